/** Answers the function of a single KPI: its value for each period, rep and region that is asked for. */
import type { Kpi } from '../../model/kpi/kpi';
import type { Given } from '../arguments';
import type { Answer, Surroundings } from '../surroundings';
import { answerEach } from './each-period';

/**
 * Where something was spent and nothing came of it, a word: `no new customer`.
 *
 * @throws Refusal as `answerEach` does
 */
export const answerKpi = (kpi: Kpi, given: Given, surroundings: Surroundings): Answer =>
  answerEach(
    kpi,
    given,
    surroundings,
    ({ shownOf }) =>
      ({ scope, period }) =>
        shownOf(kpi, scope, period, surroundings.m),
  );
