import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { parseDocument, type YAMLSeq } from 'yaml';
import { filesOnDisk } from '../../src/files/files.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { readTranslations } from '../../src/site/read.ts';
import { accept } from '../../src/tools/translations.ts';

/** What is added to a copy of the content: one of each thing that editors may add. No id of it stands in the site's own content. */
export const grown = {
  section: 'grown-section',
  row: 'grown-row',
  difference: 'grown-difference',
  method: 'grown-method',
  role: 'grown-role',
  /** It is compared with this one, across the counter, and depends on it. */
  partner: 'accountant',
  /** It stands in the article too, in the section. */
  figure: 'office-size',
} as const;

/** Languages made of the English words, with some of their own; their codes are ones that the site itself would write shorter. */
export const grownLocales: readonly Locale[] = [
  {
    code: 'ta-Taml',
    name: 'தமிழ்',
    direction: 'ltr',
    script: 'Taml',
    numbers: { default: 'ta-IN', USD: 'en-US' },
    status: 'published',
    follows: 'hi',
  },
  {
    code: 'ur-Arab',
    name: 'اردو',
    direction: 'rtl',
    script: 'Arab',
    numbers: { default: 'ur-IN', USD: 'en-US' },
    status: 'published',
    follows: 'hi',
  },
];

/** Words that take the place of English ones where a label or a chart says them: long ones, in letters of their own. */
const ownWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ta-Taml': {
    'Front office': 'வாடிக்கையாளர் சந்திப்பு',
    'Back office': 'பின் அலுவலகம்',
    Managers: 'மேலாளர்கள்',
    'Bank teller': 'வங்கி காசாளர்',
    Pay: 'சம்பளம்',
  },
  'ur-Arab': {
    'Front office': 'سامنے کا دفتر',
    'Back office': 'پیچھے کا دفتر',
    Managers: 'منتظمین',
    'Bank teller': 'بینک کا خزانچی',
    Pay: 'تنخواہ',
  },
};

/** Copy the project to `root`, its packages as links and the pictures that it has drawn before with them. */
export function copyProject(from: string, root: string): void {
  const parts = ['content', 'public', 'src', 'tests', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const part of parts) cpSync(join(from, part), join(root, part), { recursive: true });
  const packages = readdirSync(join(from, 'node_modules')).filter((name) => !name.startsWith('.'));
  const pieces = 'node_modules/.cache/site/pieces';
  mkdirSync(join(from, pieces), { recursive: true });
  mkdirSync(dirname(join(root, pieces)), { recursive: true });
  for (const path of [...packages.map((name) => `node_modules/${name}`), pieces])
    symlinkSync(join(from, path), join(root, path), 'junction');
}

/** Say in package.json where the files are kept. */
export function nameRepository(root: string): void {
  const file = join(root, 'package.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), repository: 'github:tea/shop' }, null, 2));
}

/** Add one of each thing to the content in `root`, in every language, and then the languages. */
export function growContent(root: string): void {
  const content = (...path: string[]) => join(root, 'content', ...path);
  const locales: Locale[] = JSON.parse(readFileSync(content('locales.json'), 'utf8'));
  growOutline(content('outline.yaml'));
  growFacts(content('data'));
  for (const { code } of locales) growWords(content(code), addedIn(code));
  growLanguages(root, grownLocales);
}

/** Add languages to the content in `root`, made of the English words. */
export function growLanguages(root: string, added: readonly Locale[]): void {
  const content = (...path: string[]) => join(root, 'content', ...path);
  for (const { code } of added) {
    cpSync(content('en'), content(code), { recursive: true });
    translate(content(code), code);
  }
  const locales: Locale[] = JSON.parse(readFileSync(content('locales.json'), 'utf8'));
  writeFileSync(content('locales.json'), JSON.stringify([...locales, ...added], null, 2));
  // What was added says the same in every language, and rightly so: each piece is named by itself.
  const copies = readTranslations(filesOnDisk(root)).flatMap(({ locale: { code }, standings }) =>
    standings.filter(({ state }) => state === 'same').map(({ id }) => `${code}/${id}`),
  );
  accept(root, copies);
}

function growOutline(file: string): void {
  const outline = parseDocument(readFileSync(file, 'utf8'));
  const lists = { sections: grown.section, comparison: grown.row, differences: grown.difference, method: grown.method };
  for (const [list, id] of Object.entries(lists)) (outline.get(list) as YAMLSeq).add(id);
  writeFileSync(file, outline.toString());
}

function growFacts(folder: string): void {
  const soc = '55-1234'; // of no occupation
  const { role } = grown;
  appendRow(join(folder, 'roles.csv'), { id: role, soc_code: soc, soc_title: 'Invented', office: 'front', rung: 'clerical' });
  const pay = {
    annual_mean: '41000',
    annual_p10: '29000',
    annual_p25: '33000',
    annual_median: '39990',
    annual_p75: '47000',
    annual_p90: '58000',
  };
  appendRow(join(folder, 'us/oews-latest.csv'), { soc_code: soc, soc_title: 'Invented', employment: '12340', ...pay, source_id: 'A6' });
  appendRow(join(folder, 'role-dependences.csv'), { role, depends_on: grown.partner });
  appendRow(join(folder, 'role-pairs.csv'), { role, other: grown.partner });
  appendRow(join(folder, 'us/onet-context.csv'), { soc_code: `${soc}.00`, title: 'Invented', element_id: '4.C.1.b.1.f', value: '3.33' });
}

/** Add a row; a column without a value has that of the last row if all rows agree on it, and else nothing. */
function appendRow(file: string, values: Readonly<Record<string, string>>): void {
  const text = readFileSync(file, 'utf8');
  const [head = '', ...rows] = text.trimEnd().split(/\r?\n/);
  const columns = head.split(',');
  const shared = (column: number) => {
    const cells = new Set(rows.map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)[column]));
    return cells.size === 1 ? [...cells][0]! : '';
  };
  if (!text.endsWith('\n')) appendFileSync(file, '\n');
  appendFileSync(file, stringify([columns.map((name, column) => values[name] ?? shared(column))]));
}

