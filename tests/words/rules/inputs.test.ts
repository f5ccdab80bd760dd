import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../../src/files/files.ts';
import type { Problem } from '../../../src/files/problem.ts';
import { readSite } from '../../../src/site/read.ts';
import { notesFile, writeNotes } from '../../../src/words/translation/noted.ts';
import { noteAll } from '../../../src/words/translation/standing.ts';
import { inventedSite } from '../../examples/invented-site.ts';

const begun = inventedSite();
const today = '2026-12-01';
const read = (texts: Readonly<Record<string, string>>) => readSite(filesInMemory(texts), today);
const site = {
  ...begun,
  ...Object.fromEntries(read(begun).translations.map((own) => [notesFile(own.locale.code), writeNotes(noteAll(own, () => true))])),
};

type Input = readonly [what: string, file: string, edit: (text: string) => string];
const put = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const host = 'content/en/roles/tea-host.mdx';
/** Another role at each call, so that many inputs can be tried at one reading. */
const roles = 'seller caller shop-manager taster packer bookkeeper archivist buyer'
  .split(' ')
  .map((id) => `content/en/roles/tea-${id}.mdx`);
let asked = 0;
const someRole = () => roles[asked++ % roles.length]!;
const does = (said: string): [string, Input[2]] => [someRole(), put(/(?<=does: ".*) does/, ` ${said} does`)];
const chart = 'content/en/figures/pay-range.mdx';
const ui = 'content/en/ui.json';
const locales = 'content/locales.json';
const sources = 'content/data/sources.yaml';
/** Two values of one line pattern exchanged. */
const exchange = (one: string, other: string) => (text: string) =>
  text.replaceAll(one, '\0').replaceAll(other, one).replaceAll('\0', other);
const onet = (said: string) =>
  put(/(tea-contact:\n[\s\S]*?url: )\S+([\s\S]*?credit: ).*/, `$1https://www.onetcenter.org/database.html$2>-\n    ${said}`);
const credit =
  'This page includes information from the O*NET 7.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The makers of this site have modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.';

const inputs: readonly Input[] = [
  // Words against data: the kinds that have a form
  ['outcomes exchanged', chart, exchange('outcomes agrees', 'outcomes disagrees')],
  ['outcomes alike', chart, put('outcomes agrees', 'outcomes depends')],
  ['opposite gaps exchanged', chart, exchange('{{front}}', '{{back}}')],
  ['opposite gaps of more than one word exchanged', chart, exchange('{{highestPay}}', '{{lowestPay}}')],
  ['a sign of percent behind a gap', chart, put('Middles {{front}}', 'Middles {{front}}%')],
  ['a tag around the other side', 'content/en/article/opening.mdx', put('<Front>host</Front>', '<Front>office back</Front>')],
  ['a gap left out', ui, put('"role.contact": "Role contact {{contact}}', '"role.contact": "Role contact')],
  // Names
  ['two offices exchanged', ui, exchange('Office front', 'Office back')],
  ['two verdicts alike', ui, put('"Verdict agrees"', '"Verdict disagrees"')],
  ['two entries of a menu alike', ui, put('"Nav roles"', '"Nav compare"')],
  ['the title of another role', host, put('Tea host title', 'Tea seller title')],
  ['the short name of another role', host, put('Tea host short', 'Tea seller short')],
  ['a search name that is another role', host, put('does:', 'others:\n  - "tea seller title"\ndoes:')],
  ['two skills alike', 'content/en/skills.yaml', put('Counting cups', 'Reading leaves')],
  ['what another role does', host, put('Tea host does.', 'Tea seller does.')],
  [
    'the sentence of another pair',
    'content/en/pairs.yaml',
    put('The host is at the table; the seller is at the door.', 'One talks all day; the other is silent.'),
  ],
  // Markup that nobody reads
  ...['**books**', '[books](#table)', '{{books}}', '<Front>books</Front>', '<b>books</b>'].flatMap((markup): Input[] => [
    [`${markup} in a role`, ...does(markup)],
    [`${markup} in a list`, 'content/en/activities.yaml', put('Asking for news', `"Asking ${markup} news"`)],
    [`${markup} in the interface`, ui, put('"Nav roles"', `"Nav ${markup} roles"`)],
  ]),
  ...['[[comparison]]', ':::', '+++', '◌ा'].map((markup): Input => [
    `${markup} in a body`,
    'content/en/comparison/pouring.mdx',
    put('Nobody', `Nobody ${markup} tea`),
  ]),
  // The list of languages
  ['two languages exchanged', locales, exchange('"हिन्दी"', '"English"')],
  ['two languages alike', locales, put('"हिन्दी"', '"English"')],
  ['a Latin name for Hindi', locales, put('"हिन्दी"', '"Hindi"')],
  ['digits of Devanagari', locales, put('"hi-IN"', '"hi-IN-u-nu-deva"')],
  ['numbers of another language', locales, put('"hi-IN"', '"ar-EG"')],
  ['a direction that the script does not have', locales, put('"ltr"', '"rtl"')],
  // The publisher's own sentence
  ['a credit that says the contrary', sources, onet(credit.replace('has not approved', 'has approved'))],
  ['a licence that nobody knows', sources, put('CC-BY-4.0', 'CC-BY-9.0')],
  ['read in years to come', sources, put('read: "2026-11-23"', 'read: "2036-11-23"')],
  ['a day of the year 9999', 'content/en/pages/article.mdx', put('updated: "2026-11-23"', 'updated: "9999-11-23"')],
  // What the guide forbids
  ['a share in a pair', 'content/en/pairs.yaml', put('The host is', 'The host earns 20% more and is')],
  ['a share in an occupation', 'content/en/occupations.yaml', put('Heads of cellars', 'Heads of cellars (20%)')],
  ['a share in the interface', ui, put('"Nav roles"', '"Nav 50% roles"')],
  ...['ninety thousand dollars', 'twenty per cent', 'three times as much', 'दस लाख'].map((said): Input => [said, ...does(said)]),
  ['a share through markup', 'content/en/comparison/pouring.mdx', put('Nobody', 'Some 4**5**% and nobody')],
  ['an English paragraph in Hindi', 'content/hi/comparison/pouring.mdx', (text) => `${text}\nThe host pours the tea for everyone.\n`],
  ['an English field in Hindi', 'content/hi/roles/tea-host.mdx', put(/day: .*/, 'day: "The host pours the tea."')],
  ['Tamil in Hindi', 'content/hi/roles/tea-host.mdx', put(/day: "/, 'day: "தேநீர் ')],
  ...['।।', '.', '"', ' तुम।', ' बाक़ी।', ' चायः।'].map((said): Input => [
    `Hindi with ${said}`,
    'content/hi/comparison/pouring.mdx',
    put(/।$/m, said),
  ]),
  ['a body that no page shows', host, (text) => `${text}Tea is poured.\n`],
  ['a skill that no table has', 'content/en/skills.yaml', (text) => `${text}"2.C.9.z": Stirring\n`],
  ['a title of marks', host, put('Tea host title', '???')],
  ['a title of pictures', host, put('Tea host title', '💰')],
  ['a note twice', 'content/en/translations.jsonl', (text) => `${text}\n${text.split('\n')[0]}\n`],
  ['a merge left open', host, put('does:', '<<<<<<< ours\ndoes:')],
  ['a merge left open in a table', 'content/data/roles.csv', (text) => `<<<<<<< ours\n${text}`],
];

it('the invented site is right', () => {
  expect(read(site).problems).toEqual([]);
});

/** Inputs in as few heaps as there are inputs for one file, each heap read once. */
function readHeaps(): Map<Input, readonly Problem[]> {
  const heaps: Input[][] = [];
  for (const input of inputs) {
    const heap = heaps.find((own) => !own.some(([, file]) => file === input[1]));
    if (heap) heap.push(input);
    else heaps.push([input]);
  }
  return new Map(
    heaps.flatMap((heap) => {
      const { problems } = read({ ...site, ...Object.fromEntries(heap.map(([, file, edit]) => [file, edit(site[file]!)])) });
      return heap.map((input) => [input, problems.filter(({ file }) => file === input[1])] as const);
    }),
  );
}
const told = readHeaps();

describe('an input that was once accepted is refused at its own line', () => {
  it.each(inputs.map((input) => [input[0], input] as const))('%s', (_what, input) => {
    const [, file, edit] = input;
    expect(edit(site[file]!)).not.toBe(site[file]);
    expect(told.get(input)!.length).toBeGreaterThan(0);
    expect(told.get(input)!.filter(({ line }) => line === 0)).toEqual([]);
  });

  it('why a role belongs to another office', () => {
    const { problems } = read({ ...site, [host]: put('Tea host why.', 'Office back: it is far from the guests.')(site[host]!) });
    expect(problems).toMatchObject([{ file: host, line: 6, field: 'why', found: 'Office back' }]);
  });

  it('two roles of one office exchanged', () => {
    const files = ['content/en/roles/tea-bookkeeper.mdx', 'content/en/roles/tea-archivist.mdx'] as const;
    const { problems } = read({ ...site, [files[0]]: site[files[1]]!, [files[1]]: site[files[0]]! });
    expect(problems.map(({ file, found }) => `${file} ${found}`)).toEqual([
      `${files[1]} roles/tea-archivist says what roles/tea-bookkeeper said`,
      `${files[0]} roles/tea-bookkeeper says what roles/tea-archivist said`,
    ]);
  });

  it('what else is wrong is told with a broken outline, and with a broken list of languages', () => {
    for (const file of ['content/outline.yaml', locales]) {
      const broken = { ...site, [file]: '[', [host]: put('Tea host title', '???')(site[host]!) };
      expect(new Set(read(broken).problems.map((problem) => problem.file))).toEqual(new Set([file, host]));
    }
  });

  it('takes the credit of each release', () => {
    for (const version of ['7.1 Database', '30.0 and 29.1 Databases'])
      expect(read({ ...site, [sources]: onet(credit.replace('7.1 Database', version))(site[sources]!) }).problems).toEqual([]);
  });
});
