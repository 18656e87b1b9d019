/** Fills what the plan makes of the KPIs in one row of KPI Data: targets, attainments, points and their totals. */
import { binary, call, EMPTY, when, type Expression } from '../../core/formula/expression';
import { area, a1, cell } from '../../core/formula/reference';
import { reference } from '../../core/formula/expression';
import { periodIn } from '../../compute/available/timeline';
import type { Kpi } from '../../model/kpi/kpi';
import type { Content } from '../../core/layout/sheet-layout';
import { spreadKpis } from '../../plan/agreed';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { written } from '../../compute/rules/written';
import { attainmentOfKpi } from '../../compute/scoring/attainment';
import { COVERAGE } from '../../compute/scoring/coverage';
import { COUNTED, COUNTED_LATER } from '../../compute/scoring/limits';
import { isCohort, isScored } from '../../compute/scoring/wait';
import { PART, POINTS, WEIGHT_THAT_COUNTS } from '../../compute/scoring/score';
import { bandCell } from './band-cells';
import { SCORED_COLUMNS, TOTALS, type ScoredColumn, type Total } from './columns';
import type { KpiData } from './contents';
import { TEAM } from '../../data/scopes/scopes';
import { keyCell, type KpiDataPlaces, type RowPlace } from './kpi-data-places';
import { isMeasuredFor } from '../../compute/available/measured-for';
import { planOperandCells } from './plan-operands';
import { showsFruitless } from './fruitless-cells';
import { presenceIn } from './presence-cells';
import type { RowState } from './row-state';
import { sumOfReps } from './sum-of-reps';
import { defaultTargetCell, targetCell } from './target-cells';
import { termsCells } from './terms-row';

/**
 * The cells of a row from its first scored column on, in the order of the columns; blank for who is not on the team in the
 * period.
 */
export function scoredCells(
  place: RowPlace,
  { isLive, hasLiveTargets }: RowState,
  data: KpiData,
  places: KpiDataPlaces,
  plan: PlanCells,
): readonly Content[] {
  const { scored } = places;
  const { who, row, period, scope } = place;
  const isPart = presenceIn(place, data) !== undefined;
  const spread = spreadKpis(scored, data.plan);
  const isLiveTarget = (kpi: Kpi): boolean => hasLiveTargets && !spread.has(kpi);
  const targets = scored.map((kpi) => (isLiveTarget(kpi) ? null : data.targets(kpi, scope, period)));
  const during = periodIn(data.timeline, period);
  const isBlank =
    (!hasLiveTargets && targets.every((target) => target === null)) || !data.activity.isActive(scope, during);
  if (isBlank) return Array<null>(SCORED_COLUMNS.length * scored.length + TOTALS.length).fill(null);
  const { columns } = places;
  const at = (column: ScoredColumn, kpi: Kpi): Expression => cell(row, columns.ofScored(column, kpi));
  const total = (which: Total): Expression => cell(row, columns.ofTotal(which));

  const terms = termsCells(places, period);
  const contentOf = (column: ScoredColumn, kpi: Kpi, index: number): Content => {
    const operands = planOperandCells(columns, kpi);
    const [cap, floor] = [terms.ofKpi('cap', kpi), terms.ofKpi('floor', kpi)];
    const ifInUse = (target: Expression): Expression => when(terms.ofKpi('inUse', kpi), target, EMPTY);
    switch (column) {
      case 'defaultTarget':
        return isLiveTarget(kpi) && scope === TEAM ? defaultTargetCell(kpi, place, places, plan) : null;
      case 'target':
        return isLiveTarget(kpi)
          ? ifInUse(targetCell(kpi, place, places, data, isPart, plan))
          : (targets[index] ?? null);
      case 'weight':
        return isMeasuredFor(kpi, who.type, data.sources) ? terms.ofKpi('weight', kpi) : 0;
      case 'attainment':
        return written(attainmentOfKpi(kpi), {
          actual: cell(row, columns.ofKpi(kpi)),
          target: at('target', kpi),
          cap,
          isLower: operands.isLower,
          isFruitless: showsFruitless(kpi, row, columns),
        });
      case 'counted': {
        const limits = { attainment: at('attainment', kpi), cap, floor };
        if (isScored(data.wait(kpi), during.end, data.asOf)) return written(COUNTED, limits);
        if (!isLive) return null;
        const over = keyCell(row, 'end');
        const judgedFrom = isCohort(kpi) ? binary(over, '+', operands.wait) : over;
        return written(COUNTED_LATER, { ...limits, mustWait: binary(judgedFrom, '>', call('TODAY')) });
      }
      case 'points':
        return written(PART, {
          weight: at('weight', kpi),
          counted: at('counted', kpi),
          scoredWeight: total('scoredWeight'),
        });
      default:
        return column satisfies never;
    }
  };
  return [
    ...SCORED_COLUMNS.flatMap((column) => scored.map((kpi, index) => contentOf(column, kpi, index))),
    ...totalCells(place, data, places, plan),
  ];
}

/** Blank without KPIs in use. */
function totalCells(
  place: RowPlace,
  { scopes }: KpiData,
  places: KpiDataPlaces,
  plan: PlanCells,
): readonly Content[] {
  const { row, who } = place;
  const { scored, columns } = places;
  const [first] = scored;
  if (!first) return TOTALS.map(() => null);
  const all = (column: ScoredColumn): Expression =>
    reference(a1(area(row, columns.ofScored(column, first), 1, scored.length)));
  const weights = all('weight');
  const total = (which: Total): Expression => cell(row, columns.ofTotal(which));
  const ofBand = (item: 'name' | 'bonus'): Expression =>
    bandCell(item, total('score'), place.period, places, plan);
  const contentOf = (which: Total): Content => {
    switch (which) {
      case 'scoredWeight':
        return written(WEIGHT_THAT_COUNTS, { weights, counted: all('counted') });
      case 'score':
        return written(POINTS, { parts: all('points'), scoredWeight: total('scoredWeight') });
      case 'coverage':
        return written(COVERAGE, { weights, scoredWeight: total('scoredWeight') });
      case 'rating':
        return ofBand('name');
      case 'bonus':
        if (who.type !== 'rep')
          return sumOfReps(columns.ofTotal('bonus'), place, places, [...scopes.reps.values()]);
        return ofBand('bonus');
      default:
        return which satisfies never;
    }
  };
  return TOTALS.map(contentOf);
}
