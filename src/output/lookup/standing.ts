/** Reads the score, rating and pay of a row of KPI Data: while its period is going on those that it is on course for. */
import { binary, EMPTY, when, type Expression } from '../../core/formula/expression';
import type { CourseTotal } from '../kpi-data/course-columns';
import type { FactLookup } from './fact-lookup';

const ON_COURSE = {
  score: 'courseScore',
  rating: 'courseRating',
  bonus: 'courseBonus',
} as const satisfies Record<string, CourseTotal>;

type Course = Pick<FactLookup, 'courseTotal'>;

const either = (row: Expression, facts: Course, now: Expression, course: Expression): Expression =>
  when(binary(facts.courseTotal('daysOver', row), '=', EMPTY), now, course);

/** @param row that `FactLookup` found */
export const standing = (
  which: keyof typeof ON_COURSE,
  row: Expression,
  facts: Course & Pick<FactLookup, 'total'>,
): Expression => either(row, facts, facts.total(which, row), facts.courseTotal(ON_COURSE[which], row));

/** All that is paid: the bonus, where nothing is paid besides. */
export const standingPay = (row: Expression, facts: Course & Pick<FactLookup, 'paid'>): Expression =>
  either(row, facts, facts.paid('now', row), facts.paid('course', row));

/** @param place of the part in `payParts` */
export const standingPart = (
  place: number,
  row: Expression,
  facts: Course & Pick<FactLookup, 'part'>,
): Expression => either(row, facts, facts.part(place, 'now', row), facts.part(place, 'course', row));

/** What a part that is a share of a KPI that adds up goes by. */
export const standingBasis = (
  place: number,
  actual: Expression,
  row: Expression,
  facts: Course & Pick<FactLookup, 'payBasis'>,
): Expression => either(row, facts, actual, facts.payBasis(place, row));
