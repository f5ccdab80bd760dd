import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { copyProject } from '../examples/project.ts';
import { grownLocales, growLanguages } from '../second-site/grow.ts';

// What one more language costs: how long the site takes to build, and how heavy the pages of the other languages become. Run it
// on an idle machine; its figures are this machine's, and no test waits for them.

const root = mkdtempSync(join(tmpdir(), 'one-more-language-'));
const kept = ['node_modules/.cache', 'node_modules/.astro', '.astro'].map((folder) => join(root, folder));
const forget = () => kept.forEach((folder) => rmSync(folder, { recursive: true, force: true }));

/** Build the copy and answer the seconds that it took. */
function build(): number {
  const since = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/tools/build.ts'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  return (performance.now() - since) / 1000;
}

/** Build with nothing kept, then with everything kept; count and weigh the pages, in kB of brotli, those of `locale` apart. */
function measure(locale: string) {
  forget();
  const [cold, warm] = [build(), build()];
  const files = globSync('**/*.html', { cwd: join(root, 'dist') });
  const weigh = (some: readonly string[]) =>
    some.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(root, 'dist', file))).length / 1000, 0);
  const [own, others] = [true, false].map((isOwn) => files.filter((file) => file.startsWith(`${locale}/`) === isOwn)) as [
    string[],
    string[],
  ];
  return { cold, warm, pages: files.length, own: own.length, others: weigh(others) };
}

try {
  copyProject(process.cwd(), root);
  const [locale] = Object.values(grownLocales) as [(typeof grownLocales)[keyof typeof grownLocales]];
  const before = measure(locale.code);
  growLanguages(root, [locale]);
  const after = measure(locale.code);
  const perPage = (seconds: number, pages: number) => `${((1000 * seconds) / pages).toFixed(0)} ms a page`;
  const row = (name: string, one: (from: typeof before) => number, digits: number) =>
    console.log(
      [name, one(before), one(after), one(after) - one(before)]
        .map((cell) => (typeof cell === 'number' ? cell.toFixed(digits) : cell).padStart(16))
        .join(''),
    );
  console.log(['', 'as it is', 'with one more', 'that costs'].map((cell) => cell.padStart(16)).join(''));
  row('pages', ({ pages }) => pages, 0);
  row('cold build, s', ({ cold }) => cold, 1);
  row('warm build, s', ({ warm }) => warm, 1);
  row('other pages, kB', ({ others }) => others, 1);
  console.log(
    `\ncold, the pages that there were: ${perPage(before.cold, before.pages)}; those of one more language: ${perPage(after.cold - before.cold, after.own)}`,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
