import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { areSame, filesInMemory, filesOnDisk, keepFiles, listDeep, type Files } from '../../src/files/files.ts';

const texts = { 'content/outline.yaml': 'tea', 'content/hi/ui.json': '{}', 'content/hi/article/opening.mdx': 'चाय' };

function onDisk(): Files {
  return filesOnDisk(folder());
}

/** A folder with these files. */
function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'files-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries({ ...texts, 'content/.DS_Store': 'not ours' })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

describe.each([
  ['filesOnDisk', onDisk],
  ['filesInMemory', () => filesInMemory(texts)],
  ['keepFiles', () => keepFiles(onDisk(), 'content')],
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

describe(keepFiles, () => {
  it('reads each file once, and keeps what it said', () => {
    const asked: string[] = [];
    const files = filesInMemory(texts);
    const kept = keepFiles({ ...files, text: (file) => (asked.push(file), files.text(file)) }, 'content');
    for (const file of [...Object.keys(texts), ...Object.keys(texts)]) kept.text(file);
    expect(asked.filter((file) => !file.endsWith('/')).sort()).toEqual(Object.keys(texts).sort());
  });

  it('keeps what is no file: folders, empty ones too, and links, which nobody follows', () => {
    const root = folder();
    mkdirSync(join(root, 'content/en/article.mdx'), { recursive: true });
    symlinkSync('/etc/hostname', join(root, 'content/hi/host.mdx'));
    const kept = keepFiles(filesOnDisk(root), 'content');
    expect(kept.list('content/en')).toEqual(['article.mdx/']);
    expect(kept.list('content/en/article.mdx')).toEqual([]);
    expect(kept.list('content/hi')).toEqual(['article/', 'host.mdx@', 'ui.json']);
    expect(kept.text('content/hi/host.mdx')).toBeUndefined();
  });
});

describe(areSame, () => {
  const kept = (changed: Record<string, string> = {}) => keepFiles(filesInMemory({ ...texts, ...changed }), 'content');

  it('knows files that say the same, from wherever they were read', () => {
    expect(areSame(kept(), keepFiles(onDisk(), 'content'))).toBe(true);
  });

  it.each([
    ['a text', { 'content/outline.yaml': 'milk' }],
    ['another file', { 'content/hi/pages/tea.mdx': '' }],
  ])('sees %s that is new', (_what, changed) => {
    expect(areSame(kept(), kept(changed))).toBe(false);
    expect(areSame(kept(changed), kept())).toBe(false);
  });
});
