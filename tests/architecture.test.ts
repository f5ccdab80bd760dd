import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What each room of src may import, besides itself: other rooms, or a folder of one. Data flows down this list, imports point
 * up it. A new room is one line.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  subject: ['i18n'],
  files: [],
  words: ['files', 'i18n', 'subject'],
  facts: ['files', 'subject'],
  model: ['facts', 'subject'],
  drawing: ['subject'],
  compare: ['drawing/range-mark', 'model', 'i18n', 'subject'],
  figures: ['drawing', 'compare', 'model', 'facts', 'words', 'i18n', 'subject'],
  // An entry is data, and site collects it; the page beside it is drawn above site, as every component is.
  kinds: ['islands', 'drawing/range-mark', 'figures', 'compare', 'facts', 'words', 'files', 'i18n'],
  'kinds, drawn': ['kinds', 'components', 'site', 'compare', 'model', 'figures', 'facts', 'words', 'subject', 'i18n', 'styles'],
  // What a room above site says of the interface is declared there as data, and site collects it too.
  'rooms above, words': ['subject', 'i18n'],
  site: ['kinds', 'rooms above, words', 'figures', 'drawing', 'compare', 'model', 'facts', 'words', 'files', 'i18n', 'subject'],
  editing: ['site', 'facts', 'words', 'files', 'i18n'],
  styles: ['i18n'],
  islands: ['compare', 'i18n'],
  components: ['kinds', 'site', 'figures', 'compare', 'subject', 'drawing', 'model', 'words', 'i18n', 'styles'],
  export: ['site', 'figures', 'drawing', 'facts', 'words', 'i18n', 'styles', 'subject'],
  preview: ['site', 'words', 'files', 'i18n'],
  tools: ['site', 'editing', 'preview', 'export', 'styles', 'words', 'files', 'i18n'],
};

/** What code may import that lies outside of src. */
const outside: Readonly<Record<string, readonly string[]>> = {
  'package.json': ['src/components/text/MendLink.astro', 'src/tools/browsers.ts', 'src/tools/site-address.ts'],
};

interface Import {
  file: string;
  /** As it is written. */
  target: string;
  /** Where that lies, from the project's top; `undefined` for a package. */
  path: string | undefined;
  /** Of types alone: nothing of it is left in what runs. */
  isType: boolean;
}

/** Imports at the begin of a statement, also of one that shares its line, as in `<script>import './page.ts';</script>`; and `import()`. */
const statement = /(?:^|[;>])\s*(?:import|export)(\s+type)?\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

function importsOf(file: string, text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(statement)].map(([, type, from, dynamic]) => {
    const target = from ?? dynamic!;
    const [own] = target.split('?') as [string];
    return { file, target, path: target.startsWith('.') ? join(dirname(file), own) : undefined, isType: type !== undefined };
  });
}

const imports = globSync('src/**/*.{ts,astro,js}').flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
const roomOf = (path: string) =>
  /^src\/kinds\/.*\.astro$/.test(path)
    ? 'kinds, drawn'
    : /^src\/(components|editing|export)\/(.+\/)?words\.ts$/.test(path)
      ? 'rooms above, words'
      : path.split('/')[1]!;
const show = ({ file, target }: Import) => `${file} → ${target}`;

/** Imports from one room into another. */
const between = imports.filter(({ file, path }) => path?.startsWith('src/') && roomOf(path) !== roomOf(file));
const grants = Object.entries(mayImport).flatMap(([room, granted]) => granted.map((own) => ({ room, granted: own })));
const uses = ({ room, granted }: (typeof grants)[number], { file, path }: Import) =>
  roomOf(file) === room && (granted.includes('/') ? path!.startsWith(`src/${granted}/`) : roomOf(path!) === granted);

type Edge = readonly [from: string, to: string];

/** The edges that lie on a circle. */
function circlesIn(edges: readonly Edge[]): Edge[] {
  const next = Map.groupBy(edges, ([from]) => from);
  const reachedFrom = (start: string) => {
    const seen = new Set([start]);
    for (const at of seen) for (const [, to] of next.get(at) ?? []) seen.add(to);
    return seen;
  };
  const reached = new Map([...next.keys()].map((start) => [start, reachedFrom(start)]));
  return edges.filter(([from, to]) => from !== to && reached.get(to)?.has(from));
}

/** The folder of a file; what draws a kind of page, and what a room above site declares, are apart from it, as the rooms have it. */
const folderOf = (path: string) => [dirname(path), ...(`${roomOf(path)}`.match(/, \w+$/) ?? [])].join('');

