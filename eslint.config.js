import { defineConfig } from 'eslint/config';
import eslintPluginAstro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { rooms } from './test/lint/rooms.js';

/** Younger than the browsers that the site is for (spring 2023): each would end a page there without a word. */
const YOUNG = [
  ['Map', 'groupBy'],
  ['Object', 'groupBy'],
  ['Promise', 'withResolvers'],
  ['Promise', 'try'],
  ['Array', 'fromAsync'],
  ['URL', 'canParse'],
  ['URL', 'parse'],
  ['AbortSignal', 'any'],
  ['Iterator', 'from'],
  ['RegExp', 'escape'],
  ['Uint8Array', 'fromBase64'],
  ['Intl', 'DurationFormat'],
].map(([object, property]) => ({ object, property }));
const YOUNG_METHODS = [
  'checkVisibility',
  'isSubsetOf',
  'symmetricDifference',
  'toBase64',
  'toWellFormed',
].map((property) => ({ property }));

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...eslintPluginAstro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**'],
    plugins: { rooms: { rules: { imports: rooms } } },
    rules: { 'rooms/imports': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/{reading,integrations,cli,server}/**'],
    rules: { 'no-restricted-properties': ['error', ...YOUNG, ...YOUNG_METHODS] },
  },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  { files: ['**/*.tsx'], ...jsxA11y.configs.recommended },
  {
    files: ['src/{french,rules,phrases}/**'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'sessionStorage', 'fetch'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: '`today` is a parameter.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: '`today` is a parameter.',
        },
      ],
    },
  },
);
