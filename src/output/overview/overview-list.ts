/** Lays out a list of the overview as of a day: its first rows and how many more there are, or why there are none. */
import { area } from '../../core/formula/reference';
import type { Content, Format } from '../../core/layout/sheet-layout';
import {
  bodyFormats,
  headerFormats,
  note,
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
    const head = listHead(list, row);
    const body = list.rows.length === 0 ? note(list.none)(row + 1) : table(list, row + 1);
    return { ...body, blocks: [...head.blocks, ...body.blocks], formats: [...head.formats, ...body.formats] };
  };
}

/** The title, and at the right edge of which day the list is. */
const listHead = (
  { title, asOf: [words, day, pattern] }: Pick<List, 'title' | 'asOf'>,
  row: number,
): Omit<Part, 'end'> => ({
  blocks: [
    { row, column: RANK, cells: [[title]] },
    { row, column: LAST - 1, cells: [[words, day]] },
  ],
  formats: [
    titleFormat(row),
    noteFormat(row, LAST - 1, 2),
    numberFormat(row, LAST, 1, 1, pattern),
    { area: area(row, LAST - 1), style: { align: 'right' } },
  ],
});

/** How many rows there are besides those that are listed: nothing where these are all. */
const listFoot = (more: List['more'], all: number, foot: number): Part =>
  all <= MOST_ROWS
    ? { blocks: [], formats: [], end: foot + 1 }
    : {
        blocks: [{ row: foot, column: NAME, cells: [[more(all - MOST_ROWS)]] }],
        formats: [noteFormat(foot, NAME)],
        end: foot + 2,
      };

function table({ headers, rows, patterns, more }: List, header: number): Part {
  const shown = rows.slice(0, MOST_ROWS);
  const first = header + 1;
  const foot = first + shown.length;
  const rest = listFoot(more, rows.length, foot);
  const lastText = NAME + headers.length;
  return {
    blocks: [
      { row: header, column: NAME, cells: [spaced(headers)] },
      { row: first, column: NAME, cells: shown.map(spaced) },
      ...rest.blocks,
    ],
    formats: [
      ...headerFormats(header),
      ...bodyFormats(first, shown.length),
      ...patterns.map((number, index): Format => numberFormat(first, FIRST + index, shown.length, 1, number)),
      { area: area(header, lastText), style: { wrap: false } },
      { area: area(header, lastText, shown.length + 1, 1), style: { size: 9, align: 'left' } },
      ...rest.formats,
    ],
    rowHeights: [{ row: header, height: 52 }],
    end: rest.end,
  };
}

/** With an empty cell before the last text, which would touch the number before it. */
const spaced = (cells: readonly Content[]): readonly Content[] => [
  ...cells.slice(0, -1),
  null,
  ...cells.slice(-1),
];
