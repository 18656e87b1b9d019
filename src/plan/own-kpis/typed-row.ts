/** Describes a row of the plan's own KPIs: what is typed in each of its cells, and where. */
import { a1, area } from '../../core/formula/reference';
import type { SharedWords } from '../../words/shared';
import { TypedRefusal } from '../../words/refusal';
import type { Cell } from '../../core/text/cells';
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
  /** @throws TypedRefusal that names the cell, where it is blank */
  filled(column: OwnKpiColumn): string;
  /** @throws TypedRefusal that names the cell, where it is not blank although the choice of `use` leaves no part for it */
  mustBeBlank(column: OwnKpiColumn, use: (m: SharedWords) => string): void;
}

/**
 * @param row its number in the sheet, from 1
 * @param first the column of the first cell, from 1
 */
export const typedRow = (sheet: string, values: readonly Cell[], row: number, first: number): TypedRow =>
  rowOfCells(
    values.slice(first - 1),
    (column) => `${sheet}!${a1(area(row, first + OWN_KPI_COLUMNS.indexOf(column)))}`,
  );

/**
 * The same for cells that are on no sheet.
 *
 * @param values one for each of `OWN_KPI_COLUMNS`
 * @param at how messages name a cell
 */
export function rowOfCells(values: readonly Cell[], at: (column: OwnKpiColumn) => string): TypedRow {
  const cell = (column: OwnKpiColumn): Cell => {
    const value = values[OWN_KPI_COLUMNS.indexOf(column)] ?? '';
    return isBlank(value) ? '' : value;
  };
  const text = (column: OwnKpiColumn): string => plainText(String(cell(column)));
  return {
    isBlank: OWN_KPI_COLUMNS.every((column) => cell(column) === ''),
    at,
    cell,
    text,
    filled(column) {
      const typed = text(column);
      if (typed === '')
        throw new TypedRefusal((m) => m.errors.cellEmpty(at(column), m.ownKpis.columns[column]));
      return typed;
    },
    mustBeBlank(column, use) {
      if (cell(column) === '') return;
      throw new TypedRefusal((m) => m.errors.cellUnused(at(column), m.ownKpis.columns[column], use(m)));
    },
  };
}
