/** Adds up a column of KPI Data over the reps of a region, or of the whole team, in one period. */
import { greatestOf, leastOf } from '../../core/extremes';
import { EMPTY, type Expression } from '../../core/formula/expression';
import { columnRows } from '../../core/formula/reference';
import { sumOfRepsFormula, type MovedTarget } from '../../plan/targets';
import { keyColumn } from './columns';
import { keyCell, type KpiDataPlaces, type RowPlace } from './kpi-data-places';

/**
 * The sum over those who are on the team; blank where none of them has a number.
 *
 * @param column of numbers from 0 on
 * @param reps their places in the list of scopes
 * @param moved what a region has besides, or without, those who belong to it when the period ends
 */
export function sumOfReps(
  column: number,
  { who, row, period }: RowPlace,
  places: KpiDataPlaces,
  reps: readonly number[],
  moved: readonly MovedTarget[] = [],
): Expression {
  if (reps.length === 0) return EMPTY;
  const rows = reps.map((rep) => places.rowOf(rep, period));
  const ofReps = (of: number): Expression => columnRows(of, leastOf(rows), greatestOf(rows));
  const region = { column: ofReps(keyColumn('region')), name: keyCell(row, 'criterion'), moved };
  return sumOfRepsFormula({
    isActive: ofReps(keyColumn('isActive')),
    summed: ofReps(column),
    ...(who.type === 'team' ? {} : { region }),
  });
}
