/** Describes the parameters of a query. Nothing that a person typed becomes part of its text. */
import { isoText } from '../../core/calendar/calendar';
import type { Values } from './conditions';
import { call, parameter } from './expression';

/** Dates are written `2026-10-05`. */
export type Parameter =
  | { readonly type: 'text' | 'date'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'texts' | 'dates'; readonly value: readonly string[] };

export type Parameters = Readonly<Record<string, Parameter>>;

/** The day of a serial. */
export const dayText = (serial: number): string => isoText(Math.floor(serial));

/** Numbers the values of a query as they come, each distinct one once: `p1`, `p2`… */
export function collectValues(): { readonly values: Values; readonly parameters: Parameters } {
  const parameters: Record<string, Parameter> = {};
  const names = new Map<string, string>();
  const reference = (value: Parameter) => {
    const key = JSON.stringify(value);
    const name = names.get(key) ?? `p${names.size + 1}`;
    names.set(key, name);
    parameters[name] = value;
    return parameter(name);
  };
  return {
    parameters,
    values: {
      text: (value) => reference({ type: 'text', value }),
      number: (value) => reference({ type: 'number', value }),
      dayZero: () => call('dateTime', reference({ type: 'date', value: dayText(0) })),
    },
  };
}
