import { filesOnDisk, listDeep } from '../../src/files/files.ts';

const disk = filesOnDisk(process.cwd());

/** Every file under content/ as it is. */
export const texts: Readonly<Record<string, string>> = Object.fromEntries(
  listDeep(disk, 'content').map((file) => [file, disk.text(file)!]),
);

/** The published languages. */
const codes: string[] = JSON.parse(texts['content/locales.json']!)
  .filter(({ status }: { status: string }) => status === 'published')
  .map(({ code }: { code: string }) => code);

/** What becomes of a file; `null` removes it. */
type Edit = (text: string) => string | null;

/** The same file in every language. */
export const langs = (f: string) => codes.map((l) => f.replace('*', l));
/** One line of a table changed, cell by cell. */
const row =
  (n: number, edit: (c: string[]) => string[]): Edit =>
  (t) => {
    const L = t.split('\n');
    L[n - 1] = edit(L[n - 1]!.split(',')).join(',');
    return L.join('\n');
  };
/** The first line of a table that has no quotation marks changed, cell by cell. */
const plain =
  (edit: (c: string[]) => string[]): Edit =>
  (t) =>
    row(t.split('\n').findIndex((line, at) => at > 0 && !line.includes('"')) + 1, edit)(t);
/** The latest year of a table, in which years stand by themselves. */
const lastYear = (t: string) => Math.max(...[...t.matchAll(/,(20\d\d),/g)].map(([, year]) => Number(year)));
export const slips: readonly (readonly [what: string, files: readonly string[], edit: Edit])[] = [
  [
    'a new year with one row',
    ['content/data/us/oews-history.csv'],
    (t) =>
      t.trimEnd() +
      '\n' +
      t
        .trimEnd()
        .split('\n')
        .at(-1)!
        .replace(/(?<=,)20\d\d(?=,)/, (year) => String(Number(year) + 1)) +
      '\n',
  ],
  ['a misspelt column', ['content/data/us/oews-latest.csv'], (t) => t.replace('annual_p90', 'annual_p9O')],
  ['a negative median', ['content/data/us/oews-history.csv'], row(2, (c) => ((c[4] = '-' + c[4]), c))],
  ['a negative median of the latest year', ['content/data/us/oews-latest.csv'], plain((c) => ((c[7] = `-${c[7]}`), c))],
  ['a negative number of payments', ['content/data/india/upi_by_fiscal_year.csv'], (t) => t.replace(/^(20[\d-]+,\d+,)/m, '$1-')],
  ['no role of the front', ['content/data/roles.csv'], (t) => t.replaceAll(',front,', ',back,')],
  ['no group of the front', ['content/data/india/plfs_front_back_by_rung.csv'], (t) => t.replaceAll(',front,', ',mixed,')],
  [
    'persons for thousands',
    ['content/data/india/plfs_finance_sector_occupations.csv'],
    (t) => t.replace(/,(\d+)\.(\d),S3/g, (_, a, b) => `,${a}${b}00,S3`),
  ],
  ['all pay zero', ['content/data/us/oews-latest.csv'], (t) => t.replace(/(20\d\d,\d+),\d+,\d+,\d+,\d+,\d+,\d+/g, '$1,0,0,0,0,0,0')],
  ['no rating of contact', ['content/data/us/onet-context.csv'], (t) => t.replaceAll('4.C.1.b.1.f', '4.C.1.b.1.g')],
  [
    'half of the last year gone',
    ['content/data/us/oews-history.csv'],
    (t) =>
      t
        .split('\n')
        .filter((l, i) => !l.includes(`,${lastYear(t)},`) || i % 2)
        .join('\n'),
  ],
  ['no year that is comparable', ['content/data/us/oews-history.csv'], (t) => t.replaceAll(',yes,', ',no,')],
  ['one year of payments alone', ['content/data/india/upi_by_fiscal_year.csv'], (t) => t.split('\n').slice(0, 2).join('\n')],
  [
    'no share of clerks',
    ['content/data/india/bank_staff_shares.csv'],
    (t) =>
      t
        .split('\n')
        .filter((l) => !/,clerks,/.test(l))
        .join('\n'),
  ],
  ['a list of names gone', ['content/hi/activities.yaml'], () => null],
  ['a list of names gone in every language', langs('content/*/activities.yaml'), () => null],
  ['no interface words', ['content/hi/ui.json'], () => '{}'],
  ['a side missing in the opening', ['content/hi/pages/article.mdx'], (t) => t.replace(/^front:.*\n/m, '')],
  ['bytes that are no UTF-8', ['content/en/article/opening.mdx'], (t) => t.replace('The', 'Th\uFFFD')],
  ['a kind of value in a glossary', ['content/en/glossary.yaml'], (t) => t.replace(/word: "?/, 'word: !!binary ')],
  ['a kind of value in a row', ['content/en/comparison/salary.mdx'], (t) => t.replace('title: ', 'title: !!js/function ')],
  ['a code without a name', ['content/data/india/plfs_front_back_by_rung.csv'], (t) => t.replace(/\n122,/, '\n129,')],
  ['an activity without a name', ['content/data/us/onet-activities.csv'], (t) => t.replaceAll('4.A.1.a.1,', '4.A.1.a.9,')],
  ['a table of a head alone', ['content/data/us/onet-context.csv'], (t) => t.split('\n')[0]!],
  ['a source with another name', ['content/data/sources.yaml'], (t) => t.replace('oews-latest:', 'oews-newest:')],
  ['a misspelt gap in every language', langs('content/*/ui.json'), (t) => t.replace('{{date}}', '{{dat}}')],
  ['a word missing in every language', langs('content/*/ui.json'), (t) => t.replace(/ *"share.copy".*\n/, '')],
  ['a misspelt key in every language', langs('content/*/ui.json'), (t) => t.replace('"share.copy"', '"share.cpoy"')],
  ['no comparison in any language', langs('content/*/article/comparison.mdx'), (t) => t.replace('<Comparison />', '')],
  ['a word of a chart gone in every language', langs('content/*/figures/pay-range.mdx'), (t) => t.replace(/ *p90:.*\n/, '')],
  ['a misspelt gap of a chart in every language', langs('content/*/figures/pay-range.mdx'), (t) => t.replace('{{highest}}', '{{higest}}')],
  ['a misspelt gap of a chart in the first language', ['content/hi/figures/pay-range.mdx'], (t) => t.replace('{{highest}}', '{{higest}}')],
  [
    'an alias bomb',
    ['content/en/occupations.yaml'],
    () => 'a: &a ["lol"]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\n',
  ],
  ['an unknown alias', ['content/en/comparison/salary.mdx'], (t) => t.replace('title: ', 'title: *tea ')],
  ['a slip in the languages', ['content/locales.json'], (t) => t.replace('"ltr"', '"lrt"')],
  ['a slip in the outline', ['content/outline.yaml'], (t) => t.replace('- opening', '- Opening')],
  ['a slip in the sources', ['content/data/sources.yaml'], (t) => t.replace('https://www.bls.gov/oes/tables.htm', 'http://www.bls.gov')],
  ['no sources', ['content/data/sources.yaml'], () => null],
  ['a lost quotation mark', ['content/data/roles.csv'], (t) => t.replace('insurance-agent,', 'insurance-agent,"x')],
  ['cells too many', ['content/data/roles.csv'], (t) => t.replace('insurance-agent,', 'insurance-agent,,,')],
  ['a lost quotation mark in pay', ['content/data/us/oews-latest.csv'], (t) => t.replace('13-2052,', '13-2052,"x')],
  ['an empty table', ['content/data/us/oews-latest.csv'], () => ''],
  ['an empty table of roles', ['content/data/roles.csv'], () => ''],
  [
    'a word too many in the second language',
    ['content/en/ui.json'],
    (t) => t.replace('"share.copy"', '"share.extra": "Tea",\n  "share.copy"'),
  ],
  ['a word too many in a chart', ['content/en/figures/pay-range.mdx'], (t) => t.replace('  p90:', '  extra: "Tea"\n  p90:')],
  ['curly quotes', ['content/en/ui.json'], (t) => t.replace(/("share.copied": )"(.*)"/, '$1“$2”')],
  ['a section with an id of the page', ['content/outline.yaml'], (t) => t.replace('- opening', '- article')],
  ['a section with the id of a row', ['content/outline.yaml'], (t) => t.replace('- opening', '- comparison-salary')],
  ['a section of the method with an id of the page', ['content/outline.yaml'], (t) => t.replace('- choices', '- source-list')],
  ['a field too many', ['content/en/figures/pay-range.mdx'], (t) => t.replace('claim:', 'full: nope\nclaim:')],
  ['a label that nobody sees', ['content/en/ui.json'], (t) => t.replace(/("theme.light": ")[^"]*/, '$1\u200b')],
  ['a label that nobody sees, by escape', ['content/en/ui.json'], (t) => t.replace(/("theme.light": ")[^"]*/, '$1\\u200b')],
  ['a section in the other language', ['content/hi/article/opening.mdx'], () => texts['content/en/article/opening.mdx']!],
  ['interface words in the other language', ['content/hi/ui.json'], () => texts['content/en/ui.json']!],
  ['a verdict that the data do not have', ['content/hi/figures/pay-range.mdx'], (t) => t.replace(/verdict: .*/, 'verdict: unknown')],
  ['a full stop in a cell', ['content/en/comparison/salary.mdx'], (t) => t.replace(/front: (.*)/, 'front: $1.')],
  ['no outline', ['content/outline.yaml'], () => null],
  [
    'a misspelt source of a release',
    ['content/en/sources/oews-latest.mdx'],
    (t) => t.replace(/\d+(?=")/, (year) => String(Number(year) - 1)),
  ],
  ['a year in a subtitle that is over', ['content/en/figures/pay-range.mdx'], (t) => t.replace(/(subtitle: .*)20\d\d/, '$12001')],
  ['a code one slip away', ['content/data/us/onet-context.csv'], (t) => t.replaceAll('11-2022.00', '11-2002.00')],
  ['pay that doubles in a year', ['content/data/us/oews-history.csv'], row(3, (c) => ((c[4] = String(2 * Number(c[4]))), c))],
  ['two tables that differ', ['content/data/us/oews-latest.csv'], plain((c) => ((c[7] = String(Number(c[7]) + 100)), c))],
];
