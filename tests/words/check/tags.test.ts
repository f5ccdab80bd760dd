import { describe, expect, it } from 'vitest';
import { checkBody } from '../../../src/words/check/body.ts';
import { sections } from '../../../src/kinds/article/folders.ts';
import type { FileContext } from '../../../src/words/check/context.ts';
import { parseMdx } from '../../../src/words/check/mdx.ts';
import { checkTag, signatureOf } from '../../../src/words/check/tags.ts';
import { tags, tagsIn } from '../../../src/words/schema/tags.ts';

const context: FileContext = {
  file: 'content/en/article/tea.mdx',
  id: 'tea',
  folder: sections,
  script: 'Latn',
  figures: new Set(['pay']),
  roles: new Set(['host', 'packer']),
  standsOn: ['/'],
  pages: new Map([['/', new Set<string>()]]),
};
const check = (body: string, more: Partial<FileContext> = {}) => checkBody(parseMdx(`---\n---\n${body}`)!, { ...context, ...more });
const told = (body: string, more: Partial<FileContext> = {}) =>
  check(body, more).problems.map(({ line, field, found, write }) => `${line - 2} ${field}: ${found} → ${write}`);
const { Figure, Comparison, Front, Pay, Ratio } = tags as Record<
  'Figure' | 'Comparison' | 'Front' | 'Pay' | 'Ratio',
  (typeof tags)[string]
>;

/** How to write each tag that a section may hold. */
const known = tagsIn(sections)
  .map((name) => tags[name]!.example)
  .join(', ');

describe(checkTag, () => {
  it('takes each tag as its example writes it', () => {
    expect(told('A <Front>host</Front> earns <Pay role="host" at="p10" />.\n\n<Figure name="pay" />\n\n<Comparison />')).toEqual([]);
  });

  it('names the tags that there are, and those that may stand in this folder', () => {
    expect(told('Tea <b>milk</b>')).toEqual([`1 tag: <b> → one of: ${known}`]);
    expect(told('Tea <>milk</>')).toEqual([`1 tag: <> → one of: ${known}`]);
    expect(told('Tea <toString />')).toEqual([`1 tag: <toString> → one of: ${known}`]);
    expect(told('<MethodFiles />')).toEqual([`1 tag: <MethodFiles> → here only one of: ${known}`]);
  });

  it('says where a tag stands', () => {
    const alone = (own: { example: string }) => `${own.example} alone on a line, with an empty line before and after it`;
    expect(told('Tea <Comparison /> milk')).toEqual([`1 tag: <Comparison> in a sentence or a list → ${alone(Comparison)}`]);
    expect(told('- Tea\n\n  <Comparison />')).toEqual([`3 tag: <Comparison> in a sentence or a list → ${alone(Comparison)}`]);
    expect(told('<Front>Tea</Front>')).toEqual([`1 tag: <Front> alone on a line → ${Front.example} in a sentence`]);
    expect(told('<Pay role="host" at="median" />')).toEqual([`1 tag: <Pay> alone on a line → ${Pay.example} in a sentence`]);
  });

  it('says which tags have words inside', () => {
    expect(told('Tea <Front></Front>')).toEqual([`1 tag: <Front> without words → ${Front.example}`]);
    expect(told('Tea <Front />')).toEqual([`1 tag: <Front> without words → ${Front.example}`]);
    expect(told('Tea <Pay role="host" at="median">much</Pay>')).toEqual([`1 tag: words inside <Pay> → ${Pay.example}`]);
  });

  it('asks for each attribute once, in quotes, and for no other', () => {
    expect(told('<Figure />')).toEqual([`1 tag: <Figure> without name → ${Figure.example}`]);
    expect(told('<Figure name />')).toEqual([`1 tag: name without a value → ${Figure.example}`]);
    expect(told('<Figure name={pay} />')).toEqual([`1 tag: name={pay} → ${Figure.example}`]);
    expect(told('<Figure name="pay" name="pay" />')).toEqual([`1 tag: name twice in <Figure> → ${Figure.example}`]);
    expect(told('<Figure name="pay" size="big" />')).toEqual([`1 tag: size in <Figure> → ${Figure.example}`]);
    expect(told('<Figure name="pay" {...rest} />')).toEqual([`1 tag: {...rest} → ${Figure.example}, without braces`]);
    expect(told('A <Ratio role="host" />')).toEqual([
      `1 tag: <Ratio> without over → ${Ratio.example}`,
      `1 tag: <Ratio> without at → ${Ratio.example}`,
    ]);
  });

  it('names what an attribute may name', () => {
    expect(told('<Figure name="wage" />')).toEqual(['1 tag: name="wage" → a figure that has words: pay']);
    expect(told('A <Ratio role="host" over="boss" at="middle" />')).toEqual([
      '1 tag: over="boss" → a role that has a name: host, packer',
      '1 tag: at="middle" → a point of the pay: p10, p25, median, p75, p90',
    ]);
  });

  it('says what to write first where there is nothing to name', () => {
    expect(told('<Figure name="pay" />', { figures: new Set() })).toEqual([
      '1 tag: name="pay" → no figure yet; first write its words in the folder figures',
    ]);
    expect(told('A <Pay role="host" at="p10" />', { roles: new Set() })).toEqual([
      '1 tag: role="host" → no role yet; first write its name in the folder roles',
    ]);
  });

  it('names all of twelve, and of more the likely ones', () => {
    const roles = (count: number) => new Set(Array.from({ length: count }, (_, index) => `maker-${'abcdefghijklm'[index]}`));
    const write = (count: number) =>
      told('A <Pay role="maker-x" at="p10" />', { roles: roles(count) })[0]!
        .split(': ')
        .at(-1)!
        .split(', ');
    expect(write(12)).toHaveLength(12);
    expect(write(13)).toHaveLength(3);
  });

  it('compares no tags of a body in which one is wrong', () => {
    expect(check('<Figure name="wage" />\n\n<Comparison />').signatures).toBeUndefined();
    expect(check('<Comparison />\n\nTea <b>milk</b>').signatures).toBeUndefined();
  });
});

describe(signatureOf, () => {
  it('writes a tag in one way, and knows what puts something with an id on the page', () => {
    const body = 'A <Front>host</Front> earns <Ratio over="packer" role="host" at="p90" />.\n\n<Figure name="pay" />';
    expect(check(body).signatures).toEqual([
      { signature: '<Front>', line: 3, hasPlace: false },
      { signature: '<Ratio at="p90" over="packer" role="host" />', line: 3, hasPlace: false },
      { signature: '<Figure name="pay" />', line: 5, hasPlace: true },
    ]);
  });
});
