/** Names the people of the year, and says where each of them is on which day. */
import { workingDays, on, type Month } from './days';

export interface Stay {
  readonly rep: string;
  readonly region: string;
  readonly first: number;
  /** The day after the last one. */
  readonly end: number;
}

const [BEFORE, AFTER] = [on('2025-01-01'), on('2030-01-01')];

export const STAYS: readonly Stay[] = [
  { rep: 'Lan', region: 'North', first: BEFORE, end: AFTER },
  // Moves on a Monday in the middle of May.
  { rep: 'Minh', region: 'North', first: BEFORE, end: on('2026-05-18') },
  { rep: 'Minh', region: 'South', first: on('2026-05-18'), end: AFTER },
  { rep: 'Hoa', region: 'South', first: BEFORE, end: AFTER },
  // Joins in March, leaves in June, and comes back in October, to another region.
  { rep: 'An', region: 'South', first: on('2026-03-16'), end: on('2026-06-10') },
  { rep: 'An', region: 'Center', first: on('2026-10-12'), end: AFTER },
  // Leaves in August.
  { rep: 'Binh', region: 'Center', first: BEFORE, end: on('2026-08-13') },
  { rep: 'Chi', region: 'Center', first: BEFORE, end: AFTER },
  // Joins in the month that is going on at last, and moves in it.
  { rep: 'Dung', region: 'Center', first: on('2026-12-07'), end: on('2026-12-14') },
  { rep: 'Dung', region: 'South', first: on('2026-12-14'), end: AFTER },
];

export const REPS = ['Lan', 'Minh', 'Hoa', 'An', 'Binh', 'Chi', 'Dung'];
export const REGIONS = ['North', 'South', 'Center'];

const staysOf = (rep: string): readonly Stay[] => STAYS.filter((stay) => stay.rep === rep);

/** The region of the stay that began last by a day; before the first one, that of the first. */
export function regionOn(rep: string, day: number): string {
  const stays = staysOf(rep);
  return (stays.filter(({ first }) => first <= day).at(-1) ?? stays[0])?.region ?? '';
}

const within = ({ first, end }: Stay, month: Month): readonly [from: number, until: number] => [
  Math.max(first, month.start),
  Math.min(end, month.end),
];

export const isOnTeam = (rep: string, month: Month): boolean =>
  staysOf(rep).some((stay) => {
    const [from, until] = within(stay, month);
    return from < until;
  });

/**
 * The working days of a month on which a rep is on the team.
 *
 * @param where only those in a region
 * @param until only those before a day
 */
export function daysOf(rep: string, month: Month, { where = '', until = month.end } = {}): number {
  return staysOf(rep)
    .filter(({ region }) => where === '' || region === where)
    .map((stay) => within(stay, month))
    .reduce((days, [from, to]) => days + workingDays(from, Math.min(to, until)), 0);
}
