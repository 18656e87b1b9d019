/** Joins the rows of a table that stands on several sheets, in the order of the sheets. */
import { textKey } from '../../core/text/text';
import { columnsOf, type ColumnId } from '../../model/catalogue/tables';
import {
  numbersOf,
  textOf,
  type ErrorRows,
  type SharedRow,
  type TableRows,
  type TextColumn,
} from './table-rows';

/** @param parts the same columns of the same table; one part is given back as it is */
export function joinedRows([first, ...others]: readonly [TableRows, ...TableRows[]]): TableRows {
  if (others.length === 0) return first;
  const parts = [first, ...others];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const each = <Column>(
    columns: Readonly<Partial<Record<ColumnId, unknown>>>,
    join: (id: ColumnId) => Column,
  ): Record<string, Column> =>
    Object.fromEntries(
      columnsOf(first.table).flatMap(({ id }) => (columns[id] === undefined ? [] : [[id, join(id)]])),
    );
  return {
    table: first.table,
    length,
    numbers: each(first.numbers, (id) =>
      joinedNumbers(
        parts.map((part) => numbersOf(part, id)),
        length,
      ),
    ),
    errors: each(first.numbers, (id) => joinedErrors(parts, id)),
    texts: each(first.texts, (id) =>
      joinedTexts(
        parts.map((part) => textOf(part, id)),
        length,
      ),
    ),
    ...joinedShared(parts),
  };
}

function joinedShared(parts: readonly TableRows[]): Pick<TableRows, 'shared'> {
  const joined = new Map<number, SharedRow>();
  let at = 0;
  for (const { shared, length } of parts) {
    for (const [row, each] of shared ?? []) joined.set(at + row, each);
    at += length;
  }
  return joined.size === 0 ? {} : { shared: joined };
}

function joinedErrors(parts: readonly TableRows[], id: ColumnId): ErrorRows {
  const joined = new Set<number>();
  let at = 0;
  for (const { errors, length } of parts) {
    for (const row of errors?.[id] ?? []) joined.add(at + row);
    at += length;
  }
  return joined;
}

function joinedNumbers(parts: readonly Float64Array[], length: number): Float64Array {
  const joined = new Float64Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** A name that several sheets spell is one: as in a sheet, the spelling that is first in code order stands for all. */
function joinedTexts(parts: readonly TextColumn[], length: number): TextColumn {
  const codes = new Int32Array(length);
  const words: string[] = [];
  const codeOf = new Map<string, number>();
  let at = 0;
  for (const part of parts) {
    const joined = part.words.map((word) => {
      const known = codeOf.get(textKey(word));
      if (known === undefined) {
        codeOf.set(textKey(word), words.length);
        return words.push(word) - 1;
      }
      if (word < (words[known] ?? '')) words[known] = word;
      return known;
    });
    for (const code of part.codes) codes[at++] = joined[code] ?? -1;
  }
  return { codes, words };
}
