import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The storeys above the lowest: whatever no list names is a unit test, which needs no content, no built site and no browser. */
export const storeys = {
  /** Rules over the real content, and over the built pages. */
  content: [
    'tests/content.test.ts',
    'tests/dist/**/*.test.ts',
    'tests/facts/{read,tables}.test.ts',
    'tests/figures/figures.test.ts',
    'tests/editing/{formats,json-schemas}.test.ts',
    'tests/model/published/**/*.test.ts',
    'tests/preview/page.test.ts',
    'tests/site/{check-figures,check-reading,pages,read,reading,reading-level,report,slips}.test.ts',
    'tests/tools/{content-plugin,test-words}.test.ts',
  ],
  /** What a reader meets. */
  browser: ['tests/browser/**/*.test.ts'],
  /** What is added to a site without a line of code, tried on copies of this one that hold invented content. */
  'second site': ['tests/second-site/**/*.test.ts'],
  /** What takes long: for `npm run test:full`. */
  full: ['tests/full/**/*.test.ts', 'tests/tools/new-language.test.ts'],
};

/** One would leave the second core of a small machine idle. */
const maxWorkers = Math.max(2, availableParallelism() - 1);
/** No test may fail because the machine is busy: the time is for what hangs. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['tests/**/*.test.ts'],
          exclude: Object.values(storeys).flat(),
          isolate: false,
          maxWorkers,
          ...patience,
        },
      },
      {
        test: {
          name: 'content',
          root,
          include: storeys.content,
          exclude: storeys.full,
          isolate: false,
          maxWorkers,
          globalSetup: 'tests/site.ts',
          ...patience,
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: storeys.browser,
          exclude: storeys.full,
          isolate: false,
          fileParallelism: false,
          globalSetup: ['tests/site.ts', 'tests/browser.ts'],
          expect: { poll: { timeout: 60_000 } },
          ...patience,
        },
      },
      {
        test: {
          name: 'second site',
          root,
          include: storeys['second site'],
          fileParallelism: false,
          globalSetup: 'tests/browser.ts',
          ...patience,
        },
      },
      {
        test: {
          name: 'full',
          root,
          include: storeys.full,
          fileParallelism: false,
          globalSetup: ['tests/site.ts', 'tests/browser.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 3_600_000,
        },
      },
    ],
  },
});
