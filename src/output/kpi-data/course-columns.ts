/** Lists the columns of KPI Data that say how a period ends if it goes on as it has begun: blank once it is over. */

/** Of a KPI in use, each a group of neighbouring columns in the order of the KPIs. */
export const COURSE_COLUMNS = [
  /** Of what adds up; blank for all others. */
  'pace',
  /** What it adds to the score it is on course for, see `onCourse`. */
  'course',
] as const;

export type CourseColumn = (typeof COURSE_COLUMNS)[number];

/** Of a row: the working days that are over and all of them, a rep's own where they came or go; then what they come to. */
export const COURSE_TOTALS = [
  'daysOver',
  'daysOfPeriod',
  'courseScore',
  'courseRating',
  'courseBonus',
] as const;

export type CourseTotal = (typeof COURSE_TOTALS)[number];
