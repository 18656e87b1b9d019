/** Checks dist/Code.js as Google loads it: what it declares, what it documents, and that loading it has no effects. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { FUNCTIONS } from '../../src/functions/definitions';
import { inProject } from '../project';

const code = readFileSync(inProject('dist/Code.js'), 'utf8');
const kpiFunctions = FUNCTIONS.map(({ name }) => name);

/** Triggers and menu items, then what the sidebar and the command line call. */
const ENTRY_POINTS = [
  ...['onOpen', 'onInstall', 'openWizard', 'insertSampleTeam', 'refreshEverything', 'refreshKpiFunctions'],
  ...[
    'wizardState',
    'setLanguage',
    'saveStage',
    'saveUnsent',
    'savePlan',
    'saveMapping',
    'addPeople',
    'onePerson',
    'twoPeople',
    'cleanSheet',
    'makeSheet',
  ],
  ...['factsSql', 'insertSampleData', 'suggestions', 'publicHolidays', 'lastResults'],
  ...['lookElsewhere', 'statusesElsewhere', 'limitQueries'],
  ...[
    'beginAsking',
    'continueAsking',
    'startBuild',
    'continueBuild',
    'refreshNumbers',
    'closingView',
    'closePeriod',
    'reopenPeriod',
  ],
  ...['madeSheets', 'payrollFile', 'openSheet', 'openCell', 'openOverview'],
];

const SERVICES = [
  ...['SpreadsheetApp', 'HtmlService', 'PropertiesService', 'LockService', 'CacheService', 'Session'],
  ...['Utilities', 'Charts', 'ScriptApp', 'UrlFetchApp', 'Logger', 'console'],
];

/** Runs the file where every use of a service throws. */
function load(): vm.Context {
  const forbidden = (service: string): object =>
    new Proxy(
      {},
      {
        get: (_, key) => {
          throw new Error(`${service}.${String(key)} was used while the script was loaded`);
        },
      },
    );
  const context = vm.createContext(
    Object.fromEntries(SERVICES.map((service) => [service, forbidden(service)])),
  );
  vm.runInContext(code, context);
  return context;
}

interface Declaration {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly doc: string;
}

/** The functions that the file declares at its top level, which is where Google looks for them. */
const declarations: readonly Declaration[] = [
  ...code.matchAll(/^(?:(\/\*\*(?:(?!\*\/)[^])*\*\/)\n)?function (\w+)\(([^)]*)\) \{\n\}/gm),
].map(([, doc = '', name = '', parameters = '']) => ({
  name,
  doc,
  parameters: parameters === '' ? [] : parameters.split(', '),
}));

test('loading it uses no Google service', () => {
  expect(load).not.toThrow();
});

test('only entry points and KPI functions are public', () => {
  expect(declarations.map(({ name }) => name)).toEqual([...ENTRY_POINTS, ...kpiFunctions]);
});

test('every declared function is given its body on loading', () => {
  const context = load();
  for (const { name } of declarations) {
    // A stub that was not replaced has an empty body.
    expect(vm.runInContext(`String(${name})`, context)).not.toMatch(/^function \w+\([^)]*\) \{\s*\}$/);
  }
});

test('loading it leaves no other name behind', () => {
  const context = load();
  const names = Object.keys(context).filter((name) => !SERVICES.includes(name));
  expect(names.sort()).toEqual([...ENTRY_POINTS, ...kpiFunctions].sort());
});

describe.each(declarations.filter(({ name }) => name.startsWith('KPI_')))('$name', ({ doc, parameters }) => {
  test('is offered as a custom function', () => {
    expect(doc).toContain('@customfunction');
  });

  test('documents each parameter by its name, with an example', () => {
    const documented = [...doc.matchAll(/@param \{([^}]+)\} (\w+) \S/g)];
    expect(documented.map(([, , name]) => name)).toEqual(parameters);
    for (const [, example = ''] of documented) expect(example).not.toBe('');
  });
});

test('no local method of Date is used: the script and the spreadsheet have different time zones', () => {
  const local = /\.(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\(/;
  expect(code).not.toMatch(local);
  expect(code).not.toMatch(/\.toLocale(Date|Time)String\(|\.to(Date|Time)String\(/);
});
