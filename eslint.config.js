import { defineConfig } from 'eslint/config';
import eslintPluginAstro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { rooms } from './test/lint/rooms.js';

/** Younger than the browsers that the site is for (README, « Les navigateurs »): each would end a page there without a word. */
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
  ['Response', 'json'],
  ['ReadableStream', 'from'],
  ['RegExp', 'escape'],
  ['Error', 'isError'],
  ['Math', 'sumPrecise'],
  ['Uint8Array', 'fromBase64'],
  ['Uint8Array', 'fromHex'],
  ['Intl', 'DurationFormat'],
  ['Intl', 'Segmenter'],
  ['CSS', 'highlights'],
  ['navigator', 'userActivation'],
].map(([object, property]) => ({ object, property }));
const YOUNG_METHODS = [
  ...['toSorted', 'toReversed', 'toSpliced', 'toArray', 'getOrInsert'],
  ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference'],
  ...['toBase64', 'toHex', 'toWellFormed', 'isWellFormed', 'transferToFixedLength'],
  ...['checkVisibility', 'computedStyleMap', 'moveBefore', 'setHTMLUnsafe', 'getHTML'],
  ...['showPopover', 'hidePopover', 'togglePopover', 'popoverTargetElement', 'startViewTransition'],
].map((property) => ({ property }));
const YOUNG_GLOBALS = ['Iterator', 'Temporal', 'URLPattern', 'Highlight', 'scheduler', 'requestIdleCallback'];
const YOUNG_SYNTAX = [
  {
    selector: ':matches(MemberExpression[property.name=/^aria[A-Z]/], Property[key.name=/^aria[A-Z]/])',
    message: 'Firefox before 119 has no such property: set the attribute.',
  },
  {
    selector: "AssignmentExpression > MemberExpression[property.name='role']",
    message: 'Firefox before 119 has no such property: set the attribute.',
  },
  {
    selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
    message: 'Safari before 16.4 reads no lookbehind: it stops the script that holds it.',
  },
  { selector: 'Literal[regex.flags=/v/]', message: 'Too young a flag.' },
];

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
      'no-duplicate-imports': 'error',
    },
  },
  {
    files: ['src/**'],
    plugins: { rooms: { rules: { imports: rooms } } },
    rules: { 'rooms/imports': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/{reading,integrations,cli,server}/**', 'src/pages/**/*.json.ts'],
    rules: {
      'no-restricted-properties': ['error', ...YOUNG, ...YOUNG_METHODS],
      'no-restricted-globals': ['error', ...YOUNG_GLOBALS],
      'no-restricted-syntax': ['error', ...YOUNG_SYNTAX],
    },
  },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  { files: ['**/*.tsx'], ...jsxA11y.configs.recommended },
  {
    files: ['src/tables/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...YOUNG_GLOBALS,
        ...['window', 'document', 'localStorage', 'sessionStorage', 'fetch', 'location', 'navigator'],
      ],
    },
  },
  {
    files: ['src/{french,rules,phrases}/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...YOUNG_GLOBALS,
        ...['window', 'document', 'localStorage', 'sessionStorage', 'fetch', 'location', 'navigator'],
        ...['globalThis', 'process', 'performance'],
      ],
      'no-restricted-syntax': [
        'error',
        ...YOUNG_SYNTAX,
        {
          selector:
            ":matches(CallExpression[callee.object.name='Date'][callee.property.name='now'], CallExpression[callee.name='Date'])",
          message: '`today` is a parameter.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: '`today` is a parameter.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The same input gives the same answer.',
        },
      ],
    },
  },
);
