/** Makes the overview of a team from what it achieved in two months, and calculates it in a spreadsheet. */
import { keyColumn, type KeyColumn } from '../../../../src/output/kpi-data/columns';
import { COURSE_TOTALS } from '../../../../src/output/kpi-data/course-columns';
import { kpiDataPlaces, type KpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import type { SheetLayout } from '../../../../src/core/layout/sheet-layout';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { NEW_PLAN } from '../../../../src/plan/plan';
import type { Cell } from '../../../../src/core/text/cells';
import { factLookup } from '../../../../src/output/lookup/fact-lookup';
import type { Overview } from '../../../../src/output/overview/overview';
import { scopeKey, type Scope, type ScopeType } from '../../../../src/data/scopes/scopes';
import { openHost } from '../../../host/apps-script/open-host';
import { kpiOf } from '../../answers';
import { PATTERNS } from '../../patterns';
import { writePeriodList } from '../../period-list-on-a-sheet';
import { PLAN_SHEET, planOnASheet } from '../../plan-on-a-sheet';
import { written } from '../../written';

export const DATA = 'KPI Data';

/** September is the base period: October and November can be shown, and November is current. */
const STARTS = [9, 10, 11].map((month) => serialOf(2026, month, 1));
export const [, OCTOBER = 0, NOVEMBER = 0] = STARTS;
const END = serialOf(2026, 12, 1);

const IDS = ['newLeads', 'cac', 'revenue'] as const;
const SCORED_IDS = ['revenue', 'cac'] as const;

/** A KPI in use has an attainment beside its value, and may have a pace and a target. */
interface Reached {
  readonly score?: number;
  readonly coverage?: number;
  readonly rating?: string;
  readonly bonus?: number;
  /** What the month is on course for while it is going on. */
  readonly course?: readonly [score: Cell, rating: Cell, bonus: Cell];
  readonly newLeads?: number;
  readonly revenue?: readonly [actual: number, attainment: Cell, pace?: Cell | undefined, target?: number];
  readonly cac?: readonly [actual: number, attainment: Cell, pace?: Cell | undefined, target?: number];
}

export interface Member {
  readonly type: ScopeType;
  readonly name: string;
  readonly region?: string;
  /** Not on the team in either month. */
  readonly hasLeft?: boolean;
  readonly october?: Reached;
  readonly november?: Reached;
}

/** A plan with these KPIs alone. */
const planOf = (current: number) =>
  planOnASheet({
    ...NEW_PLAN,
    kpis: IDS.flatMap((id) => NEW_PLAN.kpis.filter(({ kpi }) => kpi === id)),
    current,
  });

const placesOf = (members: readonly Member[]): KpiDataPlaces =>
  kpiDataPlaces({
    kpis: IDS.map(kpiOf),
    scored: SCORED_IDS.map(kpiOf),
    firstRow: 3,
    periods: STARTS.length,
    scopes: members.length,
  });

const scopeOf = ({ type, name, region = '' }: Member): Scope => ({ type, name, region });

/** Nobody is due for care, and no prices are mapped. */
export const overviewOf = (members: readonly Member[], changes: Partial<Overview> = {}): Overview => ({
  scopes: { list: members.map(scopeOf) },
  kpis: IDS.map(kpiOf),
  scored: SCORED_IDS.map(kpiOf),
  charted: kpiOf('revenue'),
  facts: factLookup(DATA, placesOf(members)),
  factSheet: DATA,
  plan: planOf(NOVEMBER).cells,
  patterns: PATTERNS,
  grain: 'month',
  alerts: {
    asOf: serialOf(2026, 11, 20),
    careDays: 30,
    dearerBy: 0.1,
    careDue: { rows: [] },
    priceWindows: { lack: { kind: 'table', table: 'prices' } },
  },
  ranges: [],
  modeReason:
    'This period and the previous one follow the data by themselves; older ones change when you refresh the numbers.',
  ...changes,
});

export interface Seen {
  /** What the plan has as the first day of the current period. */
  readonly current?: number;
  /** The first day of the period that somebody picked. */
  readonly picked?: number | undefined;
  /** The serial of the day; December has begun where nothing else is said. */
  readonly today?: number;
  /** How many of 25 working days of November are over, while it is going on. */
  readonly daysOver?: number | undefined;
}

const UNIX_EPOCH = 25_569;
const HANOI_HOURS = 7;

const noonOf = (day: number): number => (day - UNIX_EPOCH) * 86_400_000 + (12 - HANOI_HOURS) * 3_600_000;

/** The rows of the overview as a person sees them: columns A to L. */
export async function calculated(
  layout: SheetLayout,
  members: readonly Member[],
  { current = NOVEMBER, picked, today = END, daysOver }: Seen = {},
): Promise<readonly (readonly Cell[])[]> {
  const places = placesOf(members);
  const plan = planOf(current);
  const { host, spreadsheet } = openHost({ now: () => noonOf(today) });
  const insert = (name: string, rows: number, columns: number) => {
    const sheet = spreadsheet.insertSheet(name);
    const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
    if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
    return sheet;
  };
  try {
    const planWidth = plan.values[0]?.length ?? 0;
    const planSheet = insert(PLAN_SHEET, plan.values.length, planWidth);
    planSheet
      .getRange(1, 1, plan.values.length, planWidth)
      .setValues(plan.values.map((row) => Array.from({ length: planWidth }, (_, at) => row[at] ?? '')));
    const data = factCells(members, places, daysOver);
    const dataSheet = insert(DATA, places.lastRow, places.columns.count);
    writePeriodList(dataSheet, STARTS.slice(1), places);
    dataSheet.getRange(places.firstRow, 1, data.length, places.columns.count).setValues(data);
    const sheet = insert('Overview', 1, 1);
    const height = Math.max(...layout.blocks.map(({ row, cells }) => row + cells.length - 1));
    for (const { row, column, cells } of layout.blocks) {
      sheet
        .getRange(row, column, cells.length, cells[0]?.length ?? 0)
        .setValues(cells.map((contents) => contents.map((content) => written(content) ?? '')));
    }
    if (picked !== undefined) sheet.getRange('B3').setValue(picked);
    await host.calculated();
    return sheet.getRange(1, 1, height, 12).getValues() as Cell[][];
  } finally {
    host.dispose();
  }
}

function factCells(
  members: readonly Member[],
  places: KpiDataPlaces,
  daysOver: number | undefined,
): Cell[][] {
  return STARTS.flatMap((start, period) =>
    members.map((member, index) => {
      const { type, name, region = '', hasLeft = false, october = {}, november = {} } = member;
      const cells = Array<Cell>(places.columns.count).fill('');
      const put = (column: number, value: Cell): void => {
        cells[column - 1] = value;
      };
      const keys: Partial<Record<KeyColumn, Cell>> = {
        scopeNumber: index + 1,
        scope: type === 'team' ? 'Whole team' : name,
        region,
        scopeKey: scopeKey({ type, name }),
        start,
        end: STARTS[period + 1] ?? END,
        isActive: !hasLeft,
      };
      for (const [key, value] of Object.entries(keys)) put(keyColumn(key as KeyColumn), value);
      const reached = [{}, october, november][period] ?? {};
      putReached(reached, places, put);
      if (start === NOVEMBER && daysOver !== undefined) {
        const course = [daysOver, 25, ...(reached.course ?? [])];
        COURSE_TOTALS.forEach((total, at) => {
          put(places.columns.ofCourseTotal(total), course[at] ?? '');
        });
      }
      return cells;
    }),
  );
}

function putReached(
  reached: Reached,
  { columns }: KpiDataPlaces,
  put: (column: number, value: Cell) => void,
): void {
  put(columns.ofKpi(kpiOf('newLeads')), reached.newLeads ?? '');
  for (const id of SCORED_IDS) {
    const [actual, attainment, pace = '', target = ''] = reached[id] ?? ['', ''];
    put(columns.ofKpi(kpiOf(id)), actual);
    put(columns.ofScored('target', kpiOf(id)), target);
    put(columns.ofScored('attainment', kpiOf(id)), attainment);
    put(columns.ofScored('counted', kpiOf(id)), attainment);
    put(columns.ofScored('weight', kpiOf(id)), 2);
    // A blank is an empty text, as the formulas of KPI Data give it.
    put(columns.ofCourse('pace', kpiOf(id)), pace === '' ? '=""' : pace);
  }
  for (const total of ['score', 'coverage', 'rating', 'bonus'] as const) {
    put(columns.ofTotal(total), reached[total] ?? '');
  }
}

/** The rows below a title, as texts: `1 | Lan | Bắc`, without the blank cells at their end. */
export function below(rows: readonly (readonly Cell[])[], title: string, count: number): readonly string[] {
  const at = rows.findIndex(([first]) => first === title);
  if (at < 0) throw new Error(`no title ${title}`);
  return rows.slice(at + 1, at + 1 + count).map(lineOf);
}

export const lineOf = (row: readonly Cell[]): string =>
  row
    .map(String)
    .join(' | ')
    .replace(/( \| )+$/, '');
