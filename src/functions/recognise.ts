/** Recognises which table each range with headers is, whatever their order, and makes a document of them. */
import { columnsOf, TABLE_IDS, type ColumnId, type TableId } from '../model/catalogue/tables';
import type { Document } from '../document/document';
import type { TableMapping } from '../data/mapping/mapping';
import { candidateOf, type Candidate } from '../data/mapping/propose';
import { Refusal } from '../words/refusal';
import type { SheetCells } from '../core/text/cells';
import type { Range } from './arguments';

/**
 * Each of the wanted tables is the range that has most of its columns; one range may be several tables. A range that is
 * nothing else is a wanted table by its required columns alone. Ranges of other tables are ignored. The team is recognised by so little that it is only what can be nothing else.
 *
 * @param tables the wanted ones, without the team
 * @throws Refusal where a range is not a table, or two ranges are the same one
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
  const played = new Set(Object.values(mapping).map(({ sheet }) => sheet));
  for (const cells of sheets.filter(({ sheet }) => !played.has(sheet))) {
    const fits = TABLE_IDS.filter((table) => candidateOf(table, cells));
    const others = fits.filter((table) => table !== 'team');
    const twice = others.find((table) => tables.includes(table)) ?? (others.length > 0 ? undefined : 'team');
    if (fits.length === 0) throw notRecognised(fn, cells, tables[0] ?? 'leads');
    if (twice === undefined) continue;
    if (mapping[twice]) throw new Refusal((m) => m.errors.rangeTwice(fn, twice, headersOf(cells)));
    const team = candidateOf('team', cells);
    if (team) mapping.team = team.mapping;
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
