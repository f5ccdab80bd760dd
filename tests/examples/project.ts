import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pieces } from '../../src/export/cache.ts';
import type { Texts } from './invented-site.ts';

/** What Astro builds with, besides the content. */
const parts = ['public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface Copied {
  /** The files under content/, where they are not the project's own. */
  content?: Texts;
  /** What else is copied, from the project's top. */
  more?: readonly string[];
}

/** Copy the project of `from` to `root`, its packages as links and the pictures that it has drawn before with them. */
export function copyProject(from: string, root: string, { content, more = [] }: Copied = {}): void {
  for (const part of [...parts, ...more, ...(content ? [] : ['content'])]) cpSync(join(from, part), join(root, part), { recursive: true });
  writeTexts(root, content ?? {});
  const packages = readdirSync(join(from, 'node_modules')).filter((name) => !name.startsWith('.'));
  mkdirSync(join(from, pieces), { recursive: true });
  mkdirSync(dirname(join(root, pieces)), { recursive: true });
  for (const path of [...packages.map((name) => `node_modules/${name}`), pieces])
    symlinkSync(join(from, path), join(root, path), 'junction');
}

/** Write files below `root`, with the folders that they need. */
export function writeTexts(root: string, texts: Texts): void {
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
