/** Finds which sheets are nearly tables, so that a person can be told what is missing. */
import {
  columnsOf,
  TABLE_IDS,
  tellingColumns,
  tells,
  type ColumnId,
  type TableId,
} from '../../model/catalogue/tables';
import type { SheetCells } from '../../core/text/cells';
import { isHeaderOf, isMisfit, type Looking } from './evidence';
import { headerKeys } from './header-key';
import { isNamedFor, isNamedPlan } from './known-headers';
import { knownReps } from './known-reps';
import { mappedTables, type Mapping } from './mapping';
import { readsFrom } from './mapped-sheets';
import { matchColumns, missingIn, type Match } from './match-columns';
import { speaksFor } from './candidate';
import { sheetColumns, type SheetColumns } from './sheet-columns';

export interface Nearest {
  readonly sheet: string;
  readonly table: TableId;
  /** The columns that tell the table and that no header names. */
  readonly missing: readonly ColumnId[];
  /**
   * Headers of the sheet that name a column that tells the table, and whose values cannot be read as such, or that several
   * columns share.
   */
  readonly misfits: readonly Misfit[];
  /** It has all that the table needs, and the mapping does not name it. */
  readonly isLeftOut?: boolean;
  /** Its name says that nothing on it has happened; it is named where no other sheet comes near. */
  readonly isPlan?: boolean;
}

interface Misfit {
  readonly header: string;
  readonly column: ColumnId;
  /** What tells the columns apart that share the header. */
  readonly apart?: readonly string[];
}

/**
 * The sheets that are nearly tables, in the order of the sheets: of those that nothing is read from the ones that lack one
 * column to be a table that no sheet plays, where their name or a header speaks for that table alone. Where nothing but
 * the team is mapped it is the nearest sheet alone, whatever it lacks; a sheet that was taken for the team may be it, too,
 * and a plan where nothing else comes near.
 *
 * @param sheets their first rows are enough
 */
export function nearTables(sheets: readonly SheetCells[], mapping: Mapping): readonly Nearest[] {
  const near = nearness(sheets.filter(({ sheet }) => !isNamedPlan(sheet)));
  if (!isTeamAlone(mapping)) return near.flatMap((each) => nearly(each, mapping)).map(nearestFrom);
  const found = nearestOnly(near, mapping);
  if (found.length > 0)
    return found.map((each) => ({ ...nearestFrom(each), ...(isWhole(each) ? { isLeftOut: true } : {}) }));
  const plans = nearness(sheets.filter(({ sheet }) => isNamedPlan(sheet)));
  return nearestOnly(plans, mapping).map((each) => ({ ...nearestFrom(each), isPlan: true }));
}

const isWhole = ({ match }: Near): boolean => missingIn(match).length === 0 && speaksFor(match);

const nearestFrom = ({ match }: Near): Nearest => ({
  sheet: match.sheet.cells.sheet,
  table: match.table,
  missing: missingIn(match),
  misfits: misfitsOf(match.sheet, [match.table]),
});

/** Who is on the team says nothing of what they did. */
export const isTeamAlone = (tables: Readonly<Partial<Record<TableId, unknown>>>): boolean =>
  Object.keys(tables).every((table) => table === 'team');

interface Near {
  readonly match: Match;
  readonly nearness: number;
}

/** Of sheets that are alike the one is told that nothing is read from. */
function nearestOnly(near: readonly (readonly Near[])[], mapping: Mapping): readonly Near[] {
  const [best] = near
    .flatMap((each) => each.slice(0, 1))
    .sort((a, b) => b.nearness - a.nearness || Number(isRead(a, mapping)) - Number(isRead(b, mapping)));
  return best && best.nearness > 0 ? [best] : [];
}

function nearly(tables: readonly Near[], mapping: Mapping): readonly Near[] {
  const [best] = tables.filter(({ match }) => missingIn(match).length <= 1 && speaksFor(match));
  return !best || isRead(best, mapping) || mapping[best.match.table] || missingIn(best.match).length === 0
    ? []
    : [best];
}

const isRead = ({ match }: Near, mapping: Mapping): boolean =>
  mappedTables(mapping).some(([, each]) => readsFrom(each, match.sheet.cells.sheet));

/** For each sheet all tables, the nearest first. */
function nearness(sheets: readonly SheetCells[]): readonly (readonly Near[])[] {
  const looked = sheets.flatMap((cells) => sheetColumns(cells) ?? []);
  const looking = { reps: knownReps(looked) };
  return looked.map((sheet) =>
    TABLE_IDS.filter((table) => table !== 'team')
      .map((table) => nearTo(table, sheet, looking))
      .sort((a, b) => b.nearness - a.nearness),
  );
}

/**
 * Nearness: the share of the telling columns that were found, and less where only a header names them, and more where
 * the sheet is named for the table.
 */
function nearTo(table: TableId, sheet: SheetColumns, looking: Looking): Near {
  const match = matchColumns(table, sheet, looking);
  const telling = tellingColumns(table).length;
  const found = telling - missingIn(match).length + misfitsOf(sheet, [table]).length * MISFIT;
  return { match, nearness: found / telling + (isNamedFor(table, sheet.cells.sheet) ? NAMED : 0) };
}

/** A name says as much as half of the telling columns, and a header above other values as half of such a column. */
const NAMED = 0.5;
const MISFIT = 0.5;

function misfitsOf({ columns, unclear }: SheetColumns, tables: readonly TableId[]): readonly Misfit[] {
  const parts = tables.flatMap(columnsOf).filter((part) => tells(part) && part.type !== 'text');
  const unread = columns.flatMap((column) => {
    const part = parts.find((each) => isMisfit(each, column));
    return part ? [{ header: column.text, column: part.id }] : [];
  });
  const shared = unclear.flatMap(({ header, apart }) => {
    const part = parts.find((each) => isHeaderOf(each, headerKeys(header)));
    return part ? [{ header, column: part.id, apart }] : [];
  });
  return [...unread, ...shared];
}
