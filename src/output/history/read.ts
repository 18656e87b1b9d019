/** Reads the closed periods from the sheet "KPI History". */
import { a1, area } from '../../core/formula/reference';
import { Refusal } from '../../words/refusal';
import type { TimeZone } from '../../core/calendar/time-zone';
import type { Cell, SheetCells } from '../../core/text/cells';
import type { ScopeType } from '../../data/scopes/scopes';
import type { KpiResult, ScopeResult } from '../../compute/scoring/result';
import type { ClosedMeasures, ClosedPeriod, ClosedResult, Closing, Reopened } from './closed-period';
import { measuresIn } from './kept-measures';
import { partsIn } from './kept-parts';
import { hasColumn } from './later-columns';
import { FIRST_ROW, historyColumn, SCORE_ROW, type HistoryColumn } from './columns';

/**
 * The periods that are closed, in the order of the sheet: not those that were reopened since, and none without any score,
 * which was not written to its end.
 *
 * @throws Refusal that names the cell that cannot be read
 */
export const readHistory = (history: SheetCells, zone: TimeZone): readonly ClosedPeriod[] =>
  inForce(readClosings(history, zone));

/** Those that count. */
export const inForce = (closings: readonly Closing[]): readonly ClosedPeriod[] =>
  closings.filter(isInForce).map(({ start, label, closedAt, closedBy, results }) => ({
    ...{ start, label, closedAt, closedBy, results },
  }));

/** Whether it counts. */
export const isInForce = ({ isWhole, reopened }: Closing): boolean => isWhole && !reopened;

/**
 * All that was ever closed, in the order of the sheet. Rows without a KPI and a score are passed over: people may write
 * below. One row that is marked as reopened is enough: the marking was interrupted.
 *
 * @throws Refusal that names the cell that cannot be read
 */
export function readClosings({ sheet, values }: SheetCells, zone: TimeZone): readonly Closing[] {
  const closings = new Map<string, ClosingDraft>();
  const hasCodes = hasColumn(values, 'label');
  values.slice(FIRST_ROW - 1).forEach((cells, index) => {
    const row = historyRow({ sheet, hasCodes }, cells, FIRST_ROW + index, zone);
    const kpi = row.text('kpi');
    if (kpi === '') return;
    const head: Head = {
      start: row.moment('start'),
      label: row.text('period'),
      closedAt: row.moment('closedAt'),
      closedBy: row.text('closedBy'),
    };
    const key = `${head.start} ${head.label} ${head.closedAt}`;
    const closing = closings.get(key) ?? {
      head,
      rows: [],
      scopes: new Map<string, Draft>(),
      reopened: undefined,
    };
    closings.set(key, closing);
    closing.rows.push(FIRST_ROW + index);
    closing.reopened ??= reopenedIn(row);
    const type = row.text('scopeType') as ScopeType;
    const name = type === 'team' ? '' : row.text('scope');
    const who = `${type} ${name}`;
    const draft = closing.scopes.get(who) ?? {
      scope: { type, name, region: row.text('region') },
      kpis: [],
      total: undefined,
      measures: undefined,
    };
    closing.scopes.set(who, draft);
    if (kpi === SCORE_ROW) {
      draft.total = totalOf(row);
      draft.measures = measuresIn(row.text('measures'));
    } else {
      draft.kpis.push(kpiResultOf(kpi, row));
    }
  });
  return [...closings.values()].map(({ head, rows, scopes, reopened }) => {
    const drafts = [...scopes.values()];
    return {
      ...head,
      results: drafts.map(resultOf),
      rows,
      isWhole: drafts.some(({ total }) => total),
      ...(reopened ? { reopened } : {}),
    };
  });
}

/** What is read in place of what people read: earlier versions wrote it there itself. */
const CODES: Readonly<Partial<Record<HistoryColumn, HistoryColumn>>> = {
  period: 'label',
  scopeType: 'type',
  weight: 'agreedWeight',
};

type Head = Omit<ClosedPeriod, 'results'>;

interface ClosingDraft {
  readonly head: Head;
  readonly rows: number[];
  readonly scopes: Map<string, Draft>;
  reopened: Reopened | undefined;
}

/** Nothing in sheets of earlier versions, whatever people wrote right of them. */
function reopenedIn(row: HistoryRow): Reopened | undefined {
  const at = row.momentOrNone('reopenedAt');
  return at === undefined ? undefined : { at, by: row.text('reopenedBy'), reason: row.text('reason') };
}

const resultOf = ({ scope, kpis, total = NO_TOTAL, measures }: Draft): ClosedResult => ({
  ...{ scope, kpis, ...total },
  ...(measures ? { measures } : {}),
});

type Totals = Omit<ScopeResult, 'scope' | 'kpis'>;

interface Draft {
  readonly scope: ScopeResult['scope'];
  readonly kpis: KpiResult[];
  total: Totals | undefined;
  measures: ClosedMeasures | undefined;
}

const NO_TOTAL: Totals = {
  scoredWeight: 0,
  score: null,
  coverage: null,
  rating: null,
  bonus: null,
  parts: [],
  pay: null,
};

const totalOf = (row: HistoryRow): Totals => ({
  scoredWeight: row.number('weight') ?? 0,
  score: row.number('score'),
  coverage: row.number('coverage'),
  rating: row.text('rating') || null,
  bonus: row.number('bonus'),
  ...paidIn(row),
});

/** In periods that an earlier version closed a bonus was all that was paid. */
function paidIn(row: HistoryRow): Pick<Totals, 'parts' | 'pay'> {
  const parts = partsIn(row.text('parts'));
  return { parts, pay: parts.length > 0 ? row.number('pay') : row.number('bonus') };
}

const kpiResultOf = (kpi: string, row: HistoryRow): KpiResult => ({
  kpi,
  weight: row.number('weight') ?? 0,
  target: row.number('target'),
  actual: row.number('actual'),
  attainment: row.number('attainment'),
  counted: row.number('counted'),
  points: row.number('points'),
});

interface HistoryRow {
  text(column: HistoryColumn): string;
  /** `null` where the cell is blank. */
  number(column: HistoryColumn): number | null;
  /** The serial of a date cell. */
  moment(column: HistoryColumn): number;
  /** The same; `undefined` where no date stands. */
  momentOrNone(column: HistoryColumn): number | undefined;
}

function historyRow(
  { sheet, hasCodes }: { readonly sheet: string; readonly hasCodes: boolean },
  cells: readonly Cell[],
  row: number,
  zone: TimeZone,
): HistoryRow {
  const isCoded = hasCodes && (cells[historyColumn('label') - 1] ?? '') !== '';
  const place = (column: HistoryColumn): number =>
    historyColumn(isCoded ? (CODES[column] ?? column) : column);
  const cell = (column: HistoryColumn): Cell => cells[place(column) - 1] ?? '';
  const at = (column: HistoryColumn): string => `${sheet}!${a1(area(row, place(column)))}`;
  return {
    text: (column) => String(cell(column)),
    number(column) {
      const value = cell(column);
      if (value === '') return null;
      if (typeof value === 'number') return value;
      throw new Refusal((m) => m.errors.cellType(at(column), String(value), 'number'));
    },
    moment(column) {
      const value = cell(column);
      if (value instanceof Date) return zone.toSerial(value);
      throw new Refusal((m) => m.errors.cellType(at(column), String(value), 'date'));
    },
    momentOrNone(column) {
      const value = cell(column);
      return value instanceof Date ? zone.toSerial(value) : undefined;
    },
  };
}
