import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import {root} from './tools/paths.js';

export default defineConfig([
  globalIgnores(['**/dist/', '**/*.d.ts', '**/generated/', 'test/output/', 'storybook-static/']),
  {linterOptions: {reportUnusedDisableDirectives: 'warn'}},
  {
    files: ['**/*.js'],
    extends: [ts.configs.recommended],
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: root},
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // Exhaustive switches are worth more than a default that nobody can reach.
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A cast may say what the types of a library leave out.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      eqeqeq: 'error',
      // Elements warn developers; they never chat.
      'no-console': ['error', {allow: ['warn', 'error']}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    rules: {
      // Numbers and booleans are meant to be written in templates.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      // Arrow functions that return nothing are clear enough.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // noUncheckedIndexedAccess makes `!` the honest word after a check of the length.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Code points are what the decoders count in.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['packages/elements/**/*.ts', 'stories/**/*.ts', 'test/browser/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    settings: {litHtmlSources: true},
    rules: {
      // `role=list` gives back what Safari takes from a list without bullets.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // Headings of any level: the one file with lit/static-html.js, whose tags may be bindings.
    files: ['packages/elements/src/view/heading.ts'],
    rules: {'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off'},
  },
  {
    // Tests may hand over what a type forbids, and describe() returns a promise that node:test keeps for itself.
    files: ['**/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // What runs in a terminal speaks there.
    files: ['**/test/**/*.ts', 'packages/*/tools/**/*.ts'],
    rules: {'no-console': 'off'},
  },
]);
