/** Lays out a list of the overview as of a day: its first rows and how many more there are, or why there are none. */
import { area } from '../../core/formula/reference';
import type { Content, Format } from '../../core/layout/sheet-layout';
import {
  bodyFormats,
  headerFormats,
  noteFormat,
  numberFormat,
  titleFormat,
  type Part,
} from './overview-part';
import { FIRST, LAST, NAME, RANK } from './overview-places';

/** So many are listed; the others are counted. */
export const MOST_ROWS = 10;

export interface List {
  readonly title: string;
  /** The words before the day, the serial of the day, and its pattern. */
  readonly asOf: readonly [words: string, day: number, pattern: string];
  /** A name, numbers, then a text that may be long. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly [...Content[], string])[];
  /** The patterns of the numbers. */
  readonly patterns: readonly string[];
  /** What is said without rows. */
  readonly none: string;
  readonly more: (count: number) => string;
}

export function listPart(list: List): (row: number) => Part {
  return (row) => {
    const [words, day, pattern] = list.asOf;
    const head: Omit<Part, 'end'> = {
      blocks: [
        { row, column: RANK, cells: [[list.title]] },
        { row, column: LAST - 1, cells: [[words, day]] },
      ],
      formats: [
        titleFormat(row),
        noteFormat(row, LAST - 1, 2),
        numberFormat(row, LAST, 1, 1, pattern),
        { area: area(row, LAST - 1), style: { align: 'right' } },
      ],
    };
    const body = list.rows.length === 0 ? sentence(list.none, row + 1) : table(list, row + 1);
    return { ...body, blocks: [...head.blocks, ...body.blocks], formats: [...head.formats, ...body.formats] };
  };
}

const sentence = (words: string, row: number): Part => ({
  blocks: [{ row, column: RANK, cells: [[words]] }],
  formats: [noteFormat(row)],
  end: row + 2,
});

function table({ headers, rows, patterns, more }: List, header: number): Part {
  const shown = rows.slice(0, MOST_ROWS);
  const first = header + 1;
  const foot = first + shown.length;
  const isCut = rows.length > shown.length;
  const lastText = NAME + headers.length;
  return {
    blocks: [
      { row: header, column: NAME, cells: [spaced(headers)] },
      { row: first, column: NAME, cells: shown.map(spaced) },
      ...(isCut ? [{ row: foot, column: NAME, cells: [[more(rows.length - shown.length)]] }] : []),
    ],
    formats: [
      ...headerFormats(header),
      ...bodyFormats(first, shown.length),
      ...patterns.map((number, index): Format => numberFormat(first, FIRST + index, shown.length, 1, number)),
      { area: area(header, lastText), style: { wrap: false } },
      { area: area(header, lastText, shown.length + 1, 1), style: { size: 9, align: 'left' } },
      ...(isCut ? [noteFormat(foot, NAME)] : []),
    ],
    rowHeights: [{ row: header, height: 52 }],
    end: foot + (isCut ? 2 : 1),
  };
}

/** With an empty cell before the last text, which would touch the number before it. */
const spaced = (cells: readonly Content[]): readonly Content[] => [
  ...cells.slice(0, -1),
  null,
  ...cells.slice(-1),
];
