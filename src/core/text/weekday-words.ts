/** Lists the names of the weekdays in English and Vietnamese, with their numbers. */
import { WEEKDAYS, type Weekday } from '../calendar/weekday';
import { unaccented } from './unaccented';

/** From Monday. `thu` alone is Thursday, and `thu 2` may be either, so only `thu hai` goes without accents. */
const NAMES: Readonly<Record<Weekday, readonly string[]>> = {
  1: ['monday', 'mon', 'thứ hai', 'thứ 2', 't2'],
  2: ['tuesday', 'tues', 'tue', 'thứ ba', 'thứ 3', 't3'],
  3: ['wednesday', 'wednes', 'wed', 'thứ tư', 'thứ 4', 't4'],
  4: ['thursday', 'thurs', 'thur', 'thu', 'thứ năm', 'thứ 5', 't5'],
  5: ['friday', 'fri', 'thứ sáu', 'thứ 6', 't6'],
  6: ['saturday', 'sat', 'thứ bảy', 'thứ 7', 't7'],
  7: ['sunday', 'sun', 'chủ nhật', 'cn'],
};

const BY_NAME: ReadonlyMap<string, Weekday> = new Map(
  WEEKDAYS.flatMap((weekday) =>
    NAMES[weekday]
      .flatMap((name) => (/^thứ \d$/.test(name) ? [name] : [name, unaccented(name)]))
      .map((name): [string, Weekday] => [name, weekday]),
  ),
);

/** Matches a name of a weekday, in lower case, NFC, with single blanks. */
export const WEEKDAY_NAME = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|');

/** @param name as `WEEKDAY_NAME` has matched it */
export const weekdayNamed = (name: string): Weekday | undefined => BY_NAME.get(name);
