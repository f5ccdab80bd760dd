import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesInMemory, filesOnDisk, listDeep } from '../../../src/files/files.ts';
import { readingMinutes } from '../../../src/kinds/article/reading-minutes.ts';
import { readWords } from '../../../src/words/read.ts';
import { asked, plan } from '../../words/pages.ts';

const good = filesOnDisk(join(import.meta.dirname, '../../examples/good-content'));
const texts = Object.fromEntries(listDeep(good, 'content').map((file) => [file, good.text(file)!]));
const minutes = (changed: Readonly<Record<string, string>> = {}) =>
  readingMinutes(readWords(filesInMemory({ ...texts, ...changed }), plan, asked).words!.languages[1]!);

describe(readingMinutes, () => {
  it('tells how long the article takes to read, whatever stands on other pages', () => {
    const longer = (path: string) => {
      const file = `content/en/${path}`;
      return minutes({ [file]: `${texts[file]!}\n${'tea '.repeat(600)}tea.\n` });
    };
    expect(minutes()).toBe(1);
    expect(longer('differences/duty.mdx')).toBe(3);
    expect(longer('method/sources.mdx')).toBe(1);
  });
});
