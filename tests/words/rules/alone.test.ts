import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/words/rules/rule.ts';
import { colonForVisarga, curlyQuotes, dandaForStop, plainKa, politeYou } from '../../../src/words/rules/hindi.ts';
import { namesHaveLetters, noDoubledMarks, sentencesEnd } from '../../../src/words/rules/marks.ts';
import { noStrayGaps, noStrayMarkup } from '../../../src/words/rules/markup.ts';
import { ownLetters, ownWords } from '../../../src/words/rules/own-language.ts';
import type { StringKind } from '../../../src/words/rules/strings.ts';
import { found, findings, locale, place } from './findings.ts';

const english = locale('en', 'Latn');

describe('markup that nobody reads', () => {
  it.each([
    ...['**books**', '[books](#comparison)', '![books](books.png)', '<Front>', '<b>', '`books`', '~~', '_books_', '*books*', '__'],
    ...['[[comparison]]', ':::', '+++', '◌ा', '&amp;', '&#8203;', '<!--', '💰', '\\*', '\\n', '☕'],
  ])('%s is refused in a field', (markup) => {
    const [first] = found(noStrayMarkup, `Tea ${markup} tea`, { kind: 'sentences' });
    expect(markup.startsWith(first!) || first!.startsWith(markup)).toBe(true);
  });

  it.each(['# Tea', '> Tea', '- Tea', '1. Tea'])('%s is refused at the begin of a field', (text) => {
    expect(found(noStrayMarkup, text, { kind: 'name' })).toHaveLength(1);
  });

  it.each(['[[comparison]]', ':::', '+++', '◌ा', '&nbsp;', '💰'])('%s is refused in a body, where it is no markup either', (markup) => {
    expect(found(noStrayMarkup, `Tea ${markup} tea`)).toEqual([markup]);
  });

  it.each([
    'O*NET and O*NET 30',
    'Q&A',
    '[sic] tea',
    'tea – and milk',
    '2 < 3',
    'snake_case_name',
    'R&D; tea',
    'tea (hot)',
    'C++ and C#',
    '3 > 2',
    '#1 tea',
  ])('lets "%s" stand in a field', (text) => {
    expect(found(noStrayMarkup, text, { kind: 'sentences' })).toEqual([]);
  });

  it('refuses a gap where nothing fills one', () => {
    expect(found(noStrayGaps, 'The {{books}} and {books}', { kind: 'pair' })).toEqual(['{{books}}', '{', '}']);
    expect(noStrayGaps.appliesTo(place({ kind: 'interface word', mayHaveGaps: true }))).toBe(false);
  });
});

describe('marks', () => {
  it.each(['चाय है।।', 'Tea..', 'Tea,, milk', 'Really??', 'Tea!!', 'चाय है।.', 'Tea::'])('%s is doubled', (text) => {
    expect(found(noDoubledMarks, text)).toHaveLength(1);
  });

  it.each(['Tea… and', 'Tea... and', 'A. B.', 'Really?!', 'चाय है। दूध है।'])('%s is not', (text) => {
    expect(found(noDoubledMarks, text)).toEqual([]);
  });

  it.each(['Tea', 'चाय है', 'Tea,'])('"%s" is no whole sentence', (text) => {
    expect(found(sentencesEnd, text)).toHaveLength(1);
  });

  it.each(['Tea.', 'चाय है।', 'چائے ہے۔', 'Tea?', '“Tea.”', 'Tea (hot).', 'Of these:', 'お茶です。', 'ᱪᱟ᱾', 'It is \uFFFC'])(
    '"%s" is one',
    (text) => {
      expect(found(sentencesEnd, text)).toEqual([]);
    },
  );

  it.each(['???', '💰', '— —', '8'])('%s is no name', (text) => {
    expect(found(namesHaveLetters, text, { kind: 'name' })).toEqual([text]);
  });

  it.each(['Tea', 'चाय', '{{role}}', 'A4', 'お茶'])('%s is one', (text) => {
    expect(found(namesHaveLetters, text, { kind: 'name' })).toEqual([]);
  });
});

describe('Hindi', () => {
  const cases: readonly (readonly [Rule, readonly string[], readonly string[]])[] = [
    [dandaForStop, ['चाय है.', 'चाय है. दूध है।', '“चाय है.”'], ['चाय है।', 'डॉ. राव आए।', 'बी. कॉम करें।', 'O*NET 30.0 में', 'Inc. में', 'चाय 5. दूध']],
    [curlyQuotes, ['"चाय" है।', "'चाय' है।"], ['“चाय” है।', '‘चाय’ है।']],
    [politeYou, ['तुम चाय लो।', 'क्या तुम्हें चाय चाहिए?', 'तुम्हारा काम', 'तू कौन'], ['आप चाय लें।', 'तूफ़ान आया।', 'तुमुल ध्वनि']],
    [plainKa, ['बाक़ी चाय', 'तरीक़ा'], ['बाकी चाय', 'ज़िम्मेदारी', 'फ़र्क', 'ख़र्च']],
    [colonForVisarga, ['वेतनः ज़्यादा', 'चायः'], ['अतः चाय', 'प्रायः', 'दुःख', 'निःशुल्क', 'मुख्यतः', 'छः']],
  ];
  it.each(cases.flatMap(([rule, wrong]) => wrong.map((text) => [rule.why, text, rule] as const)))('%s Not: %s', (_why, text, rule) => {
    expect(findings(rule, text).length).toBeGreaterThan(0);
  });

  it.each(cases.flatMap(([rule, , right]) => right.map((text) => [rule.why, text, rule] as const)))('%s But: %s', (_why, text, rule) => {
    expect(found(rule, text)).toEqual([]);
  });

  it('asks nothing of this of other languages', () => {
    for (const [rule] of cases) expect([locale('mr', 'Deva'), english].map((own) => rule.speaks!(own))).toEqual([false, false]);
  });
});

describe('the words of a language', () => {
  const said = (text: string, kind: StringKind, spoken = locale('hi', 'Deva')) => [
    ...found(ownLetters, text, { kind }, spoken),
    ...(ownWords.appliesTo(place({ kind })) ? found(ownWords, text, { kind }, spoken) : []),
  ];

  it.each<[string, StringKind]>([
    ['The host pours tea.', 'passage'],
    ['Accountant', 'name'],
    ['चाय और दूध ہے', 'passage'],
    ['चाय தேநீர் है।', 'passage'],
    ['Copy {{title}}', 'interface word'],
  ])('are not "%s" in Hindi', (text, kind) => {
    expect(said(text, kind)).toHaveLength(1);
  });

  it.each<[string, StringKind]>([
    ['CSV', 'interface word'],
    ['MoSPI', 'term'],
    ['WhatsApp पर भेजें', 'interface word'],
    ['O*NET, USDOL/ETA', 'name'],
    ['{{role}}: {{office}}', 'chart word'],
    ['U.S. Bureau of Labor Statistics', 'source name'],
    ['accountant', 'search name'],
    ['चाय और front office की बात', 'passage'],
    ['—', 'chart word'],
  ])('may be "%s"', (text, kind) => {
    expect(said(text, kind)).toEqual([]);
  });

  it('are not Hindi in English', () => {
    expect(said('मेज़बान चाय देता है।', 'passage', english)).toHaveLength(4 + 1);
    expect(said('The host of a café.', 'passage', english)).toEqual([]);
  });
});
