/** Cleans a copy of a mapped sheet: the same rows, stored so that formulas read them as the engine does. */
import { TABLES } from '../../model/catalogue/tables';
import { leastOf } from '../../core/extremes';
import { foundOnce } from '../reading/found-once';
import type { LocatedTable } from '../mapping/locate';
import type { TimeZone } from '../../core/calendar/time-zone';
import type { Cell, SheetCells } from '../../core/text/cells';
import { uncleanCells } from '../reading/clean';
import type { Decision } from '../reading/decision';
import type { Problem } from '../reading/problem';
import { readRows } from '../reading/read';
import type { Unclean } from '../reading/unclean';
import { changesOf, type Change } from './change';
import { cleanColumn, type MappedColumn } from './clean-column';
import { mergedNames, type Merged } from './merged-names';

interface Settings {
  readonly zone: TimeZone;
  /** The spreadsheet's, for example `vi_VN`: it decides where no cell of a column tells its style. */
  readonly locale: string;
  /** The code of the document's currency: an amount that names another one keeps its text. */
  readonly currency?: string;
  /** How the customer of a text is written; `undefined` for what stays. */
  readonly writtenCustomer?: ((text: string) => string | undefined) | undefined;
}

export interface CleanedSheet {
  /** Under the name of the original. Whoever writes them must keep texts as texts. */
  readonly cells: SheetCells;
  readonly changes: readonly Change[];
  /** Names that were several for reading, because of signs that look like blanks, and are now one. */
  readonly merged: readonly Merged[];
  /** How columns were read that can be read in two ways: the copy no longer tells. */
  readonly decisions: readonly Decision[];
  /** Cells that could not be read, or not for sure: they stay as they were. */
  readonly problems: readonly Problem[];
  /** What formulas still would not read in the copy. */
  readonly unclean: readonly Unclean[];
}

/**
 * Cleans the mapped columns and copies all other cells. Nothing is guessed: what reading would not read stays, and is
 * listed. A column of dates or numbers that holds cells which can be read in two ways, or numbers that may be 1000 times
 * too large or too small, is left alone: if its other texts became values, nobody could see the doubt any more.
 *
 * Status words of the mapping belong to the copy after `cleanText`.
 *
 * @param tables the tables that the sheet serves; none of another sheet
 */
export function cleanSheet(
  original: SheetCells,
  tables: readonly LocatedTable[],
  { zone, locale, currency, writtenCustomer }: Settings,
): CleanedSheet {
  const values = original.values.map((row) => [...row]);
  // What was cleaned for one table is read anew for the next.
  const cleanedCells = (): SheetCells => ({ sheet: original.sheet, values });
  const titles = leastOf(tables.map(({ headerRow }) => headerRow)) - 1;
  const changes: Change[] = [];
  const merged: Merged[] = [];
  const problems: Problem[] = [];
  const decisions: Decision[] = [];
  for (const located of tables) {
    const read = readRows(located, cleanedCells(), zone, locale);
    for (const problem of read.problems) if (problem.kind !== 'exchanged') problems.push(problem);
    for (const decision of read.decisions) decisions.push(decision);
    for (const column of mappedColumns(located)) {
      const before = values.map((row) => row[column.at - 1] ?? '');
      const header = String(before[located.headerRow - 1]);
      const place = { sheet: original.sheet, column: column.at, header };
      if (column.type === 'text' || column.type === 'status')
        for (const names of mergedNames(before.slice(located.headerRow))) merged.push({ ...place, names });
      const written = column.id === 'customer' ? writtenCustomer : undefined;
      const cleaned = cleanColumn(column, before, titles, located, read, { zone, currency }, written);
      for (const change of changesOf(place, before, cleaned, { zone, locale })) changes.push(change);
      cleaned.forEach(({ value, kinds }, row) => {
        if (kinds.length > 0) put(values, row, column.at - 1, value);
      });
    }
  }
  const cells = cleanedCells();
  return {
    cells,
    changes,
    merged,
    decisions,
    problems: foundOnce(problems, ({ row }) => row),
    unclean: foundOnce(
      tables.flatMap((located) => stillUnclean(located, cells, zone)),
      (each) => each.cells[0].row,
    ),
  };
}

const mappedColumns = ({ table, columns }: LocatedTable): readonly MappedColumn[] =>
  TABLES[table].columns.flatMap(({ id, type }) => {
    const at = columns[id];
    return at === undefined ? [] : [{ id, type, at }];
  });

function put(values: Cell[][], row: number, column: number, value: Cell): void {
  const cells = values[row];
  if (cells) cells[column] = value;
}

const stillUnclean = (located: LocatedTable, cells: SheetCells, zone: TimeZone): readonly Unclean[] =>
  uncleanCells(located, cells, zone, {
    columns: new Set(TABLES[located.table].columns.map(({ id }) => id)),
    pairs: [],
  });
