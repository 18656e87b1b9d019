/** Reads the dates in arguments as the days that their cells show, whichever time zone Google took them for. */
import { timeZone, type TimeZone } from '../periods/time-zone';
import type { Cell } from '../rows/cells';
import type { Argument, Range } from './arguments';

/** The one of `appsscript.json`. */
export const SCRIPT_TIME_ZONE = 'Etc/UTC';

/**
 * Google does not document whether the midnight that a custom function is given is the spreadsheet's or the script's. A
 * call has both kinds of dates never, so the zone in which more of its dates are whole days is the one they are meant in;
 * the spreadsheet's where neither is.
 *
 * @param zone the spreadsheet's
 * @returns the arguments with moments of the spreadsheet's zone
 */
export function datesAsShown(args: readonly Argument[], zone: TimeZone): readonly Argument[] {
  const script = timeZone(SCRIPT_TIME_ZONE);
  const moments = args.flatMap((argument) => [argument].flat(2)).filter((cell) => cell instanceof Date);
  const wholeDays = ({ toSerial }: TimeZone): number =>
    moments.filter((moment) => Number.isInteger(toSerial(moment))).length;
  if (wholeDays(script) <= wholeDays(zone)) return args;
  const asShown = <Value>(value: Value): Value | Date =>
    value instanceof Date ? zone.toMoment(script.toSerial(value)) : value;
  return args.map((argument) =>
    Array.isArray(argument)
      ? (argument as Range).map((row): readonly Cell[] => row.map(asShown))
      : asShown(argument),
  );
}
