/** Reads the dates in arguments as the days that their cells show, whichever time zone Google took them for. */
import { timeZone, type TimeZone } from '../core/calendar/time-zone';
import type { Cell } from '../core/text/cells';
import type { Argument, Range } from './arguments';

/** The one of `appsscript.json`. */
const SCRIPT_TIME_ZONE = 'Etc/UTC';

/**
 * Google does not document whether the midnight that a custom function is given is the spreadsheet's or the script's. All
 * dates of a call are of one kind: that of the zone in which more of them are whole days, else the spreadsheet's.
 *
 * @param zone the spreadsheet's
 * @returns the arguments with moments of the spreadsheet's zone
 */
export function datesAsShown(args: readonly Argument[], zone: TimeZone): readonly Argument[] {
  const script = timeZone(SCRIPT_TIME_ZONE);
  const moments = args.flatMap((argument) => [argument].flat(2)).filter((cell) => cell instanceof Date);
  const wholeDays = (of: TimeZone): number =>
    moments.filter((moment) => Number.isInteger(of.toSerial(moment))).length;
  if (wholeDays(script) <= wholeDays(zone)) return args;
  const asShown = <Value>(value: Value): Value | Date =>
    value instanceof Date ? zone.toMoment(script.toSerial(value)) : value;
  return args.map((argument) =>
    Array.isArray(argument)
      ? (argument as Range).map((row): readonly Cell[] => row.map(asShown))
      : asShown(argument),
  );
}
