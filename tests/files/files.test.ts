import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { filesInMemory, filesOnDisk, listDeep, type Files } from '../../src/files/files.ts';

const texts = { 'content/outline.yaml': 'tea', 'content/hi/ui.json': '{}', 'content/hi/article/opening.mdx': 'चाय' };

function onDisk(): Files {
  const root = mkdtempSync(join(tmpdir(), 'files-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries({ ...texts, 'content/.DS_Store': 'not ours' })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return filesOnDisk(root);
}

describe.each([
  ['filesOnDisk', onDisk],
  ['filesInMemory', () => filesInMemory(texts)],
])('%s', (_name, make) => {
  it('gives texts, and undefined where there is no file', () => {
    const files = make();
    expect(files.text('content/hi/article/opening.mdx')).toBe('चाय');
    expect(files.text('content/hi/toString')).toBeUndefined();
    expect(files.text('toString')).toBeUndefined();
  });

  it('lists a folder, folders within it with a slash', () => {
    const files = make();
    expect(files.list('content')).toEqual(['hi/', 'outline.yaml']);
    expect(files.list('content/hi')).toEqual(['article/', 'ui.json']);
    expect(files.list('content/en')).toEqual([]);
  });

  it('lists everything below a folder', () => {
    expect(listDeep(make(), 'content')).toEqual(['content/hi/article/opening.mdx', 'content/hi/ui.json', 'content/outline.yaml']);
  });
});
