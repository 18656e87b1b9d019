/** Answers the function of a single KPI: its value for each period, rep and region that is asked for. */
import type { Kpi } from '../../model/kpi/kpi';
import type { Given } from '../arguments';
import { ASKED, askedPeriods } from '../asked-periods';
import { closedValueOf } from '../closed-value';
import { readFigures } from '../figures-argument';
import { spread } from '../spread';
import type { Answer, Surroundings } from '../surroundings';
import { answerEach } from './each-period';

/**
 * Where something was spent and nothing came of it, a word: `no new customer`. For closed figures no table is read.
 *
 * @throws Refusal as `answerEach` and `closedValueOf` do
 */
export const answerKpi = (kpi: Kpi, given: Given, surroundings: Surroundings): Answer =>
  readFigures(given) === 'closed'
    ? answerClosed(kpi, given, surroundings)
    : answerEach(
        kpi,
        given,
        surroundings,
        ({ shownOf }) =>
          ({ scope, period }) =>
            shownOf(kpi, scope, period, surroundings.m),
      );

function answerClosed(kpi: Kpi, given: Given, surroundings: Surroundings): Answer {
  const periods = askedPeriods(given, surroundings);
  return spread(given, ASKED, (cells) => {
    const period = periods.at(cells);
    return period ? closedValueOf(kpi, given, surroundings, cells, period) : '';
  });
}
