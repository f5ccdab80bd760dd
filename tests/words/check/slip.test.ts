import { describe, expect, it } from 'vitest';
import { explainSlip } from '../../../src/words/check/slip.ts';

const text = 'Tea\n  An <!-- old --> remark {here}\nAn {open brace\n\nAn <Front>open tag';

describe(explainSlip, () => {
  it('shows the line and says what to do with the usual slips', () => {
    expect(explainSlip('2:3: Unexpected character (mdx-jsx)', text)).toEqual({
      line: 2,
      found: 'An <!-- old --> remark {here}',
      write: 'no comments; remove it',
    });
    expect(explainSlip('3:4: Unexpected end', text)).toEqual({
      line: 3,
      found: 'An {open brace',
      write: 'the sentence without braces { }',
    });
    expect(explainSlip('3:4: Unexpected end', text.replace('{open', 'closed}')).write).toBe('the sentence without braces { }');
  });

  it('says the parser’s own complaint of any other, without its place and its origin', () => {
    const write = (complaint: string) => `each tag opened and closed in one sentence, and &lt; for a sign < that is no tag (${complaint})`;
    expect(explainSlip('5:14: Expected a closing\ntag (mdx-jsx:unexpected)', text)).toEqual({
      line: 5,
      found: 'An <Front>open tag',
      write: write('Expected a closing\ntag'),
    });
    expect(explainSlip('4:1: Expected (a) tag', text)).toEqual({ line: 4, found: 'Expected (a) tag', write: write('Expected (a) tag') });
    expect(explainSlip('12:1: Lost', text)).toMatchObject({ line: 12, found: 'Lost' });
    expect(explainSlip('lost', text)).toMatchObject({ line: 1, found: 'Tea', write: write('lost') });
  });
});
