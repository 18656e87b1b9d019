/** Describes a part of the plan's sheet, and joins neighbouring rows into blocks and areas. */
import { area, type Area } from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import type { Block, Choice, Content, Format, Style } from '../../core/layout/sheet-layout';
import { ID, LABEL } from './places';

export interface PartRow {
  readonly row: number;
  /** From the hidden id on. */
  readonly cells: readonly Content[];
}

export interface Part {
  readonly rows: readonly PartRow[];
  readonly formats: readonly Format[];
  /** Where people type. */
  readonly inputs: readonly Area[];
  readonly choices: readonly Choice[];
}

/** Neighbouring rows of one width become one block. */
export function blocksOf(rows: readonly PartRow[]): readonly Block[] {
  const blocks: { row: number; column: number; cells: (readonly Content[])[] }[] = [];
  for (const { row, cells } of [...rows].sort((a, b) => a.row - b.row)) {
    const last = blocks[blocks.length - 1];
    const follows = last && last.row + last.cells.length === row && last.cells[0]?.length === cells.length;
    if (follows) last.cells.push(cells);
    else blocks.push({ row, column: ID, cells: [cells] });
  }
  return blocks;
}

/** The areas of some columns in rows, one for each stretch of neighbouring rows. */
export function areasOf(rows: readonly number[], column: number, columns = 1): readonly Area[] {
  const areas: Area[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = areas[areas.length - 1];
    if (last && last.row + last.rows === row) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push(area(row, column, 1, columns));
  }
  return areas;
}

export const styled = (areas: readonly Area[], style: Style): readonly Format[] =>
  areas.map((each) => ({ area: each, style }));

/** The title of a part. */
export const titleFormats = (row: number): readonly Format[] => [
  { area: area(row, LABEL), style: { bold: true, size: 12, color: palette.head } },
];

/** What explains, from a column on. */
export const hintFormat = (row: number, column: number): Format => ({
  area: area(row, column),
  style: { color: palette.quiet, italic: true },
});

/** The headers above a table of so many columns. */
export const headerFormat = (row: number, columns: number): Format => ({
  area: area(row, LABEL, 1, columns),
  style: { bold: true, background: palette.band, color: palette.head, valign: 'middle', wrap: true },
});
