import { describe, expect, it } from 'vitest';
import { filesInMemory, listDeep } from '../../../src/files/files.ts';
import { interfaceWords } from '../../../src/site/interface-words.ts';
import { plan } from '../../../src/site/pages.ts';
import { readWords } from '../../../src/words/read.ts';
import { rulesFor } from '../../../src/words/rules/check-strings.ts';
import { rules } from '../../../src/words/rules/rules.ts';
import type { StringKind } from '../../../src/words/rules/strings.ts';
import { inventedSite } from '../../examples/invented-site.ts';
import { locale } from './findings.ts';

const texts = inventedSite();
const files = filesInMemory(texts);
const { strings } = readWords(files, plan, interfaceWords);
const [hindi, english] = [locale('hi', 'Deva'), locale('en', 'Latn')];

describe('the strings of content/', () => {
  it('are those of every file of words, and every word in quotes or behind a name is one of them', () => {
    const own = listDeep(files, 'content/en').filter((file) => !file.endsWith('.jsonl'));
    expect([...new Set(strings.map(({ file }) => file))].filter((file) => file.startsWith('content/en/')).sort()).toEqual(own.sort());
    const lost = own.flatMap((file) => {
      const said = strings.filter((string) => string.file === file);
      const values = [...texts[file]!.matchAll(/^\s*(?:"[^"]+"|[\w-]+): "?([^"[\n]+)"?,?$/gm)].map(([, value]) => value!.trim());
      return values.filter((value) => !said.some(({ text }) => text === value)).map((value) => `${file}: ${value}`);
    });
    expect(lost).toEqual([]);
  });

  it('each have their rules', () => {
    const ruled = Map.groupBy(strings, ({ kind }) => kind);
    const told = Object.fromEntries(
      [...ruled].map(([kind, own]) => [
        kind,
        [
          ...new Set(
            own.flatMap((string) => [hindi, english].flatMap((spoken) => rulesFor(string, { locale: spoken }).map(({ id }) => id))),
          ),
        ].length,
      ]),
    );
    const least: Partial<Record<StringKind, number>> = { choice: 1, note: 2 };
    for (const [kind, count] of Object.entries(told)) expect(count, kind).toBeGreaterThanOrEqual(least[kind as StringKind] ?? 7);
  });

  it('leave no rule without a string', () => {
    const idle = rules.filter(
      (rule) => !strings.some((string) => rule.appliesTo(string)) && rule.id !== 'a search name leads to its own role',
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
