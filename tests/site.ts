import { resolve } from 'node:path';
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

/** Serve a fresh build while the tests run; SITE_DIRECTORY names one that src/tools/test.ts has just made. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = project.config.root;
  const built = process.env.SITE_DIRECTORY;
  if (!built && !(await buildSite({ root, outDir }))) throw new Error('the site did not build; see above');
  const directory = resolve(root, built ?? outDir);
  const { url, close } = await serveDirectory(directory, { port: 0 });
  project.provide('siteDirectory', directory);
  project.provide('siteUrl', url);
  return close;
}
