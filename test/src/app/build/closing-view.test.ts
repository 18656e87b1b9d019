/** Shows what is shown before a period is closed: who gets what, what is missing, and that those numbers are written. */
import { buildOf, buildText } from '../../../../src/app/build/build-state';
import { closing } from '../../../../src/app/build/closing';
import { closingView } from '../../../../src/app/build/closing-view';
import { newBuild, stateAtStart } from '../../../../src/app/build/decide-build';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { historyColumn } from '../../../../src/output/history/columns';
import { defaultKpis } from '../../../../src/plan/plan-kpi';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { messages } from '../../../../src/words';
import { refused } from '../../refused';
import { literalDocument, planCells, SETTING } from '../literal-document';

const october = serialOf(2026, 10, 1);

const PLAN: Plan = {
  ...NEW_PLAN,
  kpis: defaultKpis([]).map((each) => ({
    ...each,
    inUse: ['newLeads', 'conversionRate'].includes(each.kpi),
  })),
  targets: [
    { kpi: 'newLeads', scope: { kind: 'each' }, from: october, target: 2 },
    { kpi: 'conversionRate', scope: { kind: 'named', name: 'Lan' }, from: october, target: 0.5 },
    { kpi: 'conversionRate', scope: { kind: 'named', name: 'Hoa' }, from: october, target: 0.5 },
  ],
  bands: [
    { name: 'Good', from: 100, bonus: 1_000 },
    { name: 'Poor', from: 0, bonus: null },
  ],
  mapping: {
    team: { sheet: 'Team', columns: { rep: 'Rep', region: 'Region', from: 'From' } },
    leads: {
      sheet: 'Leads',
      columns: { createdOn: 'Created on', rep: 'Rep', status: 'Status' },
      won: ['Won'],
      lost: ['Lost'],
    },
  },
};

const documentOf = (leads: string) =>
  literalDocument(
    {
      Team: `Rep  | Region | From
             Lan  | North  | 2026-01-01
             Minh | North  | 2026-01-01
             Hoa  | North  | 2026-01-01
             An   | North  | 2026-11-01`,
      Leads: `Created on | Rep  | Status
              ${leads}`,
    },
    { planCells: planCells(PLAN) },
  );

const READ = documentOf(`2026-10-05 | Lan  | Won
                         2026-10-06 | Lan  | Won
                         2026-10-07 | Minh | New
                         2026-11-05 | Hoa  | New`);

const LAST = buildOf(buildText(stateAtStart(newBuild(READ, { by: ['rep'] }, 1, SETTING), 1)));

test('everyone on the team stands there with score, rating and bonus, the best first, and their sum', () => {
  const { period, people, team } = closingView(READ, '2026-10', SETTING);
  expect(period).toBe('2026-10');
  expect(people).toEqual([
    { name: 'Lan', score: 112, isProvisional: false, rating: 'Good', pay: 1_000 },
    { name: 'Minh', score: 50, isProvisional: true, rating: 'Poor', pay: null },
    { name: 'Hoa', score: 0, isProvisional: true, rating: 'Poor', pay: null },
  ]);
  expect(team).toMatchObject({ name: '', pay: 1_000 });
});

test('whom a KPI is not scored for is named, with the reason', () => {
  expect(closingView(READ, '2026-10', SETTING).missing).toEqual([
    { kpi: 'conversionRate', what: 'target', people: ['Minh'] },
    { kpi: 'conversionRate', what: 'value', people: ['Hoa'] },
  ]);
});

test('nobody won for money is the worst value, not a missing one', () => {
  const plan: Plan = {
    ...PLAN,
    kpis: defaultKpis([]).map((each) => ({ ...each, inUse: each.kpi === 'costPerLead' })),
    targets: [{ kpi: 'costPerLead', scope: { kind: 'each' }, from: october, target: 5 }],
    mapping: {
      ...PLAN.mapping,
      spend: { sheet: 'Spend', columns: { spentOn: 'Spent on', amount: 'Amount', rep: 'Rep' } },
    },
  };
  const read = literalDocument(
    {
      Leads: `Created on | Rep  | Status
              2026-10-06 | Lan  | Won`,
      Spend: `Spent on   | Rep  | Amount
              2026-10-01 | Lan  | 4
              2026-10-02 | Minh | 10
              2026-10-02 | Hoa  | 0`,
      Team: 'Rep | Region | From',
    },
    { planCells: planCells(plan) },
  );
  const { people, missing } = closingView(read, '2026-10', SETTING);
  expect(people.map(({ name, score }) => [name, score])).toEqual([
    ['Lan', 120],
    ['Minh', 0],
    ['Hoa', null],
  ]);
  expect(missing).toEqual([{ kpi: 'costPerLead', what: 'value', people: ['Hoa'] }]);
});

test('what was shown is what is written', () => {
  const { people, key } = closingView(READ, '2026-10', SETTING);
  const { history } = closing(READ, LAST, { label: '2026-10', by: 'Ngọc', seen: key }, SETTING);
  const scores = history?.blocks[3]?.cells ?? [];
  const at = (row: readonly unknown[], column: 'scope' | 'score' | 'rating' | 'bonus') =>
    row[historyColumn(column) - 1];
  const written = scores.map((row) =>
    ['scope', 'score', 'rating', 'bonus'].map((name) => at(row, name as 'scope')),
  );
  for (const { name, score, rating, pay } of people) {
    expect(written).toContainEqual([name, score, rating, pay]);
  }
});

test('other numbers than those that were shown are not written', () => {
  const { key } = closingView(READ, '2026-10', SETTING);
  const later = documentOf(`2026-10-05 | Lan | Won
                            2026-10-06 | Lan | New`);
  const close = () => closing(later, LAST, { label: '2026-10', by: 'Ngọc', seen: key }, SETTING);
  expect(refused(close)).toEqual({
    en: messages('en').errors.changedBeforeClosing('2026-10'),
    vi: messages('vi').errors.changedBeforeClosing('2026-10'),
  });
  expect(closing(later, LAST, { label: '2026-10', by: 'Ngọc' }, SETTING).history).toBeDefined();
});

test('a period that is not over is not shown', () => {
  expect(refused(() => closingView(READ, '2026-12', SETTING)).en).toBe(
    messages('en').errors.periodNotOver('2026-12'),
  );
});
