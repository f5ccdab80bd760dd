import { describe, expect, it } from 'vitest';
import { readHeaders } from '../../src/tools/host-headers.ts';

describe(readHeaders, () => {
  const text = '# A note: not a header\n/*\n  X-A: 1\n  X-B: a: b\n\n/tea/*.js\n  X-A: 2\r\n/cup\n  X-C: 3\n/:shop/menu\n  X-D: 4\n';
  const headersOf = readHeaders(text, 'the later wins');

  it('gives an address the headers of every pattern that fits it, the later before the earlier', () => {
    expect(headersOf('/')).toEqual({ 'X-A': '1', 'X-B': 'a: b' });
    expect(headersOf('/tea/pot/a.js')).toEqual({ 'X-A': '2', 'X-B': 'a: b' });
    expect(headersOf('/cup')).toEqual({ 'X-A': '1', 'X-B': 'a: b', 'X-C': '3' });
  });

  it('takes a star for any rest, and every other sign for itself', () => {
    expect(headersOf('/tea/ajs')).toEqual({ 'X-A': '1', 'X-B': 'a: b' });
    expect(headersOf('/cups')).not.toHaveProperty('X-C');
  });

  it('takes a name behind a colon for one part of an address', () => {
    expect(headersOf('/corner/menu')).toHaveProperty('X-D');
    expect(headersOf('/corner/shop/menu')).not.toHaveProperty('X-D');
  });

  it('joins the values of all rules that match, where a host does', () => {
    expect(readHeaders(text, 'joined')('/tea/pot/a.js')).toEqual({ 'X-A': '1, 2', 'X-B': 'a: b' });
  });

  it('says nothing where nothing is said', () => {
    expect(readHeaders('')('/')).toEqual({});
  });
});
