/** Describes a part of the overview: cells from a row on, and how its titles, headers and rows look. */
import { greatestOf } from '../../core/extremes';
import { area, type Area } from '../../core/formula/reference';
import { canBeFruitless } from '../../model/kpi/fruitless';
import type { Kpi } from '../../model/kpi/kpi';
import { palette } from '../../core/layout/palette';
import type { Block, ColorRule, Format } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import { shortPattern } from './overview-amounts';
import type { Overview } from './overview-contents';
import { FIRST, LAST, NAME, RANK } from './overview-places';

export interface Part {
  readonly blocks: readonly Block[];
  readonly formats: readonly Format[];
  readonly rules?: readonly ColorRule[];
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  /** The row after its last one. */
  readonly end: number;
}

/** Parts of which each one begins where the one before has ended. */
export function stacked(first: number, parts: readonly ((row: number) => Part)[]): Part {
  return parts.reduce<Part>(
    (above, part) => {
      const below = part(above.end);
      return {
        blocks: [...above.blocks, ...below.blocks],
        formats: [...above.formats, ...below.formats],
        rules: [...(above.rules ?? []), ...(below.rules ?? [])],
        rowHeights: [...(above.rowHeights ?? []), ...(below.rowHeights ?? [])],
        end: below.end,
      };
    },
    { blocks: [], formats: [], end: first },
  );
}

/** Parts side by side, as one: those that are left out take no room. */
export function besides(row: number, parts: readonly (Part | undefined)[]): Part {
  const drawn = parts.filter((part) => part !== undefined);
  return {
    blocks: drawn.flatMap(({ blocks }) => blocks),
    formats: drawn.flatMap(({ formats }) => formats),
    rules: drawn.flatMap(({ rules = [] }) => rules),
    rowHeights: drawn.flatMap(({ rowHeights = [] }) => rowHeights),
    end: greatestOf([row, ...drawn.map(({ end }) => end)]),
  };
}

export const titleFormat = (row: number): Format => ({
  area: area(row, RANK),
  style: { bold: true, size: 13, color: palette.head },
});

/** Headers over a table: names on the left, numbers on the right. */
export const headerFormats = (row: number): readonly Format[] => [
  {
    area: area(row, RANK, 1, LAST),
    style: { bold: true, background: palette.band, color: palette.head, wrap: true, valign: 'middle' },
  },
  { area: area(row, FIRST, 1, LAST - FIRST + 1), style: { align: 'right' } },
  // What does not fit there runs on over the next cell, which is empty.
  { area: area(row, RANK), style: { wrap: false } },
];

/** A title and the headers below it, of a table that is only a part of the page wide. */
export const subtitleFormats = (row: number, column: number, columns: number): readonly Format[] => [
  { area: area(row, column), style: { bold: true, size: 12, color: palette.head } },
  {
    area: area(row + 1, column, 1, columns),
    style: {
      bold: true,
      size: 9,
      background: palette.band,
      color: palette.head,
      wrap: true,
      valign: 'middle',
    },
  },
];

export const bodyFormats = (row: number, rows: number): readonly Format[] => [
  { area: area(row, RANK, rows, LAST), style: { rule: palette.line, valign: 'middle' } },
  { area: area(row, NAME, rows, 1), style: { wrap: true } },
];

/** A sentence in place of a table, or below one. */
export const noteFormat = (row: number, column = RANK, columns = 1): Format => ({
  area: area(row, column, 1, columns),
  style: { color: palette.quiet, italic: true },
});

/** A sentence of its own. */
export const note =
  (words: string) =>
  (row: number): Part => ({
    blocks: [{ row, column: RANK, cells: [[words]] }],
    formats: [noteFormat(row)],
    end: row + 2,
  });

/** Numbers from left to right or downwards, with their pattern. */
export const numberFormat = (
  row: number,
  column: number,
  rows: number,
  columns: number,
  number: string,
): Format => ({ area: area(row, column, rows, columns), style: { number, align: 'right' } });

/** Values of a KPI; a word in place of one is longer than a number. */
export const valueFormat = (kpi: Kpi, cells: Area, overview: Overview, m: Messages): Format => ({
  area: cells,
  style: {
    number: shortPattern(kpi, overview, m),
    align: 'right',
    ...(canBeFruitless(kpi) ? { wrap: true } : {}),
  },
});

/** A change is coloured by its direction, and has a sign. */
export const CHANGE_PATTERN = '+0.0;-0.0;0.0';

/** Lists of at most so many, in order. */
export const inGroups = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
