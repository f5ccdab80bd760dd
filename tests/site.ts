import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../src/tools/build.ts';
import { serveDirectory } from '../src/tools/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the fresh build. */
    siteDirectory: string;
    /** Where it is served, without a slash at the end. */
    siteUrl: string;
  }
}

/** Where the tests' build stands, so that the one in dist/ stays. */
const outDir = 'test-results/site';

/** What a build is made of. */
const sources = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Serve a build while the tests run: the one that SITE_DIRECTORY names, the last one if nothing has changed since, or a fresh one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = project.config.root;
  const built = process.env.SITE_DIRECTORY;
  if (!built && !isFresh(root) && !(await buildSite({ root, outDir }))) throw new Error('the site did not build; see above');
  const directory = resolve(root, built ?? outDir);
  const { url, close } = await serveDirectory(directory, { port: 0 });
  project.provide('siteDirectory', directory);
  project.provide('siteUrl', url);
  return close;
}

function isFresh(root: string): boolean {
  const site = join(root, outDir);
  const changed = (path: string) => statSync(path).mtimeMs;
  const files = (path: string) =>
    statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)) : [];
  return (
    existsSync(join(site, 'index.html')) &&
    sources.map((source) => join(root, source)).every((path) => [path, ...files(path)].every((own) => changed(own) < changed(site)))
  );
}
