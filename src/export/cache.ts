import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where costly output is kept between builds, from the project's top. */
export const cacheFolder = 'node_modules/.cache/site';
/** Where the pieces lie. */
export const pieces = join(cacheFolder, 'pieces');

/** What lies unused for so long is cleared away. */
const keptDays = 30;

/**
 * Something costly, made once for all that it depends on: a picture by its drawing, its font and the library that draws
 * it. A build takes what is there and makes only what changed; nothing has to be cleared by hand.
 */
export function cached(dependsOn: readonly string[], make: () => Promise<Uint8Array>, folder: string = pieces): Promise<Uint8Array> {
  const file = join(folder, createHash('sha256').update(JSON.stringify(dependsOn)).digest('base64url'));
  const awaited = underway.get(file) ?? takeOrMake(file, make).finally(() => underway.delete(file));
  underway.set(file, awaited);
  return awaited;
}

/** Pages are made side by side; who asks for a piece that another is making waits for it. */
const underway = new Map<string, Promise<Uint8Array>>();

async function takeOrMake(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await readFile(file).catch(() => undefined);
  if (kept) {
    const { mtime } = await stat(file);
    await utimes(file, new Date(), mtime); // read now, made then
    return kept;
  }
  const made = await make();
  const unfinished = `${file}.${randomUUID()}`; // a build that is stopped leaves no half of a picture, nor do two at once
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, made);
  await rename(unfinished, file);
  return made;
}

/** How many pieces were made, and how many taken as they were, since a moment; what lay unused for long goes. */
export async function settleCache(since: Date, folder: string = pieces): Promise<{ made: number; taken: number }> {
  const old = since.getTime() - keptDays * 24 * 60 * 60 * 1000;
  const count = { made: 0, taken: 0 };
  for (const name of await readdir(folder).catch(() => [])) {
    const { atime, mtime } = await stat(join(folder, name));
    if (mtime >= since) count.made += 1;
    else if (atime >= since) count.taken += 1;
    else if (Math.max(atime.getTime(), mtime.getTime()) < old) await rm(join(folder, name));
  }
  return count;
}
