import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The services of Apps Script: only the code at the edge may name them. */
const SERVICES = [
  'SpreadsheetApp',
  'Charts',
  'HtmlService',
  'PropertiesService',
  'LockService',
  'CacheService',
  'Session',
  'Utilities',
  'ScriptApp',
  'UrlFetchApp',
  'DriveApp',
  'Logger',
];

/** A call takes about 125,000 arguments at most, and a table may have more rows. */
const NO_SPREAD =
  'A call breaks with too many arguments: loop over the items, or take leastOf, greatestOf or flatMap.';

const SPREADS = [
  "CallExpression[callee.object.name='Math'] > SpreadElement",
  'CallExpression[callee.property.name=/^(push|unshift|splice|concat|fromCharCode|fromCodePoint)$/] > SpreadElement',
].map((selector) => ({ selector, message: NO_SPREAD }));

/** Where rows of tables are at hand, no call is given a list of arguments at all. */
const ROWS_AT_HAND = [
  ...['data', 'compute/engine', 'insights/lists'].map((each) => `src/${each}/**/*.ts`),
  ...['document', 'command'].map((each) => `host/${each}/**/*.ts`),
];

/**
 * The layers of src, and the folders of each: a file imports from its own folder and from those before it, types included.
 * docs/architecture.md says what each is for.
 */
const FOLDERS = [
  ...['core', 'core/calendar', 'core/formula', 'core/text', 'core/layout'],
  ...['model', 'model/catalogue', 'model/kpi'],
  ...['words/en', 'words/vi', 'words'],
  ...['data/mapping', 'data/reading', 'data/cleaning', 'data/scopes', 'data'],
  ...['compute/engine', 'compute/formulas', 'compute/available', 'compute/scoring', 'compute/sql'],
  ...['plan/own-kpis', 'plan', 'plan/sheet'],
  ...['insights/lists', 'insights/suggest'],
  ...['output/history', 'output/kpi-data', 'output/lookup', 'output/card', 'output/overview'],
  'document',
  ...['functions', 'functions/answers'],
  ...['app', 'app/build', 'app/sample', 'app/wizard'],
  ...['google', 'google/build', 'google/wizard', 'google/entry'],
];

const filesOf = (folder) => `./src/${folder}/*.ts`;

const DOWNWARDS = FOLDERS.map((folder, place) => ({
  target: filesOf(folder),
  from: [...FOLDERS.slice(place + 1).map(filesOf), './src/main.t*'],
  message: `${folder} may import from the folders before it only: see FOLDERS in eslint.config.mjs.`,
}));

export default defineConfig(
  globalIgnores(['dist/', 'build/', 'coverage/']),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true } },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['tsconfig.json', '*/tsconfig.json'],
          noWarnOnMultipleProjects: true,
        }),
      ],
    },
    rules: {
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/google/**', 'src/main.ts'],
    rules: { 'no-restricted-globals': ['error', ...SERVICES] },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            { target: './src', from: './host', message: 'The add-on must not know the local host.' },
            { target: './src', from: './sidebar', message: 'The server must not know the sidebar.' },
            { target: './src', from: './test' },
            ...DOWNWARDS,
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'host/**/*.ts', 'host/**/*.tsx', 'sidebar/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...SPREADS] },
  },
  {
    files: ROWS_AT_HAND,
    // Sentences are put together from a few words.
    ignores: ['src/data/**/*-text.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: ':matches(CallExpression, NewExpression) > SpreadElement', message: NO_SPREAD },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        URL: 'readonly',
        TextDecoder: 'readonly',
        Response: 'readonly',
        globalThis: 'readonly',
        process: 'readonly',
        performance: 'readonly',
        module: 'writable',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        window: 'readonly',
      },
    },
  },
);
