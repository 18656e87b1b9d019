/** Sheets to a mapping: which table each sheet looks like, by its headers. */
import { TABLES, TABLE_IDS, type ColumnId, type TableId } from '../catalogue/tables';
import type { SheetCells } from '../rows/cells';
import { plainText, textKey } from '../rows/text';
import { headerKey, headerWords, STATUS_WORDS, TABLE_WORDS } from './header-words';
import type { Mapping, TableMapping } from './mapping';
import { HEADER_DEPTH } from './source';

export interface Candidate {
  readonly mapping: TableMapping;
  /** The share of the table's columns that were recognised, and 1 more where the sheet's name speaks for it. */
  readonly score: number;
}

/** For each table the sheet that fits best; a table of which no sheet has the required columns is left out. */
export function proposeMapping(sheets: readonly SheetCells[]): Mapping {
  const best = (table: TableId, among: readonly SheetCells[]): Mapping => {
    const candidates = among.flatMap((cells) => candidateOf(table, cells) ?? []);
    const mapping = candidates.sort((a, b) => b.score - a.score)[0]?.mapping;
    return mapping ? { [table]: mapping } : {};
  };
  const mapping = Object.assign(
    {},
    ...TABLE_IDS.filter((table) => table !== 'team').map((table) => best(table, sheets)),
  ) as Mapping;
  // A list of reps is recognised by so little that any sheet which already plays another part would do.
  const played = Object.values(mapping).map(({ sheet }) => sheet);
  return {
    ...best(
      'team',
      sheets.filter(({ sheet }) => !played.includes(sheet)),
    ),
    ...mapping,
  };
}

/** How a sheet could play a table, `undefined` where a required column is not among its headers. */
export function candidateOf(table: TableId, cells: SheetCells): Candidate | undefined {
  for (const [index, row] of cells.values.slice(0, HEADER_DEPTH).entries()) {
    const headers = row.filter((value) => typeof value === 'string').map(plainText);
    const columns = columnsAmong(table, headers);
    if (TABLES[table].columns.some((column) => column.required && columns[column.id] === undefined)) continue;
    const named = TABLE_WORDS[table].some((word) => headerKey(cells.sheet).includes(headerKey(word)));
    const status =
      columns.status === undefined
        ? -1
        : row.findIndex((value) => plainText(String(value)) === columns.status);
    return {
      mapping: {
        sheet: cells.sheet,
        columns,
        ...statusWords(cells.values.slice(index + 1).map((each) => each[status])),
      },
      score: Object.keys(columns).length / TABLES[table].columns.length + (named ? 1 : 0),
    };
  }
  return undefined;
}

/** The header of each column that is recognised; a header serves one column of a table only. */
function columnsAmong(table: TableId, headers: readonly string[]): Partial<Record<ColumnId, string>> {
  const free = new Map(headers.map((header) => [headerKey(header), header]));
  const columns: Partial<Record<ColumnId, string>> = {};
  for (const { id } of TABLES[table].columns) {
    const key = headerWords(table, id)
      .map(headerKey)
      .find((word) => free.has(word));
    if (key === undefined) continue;
    const header = free.get(key);
    if (header !== undefined) columns[id] = header;
    free.delete(key);
  }
  return columns;
}

/** Which of the values of a status column mean won and lost. */
function statusWords(values: readonly unknown[]): Pick<TableMapping, 'won' | 'lost'> {
  const words = new Map<string, string>();
  for (const value of values) {
    if (typeof value === 'string' && value !== '' && !words.has(textKey(value)))
      words.set(textKey(value), plainText(value));
  }
  const meaning = (known: readonly string[]): readonly string[] =>
    [...words.values()].filter((word) => known.some((each) => headerKey(each) === headerKey(word)));
  const [won, lost] = [meaning(STATUS_WORDS.won), meaning(STATUS_WORDS.lost)];
  return { ...(won.length > 0 ? { won } : {}), ...(lost.length > 0 ? { lost } : {}) };
}
