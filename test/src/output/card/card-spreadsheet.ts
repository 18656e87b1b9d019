/** Calculates a scorecard in a spreadsheet from the plan's cells and rows of KPI Data. */
import { keyColumn, type KeyColumn } from '../../../../src/output/kpi-data/columns';
import { COURSE_TOTALS } from '../../../../src/output/kpi-data/course-columns';
import { unmeasuredNote, type Noted } from '../../../../src/output/kpi-data/unmeasured-notes';
import { columnLetters } from '../../../../src/core/formula/reference';
import type { SheetLayout } from '../../../../src/core/layout/sheet-layout';
import type { Cell } from '../../../../src/core/text/cells';
import { SCOPE_CELL } from '../../../../src/output/card/card';
import { MARK_COLUMN } from '../../../../src/output/card/card-marks';
import { LAST_TREND, MARK_ROW, PERIOD_CELL } from '../../../../src/output/card/card-places';
import { reviewCell } from '../../../../src/output/card/card-reviews';
import { openHost } from '../../../host/apps-script/open-host';
import { writePeriodList } from '../../period-list-on-a-sheet';
import { written } from '../../written';
import { DATA, KPI_IDS, PLAN, places } from './card-team';
import { kpiOf } from '../../answers';
import { onCard } from './on-card';

type KpiColumns = Readonly<Partial<Record<(typeof KPI_IDS)[number], readonly Cell[]>>>;

/** One row of KPI Data; KPIs have actual value, target, weight, attainment and points. */
export interface FactRow {
  readonly keys: Readonly<Partial<Record<KeyColumn, Cell>>>;
  readonly kpis?: KpiColumns;
  readonly totals?: readonly [score: Cell, coverage: Cell, rating: Cell, bonus: Cell];
  /** While the period is going on: its days, the paces of KPIs, and what it is on course for. */
  readonly course?: {
    readonly days: readonly [over: number, all: number];
    readonly paces?: Readonly<Partial<Record<(typeof KPI_IDS)[number], Cell>>>;
    readonly totals?: readonly [score: Cell, rating: Cell, bonus: Cell];
  };
}

export interface Written {
  readonly scope: string;
  /** Where somebody picked a period. */
  readonly period?: Cell;
  /** What people wrote into the first rows of the list: period, comments, the manager's, the day of the signatures. */
  readonly reviews?: readonly (readonly [period: Cell, own: Cell, managers: Cell, signedOn: Cell])[];
  readonly plan: readonly (readonly Cell[])[];
  readonly facts: readonly FactRow[];
  /** What is said of KPIs that the tables cannot say of reps, or of regions. */
  readonly notes?: Readonly<Partial<Record<(typeof KPI_IDS)[number], Partial<Record<Noted, string>>>>>;
  /** The serial of the day. */
  readonly today: number;
}

/** Reads a cell of the card by its name, as `onCard` takes it: `[actual]7`. */
export type Read = (cell: string) => Cell;

const UNIX_EPOCH = 25_569;
const HANOI_HOURS = 7;

export async function calculatedCard(
  layout: SheetLayout,
  { scope, period, plan, facts, notes = {}, reviews = [], today }: Written,
): Promise<Read> {
  const noon = (today - UNIX_EPOCH) * 86_400_000 + (12 - HANOI_HOURS) * 3_600_000;
  const { host, spreadsheet } = openHost({ now: () => noon });
  try {
    const planSheet = spreadsheet.insertSheet(PLAN);
    plan.forEach((cells, index) => {
      if (cells.length > 0) planSheet.getRange(index + 1, 1, 1, cells.length).setValues([[...cells]]);
    });
    const width = places.columns.count;
    const dataSheet = spreadsheet.insertSheet(DATA);
    dataSheet.insertColumnsAfter(dataSheet.getMaxColumns(), width - dataSheet.getMaxColumns());
    dataSheet
      .getRange(places.firstRow, 1, facts.length, width)
      .setValues(facts.map((row) => cellsOf(row, width)));
    for (const id of KPI_IDS) {
      for (const [type, note] of Object.entries(notes[id] ?? {})) {
        const { row, column } = unmeasuredNote(places.columns, kpiOf(id), type as Noted);
        dataSheet.getRange(row, column).setValue(note);
      }
    }

    const starts = new Set(
      facts.flatMap(({ keys: { start } }) => (typeof start === 'number' ? [start] : [])),
    );
    writePeriodList(dataSheet, [...starts].slice(1), places);

    const card = spreadsheet.insertSheet('Card');
    card.insertColumnsAfter(card.getMaxColumns(), MARK_COLUMN - card.getMaxColumns());
    card.getRange(SCOPE_CELL.row, SCOPE_CELL.column).setNumberFormat('@');
    for (const { row, column, cells } of layout.blocks) {
      card
        .getRange(row, column, cells.length, cells[0]?.length ?? 0)
        .setValues(cells.map((contents) => contents.map((content) => written(content) ?? '')));
    }
    card.getRange(SCOPE_CELL.row, SCOPE_CELL.column).setValue(scope);
    if (period !== undefined) card.getRange(PERIOD_CELL.row, PERIOD_CELL.column).setValue(period);
    reviews.forEach((review, index) => {
      (['period', 'own', 'managers', 'signedOn'] as const).forEach((column, at) => {
        const { row, column: first } = reviewCell(column, index);
        card.getRange(row, first).setValue(review[at] ?? '');
      });
    });
    await host.calculated();
    const values = card.getRange(1, 1, MARK_ROW - 1, LAST_TREND).getValues() as Cell[][];
    const named = new Map<string, Cell>(
      values.flatMap((cells, row) =>
        cells.map((value, column) => [`${columnLetters(column + 1)}${row + 1}`, value] as const),
      ),
    );
    return (name) => named.get(onCard(name)) ?? '';
  } finally {
    host.dispose();
  }
}

function cellsOf({ keys, kpis = {}, totals = ['', '', '', ''], course }: FactRow, width: number): Cell[] {
  const cells = Array<Cell>(width).fill('');
  const put = (column: number, value: Cell): void => {
    cells[column - 1] = value;
  };
  for (const [key, value] of Object.entries(keys)) put(keyColumn(key as KeyColumn), value);
  const { columns } = places;
  for (const id of KPI_IDS) {
    const kpi = kpiOf(id);
    const [actual = '', target = '', weight = '', attainment = '', points = ''] = kpis[id] ?? [];
    put(columns.ofKpi(kpi), actual);
    put(columns.ofScored('target', kpi), target);
    put(columns.ofScored('weight', kpi), weight);
    put(columns.ofScored('attainment', kpi), attainment);
    put(columns.ofScored('points', kpi), points);
  }
  (['score', 'coverage', 'rating', 'bonus'] as const).forEach((total, index) => {
    put(columns.ofTotal(total), totals[index] ?? '');
  });
  if (!course) return cells;
  const { days, paces = {}, totals: onCourse = [] } = course;
  COURSE_TOTALS.forEach((total, index) => {
    put(columns.ofCourseTotal(total), [...days, ...onCourse][index] ?? '');
  });
  for (const id of KPI_IDS) put(columns.ofCourse('pace', kpiOf(id)), paces[id] ?? '');
  return cells;
}
