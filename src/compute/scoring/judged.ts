/** Decides whether the status of a KPI follows its pace or its attainment in a period. */
import type { Kpi } from '../../model/kpi/kpi';
import { BLANK, holds, input, when, type Rule } from '../rules/rule';
import { hasPace } from './pace';
import { isGrowth } from './wait';

/**
 * In a period that is going on the pace of a KPI that adds up, which is blank before a working day is over, and nothing of
 * growth, which holds a part of a period against a whole one; of every other KPI, and in every other period, the
 * attainment.
 */
export function judged(kpi: Pick<Kpi, 'value'>): Rule<'pace' | 'attainment', 'isUnfinished'> {
  const attainment = input('attainment');
  if (hasPace(kpi))
    return when<'pace' | 'attainment', 'isUnfinished'>(holds('isUnfinished'), input('pace'), attainment);
  return isGrowth(kpi) ? when(holds('isUnfinished'), BLANK, attainment) : attainment;
}
