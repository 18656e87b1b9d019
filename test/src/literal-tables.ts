/** Turns tables written out in a test, headed by column ids, into what the engine and the formulas take. */
import { TABLE_IDS, TABLES, type ColumnId, type TableId } from '../../src/model/catalogue/tables';
import type { Sharing } from '../../src/data/reading/counting';
import type { Mapping } from '../../src/data/mapping/mapping';
import { readDocument, type ReadDocument } from '../../src/document/read-document';
import type { Kpi } from '../../src/model/kpi/kpi';
import type { SheetCells } from '../../src/core/text/cells';
import { HANOI, literalSheet } from './literal-sheet';

export type LiteralTables = Readonly<Partial<Record<TableId, string>>>;

const WORDS = { won: ['Won'], lost: ['Lost'] };

interface Words {
  readonly won: readonly string[];
  readonly lost: readonly string[];
}

/**
 * Each table on a sheet of its id; `Won` and `Lost` are the status words.
 *
 * @param kpis those whose availability is asked, without it the catalogue's
 * @param sharing what counts of rows that name several reps
 */
export function readTables(
  tables: LiteralTables,
  words: Words = WORDS,
  kpis?: readonly Kpi[],
  sharing?: Sharing,
): ReadDocument {
  const given = TABLE_IDS.flatMap((id) => {
    const table = tables[id];
    return table === undefined ? [] : [literalSheet(id, table)];
  });
  return readSheets(given, words, kpis, sharing);
}

/** The same from cells: a sheet's name is its table's id, its first row holds column ids. */
export function readSheets(
  sheets: readonly SheetCells[],
  words: Words = WORDS,
  kpis?: readonly Kpi[],
  sharing?: Sharing,
): ReadDocument {
  const mapping: Record<string, Mapping[TableId]> = {};
  for (const { sheet, values } of sheets) {
    const known = TABLES[sheet as TableId].columns.map(({ id }): string => id);
    const headers = (values[0] ?? []).filter((value) => known.includes(String(value))) as ColumnId[];
    mapping[sheet] = { sheet, columns: Object.fromEntries(headers.map((id) => [id, id])), ...words };
  }
  return readDocument(
    {
      mapping,
      cellsOf: (name) => sheets.find(({ sheet }) => sheet === name),
      zone: HANOI,
      locale: 'vi_VN',
      now: 0,
      ...(sharing && { sharing: () => sharing }),
    },
    kpis,
  );
}
