import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { layersRule } from './eslint/layers.mjs';
import { noSideEffectsRule } from './eslint/no-side-effects.mjs';
import { noStyleAttributeRule } from './eslint/no-style-attribute.mjs';
import {
  everywhere,
  inDefine,
  inJson,
  inRequest,
  inWords,
  unawaited,
} from './eslint/restrictions.mjs';

const own = {
  rules: {
    layers: layersRule,
    'no-side-effects': noSideEffectsRule,
    'no-style-attribute': noStyleAttributeRule,
  },
};

const typescript = ['src/**/*.ts', 'tests/**/*.ts'];

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'shots/', 'bench/dist/', 'tests/feeds/'] },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.nodeBuiltin },
  },
  {
    files: ['demo/**/*.{js,mjs}', 'tests/pages/**/*.{js,mjs}'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['bench/pages/**/*.{js,jsx}'],
    languageOptions: {
      globals: { ...globals.browser, Temporal: 'readonly' },
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
  },
  {
    // What these hand to the page is written in them.
    files: ['bench/lib/watch.mjs', 'bench/lib/measures/*.mjs'],
    languageOptions: { globals: globals.browser },
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: typescript })),
  {
    files: typescript,
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The compiler takes each index for one that may be missing; `!` says that this one is there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // The types promise a page of today; the data half runs in Node, and pages replace their globals.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { own, 'lit-a11y': litA11y },
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    settings: { wc: { elementBaseClasses: ['LitElement', 'FeedElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari drops the list from a <ul> without bullets, unless the role says it again.
      'lit-a11y/no-redundant-role': 'off',
      // Lit calls a template's listeners on the element and waits for none of them.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/unbound-method': 'off',
      // LitElement has all the callbacks that we override.
      'wc/guard-super-call': 'off',
      ...everywhere,
      'own/layers': 'error',
      'own/no-side-effects': 'error',
      'own/no-style-attribute': 'error',
    },
  },
  { files: ['src/i18n/**/*.ts'], rules: inWords },
  {
    // A program of Node, compiled with its types.
    files: ['src/cli/**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.cli.json' } },
  },
  { files: ['src/cli/**/*.ts', 'src/feed/read/fields.ts'], rules: inJson },
  { files: ['src/feed/load/fetch.ts', 'src/cli/source/http.ts'], rules: inRequest },
  { files: ['src/base/define.ts'], rules: inDefine },
  {
    files: ['src/**/define.ts', 'src/entries/*.ts', 'src/cli/bin.ts'],
    rules: { 'own/no-side-effects': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Chai's assertions are expressions, and @open-wc's types take each equal() for a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', ...unawaited],
    },
  },
);
