/** Describes the parameters of a query. Nothing that a person typed becomes part of its text. */
import { isoText } from '../../core/calendar/calendar';
import type { TimeZone } from '../../core/calendar/time-zone';
import type { StoredType } from './column-type';
import { parameter, type SqlExpression } from './expression';

/**
 * Dates are written `2026-10-05`, days with a time `2026-10-05T00:00:00`, moments `2026-10-04T17:00:00.000Z`; integers are
 * numbers.
 */
export type Parameter =
  | { readonly type: 'text' | 'date' | 'datetime' | 'timestamp'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'texts' | 'datetimes'; readonly value: readonly string[] }
  | { readonly type: 'integers'; readonly value: readonly number[] };

export type Parameters = Readonly<Record<string, Parameter>>;

/** Makes a parameter of a value. */
export interface Values {
  text(value: string): SqlExpression;
  number(value: number): SqlExpression;
  /** The beginning of a day, as a column of this type writes it. */
  day(serial: number, type: StoredType): SqlExpression;
  /** The name of the zone of the sheet's clock. */
  zone(): SqlExpression;
}

/** The day of a serial. */
export const dayText = (serial: number): string => isoText(Math.floor(serial));

/** Numbers the values of a query as they come, each distinct one once: `p1`, `p2`… */
export function collectValues(clock: TimeZone | undefined): {
  readonly values: Values;
  readonly parameters: Parameters;
} {
  const parameters: Record<string, Parameter> = {};
  const names = new Map<string, string>();
  const reference = (value: Parameter) => {
    const key = JSON.stringify(value);
    const name = names.get(key) ?? `p${names.size + 1}`;
    names.set(key, name);
    parameters[name] = value;
    return parameter(name);
  };
  const zone = (): TimeZone => {
    if (!clock) throw new Error('a TIMESTAMP is a day only in a time zone');
    return clock;
  };
  return {
    parameters,
    values: {
      text: (value) => reference({ type: 'text', value }),
      number: (value) => reference({ type: 'number', value }),
      day: (serial, type) => reference(dayParameter(serial, type, zone)),
      zone: () => {
        parameters.zone = { type: 'text', value: zone().name };
        return parameter('zone');
      },
    },
  };
}

function dayParameter(serial: number, type: StoredType, zone: () => TimeZone): Parameter {
  switch (type) {
    case 'DATE':
      return { type: 'date', value: dayText(serial) };
    case 'TIMESTAMP':
      return { type: 'timestamp', value: zone().toMoment(Math.floor(serial)).toISOString() };
    default:
      return { type: 'datetime', value: `${dayText(serial)}T00:00:00` };
  }
}
