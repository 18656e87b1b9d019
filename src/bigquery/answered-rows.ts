/** Reads the rows that BigQuery answers: every value is a text, or null. */

export interface RowsOnWire {
  readonly rows?: readonly { readonly f?: readonly { readonly v?: unknown }[] }[];
}

export type AnsweredRow = readonly (string | null)[];

/** @throws where a value is no text: a record, or a list */
export const rowsOf = ({ rows = [] }: RowsOnWire): readonly AnsweredRow[] =>
  rows.map(({ f = [] }) =>
    f.map(({ v }) => {
      if (v === null || v === undefined) return null;
      if (typeof v !== 'string') throw new TypeError(`BigQuery answered ${JSON.stringify(v)}`);
      return v;
    }),
  );

/** Numbers of all types travel as texts; `null` where there is none, and for what is no number, such as `NaN`. */
export function numberOf(value: string | null | undefined): number | null {
  const number = value === null || value === undefined ? NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}
