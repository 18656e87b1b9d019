/** Reads what people typed into the sheet of targets: the cells that are not as the plan had them when it was drawn. */
import type { CellStyle } from '../../core/text/cell-style';
import type { Cell, SheetCells } from '../../core/text/cells';
import { isBlank } from '../../core/text/text';
import type { Period } from '../../core/calendar/period';
import { a1, area } from '../../core/formula/reference';
import { parsePeriod } from '../../words/period-text';
import { numberIn } from '../sheet/typed-cell';
import { lineOf, type GridLine } from './line';
import { idsRow, keptLabel, SPAN_COLUMN, SPAN_ID } from './places';

interface GridColumn {
  readonly period: Period;
  /** From 1. */
  readonly column: number;
  readonly kept: number;
}

/** A row of the sheet that is a line. */
interface GridRow {
  readonly line: GridLine;
  /** Its number, from 1. */
  readonly row: number;
}

/** The sheet as it stands. */
export interface ReadGrid {
  readonly sheet: string;
  readonly values: SheetCells['values'];
  /** The text that names its drawing. */
  readonly drawing: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** The time that people picked, and the one that is shown. */
  readonly picked: string;
  readonly shown: string;
}

/** @returns `undefined` for a sheet in which nothing can be told any more: it is drawn again */
export function readGrid({ sheet, values }: SheetCells, fiscalYearStart: number): ReadGrid | undefined {
  const at = idsRow({ values });
  const ids = at === undefined ? undefined : values[at];
  if (!ids) return undefined;
  const labels = ids.map(String);
  const columns = labels.flatMap((label, index): readonly GridColumn[] => {
    const kept = labels.indexOf(keptLabel(label));
    if (label === '' || kept < 0) return [];
    return [{ period: parsePeriod(label, 0, fiscalYearStart), column: index + 1, kept: kept + 1 }];
  });
  const rows = values.flatMap((cells, index) => {
    const line = lineOf(String(cells[0] ?? ''));
    return line ? [{ line, row: index + 1 }] : [];
  });
  const shown = labels[SPAN_COLUMN - 1] ?? '';
  return {
    ...{ sheet, values, rows, columns, shown },
    drawing: labels[0] ?? '',
    picked: String(values.find((cells) => cells[0] === SPAN_ID)?.[SPAN_COLUMN - 1] ?? ''),
  };
}

/** A cell that is not as the plan had it. */
export interface TypedTarget {
  readonly line: GridLine;
  readonly period: Period;
  /** Its address, for messages: `Targets!F12`. */
  readonly at: string;
  /** `null` where it was emptied. */
  readonly target: number | null;
  /** What the plan said. */
  readonly kept: number | null;
}

const cellAt = ({ values }: Pick<ReadGrid, 'values'>, row: number, column: number): Cell => {
  const value = values[row - 1]?.[column - 1] ?? '';
  return isBlank(value) ? '' : value;
};

/** @throws Refusal that names the cell that holds no amount */
export const typedTargets = (grid: ReadGrid, style: CellStyle): readonly TypedTarget[] =>
  grid.rows.flatMap(({ line, row }) =>
    grid.columns.flatMap(({ period, column, kept }): readonly TypedTarget[] => {
      const [value, before] = [cellAt(grid, row, column), cellAt(grid, row, kept)];
      if (value === before) return [];
      const at = `${grid.sheet}!${a1(area(row, column))}`;
      const [target = null, was = null] = [value, before].map((each) => numberIn({ value: each, at, style }));
      return target === was ? [] : [{ line, period, at, target, kept: was }];
    }),
  );
