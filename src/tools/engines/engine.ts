import { accessSync, constants, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';

/** The phone that every engine looks through. */
export const phone = { width: 360, height: 640 } as const;

/** What one engine makes of one page. */
export interface Sight {
  title: string;
  h1Count: number;
  /** Of the page, in CSS pixels: more than the phone is wide when a reader must scroll sideways. */
  scrollWidth: number;
  /** How many figures hold a drawing, and which of them show nothing of it. */
  figureCount: number;
  undrawn: string[];
  /** Custom elements whose script never came to define them. */
  undefinedElements: string[];
  /** What scripts threw; in Firefox also what they wrote to the console as an error, of which WebKit tells nobody. */
  errors: string[];
}

/** A browser other than the one that most tests use, opened for a few pages. */
export interface Engine {
  visit(url: string): Promise<Sight>;
  close(): Promise<void>;
}

/** Runs in the page, so it stands alone: what can be measured there. */
export function look(): Omit<Sight, 'errors'> {
  const isDrawn = (drawing: Element) => drawing.getBoundingClientRect().width > 0 && drawing.getBoundingClientRect().height > 0;
  const figures = [...document.querySelectorAll('figure')].filter((figure) => figure.querySelector('svg'));
  return {
    title: document.title,
    h1Count: document.querySelectorAll('h1').length,
    scrollWidth: document.documentElement.scrollWidth,
    figureCount: figures.length,
    undrawn: figures.filter((figure) => ![...figure.querySelectorAll('svg')].some(isDrawn)).map((figure) => figure.id || figure.className),
    undefinedElements: [...document.querySelectorAll(':not(:defined)')].map((element) => element.localName),
  };
}

/** How long a page may still throw after it has loaded. */
export const settle = 100;

/** The first of these programs: a full path, or a name that is looked for on the PATH. */
export function findProgram(names: readonly string[], { PATH = '' }: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => (/[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name)))).find(isProgram);
}

/** A port on which nobody listens at the moment. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
