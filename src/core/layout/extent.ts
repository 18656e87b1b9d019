/** Tells how many rows and columns a sheet needs for a layout. */
import type { Area } from '../formula/reference';
import { areaOf, type SheetLayout } from './sheet-layout';

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function extent(layout: SheetLayout): Extent {
  let [rows, columns] = [0, layout.columnWidths.length];
  const reach = (row: number, column: number): void => {
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  };
  for (const area of areasOf(layout)) reach(area.row + area.rows - 1, area.column + area.columns - 1);
  for (const { row } of layout.rowHeights ?? []) reach(row, 0);
  for (const { first, count } of layout.hiddenRows ?? []) reach(first + count - 1, 0);
  for (const { first, count } of layout.hiddenColumns ?? []) reach(0, first + count - 1);
  for (const { row, column } of layout.charts ?? []) reach(row, column);
  return { rows, columns };
}

const areasOf = ({
  blocks,
  formats,
  merges = [],
  mergesAcross = [],
  choices = [],
  rules = [],
  inputs = [],
  links = [],
}: SheetLayout): readonly Area[] => [
  ...blocks.map(areaOf),
  ...[...formats, ...choices, ...rules].map(({ area }) => area),
  ...merges,
  ...mergesAcross,
  ...inputs,
  ...links.map(({ at }) => at),
];
