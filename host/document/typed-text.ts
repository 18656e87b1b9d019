/** Decides what Sheets puts into a cell for a text that a person types, a script sets or a CSV file holds. */
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

export type TypedCell =
  | { readonly kind: 'empty' }
  /** With its `=`. */
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | TypedNumber;

export interface TypedNumber {
  readonly kind: 'number';
  /** Dates and times are serials. */
  readonly value: number;
  /** Where the text itself says how its number is shown: dates, percents, currency, thousands. */
  readonly pattern?: string;
}

export interface TypingRules {
  /** The spreadsheet's locale, for example `vi_VN`: it decides the order of day and month and the decimal mark. */
  readonly locale: string;
  /** The year of a date that is typed without one. */
  readonly year: number;
}

/** A leading apostrophe makes any text a text and is not part of it. */
export function typedText(typed: string, rules: TypingRules): TypedCell {
  if (typed === '') return { kind: 'empty' };
  if (typed.startsWith("'")) return { kind: 'text', text: typed.slice(1) };
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', formula: typed };
  const trimmed = typed.trim();
  if (trimmed.includes('\n')) return { kind: 'text', text: typed };
  const boolean = /^(?:(true)|false)$/i.exec(trimmed);
  if (boolean) return { kind: 'boolean', value: boolean[1] !== undefined };
  return typedNumber(trimmed, rules.locale) ?? typedDate(trimmed, rules) ?? { kind: 'text', text: typed };
}
