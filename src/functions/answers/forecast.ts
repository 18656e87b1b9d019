/** Answers KPI_FORECAST: what a KPI comes to at the end of each period that is asked for. */
import { evaluate } from '../../compute/rules/evaluate';
import { FORECAST } from '../../compute/scoring/forecast';
import { isAdditive } from '../../model/kpi/kpi';
import { oneCell, type Given } from '../arguments';
import { readKpi } from '../kpi-argument';
import type { Answer, Surroundings } from '../surroundings';
import { answerEach } from './each-period';
import { activityIn, daysWithin } from './days-within';

/**
 * Of what adds up by the working days that are over; a rate is forecast as it is, and in a period that is over the value
 * is what it came to. Empty before a working day is over.
 *
 * @throws Refusal where an argument or a cell cannot be used
 */
export function answerForecast(given: Given, surroundings: Surroundings): Answer {
  const kpi = readKpi(given.fn, oneCell(given, 'kpi'), surroundings);
  return answerEach(kpi, given, surroundings, (measures) => {
    const days = daysWithin(activityIn(measures, surroundings), surroundings);
    return ({ scope, period }) => {
      const actual = measures.valueOf(kpi, scope, period);
      if (actual === null) return '';
      if (!isAdditive(kpi) || surroundings.now >= period.end) return actual;
      return evaluate(FORECAST, { actual, ...days(scope, period) }) ?? '';
    };
  });
}
