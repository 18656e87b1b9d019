/** Reads the score, rating and bonus of a row of KPI Data: while its period is going on those that it is on course for. */
import { binary, EMPTY, when, type Expression } from '../../core/formula/expression';
import type { CourseTotal } from '../kpi-data/course-columns';
import type { FactLookup } from './fact-lookup';

const ON_COURSE = {
  score: 'courseScore',
  rating: 'courseRating',
  bonus: 'courseBonus',
} as const satisfies Record<string, CourseTotal>;

/** @param row that `FactLookup` found */
export function standing(
  which: keyof typeof ON_COURSE,
  row: Expression,
  facts: Pick<FactLookup, 'total' | 'courseTotal'>,
): Expression {
  const isOver = binary(facts.courseTotal('daysOver', row), '=', EMPTY);
  return when(isOver, facts.total(which, row), facts.courseTotal(ON_COURSE[which], row));
}
