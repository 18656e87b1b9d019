/** Reads the closed periods from the sheet "KPI History". */
import { a1, area } from '../../core/formula/reference';
import { Refusal } from '../../words/refusal';
import type { TimeZone } from '../../core/calendar/time-zone';
import type { Cell, SheetCells } from '../../core/text/cells';
import type { ScopeType } from '../../data/scopes/scopes';
import type { KpiResult, ScopeResult } from '../../compute/scoring/result';
import type { ClosedMeasures, ClosedPeriod, ClosedResult } from './closed-period';
import { measuresIn } from './kept-measures';
import { FIRST_ROW, historyColumn, SCORE_ROW, type HistoryColumn } from './columns';

/**
 * In the order of the sheet. Rows without a KPI and a score are passed over: people may write below. So is a period without
 * any score: it was not written to its end.
 *
 * @throws Refusal that names the cell that cannot be read
 */
export function readHistory({ sheet, values }: SheetCells, zone: TimeZone): readonly ClosedPeriod[] {
  const periods = new Map<string, { head: Omit<ClosedPeriod, 'results'>; scopes: Map<string, Draft> }>();
  values.slice(FIRST_ROW - 1).forEach((cells, index) => {
    const row = historyRow(sheet, cells, FIRST_ROW + index, zone);
    const kpi = row.text('kpi');
    if (kpi === '') return;
    const [start, label] = [row.moment('start'), row.text('period')];
    const key = `${start} ${label}`;
    const period = periods.get(key) ?? {
      head: {
        start,
        label,
        closedAt: row.moment('closedAt'),
        closedBy: row.text('closedBy'),
      },
      scopes: new Map<string, Draft>(),
    };
    periods.set(key, period);
    const type = row.text('scopeType') as ScopeType;
    const name = type === 'team' ? '' : row.text('scope');
    const who = `${type} ${name}`;
    const draft = period.scopes.get(who) ?? {
      scope: { type, name, region: row.text('region') },
      kpis: [],
      total: undefined,
      measures: undefined,
    };
    period.scopes.set(who, draft);
    if (kpi === SCORE_ROW) {
      draft.total = totalOf(row);
      draft.measures = measuresIn(row.text('measures'));
    } else {
      draft.kpis.push(kpiResultOf(kpi, row));
    }
  });
  return [...periods.values()].flatMap(({ head, scopes }) => {
    const drafts = [...scopes.values()];
    return drafts.some(({ total }) => total) ? [{ ...head, results: drafts.map(resultOf) }] : [];
  });
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

const NO_TOTAL: Totals = { scoredWeight: 0, score: null, coverage: null, rating: null, bonus: null };

const totalOf = (row: HistoryRow): Totals => ({
  scoredWeight: row.number('weight') ?? 0,
  score: row.number('score'),
  coverage: row.number('coverage'),
  rating: row.text('rating') || null,
  bonus: row.number('bonus'),
});

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
}

function historyRow(sheet: string, cells: readonly Cell[], row: number, zone: TimeZone): HistoryRow {
  const cell = (column: HistoryColumn): Cell => cells[historyColumn(column) - 1] ?? '';
  const at = (column: HistoryColumn): string => `${sheet}!${a1(area(row, historyColumn(column)))}`;
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
  };
}
