/** Shows the first working days of the period before, as many as are over of the current one, in KPI Data. */
import type { Document } from '../../../../src/document/document';
import { prepare } from '../../../../src/document/prepare';
import { factColumns, keyColumn } from '../../../../src/output/kpi-data/columns';
import type { KpiData } from '../../../../src/output/kpi-data/contents';
import { resultsOf } from '../../../../src/output/kpi-data/results';
import { sameDays } from '../../../../src/output/kpi-data/same-days';
import { timeline } from '../../../../src/compute/available/timeline';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { periodAt } from '../../../../src/core/calendar/period';
import { DEFAULT_CALENDAR } from '../../../../src/core/calendar/working-calendar';
import type { Cell } from '../../../../src/core/text/cells';
import type { Mode } from '../../../../src/model/mode';
import { calculated } from '../../../agreement/spreadsheet';
import { kpiOf } from '../../answers';
import { literalSheet } from '../../literal-sheet';
import { readTables } from '../../literal-tables';
import { drawnData } from './drawn-data';

const [october, november, december] = [10, 11, 12].map(
  (month) => (day: number) => serialOf(2026, month, day),
) as [DayOf, DayOf, DayOf];
type DayOf = (day: number) => number;

describe('the same days', () => {
  const line = timeline(periodAt('month', november(1)), october(1));
  const open = { calendar: DEFAULT_CALENDAR, closed: [] };

  test.each([
    // 1 November is a Sunday; October begins on a Thursday.
    ['before a working day is over', november(2), 0],
    ['after one', november(3), 1],
    ['after seven of Monday to Saturday', november(10) + 0.5, 8],
    ['on the last day, after 24 of 27', november(30), 28],
  ])('%s', (_, now, days) => {
    expect(sameDays(open, line, now)).toEqual({ start: october(1), end: october(1) + days });
  });

  test('are those on which the team works', () => {
    const calendar = { weekdays: [1, 2, 3, 4, 5], holidays: [october(2), november(3)] } as const;
    expect(sameDays({ ...open, calendar }, line, november(5))?.end).toBe(october(6));
  });

  test('are no more than the period before has', () => {
    const calendar = {
      weekdays: [1, 2, 3, 4, 5, 6],
      holidays: Array.from({ length: 25 }, (_, at) => october(7 + at)),
    } as const;
    expect(sameDays({ ...open, calendar }, line, november(20))).toEqual({
      start: october(1),
      end: november(1),
    });
  });

  test('are none before and after the current period, and where it is closed', () => {
    const closed = [{ start: november(1), label: '2026-11', closedBy: '', closedAt: 0, results: [] }];
    expect(sameDays(open, line, october(31))).toBeUndefined();
    expect(sameDays(open, line, december(1))).toBeUndefined();
    expect(sameDays({ ...open, closed }, line, november(10))).toBeUndefined();
  });
});

/** On 10 November seven working days are over; those of October end with the 8th. Lan moved on the 6th of October. */
const TABLES = {
  team: `rep | region | from       | until
         Lan | Bắc    | 2026-01-01 | 2026-10-05
         Lan | Nam    | 2026-10-06 |
         An  | Bắc    | 2026-01-01 | `,
  sales: `soldOn     | rep | amount
          2026-09-08 | An  | 5
          2026-10-02 | Lan | 10
          2026-10-06 | Lan | 20
          2026-10-08 | An  | 40
          2026-10-09 | An  | 80
          2026-11-03 | An  | 60
          2026-11-04 | Lan | 30`,
  surveys: `answeredOn | score | rep
            2026-10-05 | 4     | An
            2026-10-08 | 8     | An
            2026-10-20 | 1     | An`,
};
const KPIS = ['revenue', 'revenueGrowth', 'csat'] as const;

const dataOn = (now: number, mode: Mode, changes: Partial<Document> = {}): KpiData =>
  prepare(
    { now, current: november(1), targets: [], ...changes },
    readTables(TABLES, undefined, KPIS.map(kpiOf)),
    mode,
  ).data;

type Row = readonly Cell[];

