import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { filesInMemory } from '../../../src/files/files.ts';
import { readNotes, writeNotes, type Note, type Notes } from '../../../src/words/translation/noted.ts';

const note = (text: string): Note => ({ words: { body: text }, isSame: false });
const notes = (said: Readonly<Record<string, string>>): Notes => new Map(Object.entries(said).map(([id, text]) => [id, note(text)]));
const read = (text: string) => readNotes(filesInMemory({ 'content/hi/translations.jsonl': text }), 'hi');

/** What git makes of one file that two people have changed, or `undefined` where it gives up. */
function merge(base: Notes, ours: Notes, theirs: Notes): Notes | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = Object.entries({ ours, base, theirs }).map(([name, each]) => {
    const file = join(folder, name);
    writeFileSync(file, writeNotes(each));
    return file;
  });
  const { status, stdout } = spawnSync('git', ['merge-file', '--stdout', ...files], { encoding: 'utf8' });
  return status === 0 ? read(stdout).notes : undefined;
}

describe(writeNotes, () => {
  it('writes a line a piece, sorted, whatever the order was', () => {
    const text = writeNotes(
      new Map([
        ['tea', note('A\n"cup"')],
        ['bun', { ...note('bun'), isSame: true }],
      ]),
    );
    expect(text).toBe('["bun",{"body":"bun"},"same"]\n\n["tea",{"body":"A\\n\\"cup\\""}]\n');
    expect([...read(text).notes]).toEqual([
      ['bun', { words: { body: 'bun' }, isSame: true }],
      ['tea', { words: { body: 'A\n"cup"' }, isSame: false }],
    ]);
  });

  it('has nothing to write of nothing', () => {
    expect(writeNotes(new Map())).toBe('');
    expect(readNotes(filesInMemory({}), 'hi')).toEqual({ notes: new Map(), problems: [] });
  });

  it('lets git merge what two people have noted, even of neighbours', () => {
    const base = { bun: 'bun', cup: 'cup', tea: 'tea' };
    const merged = merge(notes(base), notes({ ...base, bun: 'sweet bun' }), notes({ ...base, cup: 'red cup' }));
    expect(merged).toEqual(notes({ ...base, bun: 'sweet bun', cup: 'red cup' }));
    expect(merge(notes(base), notes({ ...base, ale: 'ale' }), notes({ ...base, cup: 'red cup' }))).toEqual(
      notes({ ale: 'ale', ...base, cup: 'red cup' }),
    );
  });

  it('leaves to people what both have noted otherwise', () => {
    expect(merge(notes({ tea: 'tea' }), notes({ tea: 'hot tea' }), notes({ tea: 'cold tea' }))).toBeUndefined();
  });
});

describe(readNotes, () => {
  it('refuses a piece that is noted a second time', () => {
    expect(read('["bun",{"body":"bun"}]\n\n["bun",{"body":"cake"}]\n')).toMatchObject({
      notes: notes({ bun: 'bun' }),
      problems: [{ line: 3, field: 'note', found: 'bun a second time' }],
    });
  });

  it.each(['{"tea":"hot"}', '["tea"]', '["tea",{"body":1}]', '["tea",{"body":"hot"},"else"]', '>>>>>>> theirs', 'null'])(
    'reports %s by its line',
    (line) => {
      expect(read(`["bun",{"body":"bun"}]\n\n${line}\n`)).toMatchObject({
        problems: [{ file: 'content/hi/translations.jsonl', line: 3, found: line, write: 'nothing; remove this line' }],
      });
    },
  );
});
