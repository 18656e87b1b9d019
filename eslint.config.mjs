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
  'BigQuery',
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
  ...['typing', 'univer', 'document', 'functions', 'command'].map((each) => `host/${each}/**/*.ts`),
];

/**
 * The layers of src, and the folders of each: a file imports from its own folder and from those before it, types included.
 * docs/architecture.md says what each is for.
 */
const FOLDERS = [
  ...['core', 'core/calendar', 'core/formula', 'core/text', 'core/layout'],
  ...['model', 'model/catalogue', 'model/kpi'],
  ...['words/*', 'words'],
  ...['data/mapping', 'data/reading', 'data/currency', 'data/cleaning', 'data/scopes', 'data'],
  ...[
    'compute/engine',
    'compute/formulas',
    'compute/available',
    'compute/rules',
    'compute/scoring',
    'compute/sql',
  ],
  ...['plan/own-kpis', 'plan', 'plan/sheet', 'plan/grid'],
  ...['insights/lists', 'insights/suggest'],
  ...['output/history', 'output/kpi-data', 'output/lookup', 'output/card', 'output/overview'],
  ...['document', 'bigquery'],
  ...['functions', 'functions/answers'],
  ...[
    'app/bridge',
    'app',
    'app/plan',
    'app/understood',
    'app/build',
    'app/asking',
    'app/sample',
    'app/wizard',
  ],
  ...['google', 'google/build', 'google/asking', 'google/wizard', 'google/entry'],
];

/** The same for the local host. */
const HOST_FOLDERS = [
  'typing',
  ...['univer/patches', 'univer/patches/text', 'univer'],
  'document',
  'functions',
  'warehouse',
  'apps-script',
  'messages',
  'running',
  'command',
  ...['page/parts', 'page/print', 'page'],
  'docs',
];

/** The layers that google/ calls by way of app/ only; it may name their types. */
const DECIDED_ELSEWHERE = [
  'model',
  'data',
  'compute',
  'plan',
  'insights',
  'output',
  'document',
  'bigquery',
  'functions',
];

const inSource = (folder) => `./src/${folder}/*.ts`;

const downwards = (folders, filesOf, entry) =>
  folders.map((folder, place) => ({
    target: filesOf(folder),
    from: [...folders.slice(place + 1).map(filesOf), entry],
    message: `${folder} may import from the folders before it only: see the list of folders in eslint.config.mjs.`,
  }));

export default defineConfig(
  globalIgnores(['dist/', 'dist-bigquery/', 'build/', 'coverage/']),
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
      // A callback that only calls something is one line.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
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
            ...downwards(FOLDERS, inSource, './src/main.t*'),
            {
              target: FOLDERS.filter((folder) => !folder.startsWith('words')).map(inSource),
              from: './src/words/{sidebar,*/*}.ts',
              message: 'The server says the words of src/words/index.ts only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['sidebar/**/*.ts'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            {
              target: './sidebar',
              from: './src/words/{index,*/*}.ts',
              message: 'The sidebar says the words of src/words/sidebar.ts only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{compute,insights,output,functions}/**/*.ts'],
    // What people hand to a function is understood there, and the history is a sheet of the add-on's own.
    ignores: [
      'src/functions/recognise.ts',
      'src/output/history/{read,later-columns}.ts',
      'src/output/changes/{read,differing,kept-layout}.ts',
    ],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/core/text/cells$',
              importNames: ['SheetCells'],
              message: 'Data come from a source (src/data/source.ts), which may be no sheet.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/google/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${DECIDED_ELSEWHERE.join('|')})(/|$)`,
              allowTypeImports: true,
              message:
                'google/ reads, asks app/ and writes: what can be decided without a service is decided there.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['host/**/*.ts', 'host/**/*.tsx'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { zones: downwards(HOST_FOLDERS, (folder) => `./host/${folder}/*.{ts,tsx}`, './host/headless.t*') },
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
