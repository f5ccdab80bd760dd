import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { wordsFor, type DeclaredWords } from '../../src/i18n/interface-words.ts';
import { interfaceWords, tellPiece } from '../../src/site/interface-words.ts';
import { navKey, placed } from '../../src/site/pages.ts';

const isDeclaring = (file: string) => /(^|[/-])words\.ts$/.test(file) && file !== 'src/preview/words.ts';
const files = globSync('src/**/*.{ts,astro}');
const code = files.filter((file) => !isDeclaring(file)).map((file) => readFileSync(file, 'utf8'));
const words = Object.entries(interfaceWords);

/** Declared words that no code says: neither by their whole key nor, where they are declared as one of many, with a part that the code fills in. */
function unsaid(declared: DeclaredWords, code: readonly string[]): string[] {
  const bare = code.map((text) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''));
  const whole = new Set(bare.flatMap((text) => [...text.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key!)));
  const filled = bare
    .flatMap((text) => [...text.matchAll(/\b(?:t|say)\(`([\w-]+\.[^`]*)`/g)])
    .map(([, key]) => new RegExp(`^${key!.replace('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));
  const many = [...Map.groupBy(Object.entries(declared), ([, word]) => word).values()].filter((own) => own.length > 1);
  const families = new Set(many.flat().map(([key]) => key));
  return Object.keys(declared).filter((key) => !whole.has(key) && !(families.has(key) && filled.some((said) => said.test(key))));
}

describe('every word of the interface', () => {
  it.each(words)('%s tells its translator where it stands, in a sentence, and what fills each gap', (_key, { where, gaps = {} }) => {
    expect(where).toMatch(/^[A-Z“][^{}]{10,158}\.$/);
    for (const filling of Object.values(gaps)) expect(filling).toMatch(/^[^{}]{4,80}[^{}.;:]$/);
  });

  it('is said', () => {
    const names = [...placed('tab'), ...placed('foot')].map(({ id }): string => navKey(id));
    expect(unsaid(interfaceWords, code).filter((key) => !names.includes(key))).toEqual([]);
  });

  it('is declared', () => {
    const said = code.flatMap((text) => [...text.matchAll(/\b(?:t|say)\(\s*'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key!));
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((key) => !Object.hasOwn(interfaceWords, key))).toEqual([]);
  });

  it('is collected, from whichever room', async () => {
    const rooms = files.filter((file) => isDeclaring(file) && !/^src\/(i18n|site|words)\//.test(file));
    expect(rooms.length).toBeGreaterThan(10);
    for (const room of rooms) {
      const exported: Record<string, DeclaredWords> = await import(/* @vite-ignore */ pathToFileURL(room).href);
      const keys = Object.values(exported).flatMap((list) => Object.keys(list));
      expect([room, keys.filter((key) => !Object.hasOwn(interfaceWords, key))]).toEqual([room, []]);
    }
  });
});

describe(unsaid, () => {
  const tea = {
    'tea.pour': { where: 'On the pot.' },
    ...wordsFor('tea', ['black', 'green'], { where: 'On a tin.' }),
    'cup.large': { where: 'On a cup.' },
  };

  it('finds a word that nobody says, whatever others say of its place', () => {
    expect(unsaid(tea, ["t('tea.pour')", 't(`tea.${kind}`)', '<p>{t(isLarge ? "" : \'cup.large\')}</p>'])).toEqual([]);
    expect(unsaid(tea, ['t(`tea.${kind}`)', "// t('cup.large')"])).toEqual(['tea.pour', 'cup.large']);
    expect(unsaid(tea, ["t('tea.pour')", "t('tea.green')", 't(`cup.${size}`)'])).toEqual(['tea.black', 'cup.large']);
  });
});

describe(tellPiece, () => {
  it('tells of a word of the interface, and of no other piece', () => {
    const [key, { where }] = words.find(([, { gaps }]) => !gaps)!;
    expect(tellPiece(`ui/${key}`)).toBe(where);
    expect(tellPiece(`figures/${key}`)).toBeUndefined();
    expect(tellPiece('ui/tea.pour')).toBeUndefined();
  });
});
