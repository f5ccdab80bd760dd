import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { inject } from 'vitest';

/** The folder of the build that is looked at. */
export const dist = inject('siteDirectory');

/** The text of one of its files. */
export function read(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

const parsed = new Map<string, CheerioAPI>();

/** A page as a browser would parse it; do not change it, others read it too. */
export function parsePage(file: string): CheerioAPI {
  const page = parsed.get(file) ?? load(read(file));
  parsed.set(file, page);
  return page;
}

/** The folder part of an address that begins with the site's own host: `https://…/hi/ // => '/hi/'`. */
export function pathOf(address: string | undefined): string {
  return new URL(address ?? '').pathname;
}
