/** Shows targets of people who are on the team for a part of a period, and of other lengths of period, as KPI Data has them. */
import type { Document } from '../../../../src/document/document';
import { prepare } from '../../../../src/document/prepare';
import { factColumns, PRESENCE_COLUMNS } from '../../../../src/output/kpi-data/columns';
import type { KpiData } from '../../../../src/output/kpi-data/contents';
import { resultsOf } from '../../../../src/output/kpi-data/results';
import { serialOf } from '../../../../src/core/calendar/calendar';
import type { Target } from '../../../../src/plan/plan';
import { calculated } from '../../../agreement/spreadsheet';
import { kpiOf } from '../../answers';
import { literalSheet } from '../../literal-sheet';
import { readTables } from '../../literal-tables';
import { drawnData } from './drawn-data';

/** November 2026 has 25 working days from Monday to Saturday, 13 of them from the 16th on, 12 before. */
const TABLES = {
  team: `rep  | region | from       | until
         Lan  | Bắc    | 2026-11-16 |
         Minh | Bắc    |            | 2026-11-15
         An   | Bắc    |            |`,
  sales: `soldOn     | rep  | amount
          2026-10-08 | Minh | 10
          2026-11-18 | Lan  | 20
          2026-11-19 | An   | 30`,
  surveys: `answeredOn | score | rep
            2026-11-18 | 9     | Lan`,
};

const from = serialOf(2026, 10, 1);
const EACH: readonly Target[] = [
  { kpi: 'revenue', scope: { kind: 'each' }, from, target: 100 },
  { kpi: 'csat', scope: { kind: 'each' }, from, target: 8 },
];

const november = (changes: Partial<Document> = {}): KpiData =>
  prepare(
    { now: serialOf(2026, 12, 5), current: serialOf(2026, 11, 1), targets: EACH, ...changes },
    readTables(TABLES, undefined, [kpiOf('revenue'), kpiOf('csat')]),
    'formulas',
  ).data;

const placeOf = ({ timeline }: KpiData, label: string): number =>
  timeline.periods.findIndex((period) => period.label === label);

/** By name, in a month: the targets of revenue and satisfaction, by the engine. */
const byEngine = (data: KpiData, label: string) =>
  Object.fromEntries(
    resultsOf(data, placeOf(data, label)).map(({ scope, kpis }) => [
      scope.name || 'team',
      kpis.flatMap(({ kpi, target }) => (kpi === 'revenue' || kpi === 'csat' ? [target ?? ''] : [])),
    ]),
  );

/** The same in the cells. */
async function byCells(data: KpiData, label: string) {
  const sheets = Object.entries(TABLES).map(([id, table]) => literalSheet(id, table));
  const shown = await calculated({ sheets }, data);
  const columns = factColumns(data.kpis, data.scored);
  return Object.fromEntries(
    data.scopes.list.map(({ name }, scope) => [
      name || 'team',
      data.scored.map((kpi) => shown(columns.ofScored('target', kpi), scope, placeOf(data, label))),
    ]),
  );
}

test('what adds up goes by working days, also in the sums of the region and the team', async () => {
  const expected = { team: [200, 8], Bắc: [200, 8], An: [100, 8], Lan: [52, 8], Minh: [48, 8] };
  expect(byEngine(november(), '2026-11')).toEqual(expected);
  expect(await byCells(november(), '2026-11')).toEqual(expected);
});

test('or stays whole, by a cell of the plan', async () => {
  const whole = november({ partTargets: 'whole' });
  const expected = { team: [300, 8], Bắc: [300, 8], An: [100, 8], Lan: [100, 8], Minh: [100, 8] };
  expect(byEngine(whole, '2026-11')).toEqual(expected);
  expect(await byCells(whole, '2026-11')).toEqual(expected);
});

test('the days are counted by the plan’s calendar, in the rows of those who come or go', () => {
  const { at } = drawnData(november());
  const presence = (name: string) => PRESENCE_COLUMNS.map((column) => at(column, name, '2026-11'));
  const [days, all, joinedOn, leftOn] = presence('Lan');
  expect(String(days)).toMatch(
    new RegExp(
      `^=IF\\('KPI Plan'!\\$R\\$18="whole";\\w+;NETWORKDAYS\\.INTL\\(${serialOf(2026, 11, 16)};\\$L\\d+-1;`,
    ),
  );
  expect(String(all)).toMatch(/^=NETWORKDAYS\.INTL\(\$K\d+;\$L\d+-1;/);
  expect([joinedOn, leftOn]).toEqual([serialOf(2026, 11, 16), null]);
  expect(presence('Minh').slice(2)).toEqual([null, serialOf(2026, 11, 15)]);
  expect(presence('An')).toEqual([null, null, null, null]);
  expect(presence('Whole team')).toEqual([null, null, null, null]);
  expect(String(at('target revenue', 'Lan', '2026-11'))).toMatch(
    /^=IF\(\w+\$\d+;IF\((\w+)=0;"";IFERROR\(IFERROR\(.+\)\*\1\/\w+;""\)\);""\)$/,
  );
  expect(String(at('target csat', 'Lan', '2026-11'))).toMatch(/^=IF\(\w+\$\d+;IFERROR\(/);
});

test('targets of another length of period are values, spread by the engine', async () => {
  // 790 a quarter, 10 a day: October has 27 working days, November 25, December 27.
  const quarterly = november({
    targets: EACH.map((each) => (each.kpi === 'revenue' ? { ...each, target: 790, per: 'quarter' } : each)),
  });
  const expected = { team: [500, 8], Bắc: [500, 8], An: [250, 8], Lan: [130, 8], Minh: [120, 8] };
  expect(byEngine(quarterly, '2026-11')).toEqual(expected);
  expect(await byCells(quarterly, '2026-11')).toEqual(expected);
  const { at } = drawnData(quarterly);
  expect(at('target revenue', 'An', '2026-11')).toBe(250);
  expect(at('target csat', 'An', '2026-11')).toMatch(/^=/);
});
