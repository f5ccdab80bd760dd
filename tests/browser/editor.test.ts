import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesInMemory, filesOnDisk, listDeep } from '../../src/files/files.ts';
import { asked, plan } from '../words/pages.ts';
import { buildEditor } from '../../src/tools/editing.ts';
import { serveDirectory, type Served } from '../../src/tools/serve.ts';
import { readWords } from '../../src/words/read.ts';
import { useBrowser } from './visit.ts';

type Texts = Record<string, string>;

/** A small content in an invented world, and what the check says of it when the editor has written some of its files. */
const disk = filesOnDisk('tests/examples/good-content');
const content: Texts = Object.fromEntries(listDeep(disk, 'content').map((file) => [file, disk.text(file)!]));
const problemsOf = (texts: Texts) => readWords(filesInMemory(texts), plan, asked).problems;
const visit = useBrowser();
let folder: string;
let served: Served;
let page: Page; // opened once: it takes long to come up
const origins = new Set<string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'editor-'));
  await buildEditor(process.cwd(), '/', folder);
  served = await serveDirectory(folder, { port: 0 });
  page = await openEditor();
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Open the editor on a copy of the content. No picker can be driven: it is answered with a folder of the browser's own, which is as real. */
async function openEditor(): Promise<Page> {
  const page = await visit('/favicon.svg', { width: 1280, height: 900, stays: true });
  page.on('response', (response) => origins.add(new URL(response.url()).origin));
  await page.addInitScript((texts) => {
    const pick = async () => {
      const own = await navigator.storage.getDirectory();
      const top = await own.getDirectoryHandle('project', { create: true });
      await top.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of Object.entries(texts)) {
        const names = path.split('/');
        let at = top;
        for (const name of names.slice(0, -1)) at = await at.getDirectoryHandle(name, { create: true });
        const file = await (await at.getFileHandle(names.at(-1)!, { create: true })).createWritable();
        await file.write(text);
        await file.close();
      }
      return top;
    };
    Object.assign(window, { showDirectoryPicker: pick });
  }, content);
  await page.goto(`${served.url}/edit/`);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByRole('button', { name: 'Create Entry or Assets' }).waitFor();
  return page;
}

async function open(hash: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `#/collections/${hash}`);
  await page.getByRole('button', { name: 'Cancel Editing' }).waitFor();
}

/** A field of one language, as the editor names both. */
const field = (language: string, name: string) => page.getByRole('group', { name: language }).getByRole('textbox', { name, exact: true });

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Cancel Editing' }).waitFor({ state: 'detached' });
}

/** What the folder holds by now. */
function readBack(): Promise<Texts> {
  return page.evaluate(async () => {
    const texts: Record<string, string> = {};
    const walk = async (at: FileSystemDirectoryHandle, path: string) => {
      for await (const [name, handle] of at.entries())
        if (handle.kind === 'directory') await walk(handle, `${path}${name}/`);
        else texts[`${path}${name}`] = await (await handle.getFile()).text();
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('project'), '');
    return texts;
  });
}

/** Do something in the editor; what the folder holds then, and which files of it are others than before. */
async function during(editing: () => Promise<void>): Promise<{ texts: Texts; changed: string[] }> {
  const before = await readBack();
  await editing();
  const texts = await readBack();
  const changed = Object.keys(texts).filter((file) => texts[file] !== before[file]);
  return { texts, changed: changed.sort() };
}

describe('the editor in the browser', () => {
  it('changes a row in both languages, and what it saves is what the check wants', async () => {
    const { texts, changed } = await during(async () => {
      await open('comparison/entries/salary');
      await field('Hindi', 'title').fill('तनख़्वाह');
      await field('English', 'title').fill('Pay: "how much"');
      await field('English', 'body').focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' A sentence more.');
      await save();
    });
    expect(changed).toEqual(['content/en/comparison/salary.mdx', 'content/hi/comparison/salary.mdx']);
    expect(texts['content/hi/comparison/salary.mdx']).toContain('\ntitle: "तनख़्वाह"\n');
    const [, body] = content['content/en/comparison/salary.mdx']!.split('\n---\n');
    const english = texts['content/en/comparison/salary.mdx']!;
    expect(english).toContain('\ntitle: "Pay: \\"how much\\""\n');
    expect(english.trimEnd()).toMatch(new RegExp(`${RegExp.escape(body!.trim())} A sentence more\\.$`));
    expect(problemsOf(texts)).toEqual([]);
  });

  it('changes a word of the interface and nothing around it', async () => {
    const file = 'content/hi/ui.json';
    const { texts, changed } = await during(async () => {
      await open('_singletons/entries/ui');
      await page.getByRole('group', { name: 'Hindi' }).getByRole('textbox').nth(1).fill('दूध की दुकान');
      await save();
    });
    expect(changed).toEqual([file]);
    expect(texts[file]).toBe(content[file]!.replace(/(?<="site.name": ")[^"]*/, 'दूध की दुकान'));
  });

  it('begins a row in both languages, and puts it into the outline', async () => {
    const { texts, changed } = await during(async () => {
      await open('comparison/new');
      const words = { title: ['चाय', 'Tea'], front: ['चाय देता है', 'Serves tea'], back: ['चाय बनाता है', 'Makes tea'] };
      for (const [name, [hindi, english]] of Object.entries({ ...words, frontShort: words.front, backShort: words.back })) {
        await field('Hindi', name).fill(hindi!);
        await field('English', name).fill(english!);
      }
      for (const [language, sentence] of Object.entries({ Hindi: 'चाय सबको मिलती है।', English: 'Everybody gets tea.' })) {
        await field(language, 'body').focus();
        await page.keyboard.type(sentence);
      }
      await page.getByRole('textbox', { name: 'slug' }).fill('tea');
      await save();
      await open('_singletons/entries/outline');
      await page.getByRole('button', { name: /^Add .comparison/ }).click();
      await page.keyboard.type('tea');
      await save();
    });
    expect(changed).toEqual(['content/en/comparison/tea.mdx', 'content/hi/comparison/tea.mdx', 'content/outline.yaml']);
    expect(problemsOf(texts)).toEqual([]);
  });

  it('has spoken to no other host in all this', () => {
    expect([...origins].filter((origin) => origin.startsWith('http'))).toEqual([served.url]);
  });
});
