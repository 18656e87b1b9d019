/** Shows what KPI Data says of a period that is going on: its days, the pace of KPIs, and what it is on course for. */
import type { Document } from '../../../../src/document/document';
import { prepare } from '../../../../src/document/prepare';
import { factColumns } from '../../../../src/output/kpi-data/columns';
import { COURSE_TOTALS } from '../../../../src/output/kpi-data/course-columns';
import type { KpiData } from '../../../../src/output/kpi-data/contents';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { DEFAULT_CALENDAR } from '../../../../src/core/calendar/working-calendar';
import type { Cell } from '../../../../src/core/text/cells';
import type { Mode } from '../../../../src/model/mode';
import { DEFAULT_BANDS } from '../../../../src/compute/scoring/rating';
import type { Target } from '../../../../src/plan/plan';
import { calculated } from '../../../agreement/spreadsheet';
import { kpiOf } from '../../answers';
import { literalSheet } from '../../literal-sheet';
import { readTables } from '../../literal-tables';
import { drawnData } from './drawn-data';

/** November 2026 has 24 working days from Monday to Saturday but the 2nd; from the 16th on 13 of them. */
const CALENDAR = { ...DEFAULT_CALENDAR, holidays: [serialOf(2026, 11, 2)] };
const TABLES = {
  team: `rep  | region | from       | until
         Lan  | Bắc    | 2026-11-16 |
         An   | Bắc    |            |`,
  sales: `soldOn     | rep  | amount
          2026-10-08 | An   | 10
          2026-11-04 | An   | 100
          2026-11-17 | Lan  | 40`,
  surveys: `answeredOn | score | rep
            2026-11-04 | 9     | An
            2026-11-17 | 4     | Lan`,
};

const from = serialOf(2026, 10, 1);
const TARGETS: readonly Target[] = [
  { kpi: 'revenue', scope: { kind: 'each' }, from, target: 240 },
  { kpi: 'csat', scope: { kind: 'each' }, from, target: 8 },
];
const BONUSES: Readonly<Record<string, number>> = { 'A+': 900, A: 500, D: 50 };
const bands = DEFAULT_BANDS.map((band) => ({ ...band, bonus: BONUSES[band.name] ?? null }));

const november = (now: number, mode: Mode = 'formulas', changes: Partial<Document> = {}): KpiData =>
  prepare(
    { now, current: serialOf(2026, 11, 1), targets: TARGETS, calendar: CALENDAR, bands, ...changes },
    readTables(TABLES, undefined, [kpiOf('revenue'), kpiOf('csat')]),
    mode,
  ).data;

/** By name: the totals in November. */
async function courseOf(data: KpiData): Promise<Readonly<Record<string, readonly Cell[]>>> {
  const sheets = Object.entries(TABLES).map(([id, table]) => literalSheet(id, table));
  const shown = await calculated({ sheets }, data);
  const columns = factColumns(data.kpis, data.scored);
  const { current } = data.timeline;
  return Object.fromEntries(
    data.scopes.list.map(({ name }, scope) => [
      name || 'team',
      COURSE_TOTALS.map((total) => shown(columns.ofCourseTotal(total), scope, current)),
    ]),
  );
}

const day = (number: number): number => serialOf(2026, 11, number);

describe.each<Mode>(['formulas', 'values'])('in %s mode', (mode) => {
  test('who joins within the period has days of their own; what adds up counts by its pace, a rate by its attainment', async () => {
    // Revenue is three fifths of the weight. An: 100 of the 140 that are due after 14 of 24 days, and 9 of 8.
    // Lan: 13 of 24 days make a target of 130, of which 3 of 13 days make 30 due: 40 of them count as 120 %; 4 of 8.
    // Bắc and the team: 140 of the 215.83 that are due of 370, and 6.5 of 8.
    const scoreOf = (revenue: number, csat: number): number =>
      Math.round((3 * revenue + 2 * csat) * 200) / 10;
    const [an, lan, all] = [
      scoreOf(100 / 140, 9 / 8),
      scoreOf(1.2, 4 / 8),
      scoreOf(140 / ((370 * 14) / 24), 6.5 / 8),
    ];
    expect(await courseOf(november(day(19), mode))).toEqual({
      team: [14, 24, all, 'C', 500],
      Bắc: [14, 24, all, 'C', 500],
      An: [14, 24, an, 'B', ''],
      Lan: [3, 13, lan, 'A', 500],
    });
  }, 60_000);

  test('before a working day is over there is nothing but days', async () => {
    const nothing = ['', '', ''];
    expect(await courseOf(november(day(3) + 0.5, mode))).toMatchObject({
      team: [0, 24, ...nothing],
      An: [0, 24, ...nothing],
      Lan: [0, 13, ...nothing],
    });
    expect(await courseOf(november(day(17), mode))).toMatchObject({ Lan: [1, 13, 92, 'A', 500] });
  }, 60_000);
});

test('a period that is over with the refresh, or closed, has none of it', () => {
  const { at } = drawnData(november(serialOf(2026, 12, 1)));
  expect(COURSE_TOTALS.map((total) => at(total, 'An', '2026-11'))).toEqual(Array(5).fill(null));
  expect(['pace revenue', 'course revenue'].map((id) => at(id, 'An', '2026-11'))).toEqual([null, null]);
});

test('the days of everybody are counted in the row of the team, and are blank as soon as the period is over', () => {
  const { at } = drawnData(november(day(19)));
  const [over, all, ofAn, ofLan] = [
    at('daysOver', 'Whole team', '2026-11'),
    at('daysOfPeriod', 'Whole team', '2026-11'),
    at('daysOver', 'An', '2026-11'),
    at('daysOver', 'Lan', '2026-11'),
  ].map(String) as [string, string, string, string];
  expect(over).toMatch(
    /^=IF\(\$L(\d+)<=TODAY\(\);"";IF\(INT\(TODAY\(\)\)<=\$K\1;0;NETWORKDAYS\.INTL\(\$K\1;MIN\(INT\(TODAY\(\)\);\$L\1\)-1;/,
  );
  expect(all).toMatch(/^=NETWORKDAYS\.INTL\(\$K(\d+);\$L\1-1;/);
  expect(ofAn).toMatch(/^=[A-Z]+\d+$/);
  expect(ofLan).toMatch(
    new RegExp(
      `^=IF\\(${ofAn.slice(1)}="";"";IF\\(INT\\(TODAY\\(\\)\\)<=${day(16)};0;NETWORKDAYS\\.INTL\\(${day(16)};`,
    ),
  );
});
