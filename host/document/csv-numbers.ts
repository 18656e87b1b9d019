/** Decides which decimal mark each column of a CSV file has, and spells its numbers as the document's locale does. */
import { isAmbiguousAmount, readAmountText, type WrittenAmount } from '../../src/core/text/amount-text';
import { settleStyle, tell, type Settled } from '../../src/data/reading/column-style';
import { toldMarks } from '../../src/data/reading/told-marks';
import type { DecimalMark } from '../../src/core/text/locale-style';
import type { TwoWays } from './two-ways';
import { marksOf } from '../typing/locale-marks';

type Texts = readonly (readonly string[])[];

export interface SpelledNumbers {
  readonly cells: Texts;
  readonly twoWays: readonly TwoWays[];
}

/** The mark of columns that do not tell it: the one that was asked for, else that of the file's other columns, else the usual one. */
export interface OpenMark {
  readonly asked: DecimalMark | undefined;
  readonly usual: DecimalMark;
}

/**
 * The language of the document decides nothing here: a file is as its writer's program wrote it.
 *
 * @param cells with the header row
 * @param locale the document's, in whose marks the texts will be typed
 */
export function spellNumbers(cells: Texts, locale: string, open: OpenMark): SpelledNumbers {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) => writtenColumn(cells, at));
  const usual = open.asked ?? settled(columns.map(({ told }) => told).flatMap(mostTold), open.usual);
  const spellings = columns.map((column) => spelling(column, settleStyle(column.told, usual), locale));
  return {
    cells: cells.map((row) => row.map((text, at) => spellings[at]?.get(text) ?? text)),
    twoWays: columns.flatMap(({ told, open: texts, example, header }) =>
      told.size > 0 || example === undefined || open.asked !== undefined
        ? []
        : [{ header, example, count: texts, style: usual }],
    ),
  };
}

interface WrittenColumn {
  readonly header: string;
  /** The texts with a mark that are amounts, each once. */
  readonly amounts: ReadonlyMap<string, WrittenAmount>;
  /** How many cells tell a mark. */
  readonly told: ReadonlyMap<DecimalMark, number>;
  /** How many cells could have either, and the first of them. */
  readonly open: number;
  readonly example: string | undefined;
}

function writtenColumn(cells: Texts, at: number): WrittenColumn {
  const known = new Map<string, WrittenAmount | undefined>();
  const inCells: WrittenAmount[] = [];
  let open = 0;
  let example: string | undefined;
  for (const row of cells) {
    const text = row[at];
    if (text === undefined || !/[.,]/.test(text)) continue;
    if (!known.has(text)) known.set(text, readAmountText(text));
    const written = known.get(text);
    if (!written) continue;
    inCells.push(written);
    if (!isAmbiguousAmount(written)) continue;
    open++;
    example ??= text;
  }
  const amounts = new Map([...known].flatMap(([text, written]) => (written ? [[text, written]] : [])));
  return {
    header: cells[0]?.[at] ?? '',
    amounts,
    told: toldMarks(inCells.map((what) => ({ what, count: 1 }))),
    open,
    example,
  };
}

/** A column has one vote. */
function mostTold(told: WrittenColumn['told']): readonly DecimalMark[] {
  const column = settleStyle<DecimalMark>(told, '.');
  return column.by === 'values' ? [column.style] : [];
}

function settled(votes: readonly DecimalMark[], usual: DecimalMark): DecimalMark {
  const told = new Map<DecimalMark, number>();
  for (const vote of votes) tell(told, vote);
  const file = settleStyle(told, usual);
  return file.by === 'mixed' ? usual : file.style;
}

/**
 * The texts of a column that are to be typed otherwise. What contradicts the column is kept as a text: the tables are
 * read by the same rule, and name it.
 */
function spelling(
  { amounts }: WrittenColumn,
  column: Settled<DecimalMark>,
  locale: string,
): ReadonlyMap<string, string> {
  const { decimal, group } = marksOf(locale);
  return new Map(
    [...amounts].map(([text, { told }]) => {
      if (column.by === 'mixed' || (told ?? column.style) !== column.style) return [text, `'${text}`];
      return [text, text.replace(/[.,]/g, (mark) => (mark === column.style ? decimal : group))];
    }),
  );
}
