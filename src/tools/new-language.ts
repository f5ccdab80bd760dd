import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOnDisk, listDeep } from '../files/files.ts';
import { formatProblems } from '../files/problem.ts';
import { checkYaml } from '../files/yaml.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ScriptFont } from '../i18n/script.ts';
import { scripts } from '../i18n/scripts.ts';
import { installFont, installing, lackingFonts } from '../site/check-fonts.ts';
import { readSite } from '../site/read.ts';
import { localesSchema } from '../words/schema/locale.ts';
import { beginLanguage, describeLanguage } from '../words/translation/new-language.ts';
import { notesFile } from '../words/translation/noted.ts';

/** What was refused and what to write instead. */
class Refusal extends Error {
  constructor(found: string, write: string) {
    super(`new-language\n  found   ${found}\n  write   ${write}`);
  }
}

/** What was added: what there is to do next, and the fonts that its pictures still lack. */
interface Added {
  said: string;
  lacking: readonly ScriptFont[];
}

/**
 * Add a draft to the content under `root`: its entry in content/locales.json and its folder, each file a copy to be written over.
 * Answers what there is to do next. What cannot be added throws, and changes nothing.
 */
export function addLanguage(root: string, args: readonly string[]): Added {
  const files = filesOnDisk(root);
  const locales = checkYaml('content/locales.json', files.text('content/locales.json') ?? '', localesSchema).data;
  const wish = locales && readWish(args, locales); // what is refused is refused at once
  const { site, problems } = readSite(files);
  if (!site || !wish) throw new Error(`${formatProblems(problems)}\nnew-language: first mend these; a copy would have them too`);
  const { code, follows } = wish;

  const described = describeLanguage(code, new Intl.Locale(locales[0]!.numbers.default).region ?? 'IN')!;
  if (!Object.hasOwn(scripts, described.script))
    throw new Refusal(
      `${code}, which is written in the script ${described.script}`,
      `first ask a developer for an entry "${described.script}" in src/i18n/scripts.ts; there are ${Object.keys(scripts).join(', ')}`,
    );

  const entry: Locale = { ...described, status: 'draft', follows };
  const top = `content/${follows}/`;
  const texts = listDeep(files, `content/${follows}`).filter((file) => file !== notesFile(follows));
  const pieces = site.words.translations.find(({ locale }) => locale.code === follows)?.own ?? new Map();
  const begun = beginLanguage(code, follows, new Map(texts.map((file) => [file, files.text(file)!])), pieces);

  // The folder appears at once and whole; content/locales.json names it only then.
  const next = join(root, 'content', `.${code}.next`);
  rmSync(next, { recursive: true, force: true });
  for (const [file, text] of begun) {
    const path = join(next, file.slice(`content/${code}/`.length));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  renameSync(next, join(root, 'content', code));
  const list = files.text('content/locales.json')!;
  writeFileSync(join(root, 'content/locales.json'), list.replace(/\s*\]\s*$/, `,\n${writeEntry(entry)}\n]\n`));

  const said = [
    `${entry.name} (${code}): ${begun.size - 1} files in content/${code}/, to be written over; each still says what ${top} says`,
    `  see it    npm run dev (start it again if it is running), then the address /${code}/`,
    '  go on     npm run translations; what is not written yet stands there',
    `  publish   "status": "published" in content/locales.json; then npm run check says what is lacking`,
  ].join('\n');
  return { said, lacking: lackingFonts(entry.script) };
}

function readWish(args: readonly string[], locales: readonly Locale[]): { code: string; follows: string } {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { follows: { type: 'string' } },
  });
  const leaders = locales.filter((locale) => locale.follows === undefined && locale.status === 'published').map((locale) => locale.code);
  const [code, ...more] = positionals;
  const follows = values.follows ?? leaders[0]!;
  const strange = Object.keys(values).find((name) => name !== 'follows');
  if (code === undefined || more.length > 0 || strange !== undefined)
    throw new Refusal(args.join(' ') || 'nothing', 'one code of a language, for example: npm run new-language -- mr');
  const known = locales.find((locale) => locale.code === code);
  if (known)
    throw new Refusal(`${code}, which is there already: ${known.name}`, 'the code of a language that content/locales.json does not name');
  if (!describeLanguage(code, 'IN'))
    throw new Refusal(`${code}, which is no language`, 'a code that CLDR knows, for example mr, ur or pa-Arab');
  const [canonical] = Intl.getCanonicalLocales(code);
  if (canonical !== code) throw new Refusal(code, `${canonical}, which is the code of the same language`);
  if (typeof follows !== 'string' || !leaders.includes(follows))
    throw new Refusal(`--follows ${follows}`, `--follows and one of: ${leaders.join(', ')}`);
  return { code, follows };
}

/** As the other entries are written: a line for each name. */
function writeEntry(entry: Locale): string {
  const lines = Object.entries(entry).map(
    ([name, value]) =>
      `    "${name}": ${JSON.stringify(value)
        .replace(/^\{(.*)\}$/, '{ $1 }')
        .replaceAll('":"', '": "')}`,
  );
  return `  {\n${lines.join(',\n')}\n  }`;
}

/** Install the font of a script, by the npm that runs this. Whoever is offline goes on all the same, and is told how to fetch it later. */
function fetchFont(font: ScriptFont): void {
  console.log(`  font      ${installFont(font)}; package.json and package-lock.json change with it`);
  const { npm_node_execpath: node = process.execPath, npm_execpath: npm } = process.env;
  const args = [...installing(font.package), '--no-audit', '--no-fund', '--loglevel=error'];
  const isFetched = npm !== undefined && spawnSync(node, [npm, ...args], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  if (!isFetched) console.log('            it is not here yet: run that later; until then pictures of the language show boxes for letters');
}

if (import.meta.main) {
  try {
    const { said, lacking } = addLanguage(process.cwd(), process.argv.slice(2));
    console.log(said);
    lacking.forEach(fetchFont);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
