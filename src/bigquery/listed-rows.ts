/** Makes rows of a table of what was answered for a list. */
import { isNoName, holdsNames } from '../core/text/no-name';
import { plainText, textKey } from '../core/text/text';
import type { TableRows, TextColumn } from '../data/reading/table-rows';
import { columnsOf, type ColumnId, type TableId } from '../model/catalogue/tables';
import { numberOf, type AnsweredRow } from './answered-rows';

/** @param columns the names of the answer's columns: those that are the table's own are taken */
export function listedRows(
  table: TableId,
  columns: readonly string[],
  rows: readonly AnsweredRow[],
): TableRows {
  const own = columnsOf(table).flatMap(({ id, type }) => {
    const place = columns.indexOf(id);
    return place < 0 ? [] : [{ id, type, cells: rows.map((row) => row[place] ?? null) }];
  });
  const isText = ({ type }: (typeof own)[number]): boolean => type === 'text' || type === 'status';
  return {
    ...{ table, length: rows.length },
    texts: Object.fromEntries(own.filter(isText).map(({ id, cells }) => [id, textColumn(id, cells)])),
    numbers: Object.fromEntries(
      own
        .filter((each) => !isText(each))
        .map(({ id, cells }) => [id, Float64Array.from(cells, (cell) => numberOf(cell) ?? NaN)]),
    ),
  };
}

/** Spellings of one text are one word. */
function textColumn(id: ColumnId, cells: readonly (string | null)[]): TextColumn {
  const words: string[] = [];
  const codes = new Map<string, number>();
  const codeOf = (cell: string | null): number => {
    const text = plainText(cell ?? '');
    if (text === '' || (holdsNames(id) && isNoName(text))) return -1;
    const key = textKey(text);
    const known = codes.get(key);
    if (known !== undefined) return known;
    codes.set(key, words.length);
    return words.push(text) - 1;
  };
  return { codes: Int32Array.from(cells, codeOf), words };
}
