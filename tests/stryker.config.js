// What `npm run mutants` does: changes one operator, bound or word of the code at a time and sees whether a test notices.
// `npm run mutants -- --mutate 'src/compare/**/*.ts'` tries one folder. What was tried before is tried again only where it changed.

export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/stryker.vitest.config.ts' },
  mutate: [
    'src/{model,compare}/**/*.ts',
    'src/words/check/**/*.ts',
    'src/islands/{arrange-rows,table-text}.ts', // what thinks; the rest of this room needs a page
  ],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 60_000, // no mutant dies because the machine is busy
  incremental: true,
  incrementalFile: 'test-results/mutants/tried.json',
  tempDirName: 'test-results/mutants/tree',
  htmlReporter: { fileName: 'test-results/mutants/report.html' },
  jsonReporter: { fileName: 'test-results/mutants/report.json' },
  reporters: ['clear-text', 'html', 'json', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['/dist*', '/.astro', '/test-results', '/public', '/tests/{browser,dist,stored}'],
};
