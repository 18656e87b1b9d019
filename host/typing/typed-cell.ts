/** Describes what a typed text may be, and the rules by which a document reads it. */

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
