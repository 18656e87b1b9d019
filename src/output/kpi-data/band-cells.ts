/** Finds what the rating of a row of KPI Data is called, or earns, by the ratings that apply in its period. */
import { written } from '../../compute/rules/written';
import { OF_BAND_IN_FORCE } from '../../compute/scoring/rating';
import type { Expression } from '../../core/formula/expression';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { areOutOfOrder } from './bands-in-order';
import type { KpiDataPlaces } from './kpi-data-places';
import { termsCells } from './terms-row';

/**
 * @param item the column of the plan that is looked up
 * @param points the cell with the row's points
 * @param period by its place from 0
 */
export const bandCell = (
  item: 'name' | 'bonus',
  points: Expression,
  period: number,
  places: KpiDataPlaces,
  { bands, past }: PlanCells,
): Expression =>
  written(OF_BAND_IN_FORCE, {
    points,
    day: termsCells(places, period).ofAll('bandsDay'),
    isOutOfOrder: areOutOfOrder(places.columns, 'now'),
    arePastOutOfOrder: areOutOfOrder(places.columns, 'past'),
    ...{ from: bands.from, items: bands[item] },
    ...{ pastFrom: past.bands.from, pastItems: past.bands[item], since: past.bands.since },
  });
