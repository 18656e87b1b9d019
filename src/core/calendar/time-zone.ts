/**
 * Converts JavaScript moments to the spreadsheet's serials and back.
 *
 * Apps Script hands a date cell over as a moment; which calendar day that is depends on the spreadsheet's time
 * zone, which for an add-on is not the script's. This is the one place where the two meet.
 */
import { countWhile } from '../count-while';
import { serialOfUtc, utcOfSerial } from './calendar';

export interface TimeZone {
  /** In the IANA database: `Asia/Ho_Chi_Minh`. */
  readonly name: string;
  /** The serial that a cell of the spreadsheet shows for a moment. */
  toSerial(moment: Date): number;
  /** The same for a moment that is given by its milliseconds since 1970. */
  serialAt(milliseconds: number): number;
  /**
   * The moment of a serial. Of a time that a change of clocks repeats it is the first; a time that a change
   * skips becomes the time an hour later.
   */
  toMoment(serial: number): Date;
}

/** The minutes at which a time zone changes its offset. */
const QUARTER_HOUR = 900_000;

/** Since 1969 no zone has changed its offset and changed it back within so many quarters of an hour, a week. */
const STRETCH = 672;

/** Further from any moment than a zone's clock is from UTC. */
const DAY = 86_400_000;

/** https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LATEST = 8_640_000_000_000_000;

/** Whether a number is a day that JavaScript knows: a cell may have a date's pattern and hold any number. */
export const isDay = (serial: number): boolean => Math.abs(utcOfSerial(serial)) < LATEST - 2 * DAY;

/** What is added to UTC in a week, until a moment and from it on. */
interface Offsets {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** Reads a time zone by its name in the IANA database, for example `Asia/Ho_Chi_Minh`. */
export function timeZone(name: string): TimeZone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const shown = (quarter: number): number => {
    const at = quarter * QUARTER_HOUR;
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - at;
  };
  const known = new Map<number, Offsets>();
  const offsetsIn = (stretch: number): Offsets => {
    const from = stretch * STRETCH;
    const before = known.get(stretch - 1)?.after ?? shown(from);
    const after = known.get(stretch + 1)?.before ?? shown(from + STRETCH);
    const kept =
      before === after ? STRETCH : countWhile(STRETCH, (quarter) => shown(from + quarter) === before);
    const offsets = { before, after, change: (from + kept) * QUARTER_HOUR };
    known.set(stretch, offsets);
    return offsets;
  };

  /** A formatter takes microseconds: it is asked for each week and each change of clocks rather than for each moment. */
  function offsetAt(milliseconds: number): number {
    const stretch = Math.floor(milliseconds / (STRETCH * QUARTER_HOUR));
    const { before, after, change } = known.get(stretch) ?? offsetsIn(stretch);
    return milliseconds < change ? before : after;
  }

  const serialAt = (milliseconds: number): number => serialOfUtc(milliseconds + offsetAt(milliseconds));

  return {
    name,
    toSerial: (moment) => serialAt(moment.getTime()),
    serialAt,
    toMoment(serial) {
      const wall = utcOfSerial(serial);
      const [before, after] = [offsetAt(wall - DAY), offsetAt(wall + DAY)];
      const isShownAfter = offsetAt(wall - after) === after && offsetAt(wall - before) !== before;
      return new Date(wall - (isShownAfter ? after : before));
    },
  };
}
