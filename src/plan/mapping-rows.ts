/** The mapping to the rows of the plan that show it: one per column of each table, and its status words. */
import { TABLES, TABLE_IDS, type TableId } from '../catalogue/tables';
import type { Block, Content } from '../layout/sheet-layout';
import type { Mapping } from '../mapping/mapping';
import type { Messages } from '../messages';
import { columnId, FIRST_MAPPING_ROW, HEADER, ID, meaningsOf, wordsId } from './places';

export interface MappingRows {
  readonly blocks: readonly Block[];
  readonly count: number;
  /** The rows that hold words, from `HEADER` on to the right. */
  readonly wordRows: readonly number[];
}

export function mappingRows(mapping: Mapping, m: Messages): MappingRows {
  const rows = TABLE_IDS.flatMap((table) => rowsOf(table, mapping, m));
  const words = rows.flatMap((row, index) =>
    row.words ? [{ row: FIRST_MAPPING_ROW + index, words: row.words }] : [],
  );
  return {
    blocks: [
      { row: FIRST_MAPPING_ROW, column: ID, cells: rows.map(({ cells }) => cells) },
      ...words
        .filter((each) => each.words.length > 0)
        .map((each) => ({ row: each.row, column: HEADER, cells: [each.words] })),
    ],
    count: rows.length,
    wordRows: words.map(({ row }) => row),
  };
}

interface MappingRow {
  /** Id, table, column, sheet, header. */
  readonly cells: readonly Content[];
  readonly words?: readonly string[];
}

function rowsOf(table: TableId, mapping: Mapping, m: Messages): readonly MappingRow[] {
  const mapped = mapping[table];
  const columns = TABLES[table].columns.map(({ id }): MappingRow => {
    const header = mapped?.columns[id];
    const sheet = header === undefined ? null : (mapped?.sheet ?? null);
    return { cells: [columnId(table, id), m.tables[table], m.columns[id], sheet, header ?? null] };
  });
  const words = meaningsOf(table).map((means): MappingRow => ({
    cells: [wordsId(means, table), m.tables[table], m.plan[means], null, null],
    words: mapped?.[means] ?? [],
  }));
  return [...columns, ...words];
}
