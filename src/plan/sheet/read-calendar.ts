/** Reads the working calendar, and the names of the holidays, from the row of weekdays and the list of holidays. */
import { Refusal } from '../../words/refusal';
import { WEEKDAYS } from '../../core/calendar/weekday';
import type { WorkingCalendar } from '../../core/calendar/working-calendar';
import { FIRST_DAY, HOLIDAY_COLUMNS, IDS } from './places';
import { NEW_PLAN, type Plan } from '../plan';
import type { SheetRows } from './sheet-rows';
import { dayIn, isEmpty, mustBeFilled, textIn, tickIn } from './typed-cell';

/** @throws Refusal that names the cell that cannot be used */
export function readCalendar(rows: SheetRows): WorkingCalendar {
  return { weekdays: readWeekdays(rows), holidays: [...readHolidays(rows)].map(([day]) => day) };
}

/** @throws Refusal as `readCalendar` */
export function readOccasions(rows: SheetRows): Pick<Plan, 'occasions'> {
  const named = readHolidays(rows).filter(([, occasion]) => occasion !== '');
  return named.length === 0 ? {} : { occasions: Object.fromEntries(named) };
}

function readWeekdays({ byId, cell }: SheetRows): WorkingCalendar['weekdays'] {
  const row = byId.get(IDS.weekdays);
  if (!row) return NEW_PLAN.calendar.weekdays;
  const worked = WEEKDAYS.filter((day) => tickIn(cell(row, FIRST_DAY + day - 1)));
  if (worked.length > 0) return worked;
  throw new Refusal((m) => m.errors.noWorkingDay(cell(row, FIRST_DAY).at));
}

function readHolidays({ list, cell }: SheetRows): readonly (readonly [number, string])[] {
  return list('holiday').flatMap((row) => {
    const [occasion, date] = [cell(row, HOLIDAY_COLUMNS.occasion), cell(row, HOLIDAY_COLUMNS.date)];
    if (!isEmpty(occasion)) mustBeFilled(date, (m) => m.plan.holidayColumns.date);
    const day = dayIn(date);
    return day === undefined ? [] : [[Math.floor(day), textIn(occasion)] as const];
  });
}