/** The word that everything added is made of; the languages that are added say it in English. */
export function addedIn(code: string): string {
  return code === 'hi' ? 'जोड़ा' : 'Added';
}

/** The words hardly matter; but they are in the letters of the language. */
function growWords(folder: string, added: string): void {
  const write = (path: string, fields: Readonly<Record<string, string>>, body = '') => {
    const lines = Object.entries(fields).map(([name, words]) => `${name}: ${JSON.stringify(words)}`);
    writeFileSync(join(folder, `${path}.mdx`), ['---', ...lines, '---', body, ''].join('\n'));
  };
  const long = `${added} ${added} ${added}`;
  write(
    `article/${grown.section}`,
    { title: `${added} section`, short: added },
    `${long}, [${added}](#comparison-${grown.row}).\n\n<Figure name="${grown.figure}" />`,
  );
  write(
    `comparison/${grown.row}`,
    {
      title: added,
      front: `${long} & the front`,
      back: `${long} <of it>`,
      frontShort: `${added} front`,
      backShort: `${added} back`,
    },
    `${long}.`,
  );
  write(`differences/${grown.difference}`, { title: added, finding: `${long}.` }, `${long}. ${long}.`);
  write(`method/${grown.method}`, { title: `${added} method`, short: added }, `${long}, [${added}](/evidence/#figure-pay-range).`);
  write(`roles/${grown.role}`, {
    title: `${long} (grade 2)`,
    short: `${added} 2`,
    does: `${long}.`,
    day: `${long}, ${added}.`,
    why: `${added}, ${long}.`,
    wayIn: `${added}.`,
  });
  appendFileSync(join(folder, 'pairs.yaml'), `"${grown.role}-and-${grown.partner}": "${long}."\n`);
}

/** Give a language its plural forms, and words of its own in its interface, its roles and its titles. */
function translate(folder: string, code: string): void {
  const words = Object.entries(ownWords[code] ?? {});
  // whole words: {{mostPay}} is a gap
  const say = (text: string) => words.reduce((said, [english, own]) => said.replace(new RegExp(`\\b${english}\\b`, 'g'), own), text);
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const ui: Record<string, string> = JSON.parse(readFileSync(join(folder, 'ui.json'), 'utf8'));
  const said = Object.entries(ui).flatMap(([key, text]): [string, string][] => {
    const { base, form } = /^(?<base>.+)_(?<form>one|other)$/.exec(key)?.groups ?? {};
    if (base === undefined) return [[key, say(text)]];
    return form === 'other' ? forms.map((each) => [`${base}_${each}`, say(text)]) : [];
  });
  writeFileSync(join(folder, 'ui.json'), JSON.stringify(Object.fromEntries(said), null, 2));
  for (const part of ['roles', 'comparison', 'differences', 'article', 'pages'])
    for (const name of readdirSync(join(folder, part))) {
      const file = join(folder, part, name);
      const [, fields = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
      writeFileSync(file, `---\n${fields.replace(/^(title|short|front|back): .*$/gm, say)}\n---\n${body}`);
    }
}
