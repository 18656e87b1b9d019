/** Lays out the rows that a closed period adds to the sheet "KPI History". */
import { area } from '../../core/formula/reference';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiPattern } from '../../model/kpi/kpi-pattern';
import { startPattern, type Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Content, Format, SheetLayout } from '../../core/layout/sheet-layout';
import { kpiName, periodName, type Messages } from '../../words';
import type { Grain } from '../../core/calendar/period';
import { evaluate } from '../../compute/rules/evaluate';
import type { KpiResult, ScopeResult } from '../../compute/scoring/result';
import { SHARE } from '../../compute/scoring/share';
import { closedKpi, type ClosedPeriod, type ClosedResult } from './closed-period';
import { measuresText } from './kept-measures';
import { partsText } from './kept-parts';
import { saidParts, type Writing } from './said-parts';
import { FIRST_ROW, HISTORY_COLUMNS, historyColumn, SCORE_ROW, type HistoryColumn } from './columns';
import { historyFrame } from './history-frame';

interface Addition {
  readonly closed: ClosedPeriod;
  /** The definitions of the KPIs that were scored, in their order. */
  readonly kpis: readonly Kpi[];
  /** How many rows stay as they are, and how many below them are left of a closing that was interrupted. */
  readonly formerRows: number;
  readonly leftRows?: number;
  readonly grain: Grain;
  /** How sums in words are written. */
  readonly writing: Writing;
}

/**
 * Head and new rows only: what was written before is not touched. The scores are written last: a period without any was not
 * written to its end, and is not closed.
 */
export function historyLayout(
  { closed, kpis, formerRows, leftRows = 0, grain, writing }: Addition,
  patterns: Patterns,
  m: Messages,
): SheetLayout {
  const row = FIRST_ROW + formerRows;
  const { results } = closed;
  const rowsOf = (kpi?: Kpi): readonly (readonly Content[])[] =>
    results.map((result) => historyRow({ closed, grain, writing }, result, kpi, m));
  const count = (kpis.length + 1) * results.length;
  const formatOf = (column: HistoryColumn, number: string, first = row, rows = count): Format => ({
    area: area(first, historyColumn(column), rows, 1),
    style: { number },
  });
  const left = Math.max(0, leftRows - count);
  const frame = historyFrame(m);
  return {
    ...frame,
    blocks: [
      ...frame.blocks,
      ...(kpis.length > 0 ? [{ row: row + results.length, column: 1, cells: kpis.flatMap(rowsOf) }] : []),
      ...(left > 0 ? [{ row: row + count, column: 1, cells: Array.from({ length: left }, blankRow) }] : []),
      { row, column: 1, cells: rowsOf() },
    ],
    formats: [
      ...frame.formats,
      { area: area(row, 1, count, HISTORY_COLUMNS.length), style: { rule: palette.line } },
      formatOf('start', startPattern(grain, patterns)),
      formatOf('closedAt', patterns.dateTime),
      { area: area(row, 1, results.length, HISTORY_COLUMNS.length), style: { bold: true } },
      formatOf('weight', '0%'),
      ...(['attainment', 'counted', 'coverage'] as const).map((column) => formatOf(column, '0.0%')),
      ...(['points', 'score'] as const).map((column) => formatOf(column, '0.0')),
      ...(['bonus', 'pay'] as const).map((column) => formatOf(column, patterns.money)),
      ...kpis.flatMap((kpi, index) =>
        (['target', 'actual'] as const).map((column) =>
          formatOf(column, kpiPattern(kpi, patterns), row + (index + 1) * results.length, results.length),
        ),
      ),
    ],
  };
}

const blankRow = (): readonly null[] => HISTORY_COLUMNS.map(() => null);

/** @param kpi without it the row of the score */
function historyRow(
  {
    closed: { start, label, closedAt, closedBy },
    grain,
    writing,
  }: Pick<Addition, 'closed' | 'grain' | 'writing'>,
  result: ClosedResult,
  kpi: Kpi | undefined,
  m: Messages,
): readonly Content[] {
  const { scope } = result;
  const found = kpi && closedKpi(result, kpi);
  const numbers: Readonly<Partial<Record<keyof KpiResult | keyof ScopeResult, Content>>> = kpi
    ? { ...found, kpi: kpi.id }
    : {
        weight: result.scoredWeight,
        score: result.score,
        coverage: result.coverage,
        rating: result.rating,
        bonus: result.bonus,
        pay: result.pay,
      };
  const cells: Readonly<Record<HistoryColumn, Content>> = {
    start,
    period: periodName({ grain, label }, m),
    closedAt,
    closedBy,
    scopeType: m.history.scopeTypes[scope.type],
    scope: scope.type === 'team' ? m.scopes.wholeTeam : scope.name,
    region: scope.region,
    kpi: kpi ? kpi.id : SCORE_ROW,
    name: kpi ? kpiName(kpi, m) : m.history.score,
    weight: kpi ? shareOf(kpi, result) : null,
    target: numbers.target ?? null,
    actual: numbers.actual ?? null,
    attainment: numbers.attainment ?? null,
    counted: numbers.counted ?? null,
    points: numbers.points ?? null,
    score: numbers.score ?? null,
    coverage: numbers.coverage ?? null,
    rating: numbers.rating ?? null,
    bonus: numbers.bonus ?? null,
    measures: kpi || !result.measures ? null : measuresText(result.measures),
    reopenedAt: null,
    reopenedBy: null,
    reason: null,
    pay: numbers.pay ?? null,
    parts: kpi || result.parts.length === 0 ? null : partsText(result.parts),
    label,
    type: scope.type,
    agreedWeight: numbers.weight ?? null,
    partsInWords: kpi ? null : saidParts(result.parts, writing, m) || null,
  };
  return HISTORY_COLUMNS.map((column) => cells[column]);
}

/** The KPI's share of all weights in whole percents, as cards show it. */
function shareOf(kpi: Kpi, { kpis }: ClosedResult): number | null {
  const weights = kpis.map(({ weight }) => weight);
  const place = kpis.findIndex((each) => each.kpi === kpi.id);
  const all = weights.reduce((sum, each) => sum + each, 0);
  const places = weights.map((_, at) => at);
  const weight = weights[place];
  return weight === undefined ? null : evaluate(SHARE, { weight, place, all, weights, places });
}
