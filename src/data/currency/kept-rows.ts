/** Keeps some of the rows of a table, and of its texts only those that stand in them. */
import type { ReadTable } from '../reading/read';
import type { ErrorRows, TextColumn } from '../reading/table-rows';

/** @param keeps whether a row is kept, by its place from 0 */
export function keptRows(
  { rows, rowNumbers }: Pick<ReadTable, 'rows' | 'rowNumbers'>,
  keeps: (row: number) => boolean,
): Pick<ReadTable, 'rows' | 'rowNumbers'> {
  const isKept = (_: unknown, row: number): boolean => keeps(row);
  const kept = rowNumbers.filter(isKept);
  const numbers = entriesOf(rows.numbers, (column) => column.filter(isKept));
  const texts = entriesOf(rows.texts, (column) => keptTexts(column, isKept));
  const errors = entriesOf(rows.errors ?? {}, (failed) => keptPlaces(failed, rowNumbers.length, keeps));
  return { rows: { table: rows.table, length: kept.length, numbers, texts, errors }, rowNumbers: kept };
}

const entriesOf = <Column>(
  columns: Readonly<Record<string, Column>>,
  keep: (column: Column) => Column,
): Readonly<Record<string, Column>> =>
  Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, keep(column)]));

/** The places that some rows have among those that are kept. */
function keptPlaces(failed: ErrorRows, length: number, keeps: (row: number) => boolean): ErrorRows {
  const places = new Set<number>();
  let place = 0;
  for (let row = 0; row < length; row++) {
    if (!keeps(row)) continue;
    if (failed.has(row)) places.add(place);
    place++;
  }
  return places;
}

function keptTexts({ codes, words }: TextColumn, isKept: (_: unknown, row: number) => boolean): TextColumn {
  const placeOf = new Map<number, number>();
  const kept = codes.filter(isKept).map((code) => {
    if (code < 0) return code;
    const place = placeOf.get(code) ?? placeOf.size;
    placeOf.set(code, place);
    return place;
  });
  return { codes: kept, words: [...placeOf.keys()].map((code) => words[code] ?? '') };
}
