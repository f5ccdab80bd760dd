import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

// What finds faults; how code is set is Prettier's affair, and whether it compiles is TypeScript's.
export default defineConfig(
  globalIgnores(['.astro/', './dist*/**', 'test-results/', 'tests/examples/', 'tests/stored/']),
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/**'], // a script of a component only imports an island; alone it would cost a second look at all types
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],

      '@typescript-eslint/require-await': 'off', // async keeps the promise that an interface makes
      '@typescript-eslint/restrict-template-expressions': 'off', // messages name what was found, whatever it is
      '@typescript-eslint/unbound-method': 'off', // our methods are closures: `const { t, format } = language` is how they are used
      // What JSON and packages without types give is any: the schemas of the content look at it, not the linter.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // Styles change what a list or a table is displayed as, and browsers then forget what it is: roles say it again.
      'astro/jsx-a11y/no-redundant-roles': 'off',
      'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
      // What scrolls must be reachable by the keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'] }],
    },
  },
);
