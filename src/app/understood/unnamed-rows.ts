/** Finds the leads and orders that name no rep, in a table where most rows name one: they count for no rep. */
import type { Source } from '../../data/source';
import { isNoName } from '../../core/text/no-name';

export interface UnnamedRows {
  readonly count: number;
  /** The first of them on the sheet, from 1; `undefined` where the table stands on several sheets. */
  readonly first: number | undefined;
}

/** `undefined` where there are none. */
export function unnamedRows({ table, rows, onSheet }: Source): UnnamedRows | undefined {
  const codes = rows?.texts.rep?.codes;
  const shared = rows?.shared;
  if ((table !== 'sales' && table !== 'leads') || !codes) return undefined;
  const count = codes.filter((code, row) => code < 0 && !shared?.has(row)).length;
  if (count === 0 || count * 2 >= codes.length) return undefined;
  const [place, ...others] = onSheet?.placements ?? [];
  if (!place || others.length > 0) return { count, first: undefined };
  const left = new Set(onSheet?.leftOut.map(({ row }) => row));
  const first = onSheet?.shown().find(({ row, text }) => {
    const isFilled = Object.keys(place.columns).some((id) => text(id as keyof typeof place.columns) !== '');
    return isFilled && !left.has(row) && (text('rep') === '' || isNoName(text('rep')));
  });
  return { count, first: first?.row };
}
