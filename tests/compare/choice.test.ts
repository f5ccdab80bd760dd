import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, mostRoles, searchOf } from '../../src/compare/choice.ts';

const known = new Set(['tea-host', 'tea-seller', 'tea-packer', 'tea-buyer', 'tea-taster']);
const choice = (search: string) => choiceOf(search, known);

describe(choiceOf, () => {
  it('takes the roles of an address in their order', () => {
    expect(choice('?roles=tea-seller,tea-host')).toEqual({ ids: ['tea-seller', 'tea-host'], wrong: [] });
    expect(choice('?roles=tea-seller&roles=tea-host')).toEqual({ ids: ['tea-seller', 'tea-host'], wrong: [] });
  });

  it('is empty where nothing is asked', () => {
    for (const search of ['', '?', '?roles=', '?roles=,,', '?other=tea-host']) expect(choice(search)).toEqual({ ids: [], wrong: [] });
  });

  it('reads what chats and people make of an address: encoded commas, spaces, capitals', () => {
    expect(choice('?roles=Tea-Host%2C%20tea-seller+').ids).toEqual(['tea-host', 'tea-seller']);
  });

  it('shows a repeated role once, and says so', () => {
    expect(choice('?roles=tea-host,tea-host')).toEqual({ ids: ['tea-host'], wrong: ['Repeated'] });
  });

  it('leaves out what is no role, and says so without saying what it was', () => {
    expect(choice('?roles=<script>alert(1)</script>,tea-host,__proto__,../../etc')).toEqual({ ids: ['tea-host'], wrong: ['Unknown'] });
  });

  it('takes the first four, and says so', () => {
    expect(choice(`?roles=${[...known].join()}`)).toEqual({ ids: [...known].slice(0, 4), wrong: ['Many'] });
  });

  it('takes four without a word', () => {
    const four = [...known].slice(0, 4);
    expect(choice(`?roles=${four.join()}`)).toEqual({ ids: four, wrong: [] });
  });

  it('tells of each fault once, however many there are', () => {
    expect(choice(`?roles=x,y,${[...known, ...known].join()}`).wrong).toEqual(['Unknown', 'Repeated', 'Many']);
  });

  it('stands broken encodings and very long values', () => {
    expect(choice('?roles=%E0%A4%A,%,tea-host').ids).toEqual(['tea-host']);
    expect(choice(`?roles=${'a'.repeat(100_000)},${'tea-host,'.repeat(10_000)}`)).toEqual({
      ids: ['tea-host'],
      wrong: ['Unknown', 'Repeated'],
    });
  });

  it('never gives more than four, nor one that is unknown, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.constantFrom(...known)), (text, ids) => {
        const found = choice(`?roles=${ids.join()},${text}`).ids;
        expect(found.length).toBeLessThanOrEqual(mostRoles);
        expect(found.every((id) => known.has(id))).toBe(true);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe(searchOf, () => {
  it('writes what is read again', () => {
    expect(searchOf([])).toBe('');
    expect(searchOf(['tea-host', 'tea-buyer'])).toBe('?roles=tea-host,tea-buyer');
    expect(choice(searchOf(['tea-host', 'tea-buyer'])).ids).toEqual(['tea-host', 'tea-buyer']);
  });
});
