import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room of src may import, besides itself. Data flows down this list, imports point up it. */
const mayImport: Record<string, readonly string[]> = {
  subject: [],
  files: [],
  i18n: ['subject'],
  words: ['files', 'i18n', 'subject'],
  facts: ['files', 'subject'],
  model: ['facts', 'subject'],
  drawing: ['subject'],
  compare: ['model', 'i18n', 'subject'],
  figures: ['drawing', 'compare', 'model', 'facts', 'words', 'i18n', 'subject'],
  // An entry is data, and site collects it; the page beside it is drawn above site, as every component is.
  kinds: ['figures', 'compare', 'facts', 'words', 'files', 'i18n'],
  'kinds, drawn': ['kinds', 'components', 'site', 'compare', 'model', 'figures', 'facts', 'words', 'subject', 'i18n', 'styles', 'islands'],
  site: ['kinds', 'figures', 'drawing', 'compare', 'model', 'facts', 'words', 'files', 'i18n', 'subject'],
  editing: ['site', 'facts', 'words', 'files', 'i18n'],
  styles: ['i18n'],
  islands: ['compare', 'i18n'],
  components: ['kinds', 'site', 'figures', 'compare', 'facts', 'subject', 'drawing', 'model', 'words', 'i18n', 'styles', 'islands'],
  export: ['site', 'figures', 'drawing', 'facts', 'words', 'i18n', 'styles', 'subject'],
  preview: ['site', 'words', 'files', 'i18n'],
  tools: ['site', 'editing', 'preview', 'export', 'styles', 'words', 'files', 'i18n'],
};

interface Import {
  file: string;
  target: string;
  /** Of types alone: nothing of it is left in what runs. */
  isType: boolean;
}

const imports: Import[] = globSync('src/**/*.{ts,astro,js}').flatMap((file) => {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(
    /^\s*(?:import|export)(\s+type)?\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...statements].map(([, type, from, dynamic]) => ({ file, target: from ?? dynamic!, isType: type !== undefined }));
});
const folderOf = (path: string) => (/^src\/kinds\/.*\.astro$/.test(path) ? 'kinds, drawn' : path.split('/')[1]!);
const isRelative = ({ target }: Import) => target.startsWith('.');
/** The file that a relative import means. */
const reached = ({ file, target }: Import) => join(dirname(file), target);
const show = ({ file, target }: Import) => `${file} → ${target}`;

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(new Set(imports.map(({ file }) => folderOf(file)))).toContain('components');
  });

  it('are of rooms that this test knows', () => {
    expect([...new Set(globSync('src/**/*.*').map(folderOf))].sort()).toEqual(Object.keys(mayImport).sort());
  });

  it('never point back along the flow of data', () => {
    const wrong = imports.filter(isRelative).filter(({ file, target }) => {
      const to = join(dirname(file), target);
      if (!to.startsWith('src/')) return false;
      const [from, into] = [folderOf(file), folderOf(to)];
      return from !== into && !mayImport[from]?.includes(into);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('make no circle between two rooms', () => {
    const pairs = Object.entries(mayImport).flatMap(([room, others]) => others.map((other) => [room, other] as const));
    const circles = pairs.filter(([room, other]) => mayImport[other]!.includes(room)).map((pair) => pair.join(' ↔ '));
    expect(circles).toEqual([]);
  });

  it('carry their extension, so that Astro, Vitest and plain Node run the same file', () => {
    expect(
      imports
        .filter(isRelative)
        .filter(({ target }) => !/\.(ts|js|json|astro|css)(\?(?:raw|url))?$/.test(target))
        .map(show),
    ).toEqual([]);
  });

  it('of the charts are d3 and charts and the unions of the subject, so that they can be drawn anywhere', () => {
    const own = imports.filter(({ file }) => folderOf(file) === 'drawing');
    expect(own.filter(({ target }) => !/^(d3-[a-z]+|\.{1,2}\/.*)$/.test(target)).map(show)).toEqual([]);
  });

  it('of what runs in the browser bring no package there, nor content', () => {
    const seen = new Set(imports.map(({ file }) => file).filter((file) => folderOf(file) === 'islands'));
    for (const file of seen) for (const own of imports) if (own.file === file && !own.isType && isRelative(own)) seen.add(reached(own));
    expect(seen).toContain('src/compare/sentences.ts');
    const browser = imports.filter(({ file, isType }) => seen.has(file) && !isType);
    expect(browser.filter((own) => !isRelative(own) || !reached(own).startsWith('src/')).map(show)).toEqual([]);
  });

  it('of what plain Node and tests run need no Astro runtime and no bundler', () => {
    const plain = ['subject', 'files', 'i18n', 'words', 'facts', 'model', 'drawing', 'figures'];
    const wrong = imports.filter(
      ({ file, target }) => plain.includes(folderOf(file)) && /^(astro|virtual)(:|$|\/)/.test(target) && target !== 'astro/zod',
    );
    expect(wrong.map(show)).toEqual([]);
  });
});
