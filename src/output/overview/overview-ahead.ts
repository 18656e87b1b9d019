/**
 * Lays out what lies ahead of the team while the period shown is going on: what the charted KPI needs each working day, and
 * between which values it will usually end.
 */
import { unless } from '../../core/formula/blank-cells';
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { area, fixedColumnRows } from '../../core/formula/reference';
import { withoutSign } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Content } from '../../core/layout/sheet-layout';
import { kpiPattern } from '../../model/kpi/kpi-pattern';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import { written } from '../../compute/rules/written';
import { FORECAST } from '../../compute/scoring/forecast';
import { NEEDED } from '../../compute/scoring/needed';
import { kpiName, type Messages } from '../../words';
import { chartedKpi, type Overview } from './overview-contents';
import { numberFormat, type Part } from './overview-part';
import { hiddenBesideWeeks } from './overview-weeks';
import { AHEAD_ROW, FIRST_RED, fixed, FOUND, NAME, progressOf, TEAM_FOUND } from './overview-places';

/** Each number stands right of its label. */
const [NEEDED_AT, FORECAST_AT, LEAST_AT, MOST_AT] = [3, 5, 7, 9];

/** Between which shares of a forecast past periods ended, a row for each working day. */
const RANGE_COLUMNS = 2;

/** Right of all that other tables hide. */
const rangeColumn = ({ scored, weeks }: Overview): number =>
  Math.max(FIRST_RED + scored.length, FOUND + hiddenBesideWeeks(weeks));

/** How many columns are hidden beside those that show something. */
export const hiddenColumns = (overview: Overview): number => rangeColumn(overview) + RANGE_COLUMNS - FOUND;

/** Nothing of a KPI that does not add up. */
export function ahead(overview: Overview, m: Messages): Part | undefined {
  const kpi = chartedKpi(overview);
  if (!kpi || !isAdditive(kpi)) return undefined;
  const { ranges, patterns } = overview;
  const number = withoutSign(kpiPattern(kpi, patterns));
  const at = (column: number): Expression => fixed(AHEAD_ROW, column);
  const labelled = (label: string, column: number, value: Expression | null): readonly Content[] => [
    when(binary(at(column), '=', EMPTY), EMPTY, text(label)),
    value,
  ];
  const { needed, forecast, usually, and } = m.overview.ahead;
  const cells = [
    ...labelled(needed(kpiName(kpi, m)), NEEDED_AT, neededFormula(kpi, overview)),
    ...labelled(forecast, FORECAST_AT, forecastFormula(kpi, overview)),
    ...labelled(usually, LEAST_AT, boundFormula(0, at(FORECAST_AT), overview)),
    ...labelled(and, MOST_AT, boundFormula(1, at(FORECAST_AT), overview)),
  ];
  return {
    blocks: [
      { row: AHEAD_ROW, column: NAME, cells: [cells] },
      ...(ranges.length === 0
        ? []
        : [
            {
              row: 1,
              column: rangeColumn(overview),
              cells: ranges.map((range) => [range?.least ?? null, range?.most ?? null]),
            },
          ]),
    ],
    formats: [
      {
        area: area(AHEAD_ROW, NAME, 1, cells.length),
        style: { align: 'right', valign: 'middle', wrap: true, color: palette.quiet },
      },
      ...[NEEDED_AT, FORECAST_AT, LEAST_AT, MOST_AT].flatMap((column) => [
        numberFormat(AHEAD_ROW, column, 1, 1, number),
        { area: area(AHEAD_ROW, column), style: { wrap: false, color: palette.head } },
      ]),
    ],
    rowHeights: [{ row: AHEAD_ROW, height: 36 }],
    end: AHEAD_ROW + 1,
  };
}

const whileUnfinished = (then: Expression): Expression => when(progressOf('isUnfinished'), then, EMPTY);

/** The whole team's, of a period that is going on. */
const daysOf = ({ facts }: Pick<Overview, 'facts'>) => ({
  elapsed: progressOf('elapsed'),
  total: facts.courseTotal('daysOfPeriod', TEAM_FOUND),
});

/** Blank where the plan does not have the KPI in use, and so no target of it. */
function neededFormula(kpi: Kpi, overview: Overview): Expression | null {
  const { facts, scored, plan } = overview;
  const inUse = scored.find(({ id }) => id === kpi.id);
  if (!inUse) return null;
  const reached = { actual: facts.kpi(kpi, TEAM_FOUND), target: facts.scored('target', inUse, TEAM_FOUND) };
  return whileUnfinished(
    written(NEEDED, { ...reached, ...daysOf(overview), isLower: plan.kpi(kpi.id).lowerWhere }),
  );
}

const forecastFormula = (kpi: Kpi, overview: Overview): Expression =>
  whileUnfinished(written(FORECAST, { actual: overview.facts.kpi(kpi, TEAM_FOUND), ...daysOf(overview) }));

/** The forecast by the share at which a low or a high one of the past periods ended; blank where that is unknown. */
function boundFormula(bound: 0 | 1, forecast: Expression, overview: Overview): Expression | null {
  const { ranges } = overview;
  if (ranges.length === 0) return null;
  const shares = fixedColumnRows(rangeColumn(overview) + bound, 1, ranges.length);
  const { elapsed } = daysOf(overview);
  const share = call('INDEX', shares, elapsed);
  const isBeyond = binary(elapsed, '>', integer(ranges.length));
  return unless(
    [binary(forecast, '=', EMPTY)],
    unless([isBeyond], unless([binary(share, '=', EMPTY)], binary(forecast, '*', share))),
  );
}
