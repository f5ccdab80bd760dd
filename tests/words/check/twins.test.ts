import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesInMemory, filesOnDisk, listDeep } from '../../../src/files/files.ts';
import { compareTwins } from '../../../src/words/check/twins.ts';
import { readWords } from '../../../src/words/read.ts';
import { asked, plan } from '../pages.ts';

const good = filesOnDisk(join(import.meta.dirname, '../../examples/good-content'));
const texts = Object.fromEntries(listDeep(good, 'content').map((file) => [file, good.text(file)!]));
const locales = ['en', 'de'].map((code) => ({
  code,
  name: code,
  direction: 'ltr',
  script: 'Latn',
  numbers: { default: code },
  status: 'published',
}));

/** The tea house in two languages of one script, the second a copy of the first, but for one body. */
function told(english: string, german: string): string[] {
  const file = (code: string, body: string) => [
    `content/${code}/method/sources.mdx`,
    `---\ntitle: ${code} sources\nshort: ${code}\n---\n${body}\n`,
  ];
  const copies = Object.entries(texts).filter(([path]) => path.startsWith('content/en/'));
  const all = {
    ...Object.fromEntries(
      copies.flatMap(([path, text]) => [
        [path, text],
        [path.replace('/en/', '/de/'), text],
      ]),
    ),
    'content/outline.yaml': texts['content/outline.yaml']!,
    'content/locales.json': JSON.stringify(locales),
    ...Object.fromEntries([file('en', english), file('de', german)]),
  };
  return readWords(filesInMemory(all), plan, asked)
    .problems.filter((problem) => problem.file.endsWith('de/method/sources.mdx'))
    .map(({ line, field, found, write }) => `${line} ${field}: ${found} → ${write}`);
}

describe(compareTwins, () => {
  it('tells a body that was copied; a short one may be the same in both', () => {
    const thirty = 'A cup of tea holds good water.';
    expect(thirty).toHaveLength(30);
    expect(told(thirty, thirty)).toEqual(['5 body: the same words as content/en/method/sources.mdx → them in this language']);
    expect(told(thirty.replace('good', 'hot'), thirty.replace('good', 'hot'))).toEqual([]);
    expect(told(thirty, 'Eine Tasse Tee hat gutes Wasser.')).toEqual([]);
  });

  it('asks for the same tags and links, as often', () => {
    const [one, two] = ['See [it](/#comparison).', 'See [it](/#comparison) or [that](/#comparison).'];
    expect(told(two, one)).toEqual(['5 twin: no […](/#comparison) → it here too, or remove it in content/en/method/sources.mdx:5']);
    expect(told(one, two)).toEqual(['5 twin: […](/#comparison) → it in content/en/method/sources.mdx too, or remove it here']);
    expect(told(two, two.replace('or', 'oder'))).toEqual([]);
  });
});
