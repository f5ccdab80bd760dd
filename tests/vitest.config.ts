import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        // What runs in Node alone.
        test: { name: 'unit', root, include: ['tests/**/*.test.ts'], exclude: ['tests/{dist,browser}/**'] },
      },
      {
        // What looks at a fresh build, as files or in a browser.
        test: {
          name: 'site',
          root,
          include: ['tests/{dist,browser}/**/*.test.ts'],
          globalSetup: 'tests/site.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false, // two cores: one browser at a time
        },
      },
    ],
  },
});
