import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// The tests that `npm run mutants` tries each change with: small and invented worlds, so that they take no time.
export default defineConfig({
  root,
  test: {
    include: ['tests/{compare,islands,model}/**/*.test.ts', 'tests/words/check/*.test.ts'],
    exclude: ['tests/model/published/**'],
    isolate: false,
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
});
