import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { parseDocument, type YAMLSeq } from 'yaml';
import { filesOnDisk } from '../../src/files/files.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { differences, sections } from '../../src/kinds/article/folders.ts';
import { readTranslations, type Site } from '../../src/site/read.ts';
import { addLanguage } from '../../src/tools/new-language.ts';
import { accept } from '../../src/tools/translations.ts';
import { fileSaid, inScript } from '../examples/in-script.ts';
import { inventedWords } from '../examples/invented-site.ts';
import { writeTexts } from '../examples/project.ts';

/** One of each thing that editors may add. No id of it stands in the site's own content. */
export const grown = {
  section: 'grown-section',
  row: 'grown-row',
  difference: 'grown-difference',
  method: 'grown-method',
  role: 'grown-role',
} as const;

/** What is there already and goes with it. */
export interface GrownWith {
  /** The role that the new one is compared with, across the counter, and depends on. */
  partner: string;
  /** A figure of the evidence page that gets a place in the article too, in the new section. */
  figure: string;
}

/** Languages that are added to a site, each of which writes in letters of its own; their codes are ones that the site itself would write shorter. */
export const grownLocales = {
  tamil: {
    code: 'ta-Taml',
    name: 'தமிழ்',
    direction: 'ltr',
    script: 'Taml',
    numbers: { default: 'ta-IN', USD: 'ta-SG' },
    status: 'published',
    follows: 'hi',
  },
  urdu: {
    code: 'ur-Arab',
    name: 'اردو',
    direction: 'rtl',
    script: 'Arab',
    numbers: { default: 'ur-IN', USD: 'ur-PK' },
    status: 'published',
    follows: 'hi',
  },
} as const satisfies Record<string, Locale>;

/** What of a site goes with what is added to it. */
export function goesWithGrowth({ facts, languages }: Site): GrownWith {
  const [language] = languages;
  const said = [sections, differences].flatMap((folder) => language!.pieces<unknown>(folder)).map(({ body }) => body);
  const figure = language!.evidence.find((id) => !said.some((body) => body.includes(`<Figure name="${id}" />`)));
  const partner = facts.roles.find(({ office }) => office === 'back');
  if (!figure || !partner) throw new Error('a site to grow needs a figure that the article does not show, and a role of the back office');
  return { figure, partner: partner.id };
}

/** The word that everything added is made of. */
export function addedIn(script: string): string {
  return inScript(script, 'Added');
}

