import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of src may import, besides itself. Data flows down this list, imports point up it. */
const mayImport: Record<string, readonly string[]> = {
  i18n: [],
  schema: ['i18n'],
  charts: [],
  read: ['schema', 'i18n'],
  model: ['read', 'schema', 'i18n'],
  load: ['model', 'read', 'schema', 'i18n'],
  figures: ['charts', 'load', 'model', 'schema', 'i18n'],
  islands: ['charts'],
  components: ['figures', 'charts', 'load', 'model', 'schema', 'i18n', 'islands'],
  export: ['components', 'figures', 'charts', 'load', 'model', 'schema', 'i18n', 'styles'], // files drawn from the same components
  layouts: ['components', 'load', 'i18n', 'styles', 'islands'],
  pages: ['layouts', 'components', 'export', 'figures', 'load', 'i18n', 'islands', 'styles'],
  tools: ['read', 'schema', 'i18n'],
  'content.config.ts': ['schema'],
};

/** Types vanish before anything runs: a figure may name the props of the chart that draws it. */
const mayImportTypes: Record<string, readonly string[]> = { figures: ['components'] };

interface Import {
  file: string;
  target: string;
  isTypeOnly: boolean;
}

const imports: Import[] = globSync('src/**/*.{ts,astro,js}').flatMap((file) => {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(/^\s*(?:import|export)(\s+type)?\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm);
  return [...statements].map(([, type, from, dynamic]) => ({ file, target: from ?? dynamic!, isTypeOnly: type !== undefined }));
});
const folderOf = (path: string) => path.split('/')[1]!;
const isRelative = ({ target }: Import) => target.startsWith('.');
const show = ({ file, target }: Import) => `${file} → ${target}`;

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(new Set(imports.map(({ file }) => folderOf(file)))).toContain('pages');
  });

  it('never point back along the flow of data', () => {
    const wrong = imports.filter(isRelative).filter(({ file, target, isTypeOnly }) => {
      const to = join(dirname(file), target);
      if (!to.startsWith('src/')) return false;
      const [from, into] = [folderOf(file), folderOf(to)];
      return from !== into && !mayImport[from]?.includes(into) && !(isTypeOnly && mayImportTypes[from]?.includes(into));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('carry their extension, so that Astro, Vitest and plain Node run the same file', () => {
    expect(imports.filter(isRelative).filter(({ target }) => !/\.(ts|js|astro|css|json|yaml)(\?raw)?$/.test(target)).map(show)).toEqual([]);
  });

  it('of the charts are d3 and charts, so that an island can use the same geometry', () => {
    expect(imports.filter(({ file }) => folderOf(file) === 'charts').filter(({ target }) => !/^(d3-[a-z]+|\.\/[a-z-]+\.ts)$/.test(target)).map(show)).toEqual([]);
  });

  it('of the islands bring no package into the browser', () => {
    expect(imports.filter((one) => folderOf(one.file) === 'islands' && !isRelative(one)).map(show)).toEqual([]);
  });

  it('of astro:content stand only where Vitest never looks', () => {
    const wrong = imports.filter(({ file, target }) => target === 'astro:content' && !/^src\/(content\.config\.ts$|load\/|pages\/)/.test(file));
    expect(wrong.map(show)).toEqual([]);
  });

  it('of schema, read and tools need no Astro runtime, because plain Node runs them', () => {
    const plain = imports.filter(({ file }) => ['schema', 'read', 'tools'].includes(folderOf(file)));
    expect(plain.filter(({ target }) => /^astro(:|$|\/)/.test(target) && target !== 'astro/zod').map(show)).toEqual([]);
  });
});