/** The KPIs of everyone in a period, by its place; `same` for the same days. */
async function kpisIn(data: KpiData, period: number): Promise<Readonly<Record<string, Row>>> {
  const sheets = Object.entries(TABLES).map(([id, table]) => literalSheet(id, table));
  const shown = await calculated({ sheets }, data);
  const columns = factColumns(data.kpis, data.scored);
  return Object.fromEntries(
    data.scopes.list.map(({ name }, scope) => [
      name || 'team',
      KPIS.map((id) => shown(columns.ofKpi(kpiOf(id)), scope, period)),
    ]),
  );
}

describe.each<Mode>(['formulas', 'values'])('in %s mode', (mode) => {
  const data = dataOn(november(10) + 0.4, mode);

  test('sums and means are those of the days; a region has what its reps did while they belonged to it', async () => {
    expect(await kpisIn(data, data.timeline.periods.length)).toEqual({
      team: [70, '', 6],
      Bắc: [50, '', 6],
      Nam: [20, '', ''],
      An: [40, '', 6],
      Lan: [30, '', ''],
    });
  }, 60_000);

  test('what grows in the period that is going on is held against them, also where it is closed early', async () => {
    const grown = await kpisIn(data, data.timeline.current);
    expect(Object.entries(grown).map(([name, [, growth]]) => [name, growth])).toEqual([
      ['team', expect.closeTo(90 / 70 - 1)],
      ['Bắc', expect.closeTo(60 / 50 - 1)],
      ['Nam', 0.5],
      ['An', 0.5],
      ['Lan', 0],
    ]);
    const results = resultsOf(data, data.timeline.current);
    const growths = results.map(({ kpis }) => kpis.find(({ kpi }) => kpi === 'revenueGrowth')?.actual);
    expect(growths).toEqual(
      Object.values(grown).map(([, growth]) => expect.closeTo(Number(growth)) as unknown),
    );
  }, 60_000);
});

test('when the period is over, growth is held against the whole one before', async () => {
  const data = dataOn(december(1), 'formulas');
  const { An: an } = await kpisIn(data, data.timeline.current);
  expect(an?.[1]).toBe(-0.5);
  expect(Object.values(await kpisIn(data, data.timeline.periods.length)).flat()).toEqual(Array(15).fill(''));
}, 60_000);

test('the days follow the clock, and the rows are no part of a year to date', () => {
  const { at } = drawnData(dataOn(november(10), 'formulas'));
  const label = '2026-10, same days';
  expect([at('scopeNumber', 'An', label), at('scopeKey', 'An', label)]).toEqual([null, null]);
  expect(at('startNumber', 'An', label)).toBe(october(1));
  expect(String(at('endNumber', 'Whole team', label))).toMatch(
    new RegExp(
      `^=IF\\(SUM\\((\\w+)\\)=0;${october(1)};MIN\\(WORKDAY\\.INTL\\(${october(0)};SUM\\(\\1\\);IF\\(.+;'KPI Plan'![$\\w:]+\\)\\+1;${november(1)}\\)\\)$`,
    ),
  );
  expect(String(at('endNumber', 'An', label))).toMatch(/^=\$L\d+$/);
});

describe.each<Mode>(['formulas', 'values'])('in %s mode', (mode) => {
  test.each([
    ['before a working day is over, of nobody', november(2), []],
    [
      'when the days end with the 8th, not of who joined on the 9th',
      november(10),
      ['Whole team', 'Bắc', 'An'],
    ],
    ['when they end with the 9th', november(11), ['Whole team', 'Bắc', 'An', 'Lan']],
  ])('the days count %s', async (_, now, expected) => {
    const tables = {
      team: `rep | region | from
             An  | Bắc    | 2026-01-01
             Lan | Bắc    | 2026-10-09`,
      sales: `soldOn     | rep | amount
              2026-09-08 | An  | 5
              2026-10-08 | An  | 40
              2026-10-09 | Lan | 80
              2026-11-03 | An  | 60`,
    };
    const { data } = prepare(
      { now, current: november(1), targets: [] },
      readTables(tables, undefined, [kpiOf('revenue')]),
      mode,
    );
    const shown = await calculated(
      { sheets: Object.entries(tables).map(([id, table]) => literalSheet(id, table)) },
      data,
    );
    const counted = data.scopes.list.flatMap(({ name }, scope) =>
      shown(keyColumn('isActive'), scope, data.timeline.periods.length) === true
        ? [name || 'Whole team']
        : [],
    );
    expect(counted).toEqual(expected);
  });
});
