/** Finds what people typed on a scorecard where the next drawing would not leave it: in cells that become one, or in former places. */
import { area, type Area } from '../../core/formula/reference';
import type { Cell } from '../../core/text/cells';
import { COMMENT_ROW, PERIOD_CELL, SIGN_NAME_ROW } from './card-places';
import { reviewCell } from './card-reviews';

/** What a cell shall hold. */
export interface Typed {
  readonly cell: Area;
  readonly value: Cell;
}

/**
 * What people typed into cells that become one: a merge keeps only the first cell's.
 *
 * @param inputs areas whose rows become one cell each
 * @returns for each of these of which other cells are filled what its first cell shall hold
 */
export const gathered = (values: readonly (readonly Cell[])[], inputs: readonly Area[]): readonly Typed[] =>
  inputs.flatMap(({ row: first, column, rows, columns }) =>
    Array.from({ length: rows }, (_, at) => first + at).flatMap((row) => {
      const cells = (values[row - 1] ?? []).slice(column - 1, column - 1 + columns);
      const filled = cells.filter((cell) => cell !== '');
      const [only] = filled;
      if (only === undefined || (filled.length === 1 && cells[0] === only)) return [];
      return [{ cell: area(row, column), value: filled.length === 1 ? only : filled.map(String).join('\n') }];
    }),
  );

/** Where a card had one place for comments and the day of the signatures, for whichever period it showed. */
const FORMER = {
  own: area(COMMENT_ROW, 1),
  managers: area(COMMENT_ROW, 9),
  signedOn: area(SIGN_NAME_ROW, 13),
} as const;

/** What the cell of the period shows until somebody picks another one. */
const CURRENT = area(5, 19);

/** The rows of the list that a new card has for the period before the current one, and for that one. */
const [EARLIER_ROW, CURRENT_ROW] = [0, 1] as const;

/**
 * What people wrote on a card of an earlier layout, in the row of the period that it showed.
 *
 * @param values with the rows in their places
 */
export function carried(values: readonly (readonly Cell[])[]): readonly Typed[] {
  const at = ({ row, column }: Area): Cell => values[row - 1]?.[column - 1] ?? '';
  const written = (['own', 'managers', 'signedOn'] as const).filter((each) => at(FORMER[each]) !== '');
  if (written.length === 0) return [];
  const period = at(PERIOD_CELL);
  const isCurrent = period === '' || areSame(period, at(CURRENT));
  const row = isCurrent ? CURRENT_ROW : EARLIER_ROW;
  return [
    ...(isCurrent ? [] : [{ cell: reviewCell('period', row), value: period }]),
    ...written.map((each) => ({ cell: reviewCell(each, row), value: at(FORMER[each]) })),
  ];
}

const areSame = (one: Cell, other: Cell): boolean =>
  one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;
