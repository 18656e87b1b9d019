/** Lists the columns of the sheet "KPI Data": keys, measures, KPI values, then what the plan makes of them. */
import { measuresOfAll, type Kpi } from '../../model/kpi/kpi';
import type { Measure } from '../../model/kpi/measure';
import { measureId } from '../../model/kpi/measure-id';

import { NO_PAY, paysMore, type PayColumns } from '../../plan/pay';
import { payParts, type PayTime } from './pay-columns';
import { COURSE_COLUMNS, COURSE_TOTALS, type CourseColumn, type CourseTotal } from './course-columns';

/** The columns before the numbers, in their order. */
export const KEY_COLUMNS = [
  'scopeNumber',
  'scopeType',
  'scope',
  'region',
  'criterion',
  'scopeKey',
  'period',
  'start',
  'end',
  'yearStart',
  /** Start and end again, as whole numbers: conditions join them to a text, where a date would become its text. */
  'startNumber',
  'endNumber',
  'isActive',
  'isEmpty',
  'asOf',
  'closedBy',
] as const;

export type KeyColumn = (typeof KEY_COLUMNS)[number];

/** The column of a key, from 1. */
export const keyColumn = (key: KeyColumn): number => KEY_COLUMNS.indexOf(key) + 1;

/** What the plan makes of a KPI, each a group of neighbouring columns in the order of the KPIs. */
export const SCORED_COLUMNS = [
  /** The target that applies to reps without one of their own; in the team's rows only. */
  'defaultTarget',
  'target',
  'weight',
  'attainment',
  'counted',
  'points',
] as const;

export type ScoredColumn = (typeof SCORED_COLUMNS)[number];

/** What the KPIs of a row come to. */
export const TOTALS = ['scoredWeight', 'score', 'coverage', 'rating', 'bonus'] as const;

export type Total = (typeof TOTALS)[number];

/** Of a rep who is on the team for a part of a period; blank for all others. */
export const PRESENCE_COLUMNS = ['daysOnTeam', 'workingDays', 'joinedOn', 'leftOn'] as const;

export type PresenceColumn = (typeof PRESENCE_COLUMNS)[number];

export interface FactColumns {
  readonly measures: readonly Measure[];
  readonly kpis: readonly Kpi[];
  /** The KPIs that the plan has in use: they make the score. */
  readonly scored: readonly Kpi[];
  readonly count: number;
  ofMeasure(measure: Measure): number;
  ofKpi(kpi: Kpi): number;
  ofScored(column: ScoredColumn, kpi: Kpi): number;
  ofTotal(total: Total): number;
  ofPresence(column: PresenceColumn): number;
  ofCourse(column: CourseColumn, kpi: Kpi): number;
  ofCourseTotal(total: CourseTotal): number;
  /** Pay besides bonuses. */
  readonly pay: PayColumns;
  /** A part of pay, or the limit, by its place in `payParts`; `course` of a period that goes on as it has begun. */
  ofPart(place: number, when: PayTime): number;
  /** All that is paid: the bonus, where nothing is paid besides. */
  ofPay(when: PayTime): number;
  /** What a part goes by where that is no cell of the row: a forecast, or what was closed, by the place of the part. */
  ofBasis(place: number): number;
}

/**
 * One column per distinct measure, one per KPI, then for each of `SCORED_COLUMNS` one per KPI in use, then the totals,
 * what is paid besides bonuses, how much of the period a rep is on the team, and how the period ends if it goes on as it
 * has begun.
 *
 * @param scored some of the KPIs
 * @returns places that throw for a measure or a KPI without column
 */
export function factColumns(
  kpis: readonly Kpi[],
  scored: readonly Kpi[],
  pay: PayColumns = NO_PAY,
): FactColumns {
  const measures = measuresOfAll(kpis);
  const measureIds = measures.map(measureId);
  const kpiIds = kpis.map(({ id }) => id);
  const scoredIds = scored.map(({ id }) => id);
  const firstMeasure = KEY_COLUMNS.length + 1;
  const firstKpi = firstMeasure + measures.length;
  const firstScored = firstKpi + kpis.length;
  const firstTotal = firstScored + SCORED_COLUMNS.length * scored.length;
  const parts = payParts(pay).length;
  const sums = paysMore(pay) ? parts + 1 : 0;
  const firstPart = firstTotal + TOTALS.length;
  const firstPresence = firstPart + sums;
  const firstCourse = firstPresence + PRESENCE_COLUMNS.length;
  const firstCourseTotal = firstCourse + COURSE_COLUMNS.length * scored.length;
  const firstCoursePart = firstCourseTotal + COURSE_TOTALS.length;
  const firstBasis = firstCoursePart + sums;
  return {
    measures,
    kpis,
    scored,
    pay,
    count: firstBasis + pay.parts.length - 1,
    ofMeasure: (measure) => firstMeasure + placeOf(measureId(measure), measureIds),
    ofKpi: (kpi) => firstKpi + placeOf(kpi.id, kpiIds),
    ofScored: (column, kpi) =>
      firstScored + SCORED_COLUMNS.indexOf(column) * scored.length + placeOf(kpi.id, scoredIds),
    ofTotal: (total) => firstTotal + TOTALS.indexOf(total),
    ofPresence: (column) => firstPresence + PRESENCE_COLUMNS.indexOf(column),
    ofCourse: (column, kpi) =>
      firstCourse + COURSE_COLUMNS.indexOf(column) * scored.length + placeOf(kpi.id, scoredIds),
    ofCourseTotal: (total) => firstCourseTotal + COURSE_TOTALS.indexOf(total),
    ofPart: (place, when) => (when === 'now' ? firstPart : firstCoursePart) + place,
    // The bonus stands before the first part.
    ofPay: (when) => (when === 'now' ? firstPart : firstCoursePart) + sums - 1,
    ofBasis: (place) => firstBasis + place,
  };
}

function placeOf(id: string, ids: readonly string[]): number {
  const place = ids.indexOf(id);
  if (place < 0) throw new RangeError(`no column of ${id}`);
  return place;
}
