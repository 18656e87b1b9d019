/** Prints what was understood of the tables as aligned text, for a terminal of 100 columns. */
import type { Understood, UnderstoodTable } from '../../src/app/bridge';
import { columnLetters } from '../../src/core/formula/reference';
import { greatestOf } from '../../src/core/extremes';
import { MEANINGS, type Meaning } from '../../src/model/catalogue/status';
import { messages } from '../../src/words';
import type { Language } from '../../src/words/language';
import type { CommandWords } from '../messages/command';
import { padded, shortened, widthOf, wrapped } from './text-width';

const WIDTH = 100;
const INDENT = 2;
const GAP = 2;
/** Longer headers are shortened. */
const MOST_OF_HEADER = 28;
/** More words of one meaning are counted. */
const MOST_WORDS = 8;

/**
 * A title, then for each column of the table its header and why; then lines about the rows, and which sheets are not read.
 *
 * @param sheets all that there are
 */
export function understoodText(
  { tables }: Understood,
  sheets: readonly string[],
  language: Language,
  words: CommandWords,
): string {
  const m = messages(language);
  const nameOf = ({ column }: UnderstoodTable['columns'][number]): string => m.columns[column];
  const parts = tables.map((table) => ({
    title: titleOf(table, language, words),
    columns: table.columns.flatMap((each) =>
      each.header === null ? [] : [[nameOf(each), each.header, each.why] as const],
    ),
    lines: table.isFromFacts ? [] : linesOf(table, nameOf, language, words),
    notes: table.notes,
  }));
  const names = parts.flatMap(({ columns, lines }) => [...columns, ...lines].map(([name]) => name));
  const headers = parts.flatMap(({ columns }) => columns.map(([, header]) => header));
  const name = greatestOf(names.map(widthOf));
  const header = Math.min(MOST_OF_HEADER, greatestOf(headers.map(widthOf)));
  const unread = sheets.filter(
    (each) => !tables.some(({ sheet, joined }) => [sheet, ...joined].includes(each)),
  );
  return [
    ...parts.map(({ title, columns, lines, notes }) =>
      [
        ...wrapped(title, WIDTH),
        ...columns.flatMap((each) => hanging([each[0], each[1]], [name, header], each[2])),
        ...lines.flatMap((each) => hanging([each[0]], [name], each[1])),
        ...notes.flatMap((note) => hanging(['!'], [1], note)),
      ].join('\n'),
    ),
    ...(unread.length > 0 ? [wrapped(words.unread(unread), WIDTH).join('\n')] : []),
  ].join('\n\n');
}

/** Short texts in columns, then a longer one that goes on below itself. */
function hanging(short: readonly string[], widths: readonly number[], long: string): readonly string[] {
  const cells = short.map((text, at) => padded(shortened(text, widths[at] ?? 0), (widths[at] ?? 0) + GAP));
  const head = ' '.repeat(INDENT) + cells.join('');
  const lines = wrapped(long, WIDTH - widthOf(head));
  return [
    `${head}${lines[0] ?? ''}`.trimEnd(),
    ...lines.slice(1).map((line) => ' '.repeat(widthOf(head)) + line),
  ];
}

function titleOf(
  { table, sheet, joined, rows, leftOut, isFromFacts }: UnderstoodTable,
  language: Language,
  words: CommandWords,
): string {
  if (isFromFacts) return words.tableOfFacts(messages(language).tables[table]);
  const left = leftOut.filter(({ what }) => what === 'rows').reduce((sum, { count }) => sum + count, 0);
  const written = (count: number): string => new Intl.NumberFormat(language).format(count);
  return words.table(messages(language).tables[table], [sheet ?? '', ...joined], rows, left, written);
}

function linesOf(
  { columns, statuses, scale, leftOut, decisions }: UnderstoodTable,
  nameOf: (column: UnderstoodTable['columns'][number]) => string,
  language: Language,
  words: CommandWords,
): readonly (readonly [string, string])[] {
  const m = messages(language);
  const others = columns.filter(({ header, isNeedless }) => header === null && !isNeedless).map(nameOf);
  const wordsOf = (means: Meaning): readonly string[] =>
    statuses
      .filter((each) => each.means === means && each.rows > 0)
      .map(({ word, rows }) => `${word} (${new Intl.NumberFormat(language).format(rows)})`);
  const counted = (all: readonly string[]): string =>
    [
      ...all.slice(0, MOST_WORDS),
      ...(all.length > MOST_WORDS ? [words.more(all.length - MOST_WORDS)] : []),
    ].join(', ');
  return [
    ...(others.length > 0 ? [[words.notFound, others.join(', ')] as const] : []),
    ...MEANINGS.map((means) => [m.meanings[means], counted(wordsOf(means))] as const).filter(
      ([, text]) => text !== '',
    ),
    ...(scale === null ? [] : [[words.scale, m.scales[scale]] as const]),
    ...leftOut.map(
      ({ text, first: { sheet, row, column } }) =>
        [words.left, `${text} (${words.first(`${sheet}!${columnLetters(column)}${row}`)})`] as const,
    ),
    ...decisions.map((decision) => [words.twoReadings, decision] as const),
  ];
}
