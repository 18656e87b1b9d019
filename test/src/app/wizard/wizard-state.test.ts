/** Shows what the wizard is told of a document: of one without data, of a plan that cannot be read, of past periods. */
import { newBuild, stateAtStart } from '../../../../src/app/build/decide-build';
import { buildOf, buildText } from '../../../../src/app/build/build-state';
import type { ReadSheets } from '../../../../src/app/plan/source-sheets';
import { placeOf } from '../../../../src/app/sql/kept-place';
import { wizardState as stateOf, type WizardReading } from '../../../../src/app/wizard/wizard-state';
import type { WizardState } from '../../../../src/app/bridge';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { withPublicHolidays } from '../../../../src/plan/with-public-holidays';
import { messages } from '../../../../src/words';
import { literalDocument, own, planCells, SETTING } from '../literal-document';

const en = messages('en');

const KEPT = {
  language: 'en',
  signer: '',
  stage: 'who',
  unsent: {},
  planSheet: null,
  targetSheet: null,
  queryLimit: null,
} as const;

const wizardState = (sheets: ReadSheets, others: Partial<WizardReading> = {}): WizardState =>
  stateOf(
    {
      ...KEPT,
      ...{ apart: new Set(), sqlPlace: placeOf(null) },
      sheets,
      build: { last: undefined, scopeRows: () => [] },
      ...others,
    },
    SETTING,
    en,
  );

const LEADS = {
  Leads: `Created on | Rep  | Region | Status
          2026-10-05 | Lan  | North  | Won
          yesterday  | Minh | North  | Lost
          2026-12-01 | Lan  | North  | New`,
};

test('in an empty document nothing can be calculated, and nothing is wrong', () => {
  expect(wizardState(literalDocument({ Sheet1: '' }))).toMatchObject({
    ...KEPT,
    ...{ locale: 'en_US', money: SETTING.patterns.money, today: Math.floor(SETTING.now) },
    ...{ plan: withPublicHolidays({ ...NEW_PLAN, mapping: {} }, 'VN', SETTING.now, 'en') },
    ...{ stage: 'start', planMistake: null, hasScorecards: false, homeHolidays: { country: 'VN' } },
    ...{ sheets: [], teamSheet: null, people: [], problems: [], mappingMistakes: [] },
    ...{ currentPeriod: null, finished: [], proposedMode: null, unfinished: null },
    scopes: [{ type: 'team', getsCard: true, isFormer: false }],
  });
});

test('data are recognised, shown with what cannot be read in them, and measured', () => {
  const state = wizardState(literalDocument(LEADS));
  expect(state.tables.find(({ table }) => table === 'leads')).toMatchObject({ sheet: 'Leads', rows: 3 });
  expect(state.people.map(({ rep, region }) => [rep, region])).toEqual([
    ['Lan', 'North'],
    ['Minh', 'North'],
  ]);
  expect(state.problems.map(({ cell }) => cell)).toEqual([{ sheet: 'Leads', row: 3, column: 1 }]);
  expect(state.currentPeriod).toBe('2026-12');
  expect(state.proposedMode).toMatchObject({ mode: 'values' });
  expect(state.kpis.find(({ id }) => id === 'newLeads')?.lacks).toBeNull();
  expect(state.kpis.find(({ id }) => id === 'revenue')?.lacks).toMatchObject({ table: 'sales' });
});

test('a sheet that lacks a column to be a table is told, in one sentence', () => {
  const orders = `Order date | Rep | Customer
                  2026-10-05 | Lan | Edge`;
  expect(wizardState(literalDocument({ ...LEADS, Orders: orders })).nearly).toEqual([
    '“Orders” looks like the table “Sales”, but nothing is read from it: it lacks “Amount”.',
  ]);
  expect(wizardState(literalDocument({ Orders: orders })).nearly).toEqual([
    'No sheet with sales data was recognised. The sheet “Orders” comes nearest, to the table “Sales”; it lacks “Amount”. Give those columns such headers, or map the sheet and its columns yourself.',
  ]);
});

