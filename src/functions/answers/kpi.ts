/** Answers the function of a single KPI: its value for each period, rep and region that is asked for. */
import type { Kpi } from '../../model/kpi/kpi';
import type { Given } from '../arguments';
import type { Answer, Surroundings } from '../surroundings';
import { answerEach } from './each-period';

/** @throws Refusal as `answerEach` does */
export const answerKpi = (kpi: Kpi, given: Given, surroundings: Surroundings): Answer =>
  answerEach(
    kpi,
    given,
    surroundings,
    ({ valueOf }) =>
      ({ scope, period }) =>
        valueOf(kpi, scope, period),
  );