describe(circlesIn, () => {
  it('finds what comes back to itself, over however many steps, and nothing else', () => {
    const circle: Edge[] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ];
    expect(circlesIn([...circle, ['a', 'a'], ['c', 'd'], ['e', 'a']])).toEqual(circle);
  });
});

describe(importsOf, () => {
  it('finds imports wherever they stand', () => {
    const text =
      "import type { A } from './a.ts';\n{is && <script>import '../b.ts';</script>}\nawait import('./c.ts'); export { d } from 'd';";
    expect(importsOf('src/x/y.astro', text)).toEqual([
      { file: 'src/x/y.astro', target: './a.ts', path: 'src/x/a.ts', isType: true },
      { file: 'src/x/y.astro', target: '../b.ts', path: 'src/b.ts', isType: false },
      { file: 'src/x/y.astro', target: './c.ts', path: 'src/x/c.ts', isType: false },
      { file: 'src/x/y.astro', target: 'd', path: undefined, isType: false },
    ]);
  });
});

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(new Set(imports.map(({ file }) => roomOf(file)))).toContain('components');
    expect(imports.filter(({ path }) => path?.startsWith('src/islands/')).map(({ file }) => roomOf(file))).toContain('kinds');
  });

  it('are of rooms that this test knows', () => {
    expect([...new Set(globSync('src/**/*.*').map(roomOf))].sort()).toEqual(Object.keys(mayImport).sort());
  });

  it('never point back along the flow of data', () => {
    expect(between.filter((own) => !grants.some((grant) => uses(grant, own))).map(show)).toEqual([]);
  });

  it('of a kind of page are never of another', () => {
    const kindOf = (path: string) => /^src\/kinds\/([^/]+)\//.exec(path)?.[1];
    const across = imports.filter(({ file, path }) => path && kindOf(file) && kindOf(path) && kindOf(file) !== kindOf(path));
    expect(across.map(show)).toEqual([]);
  });

  it('use all that is granted', () => {
    const idle = grants.filter((grant) => !between.some((own) => uses(grant, own)));
    expect(idle.map(({ room, granted }) => `${room} → ${granted}`)).toEqual([]);
  });

  it('make no circle between files, nor between folders, inside of rooms or across them', () => {
    const own = imports.flatMap(({ file, path }): Edge[] => (path === undefined ? [] : [[file, path]]));
    const circles = circlesIn(own.map(([from, to]): Edge => [folderOf(from), folderOf(to)]));
    const betweenFolders = own.filter(([from, to]) => circles.some(([a, b]) => a === folderOf(from) && b === folderOf(to)));
    expect([...circlesIn(own), ...betweenFolders].map((edge) => edge.join(' → '))).toEqual([]);
  });

  it('leave src only where that is said', () => {
    const leaving = imports.filter(({ path }) => path !== undefined && !path.startsWith('src/'));
    const said = Object.entries(outside).flatMap(([path, files]) => files.map((file) => `${file} → ${path}`));
    expect([...new Set(leaving.map(({ file, path }) => `${file} → ${path}`))].sort()).toEqual(said.sort());
  });

  it('carry their extension, so that Astro, Vitest and plain Node run the same file', () => {
    expect(imports.filter(({ path }) => path !== undefined && !/\.(ts|js|json|astro|css)$/.test(path)).map(show)).toEqual([]);
  });

  it('of the charts are d3 and charts and the unions of the subject, so that they can be drawn anywhere', () => {
    const packages = imports.filter(({ file, path }) => roomOf(file) === 'drawing' && path === undefined);
    expect(packages.filter(({ target }) => !/^d3-[a-z]+$/.test(target)).map(show)).toEqual([]);
  });

  it('of what runs in the browser bring no package there, nor content', () => {
    const seen = new Set(
      imports.map(({ file }) => file).filter((file) => roomOf(file) === 'islands' || /^src\/kinds\/[^/]+\/island\.ts$/.test(file)),
    );
    for (const file of seen) for (const own of imports) if (own.file === file && !own.isType && own.path) seen.add(own.path);
    expect(seen).toContain('src/drawing/range-mark/range.ts');
    const wrong = imports.filter(({ file, isType, path }) => seen.has(file) && !isType && !path?.startsWith('src/'));
    expect(wrong.map(show)).toEqual([]);
  });

  it('of what plain Node and tests run need no Astro runtime and no bundler', () => {
    const plain = ['subject', 'files', 'i18n', 'words', 'facts', 'model', 'drawing', 'figures'];
    const wrong = imports.filter(
      ({ file, target }) => plain.includes(roomOf(file)) && /^(astro|virtual)(:|$|\/)/.test(target) && target !== 'astro/zod',
    );
    expect(wrong.map(show)).toEqual([]);
  });
});
