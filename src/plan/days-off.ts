/** Adds days off to a plan, and takes them away again; the others stay as they are. */
import type { Plan } from './plan';

export interface DayOff {
  /** The serial of a day. */
  readonly day: number;
  /** Blank where it has none. */
  readonly name: string;
}

type DaysOff = Pick<Plan, 'calendar' | 'occasions'>;

/** The days that are in no row yet, below those that are; what people have named keeps its name. */
export function withDaysOff(
  { calendar, occasions }: DaysOff,
  days: readonly DayOff[],
): Required<Pick<Plan, 'calendar' | 'occasions'>> {
  const added = days.filter(({ day }) => !calendar.holidays.includes(day));
  return {
    calendar: { ...calendar, holidays: [...calendar.holidays, ...added.map(({ day }) => day)] },
    occasions: { ...occasions, ...Object.fromEntries(added.map(({ day, name }) => [day, name])) },
  };
}

export const withoutDaysOff = ({ calendar }: DaysOff, days: readonly DayOff[]): Pick<Plan, 'calendar'> => ({
  calendar: {
    ...calendar,
    holidays: calendar.holidays.filter((each) => days.every(({ day }) => day !== each)),
  },
});
