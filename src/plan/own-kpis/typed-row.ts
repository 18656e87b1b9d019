/** Describes a row of the plan's own KPIs: what is typed in each of its cells, and where. */
import { a1, area } from '../../core/formula/reference';
import type { SharedWords } from '../../words/shared';
import { TypedRefusal } from '../../words/refusal';
import type { Cell } from '../../core/text/cells';
import type { LocaleStyle } from '../../core/text/locale-style';
import { readNumberCell } from '../../core/text/number-cell';
import { isBlank, plainText } from '../../core/text/text';
import { OWN_KPI_COLUMNS, type OwnKpiColumn } from './own-kpi';

export interface TypedRow {
  /** Whether every cell is blank. */
  readonly isBlank: boolean;
  /** A cell's address with the sheet's name: `KPI Plan!B70`. */
  at(column: OwnKpiColumn): string;
  /** What the cell holds; `''` where it is blank. */
  cell(column: OwnKpiColumn): Cell;
  /** The same as text, without outer blanks. */
  text(column: OwnKpiColumn): string;
  /** @throws TypedRefusal that names the cell, where it is blank or not a number */
  number(column: OwnKpiColumn): number;
  /** @throws TypedRefusal that names the cell, where it is blank */
  filled(column: OwnKpiColumn): string;
  /** @throws TypedRefusal that names the cell, where it is not blank although the choice of `use` leaves no part for it */
  mustBeBlank(column: OwnKpiColumn, use: (m: SharedWords) => string): void;
}

/** How a number that stands as a text is read. */
type NumberStyle = Pick<LocaleStyle, 'decimalMark'>;

/**
 * @param row its number in the sheet, from 1
 * @param first the column of the first cell, from 1
 */
export const typedRow = (
  sheet: string,
  values: readonly Cell[],
  row: number,
  first: number,
  style: NumberStyle,
): TypedRow =>
  rowOfCells(
    values.slice(first - 1),
    (column) => `${sheet}!${a1(area(row, first + OWN_KPI_COLUMNS.indexOf(column)))}`,
    style,
  );

/**
 * The same for cells that are on no sheet.
 *
 * @param values one for each of `OWN_KPI_COLUMNS`
 * @param at how messages name a cell
 */
export function rowOfCells(
  values: readonly Cell[],
  at: (column: OwnKpiColumn) => string,
  { decimalMark }: NumberStyle,
): TypedRow {
  const cell = (column: OwnKpiColumn): Cell => {
    const value = values[OWN_KPI_COLUMNS.indexOf(column)] ?? '';
    return isBlank(value) ? '' : value;
  };
  const text = (column: OwnKpiColumn): string => plainText(String(cell(column)));
  const filled = (column: OwnKpiColumn): string => {
    const typed = text(column);
    if (typed === '')
      throw new TypedRefusal((m) => m.errors.cellEmpty(at(column), m.ownKpis.columns[column]));
    return typed;
  };
  return {
    isBlank: OWN_KPI_COLUMNS.every((column) => cell(column) === ''),
    at,
    cell,
    text,
    filled,
    number(column) {
      const typed = filled(column);
      const read = readNumberCell(cell(column), decimalMark);
      if (typeof read === 'number') return read;
      throw new TypedRefusal((m) => m.errors.cellType(at(column), typed, 'number'));
    },
    mustBeBlank(column, use) {
      if (cell(column) === '') return;
      throw new TypedRefusal((m) => m.errors.cellUnused(at(column), m.ownKpis.columns[column], use(m)));
    },
  };
}
