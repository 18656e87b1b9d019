/** Counts the working days of a stretch of days. */
import type { Stretch } from './days';
import { WEEKDAYS, weekdayOf } from './weekday';
import type { WorkingCalendar } from './working-calendar';

/** The days between two bounds on which a team works; each question is answered once. */
export type WorkingDays = (stretch: Stretch) => number;

export function workingDaysOf({ weekdays, holidays }: WorkingCalendar): WorkingDays {
  const worked = new Set<number>(weekdays);
  const offDays = [...new Set(holidays.map(Math.floor))].filter((day) => worked.has(weekdayOf(day)));
  const known = new Map<string, number>();
  const count = ({ start, end }: Stretch): number => {
    const days = Math.max(0, end - start);
    const weeks = Math.floor(days / WEEKDAYS.length);
    let total = weeks * worked.size - offDays.filter((day) => start <= day && day < end).length;
    for (let day = start + weeks * WEEKDAYS.length; day < end; day++) if (worked.has(weekdayOf(day))) total++;
    return total;
  };
  return (stretch) => {
    const key = `${stretch.start} ${stretch.end}`;
    const found = known.get(key) ?? count(stretch);
    known.set(key, found);
    return found;
  };
}
