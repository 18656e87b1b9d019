/** Checks that files import from their own folder and from those before it only; docs/decisions/layers.md says why. */
import path from 'node:path';
import { imports } from './imports';

/** The layers of src, and the folders of each; docs/architecture.md says what each is for. */
const SOURCE_FOLDERS = [
  ...['core', 'core/calendar', 'core/formula', 'core/text', 'core/layout'],
  ...['model', 'model/catalogue', 'model/kpi'],
  ...['words/en', 'words/vi', 'words'],
  ...['data/mapping', 'data/reading', 'data/currency', 'data/cleaning', 'data/scopes', 'data', 'data/facts'],
  ...[
    'compute/engine',
    'compute/formulas',
    'compute/available',
    'compute/rules',
    'compute/scoring',
    'compute/sql/dialects',
    'compute/sql',
  ],
  ...['plan/own-kpis', 'plan', 'plan/sheet', 'plan/grid', 'plan/changes'],
  ...['insights/lists', 'insights/suggest'],
  ...[
    'output/history',
    'output/kpi-data',
    'output/lookup',
    'output/changes',
    'output/card',
    'output/payroll',
    'output/overview',
  ],
  ...['document', 'bigquery'],
  ...['functions', 'functions/answers'],
  ...[
    'app/bridge',
    'app',
    'app/plan',
    'app/sql',
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

/** The imports, as `file → imported`, of which a test is true. */
const importsThat = (test: (file: string, imported: string) => boolean): readonly string[] =>
  [...imports].flatMap(([file, others]) =>
    [...others].filter((other) => test(file, other)).map((other) => `${file} → ${other}`),
  );

const folderOf = (file: string): string => path.posix.dirname(file);

/** The imports that go to a later folder, or to one that the order does not name. */
const upwards = (top: string, order: readonly string[]): readonly string[] => {
  const place = new Map(order.map((folder, at) => [`${top}/${folder}`, at]));
  return importsThat((file, other) => {
    const from = place.get(folderOf(file));
    return (
      from !== undefined && other.startsWith(`${top}/`) && !((place.get(folderOf(other)) ?? Infinity) <= from)
    );
  });
};

/** The imports between files of these names. */
const between = (from: RegExp, to: RegExp): readonly string[] =>
  importsThat((file, other) => from.test(file) && to.test(other));

const foldersOf = (top: string): readonly string[] =>
  [...new Set([...imports.keys()].filter((file) => file.startsWith(`${top}/`)).map(folderOf))]
    .filter((folder) => folder !== top)
    .map((folder) => folder.slice(top.length + 1))
    .sort();

test('every folder has its place in the order', () => {
  expect(foldersOf('src')).toEqual([...SOURCE_FOLDERS].sort());
  expect(foldersOf('host')).toEqual([...HOST_FOLDERS].sort());
});

test('a file of the source imports from the folders before its own', () => {
  expect(upwards('src', SOURCE_FOLDERS)).toEqual([]);
});

test('a file of the host, too', () => {
  expect(upwards('host', HOST_FOLDERS)).toEqual([]);
});

test('an import upwards would be found', () => {
  const turned = upwards('src', [...SOURCE_FOLDERS].reverse());
  expect(turned).toContain('src/google/draw.ts → src/core/layout/sheet-layout.ts');
});

test('the add-on knows neither the local host nor the sidebar', () => {
  expect(between(/^src\//, /^(host|sidebar)\//)).toEqual([]);
});

test('the server says the words of src/words/index.ts only, the sidebar those of sidebar.ts', () => {
  expect(between(/^src\/(?!words\/|main)/, /^src\/words\/(sidebar|[^/]+\/[^/]+)\.ts$/)).toEqual([]);
  expect(between(/^sidebar\//, /^src\/words\/(index|[^/]+\/[^/]+)\.ts$/)).toEqual([]);
});