/** Say in package.json where the files are kept. */
export function nameRepository(root: string): void {
  const file = join(root, 'package.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), repository: 'github:tea/shop' }, null, 2));
}

/** Add one of each thing to the content in `root`, in every language that it has. */
export function growContent(root: string, own: GrownWith): void {
  const content = (...path: string[]) => join(root, 'content', ...path);
  const locales: Locale[] = JSON.parse(readFileSync(content('locales.json'), 'utf8'));
  growOutline(content('outline.yaml'));
  growFacts(content('data'), own);
  for (const { code, script } of locales) growWords(content(code), addedIn(script), own);
}

/** Add languages to the content in `root`, made of its English words, some of them in letters of their own. */
export function growLanguages(root: string, added: readonly Locale[]): void {
  for (const { code, script } of added) {
    cpSync(join(root, 'content/en'), join(root, 'content', code), { recursive: true });
    translate(join(root, 'content', code), code, script);
  }
  nameLanguages(root, added);
}

/** Add languages to the invented site in `root`, which write everything in letters of their own, what was added to it too. */
export function growInventedLanguages(root: string, added: readonly Locale[], own: GrownWith): void {
  for (const locale of added) {
    writeTexts(root, inventedWords(locale));
    growWords(join(root, 'content', locale.code), addedIn(locale.script), own);
  }
  nameLanguages(root, added);
}

/** Languages that somebody begins by the command, writes whole, and publishes: each says everything in its own words. */
export function beginLanguages(
  root: string,
  codes: readonly string[],
  say: (locale: Locale, words: string) => string,
  own: GrownWith,
): Locale[] {
  for (const code of codes) {
    addLanguage(root, [code]);
    const locale = localesIn(root).find((each) => each.code === code)!;
    const english = Object.entries(inventedWords({ code, script: 'Latn' }));
    writeTexts(root, Object.fromEntries(english.map(([file, text]) => [file, fileSaid(text, (words) => say(locale, words))])));
    growWords(join(root, 'content', code), addedIn(locale.script), own);
  }
  const begun = localesIn(root).map((locale): Locale => (codes.includes(locale.code) ? { ...locale, status: 'published' } : locale));
  nameLanguages(root, begun, []);
  return begun.filter(({ code }) => codes.includes(code));
}

function localesIn(root: string): Locale[] {
  return JSON.parse(readFileSync(join(root, 'content/locales.json'), 'utf8'));
}

function nameLanguages(root: string, added: readonly Locale[], before: readonly Locale[] = localesIn(root)): void {
  writeFileSync(join(root, 'content/locales.json'), JSON.stringify([...before, ...added], null, 2));
  // What says the same in both languages says so rightly: each piece is named by itself.
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

/** What the new role is paid, in dollars a year. */
export const grownMedian = 39990;

function growFacts(folder: string, { partner }: GrownWith): void {
  const soc = '55-1234'; // of no occupation
  const { role } = grown;
  appendRow(join(folder, 'roles.csv'), { id: role, soc_code: soc, soc_title: 'Invented', office: 'front', rung: 'clerical' });
  const pay = {
    annual_mean: '41000',
    annual_p10: '29000',
    annual_p25: '33000',
    annual_median: String(grownMedian),
    annual_p75: '47000',
    annual_p90: '58000',
  };
  appendRow(join(folder, 'us/oews-latest.csv'), { soc_code: soc, soc_title: 'Invented', employment: '12340', ...pay });
  appendRow(join(folder, 'role-dependences.csv'), { role, depends_on: partner });
  appendRow(join(folder, 'role-pairs.csv'), { role, other: partner });
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

/** The words hardly matter; but they are in the letters of the language. */
function growWords(folder: string, added: string, { partner, figure }: GrownWith): void {
  const write = (path: string, fields: Readonly<Record<string, string>>, body = '') => {
    const lines = Object.entries(fields).map(([name, words]) => `${name}: ${JSON.stringify(words)}`);
    writeFileSync(join(folder, `${path}.mdx`), ['---', ...lines, '---', body, ''].join('\n'));
  };
  const long = `${added} ${added} ${added}`;
  const end = /\p{Script=Devanagari}/u.test(added) ? '।' : '.';
  write(
    `article/${grown.section}`,
    { title: `${added} section`, short: added },
    `${long}, [${added}](#comparison-${grown.row})${end}\n\n<Figure name="${figure}" />`,
  );
  write(
    `comparison/${grown.row}`,
    {
      title: added,
      front: `${long} & the front`,
      back: `${long} ${added}`,
      frontShort: `${added} front`,
      backShort: `${added} back`,
    },
    `${long}${end}`,
  );
  write(`differences/${grown.difference}`, { title: added, finding: `${long}${end}` }, `${long}${end} ${long}${end}`);
  write(`method/${grown.method}`, { title: `${added} method`, short: added }, `${long}, [${added}](/evidence/#figure-${figure})${end}`);
  write(`roles/${grown.role}`, {
    title: `${long} (grade 2)`,
    short: `${added} 2`,
    does: `${long}${end}`,
    day: `${long}, ${added}${end}`,
    why: `${added}, ${long}${end}`,
    wayIn: `${added}${end}`,
  });
  appendFileSync(join(folder, 'pairs.yaml'), `"${grown.role}-and-${partner}": "${long}${end}"\n`);
}

/** Words of the interface that an added language says in its own letters, wherever English says them. */
const spokenKeys = ['office.front', 'office.back', 'level.manager', 'roles.pay'];

/** Give a language its plural forms, and words of its own in its interface, its roles and its titles. */
function translate(folder: string, code: string, script: string): void {
  const ui: Record<string, string> = JSON.parse(readFileSync(join(folder, 'ui.json'), 'utf8'));
  const [role] = readdirSync(join(folder, 'roles'));
  const title = /^title: "?(.*?)"?$/m.exec(readFileSync(join(folder, 'roles', role!), 'utf8'))![1]!;
  const words = [...spokenKeys.map((key) => ui[key]!), title];
  // whole words: {{mostPay}} is a gap
  const say = (text: string) =>
    words.reduce((said, english) => said.replace(new RegExp(`\\b${RegExp.escape(english)}\\b`, 'g'), inScript(script, english)), text);
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
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
      writeFileSync(file, `---\n${fields.replace(/^(title|short|front|back): .*$/gm, sayField)}\n---\n${body}`);
    }

  function sayField(line: string, name: string): string {
    return name + say(line.slice(name.length));
  }
}
