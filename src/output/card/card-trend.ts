/** Draws the values of the last periods into one cell, without a period that is not over yet. */
import { binary, call, integer, reference, when, type Expression } from '../../core/formula/expression';
import { a1, area } from '../../core/formula/reference';
import { unless } from '../../core/formula/blank-cells';
import { isGrowth } from '../../compute/scoring/wait';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import { lookup } from './card-lookup';
import { FIRST_TREND, TREND_PERIODS } from './card-places';

/**
 * What adds up, and its growth, is only a part until the period is over: its line would always end with a fall, which a line
 * cannot mark. https://support.google.com/docs/answer/3093289
 */
export function trendLine(kpi: Kpi, row: number): Expression {
  const all = lineOver(TREND_PERIODS, row);
  if (!isAdditive(kpi) && !isGrowth(kpi)) return all;
  return when(lookup('isUnfinished'), lineOver(TREND_PERIODS - 1, row), all);
}

function lineOver(periods: number, row: number): Expression {
  const values = reference(a1(area(row, FIRST_TREND, 1, periods)));
  // Whether an empty text would be drawn as 0 is not documented.
  const numbers = call('FILTER', values, call('ISNUMBER', values));
  return unless([binary(call('COUNT', values), '=', integer(0))], call('SPARKLINE', numbers));
}
