/** Recognises which table each range with headers is, whatever their order, and makes a document of them. */
import { columnsOf, TABLE_IDS, type ColumnId, type TableId } from '../model/catalogue/tables';
import type { Document } from '../document/document';
import { sheetsOf } from '../data/mapping/mapped-sheets';
import type { TableMapping } from '../data/mapping/mapping';
import type { Candidate } from '../data/mapping/candidate';
import { candidateOf } from '../data/mapping/propose';
import { joinedSheet } from '../data/mapping/series';
import { Refusal } from '../words/refusal';
import type { SheetCells } from '../core/text/cells';
import type { Range } from './arguments';

/**
 * Each of the wanted tables is the range that has most of its columns; one range may be several tables. A range that is
 * nothing else is a wanted table by its required columns alone. Ranges of other tables are ignored. The team is recognised by so little that it is only what can be nothing else.
 *
 * Several ranges with the same headers are one table, whose rows follow each other.
 *
 * @param tables the wanted ones, without the team
 * @throws Refusal where a range is not a table, or is one that another range is already, with other headers or its rows
 */
export function recognise(
  fn: string,
  tables: readonly TableId[],
  ranges: readonly Range[],
): Pick<Document, 'mapping' | 'cellsOf'> {
  const sheets = ranges.map((values, index): SheetCells => ({ sheet: String(index + 1), values }));
  const mapping: Partial<Record<TableId, TableMapping>> = {};
  for (const table of tables) {
    const best = bestOf(sheets, (cells) => candidateOf(table, cells));
    if (best) mapping[table] = best.mapping;
  }
  const unknown = sheets.filter((cells) => !TABLE_IDS.some((table) => candidateOf(table, cells)));
  for (const table of tables.filter((each) => !mapping[each])) {
    const best = bestOf(unknown, (cells) => candidateOf(table, cells, true));
    if (best) mapping[table] = best.mapping;
  }
  const played = new Set(Object.values(mapping).flatMap(sheetsOf));
  for (const cells of sheets.filter(({ sheet }) => !played.has(sheet))) {
    const fits = TABLE_IDS.filter((table) => candidateOf(table, cells));
    const others = fits.filter((table) => table !== 'team');
    if (fits.length === 0) throw notRecognised(fn, cells, tables[0] ?? 'leads');
    const again = others.length > 0 ? others.filter((table) => tables.includes(table)) : ['team' as const];
    for (const table of again) {
      const known = mapping[table];
      const joined = known
        ? joinedSheet(table, known, cells.sheet, sheets)
        : candidateOf(table, cells)?.mapping;
      if (!joined) throw new Refusal((m) => m.errors.rangeTwice(fn, table, headersOf(cells)));
      mapping[table] = joined;
    }
  }
  return {
    mapping,
    cellsOf: (sheet) => sheets.find((cells) => cells.sheet === sheet),
  };
}

function bestOf(
  sheets: readonly SheetCells[],
  candidate: (cells: SheetCells) => Candidate | undefined,
): Candidate | undefined {
  const [best] = sheets.flatMap((cells) => candidate(cells) ?? []).sort((a, b) => b.score - a.score);
  return best;
}

const requiredColumns = (table: TableId): readonly ColumnId[] =>
  columnsOf(table)
    .filter(({ required }) => required)
    .map(({ id }) => id);

const headersOf = ({ values }: SheetCells): string =>
  (values.find((row) => row.some((value) => value !== '')) ?? [])
    .filter((value) => value !== '')
    .map(String)
    .join(', ');

const notRecognised = (fn: string, cells: SheetCells, table: TableId): Refusal =>
  new Refusal((m) => m.errors.rangeNotRecognised(fn, headersOf(cells), requiredColumns(table)));
