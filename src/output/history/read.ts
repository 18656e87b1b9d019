/** Reads the closed periods from the sheet "KPI History". */
import { a1, area } from '../../core/formula/reference';
import { Refusal } from '../../words/refusal';
import type { TimeZone } from '../../core/calendar/time-zone';
import type { Cell, SheetCells } from '../../core/text/cells';
import type { ScopeType } from '../../data/scopes/scopes';
import type { KpiResult, ScopeResult } from '../../compute/scoring/result';
import type { ClosedPeriod } from './closed-period';
import { FIRST_ROW, historyColumn, SCORE_ROW, type HistoryColumn } from './columns';

/**
 * In the order of the sheet. Rows without a KPI and a score are passed over: people may write below.
 *
 * @throws Refusal that names the cell that cannot be read
 */
export function readHistory({ sheet, values }: SheetCells, zone: TimeZone): readonly ClosedPeriod[] {
  const periods = new Map<number, { head: Omit<ClosedPeriod, 'results'>; scopes: Map<string, Draft> }>();
  values.slice(FIRST_ROW - 1).forEach((cells, index) => {
    const row = historyRow(sheet, cells, FIRST_ROW + index, zone);
    const kpi = row.text('kpi');
    if (kpi === '') return;
    const start = row.moment('start');
    const period = periods.get(start) ?? {
      head: {
        start,
        label: row.text('period'),
        closedAt: row.moment('closedAt'),
        closedBy: row.text('closedBy'),
      },
      scopes: new Map<string, Draft>(),
    };
    periods.set(start, period);
    const type = row.text('scopeType') as ScopeType;
    const name = type === 'team' ? '' : row.text('scope');
    const key = `${type} ${name}`;
    const draft = period.scopes.get(key) ?? {
      scope: { type, name, region: row.text('region') },
      kpis: [],
      total: NO_TOTAL,
    };
    period.scopes.set(key, draft);
    if (kpi === SCORE_ROW) draft.total = totalOf(row);
    else draft.kpis.push(kpiResultOf(kpi, row));
  });
  return [...periods.values()].map(({ head, scopes }) => ({
    ...head,
    results: [...scopes.values()].map(({ scope, kpis, total }) => ({ scope, kpis, ...total })),
  }));
}

type Totals = Omit<ScopeResult, 'scope' | 'kpis'>;

interface Draft {
  readonly scope: ScopeResult['scope'];
  readonly kpis: KpiResult[];
  total: Totals;
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
