import { globSync } from 'node:fs';
import { rolldown, type OutputChunk } from 'rolldown';
import { oldestBrowsers } from './browsers.ts';

/** A script of the site: which custom elements it brings to life, and its file with those that it cannot do without. */
export interface Island {
  elements: readonly string[];
  /** Addresses under the site's folder: `_astro/0a1b2c.js`. */
  file: string;
  /** What it shares with others and imports at once; what it imports only when it is asked to is not here. */
  chunks: readonly string[];
  /** Where it makes elements or gives them classes, all words of its code, which may be their names and classes. */
  made: readonly string[];
}

/** Every script that a page may have, from the project's top: what all pages share, and what a kind of page brings. */
export function islandEntries(root: string): string[] {
  return globSync(['src/islands/entries/*.ts', 'src/kinds/*/island.ts'], { cwd: root }).sort();
}

/** Build the scripts of the site into `outDir`. What two of them share becomes a file of its own. */
export async function buildIslands(root: string, outDir: string): Promise<Island[]> {
  const names = '_astro/[hash:6].js';
  const bundle = await rolldown({
    cwd: root,
    input: islandEntries(root),
    platform: 'browser',
    transform: { target: oldestBrowsers },
  });
  const { output } = await bundle.write({ dir: outDir, format: 'esm', minify: true, entryFileNames: names, chunkFileNames: names });
  await bundle.close();
  const chunks = new Map(output.flatMap((own) => (own.type === 'chunk' ? [[own.fileName, own]] : [])));
  return [...chunks.values()]
    .filter(({ isEntry }) => isEntry)
    .map(({ fileName }) => {
      const [, ...shared] = closureOf(fileName, chunks, ({ imports }) => imports);
      const codes = closureOf(fileName, chunks, ({ imports, dynamicImports }) => [...imports, ...dynamicImports]).map(
        (name) => chunks.get(name)!.code,
      );
      const makes = codes.some((code) => /\.createElement|\.class(?:List|Name)|\.innerHTML/.test(code));
      return {
        file: fileName,
        chunks: shared,
        elements: codes.flatMap(elementsIn),
        made: makes ? codes.flatMap((code) => code.match(/[\w-]+/g) ?? []) : [],
      };
    });
}

/** The custom elements that a script defines: `customElements.define('share-page', …)`. */
function elementsIn(code: string): string[] {
  return [...code.matchAll(/customElements\.define\(\s*["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)+)["'`]/g)].map(([, name]) => name!);
}

/**
 * The islands of a page: those whose elements stand in it. An element that none of them defines would wait for ever, and one that two
 * define could not tell which it wants, so both throw.
 */
export function islandsIn(html: string, islands: readonly Island[]): Island[] {
  const present = new Set([...html.matchAll(/<([a-z][a-z0-9]*(?:-[a-z0-9]+)+)[\s>]/g)].map(([, name]) => name!));
  const needed = new Set<Island>();
  for (const name of present) {
    const [own, other] = islands.filter(({ elements }) => elements.includes(name));
    if (!own) throw new Error(`no island defines <${name}>`);
    if (other) throw new Error(`<${name}> is defined by two islands`);
    needed.add(own);
  }
  return islands.filter((island) => needed.has(island));
}

/**
 * A page with the scripts of its islands; what they share is asked for at once and not when the first of them has come. `base` is the
 * folder in which the site stands.
 */
export function withIslands(html: string, needed: readonly Island[], base: string): string {
  const folder = base.replace(/\/?$/, '/');
  const shared = [...new Set(needed.flatMap(({ chunks }) => chunks))];
  const tags = [
    ...shared.map((file) => `<link rel="modulepreload" href="${folder}${file}">`),
    ...needed.map(({ file }) => `<script type="module" src="${folder}${file}"></script>`),
  ];
  return html.replace('</body>', `${tags.join('')}</body>`);
}

function closureOf(file: string, chunks: ReadonlyMap<string, OutputChunk>, importsOf: (chunk: OutputChunk) => readonly string[]): string[] {
  const seen = new Set([file]);
  for (const name of seen) for (const next of importsOf(chunks.get(name)!)) if (chunks.has(next)) seen.add(next);
  return [...seen];
}
