/** Says which score a period ends with if it goes on as it has begun. */
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import { arithmetic, compared, input, isBlank, totalOf, unless, whole, type Rule } from '../rules/rule';
import { limited } from './limits';
import { asShown } from './shown-score';

const [WEIGHT, ELAPSED, SCORED_WEIGHT] = [input('weight'), input('elapsed'), input('scoredWeight')];

/** Before a working day is over nothing can be said. */
const IS_TOO_EARLY = [isBlank('elapsed'), compared(ELAPSED, '=', whole(0))];

/**
 * What a KPI adds, its weight times what counts: of what adds up the pace, limited as an attainment is; of every other KPI
 * what counts of its attainment so far. Blank where that is, and before a working day is over.
 */
export const onCourse = (
  kpi: Pick<Kpi, 'value'>,
): Rule<'weight' | 'pace' | 'counted' | 'cap' | 'floor' | 'elapsed'> =>
  isAdditive(kpi)
    ? unless([isBlank('pace')], arithmetic<'weight' | 'pace' | 'cap' | 'floor'>(WEIGHT, '*', limited('pace')))
    : unless([...IS_TOO_EARLY, isBlank('counted')], arithmetic(WEIGHT, '*', input('counted')));

/** The score that all of them come to, as it is shown; blank before a working day is over, and where no KPI of any weight counts. */
export const COURSE_SCORE: Rule<'elapsed' | 'scoredWeight', never, 'course'> = unless(
  [...IS_TOO_EARLY, compared(SCORED_WEIGHT, '=', whole(0))],
  asShown(
    arithmetic<'scoredWeight', never, 'course'>(
      arithmetic(whole(100), '*', totalOf('course')),
      '/',
      SCORED_WEIGHT,
    ),
  ),
);
