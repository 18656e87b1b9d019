/** Fills the cells that say for how many working days of a period a rep is on the team, where not for all of them. */
import { periodIn } from '../../compute/available/timeline';
import type { Stretch } from '../../core/calendar/days';
import { integer, sumOf, when, type Expression } from '../../core/formula/expression';
import { cell } from '../../core/formula/reference';
import type { Content } from '../../core/layout/sheet-layout';
import { weekendText, workingDays, type CalendarCells } from '../../compute/scoring/progress';
import { presentIn } from '../../plan/presence';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { PRESENCE_COLUMNS, type PresenceColumn } from './columns';
import type { KpiData } from './contents';
import { keyCell, type KpiDataPlaces, type RowPlace } from './kpi-data-places';
import type { RowState } from './row-state';

/** The rep's days in the period of a row; `undefined` where the row is of no rep, or of one who is there all the time. */
export function presenceIn(
  { scope, period }: RowPlace,
  { timeline, activity }: KpiData,
): readonly Stretch[] | undefined {
  return presentIn(scope, periodIn(timeline, period), activity);
}

/** The bounds of a stretch of a row's period, in the plan's calendar. */
export function calendarOf(
  { start, end }: Stretch,
  { row, period }: RowPlace,
  { timeline }: Pick<KpiData, 'timeline'>,
  { weekdays, holidays }: Pick<PlanCells, 'weekdays' | 'holidays'>,
): CalendarCells {
  const during = periodIn(timeline, period);
  return {
    start: start === during.start ? keyCell(row, 'startNumber') : integer(start),
    end: end === during.end ? keyCell(row, 'endNumber') : integer(end),
    weekend: weekendText(weekdays),
    holidays,
  };
}

/** In the order of the columns; what is closed keeps the targets that it had. */
export function presenceCells(
  place: RowPlace,
  { closed }: RowState,
  data: KpiData,
  places: KpiDataPlaces,
  plan: PlanCells,
): readonly Content[] {
  const present = closed ? undefined : presenceIn(place, data);
  const during = periodIn(data.timeline, place.period);
  const [first, last] = [present?.[0], present?.[present.length - 1]];
  if (!present || !first || !last) return PRESENCE_COLUMNS.map(() => null);
  const { row } = place;
  const days = (stretch: Stretch): Expression => workingDays(calendarOf(stretch, place, data, plan));
  const contentOf = (column: PresenceColumn): Content => {
    switch (column) {
      case 'daysOnTeam':
        return when(
          plan.wholePartTargets,
          cell(row, places.columns.ofPresence('workingDays')),
          sumOf(present.map(days)),
        );
      case 'workingDays':
        return days(during);
      case 'joinedOn':
        return first.start === during.start ? null : first.start;
      case 'leftOn':
        return last.end === during.end ? null : last.end - 1;
      default:
        return column satisfies never;
    }
  };
  return PRESENCE_COLUMNS.map(contentOf);
}
