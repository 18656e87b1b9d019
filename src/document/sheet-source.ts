/** Makes a source of a table that stands on a sheet: finds it, reads it, and tells what formulas can read of it. */
import { rowsSource } from '../compute/engine/rows-source';
import type { SheetCells } from '../core/text/cells';
import { locate, type LocatedTables } from '../data/mapping/locate';
import { mappedTables, type Mapping, type TableMapping } from '../data/mapping/mapping';
import { checkedColumns } from '../data/reading/checked-columns';
import { uncleanCells } from '../data/reading/clean';
import { datePairs } from '../data/reading/date-pairs';
import { offScale } from '../data/reading/off-scale';
import { outOfOrder, type DatePair } from '../data/reading/out-of-order';
import { proposedScale } from '../data/reading/proposed-scale';
import { readRows } from '../data/reading/read';
import { shownRows } from '../data/reading/shown-rows';
import { twins } from '../data/reading/twins';
import type { SourceOfRows, Sources } from '../data/source';
import type { TableId } from '../model/catalogue/tables';
import type { Kpi } from '../model/kpi/kpi';
import { Refusal } from '../words/refusal';
import type { Sheets } from './document';

/**
 * One source for each mapped table, in the mapping's order.
 *
 * @param kpis those whose dates have an order are checked for it
 * @throws Refusal where a mapped sheet or header does not exist, or a required column is not mapped
 */
export const sheetSources = (sheets: Sheets, kpis: readonly Kpi[]): Sources =>
  Object.fromEntries(
    mappedTables(sheets.mapping).map(([table, mapping]) => {
      const cells = sheets.cellsOf(mapping.sheet);
      if (!cells) throw new Refusal((m) => m.errors.sheetNotFound(table, mapping.sheet));
      return [table, sheetSource(table, mapping, cells, datePairs(kpis, table), sheets)];
    }),
  );

function sheetSource(
  table: TableId,
  mapping: TableMapping,
  cells: SheetCells,
  pairs: readonly DatePair[],
  { zone, locale }: Sheets,
): SourceOfRows {
  const { scale: chosen, ...place } = locate(table, mapping, cells);
  const read = readRows(place, cells, zone, locale);
  const scores = read.rows.numbers.score;
  const scale = scores && (chosen ?? proposedScale(scores));
  const located = { ...place, ...(scale ? { scale } : {}) };
  return {
    ...rowsSource(read.rows, located),
    problems: [
      ...twins(located, cells),
      ...read.problems,
      ...(scale ? offScale(read, located, cells, scale) : []),
      ...pairs.flatMap((pair) => outOfOrder(read, located, cells, pair)),
    ],
    decisions: read.decisions,
    onSheet: {
      ...located,
      unclean: (reading) => uncleanCells(located, cells, zone, reading),
      checked: (columns) => checkedColumns(located, cells, columns),
      shown: () => shownRows(located, cells, zone),
    },
  };
}

/** Where the tables of a mapping stand; those whose sheet does not exist are left out. No row is read. */
export const locatedOnSheets = (mapping: Mapping, cellsOf: Sheets['cellsOf']): LocatedTables =>
  Object.fromEntries(
    mappedTables(mapping).flatMap(([table, each]) => {
      const cells = cellsOf(each.sheet);
      return cells ? [[table, locate(table, each, cells)] as const] : [];
    }),
  );
