/** Says the working calendar as courses: each weekday always, and the days off one by one. */
import type { WorkingCalendar } from '../../core/calendar/working-calendar';
import { WEEKDAYS } from '../../core/calendar/weekday';
import { always, type Course } from './course';

/** Days off that follow each other are one stretch of time. */
export const calendarCourses = ({ weekdays, holidays }: WorkingCalendar): readonly Course[] => {
  const off = new Set(holidays);
  const days = [...new Set(holidays.flatMap((day) => [day, day + 1]))].sort((a, b) => a - b);
  return [
    ...WEEKDAYS.map((day) => always({ what: 'workday', of: String(day) }, weekdays.includes(day))),
    {
      subject: { what: 'holiday', of: '' },
      steps: [{ from: null, value: false }, ...days.map((from) => ({ from, value: off.has(from) }))],
    },
  ];
};
