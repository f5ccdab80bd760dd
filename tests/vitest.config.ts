import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        // What runs in Node alone. No test may fail because the machine is busy: the time is for what hangs.
        test: {
          name: 'unit',
          root,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{dist,browser,full}/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // What takes long, for npm run test:full.
        test: { name: 'full', root, include: ['tests/full/**/*.test.ts'], testTimeout: 3_600_000 },
      },
      {
        // What looks at a fresh build, as files or in a browser.
        test: {
          name: 'site',
          root,
          include: ['tests/{dist,browser}/**/*.test.ts'],
          globalSetup: 'tests/site.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          retry: 1, // a browser on a busy machine may miss a beat; what fails twice is a fault
          fileParallelism: false, // two cores: one browser at a time
        },
      },
    ],
  },
});