test('finished periods are listed from the latest on; none is closed yet, and in one nothing happened', () => {
  const { finished } = wizardState(literalDocument(LEADS));
  expect(finished.slice(0, 2)).toEqual([
    { label: '2026-11', closedBy: null, immature: [], isEmpty: true },
    { label: '2026-10', closedBy: null, immature: [] },
  ]);
});

test('customers whom their list does not know are told among the notes of their table', () => {
  const { tables } = wizardState(
    literalDocument({
      Customers: `Customer | Since
                  An Bình  | 2026-01-05
                  Hoa Sen  | 2026-01-05`,
      Care: `Customer     | Contacted on
             0912.000.001 | 2026-10-05
             0912.000.002 | 2026-10-05
             0912.000.003 | 2026-10-05`,
    }),
  );
  expect(tables.flatMap(({ notes }) => notes).filter((note) => note.startsWith('“Care”'))).toEqual([
    '“Care”: 3 of 3 customers are not in “Customers”, for example “0912.000.001”, “0912.000.002”, “0912.000.003”. “Customers” holds names, “Care” holds phone numbers: choose a column of customers in each that holds the same.',
  ]);
});

test('a sheet that is mapped but not there is told; everything else is shown', () => {
  const mapping = {
    leads: { sheet: 'Leads', columns: { createdOn: 'Created on', rep: 'Rep', status: 'Status' } },
    sales: { sheet: 'Sales', columns: { soldOn: 'Sold on' } },
  };
  const state = wizardState(
    literalDocument(LEADS, { own: own({ role: 'plan' }), planCells: planCells({ ...NEW_PLAN, mapping }) }),
  );
  expect(state.mappingMistakes).toEqual([en.errors.sheetNotFound('sales', 'Sales')]);
  expect(state.tables.map(({ table, sheet }) => [table, sheet])).toContainEqual(['sales', 'Sales']);
  expect(state.currentPeriod).toBe('2026-12');
});

test('of a plan that cannot be read its mistake is told, and a plan that the data propose is shown', () => {
  const broken = planCells({ ...NEW_PLAN, careDays: 45 }, ({ sheet, values }) => ({
    sheet,
    values: values.map((row) => (row[0] === 'amber' ? ['amber', row[1] ?? '', 'much'] : row)),
  }));
  const state = wizardState(literalDocument(LEADS, { own: own({ role: 'plan' }), planCells: broken }), {
    planSheet: 'KPI Plan',
    targetSheet: 'Targets',
  });
  expect(state.planMistake).toMatch(/^KPI Plan!C\d+: .*“much”/);
  expect([state.planSheet, state.plan.careDays, state.plan.mapping.leads?.sheet]).toEqual([
    'KPI Plan',
    30,
    'Leads',
  ]);
});

test('while nothing can be calculated the scopes are those of the tables, in the period of the plan', () => {
  const plan: Plan = {
    ...NEW_PLAN,
    mapping: { team: { sheet: 'Team', columns: { rep: 'Rep', until: 'Until' } } },
  };
  const state = wizardState(
    literalDocument(
      { Team: 'Rep | Until \n Lan | \n Minh | 2026-03-31' },
      { own: own({ role: 'plan' }), planCells: planCells(plan) },
    ),
  );
  expect(state.scopes.map(({ name, isFormer, getsCard }) => [name, isFormer, getsCard])).toEqual([
    ['', false, true],
    ['Lan', false, true],
    ['Minh', true, false],
  ]);
  expect(state.proposedMode).toBeNull();
});

test('a build that is under way is told with what comes next', () => {
  const read = literalDocument(LEADS, { own: own({ role: 'plan' }, { role: 'data' }, { role: 'template' }) });
  const state = stateAtStart(newBuild(read, { by: [] }, 3, SETTING), 1);
  const last = buildOf(buildText(state));
  const { unfinished } = wizardState(read, { build: { last, scopeRows: () => [] } });
  expect(unfinished).toEqual({ done: 0, total: 3, label: en.build.facts, finished: false });
});
