import { defineConfig } from 'eslint/config';
import eslintPluginAstro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Imports go one way: schemas ← rules ← wizards ← pages (see README, « La carte des dossiers »). */
const forbid = (...rooms) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: rooms.map((room) => ({
        group: [`**/${room}/**`],
        message: `This room may not import ${room}/.`,
      })),
    },
  ],
});

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
    ignores: ['src/build/**'],
    rules: { 'no-restricted-properties': ['error', ...YOUNG, ...YOUNG_METHODS] },
  },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  { files: ['**/*.tsx'], ...jsxA11y.configs.recommended },
  {
    files: ['src/schemas/**'],
    rules: forbid('rules', 'build', 'wizards', 'components', 'layouts', 'pages'),
  },
  {
    files: ['src/rules/**'],
    rules: {
      ...forbid('build', 'wizards', 'components', 'layouts', 'pages'),
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
  {
    files: ['src/wizards/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'zod', message: 'zod never reaches the browser.' }],
          patterns: ['build', 'components', 'layouts', 'pages'].map((room) => ({
            group: [`**/${room}/**`],
            message: `wizards/ may not import ${room}/.`,
          })),
        },
      ],
    },
  },
);
