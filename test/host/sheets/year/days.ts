/** Counts days, months and working days of the year that is calculated a second time. */
import { isoText, serialOf } from '../../../../src/core/calendar/calendar';

/** The serial of a day such as `2026-05-18`. */
export function on(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return serialOf(year, month, day);
}

/** From its first day on, and before the day on which the next one begins. */
export interface Month {
  /** Such as `2026-05`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** @param month from 1; those beyond a year roll over into others */
export function monthOf(month: number): Month {
  const start = serialOf(2026, month, 1);
  return { name: isoText(start).slice(0, 7), start, end: serialOf(2026, month + 1, 1) };
}

export const MONTHS: readonly Month[] = Array.from({ length: 12 }, (_, index) => monthOf(index + 1));

/** @param name such as `2026-05` */
export function monthNamed(name: string): Month {
  const month = MONTHS.find((each) => each.name === name);
  if (!month) throw new Error(`no ${name}`);
  return month;
}

export const previousOf = ({ name }: Month): Month => monthOf(Number(name.slice(5)) - 1);

/** The three months around a month, the first of which is January, April, July or October. */
export function quarterOf({ name }: Month): Omit<Month, 'name'> {
  const month = Number(name.slice(5));
  const first = month - ((month - 1) % 3);
  return { start: monthOf(first).start, end: monthOf(first + 2).end };
}

export const HOLIDAYS = ['2026-01-01', '2026-04-30', '2026-05-01', '2026-09-02', '2026-12-24'].map(on);

/** Everybody works from Monday to Saturday but on holidays. */
export function workingDays(from: number, until: number): number {
  let days = 0;
  for (let day = from; day < until; day += 1) {
    const isSunday = new Date(Date.parse(isoText(day))).getUTCDay() === 0;
    if (!isSunday && !HOLIDAYS.includes(day)) days += 1;
  }
  return days;
}

/** The first days of the month before, to the end of as many working days as are over of a month on a day. */
export function sameDays(month: Month, today: number): Month {
  const before = previousOf(month);
  const over = workingDays(month.start, today);
  let end = before.start;
  while (end < before.end && workingDays(before.start, end) < over) end += 1;
  return { ...before, end };
}
