/** Recognises the sheets that hold one table together: the same headers, and names that differ in a period, branch or rep. */
import type { Cell, SheetCells } from '../../core/text/cells';
import { namesInCell } from '../../core/text/names-in-cell';
import { textKey } from '../../core/text/text';
import type { StatusWords } from '../../model/catalogue/status';
import { isList, type ColumnId, type TableId } from '../../model/catalogue/tables';
import { Refusal } from '../../words/refusal';
import { locate } from './locate';
import {
  mappedTo,
  NAMED_BY_SHEET,
  readsFrom,
  SHEET_NAME,
  sheetsOf,
  type NamedBySheet,
  type OnSheets,
} from './mapped-sheets';
import { mappedTables, type Mapping, type TableMapping } from './mapping';
import { proposeMapping } from './propose';
import { nameOfSheet } from './name-of-sheet';
import { nameKey, sheetName } from './sheet-name';
import { usualWords } from './status-words';
import { sameRows, type Placed } from './same-rows';
import { isNamedForSomeone, moreByName } from './tab-names';

/**
 * Lists such as those of the team or of customers are no series: last year's list says of the same people and customers
 * what this year's says again.
 */
export const mayBeSeries = (table: TableId): boolean => !isList(table);

/**
 * The sheets that go on with those of a table. Their names have the same stem and say the same kinds of things: of
 * `Sales 2026-10` it is `Sales 2026-11`, but neither `Sales 2026` nor `Sales 2026-10 (2)`, whose rows may be the same.
 * Of `Lan` it is `Minh`, though no table names them, and of `Lan 10-2026` it is `Minh 10-2026`. Sheets of facts go on with
 * each other whatever their names.
 *
 * @param sheets those that are read; all of them must be of one series
 * @param others that have every mapped header
 * @param names branches and reps that the data name
 */
export function moreOfSeries(
  table: TableId,
  sheets: readonly string[],
  others: readonly string[],
  names: readonly string[],
): readonly string[] {
  // Each table may have a sheet of its own.
  if (table === 'facts') return others;
  const keys = new Set(names.map(nameKey));
  const [first, ...rest] = sheets.map((sheet) => sheetName(sheet, keys));
  if (!first) return [];
  if (first.kinds === '') return moreByName(table, sheets, others);
  const isOfSeries = ({ stem, kinds }: typeof first): boolean => stem === first.stem && kinds === first.kinds;
  const areNamed = sheets.every((sheet) => isNamedForSomeone(table, sheet));
  const isAlike = (name: typeof first, sheet: string): boolean =>
    isOfSeries(name) || (areNamed && name.kinds === first.kinds && isNamedForSomeone(table, sheet));
  if (![first, ...rest].every((name, at) => isAlike(name, sheets[at] ?? ''))) return [];
  const keyOf = ({ stem, says }: typeof first): string => `${stem} ${says}`;
  const said = new Set([first, ...rest].map(keyOf));
  return others.filter((other) => {
    const name = sheetName(other, keys);
    if (!isAlike(name, other) || said.has(keyOf(name))) return false;
    said.add(keyOf(name));
    return true;
  });
}

/** Proposes a mapping in which a table is all sheets of its series. */
export function proposeSeries(sheets: readonly SheetCells[]): Mapping {
  const proposed = proposeMapping(sheets);
  const named = namedIn(proposed, sheets);
  const joined = mappedTables(proposed).map(
    ([table, own]) => [table, withSeries(table, own, sheets, named)] as const,
  );
  const taken = new Set(
    joined.flatMap(([table, each]) => sheetsOf(each).filter((sheet) => sheet !== proposed[table]?.sheet)),
  );
  const isTaken = ({ sheet }: OnSheets): boolean => typeof sheet === 'string' && taken.has(sheet);
  if (!proposed.team || !isTaken(proposed.team)) return Object.fromEntries(joined);
  // A month in which every rep has one row looks like a list of reps.
  const { team } = proposeMapping(sheets.filter((cells) => !isTaken(cells)));
  const others = joined.filter(([table]) => table !== 'team');
  return Object.fromEntries(team ? [['team', team], ...others] : others);
}

/**
 * Joins one more sheet to a table.
 *
 * @returns `undefined` where it lacks a mapped header, or where its rows stand on another sheet of the table already
 */
export function joinedSheet(
  table: TableId,
  own: TableMapping,
  sheet: string,
  sheets: readonly SheetCells[],
): TableMapping | undefined {
  const wanted = sheets.filter((cells) => readsFrom(own, cells.sheet) || cells.sheet === sheet);
  const joined = withSheets(
    table,
    own,
    wanted.flatMap((cells) => placedOn(table, own, cells)),
    [sheet],
  );
  return readsFrom(joined, sheet) ? joined : undefined;
}

function withSeries(
  table: TableId,
  own: TableMapping,
  sheets: readonly SheetCells[],
  named: Named,
): TableMapping {
  const placed = mayBeSeries(table) ? sheets.flatMap((cells) => placedOn(table, own, cells)) : [];
  const read = sheetsOf(own);
  const others = placed.map(({ cells }) => cells.sheet).filter((sheet) => !read.includes(sheet));
  if (others.length === 0) return own;
  const names = [...placed.flatMap(namesIn), ...NAMED_BY_SHEET.flatMap((id) => named[id])];
  return withNamesOfSheets(
    table,
    withSheets(table, own, placed, moreOfSeries(table, read, others, names)),
    named,
  );
}

/** The reps, by any of their names, and the regions that the tables name. */
type Named = Readonly<Record<NamedBySheet, readonly string[]>>;

function namedIn(mapping: Mapping, sheets: readonly SheetCells[]): Named {
  const placed = mappedTables(mapping).flatMap(([table, own]) =>
    sheets.filter(({ sheet }) => readsFrom(own, sheet)).flatMap((cells) => placedOn(table, own, cells)),
  );
  const names = (id: ColumnId): readonly string[] => [
    ...new Set(placed.flatMap((each) => valuesOf(each, id)).map(String)),
  ];
  return {
    rep: [...names('rep'), ...names('otherNames').flatMap(namesInCell)],
    region: names('region'),
  };
}

/** Where each of several sheets is named for a rep, or each for a region, and no column says whose the rows are. */
function withNamesOfSheets(table: TableId, own: TableMapping, named: Named): TableMapping {
  const sheets = sheetsOf(own);
  const names = sheets.map((sheet) => textKey(nameOfSheet(table, sheet)));
  const isNamed = (id: NamedBySheet): boolean => {
    const known = new Set(named[id].map(textKey).filter(Boolean));
    return names.every((name) => known.has(name));
  };
  const told = sheets.length > 1 ? NAMED_BY_SHEET.filter(isNamed) : [];
  const [id] = told;
  // A name that a rep and a region have tells neither.
  if (id === undefined || told.length > 1 || own.columns[id] !== undefined) return own;
  return { ...own, columns: { ...own.columns, [id]: SHEET_NAME } };
}

/** In the order of the sheets. One whose rows stand on another one already is a copy, and stays out. */
function withSheets(
  table: TableId,
  own: TableMapping,
  placed: readonly Placed[],
  more: readonly string[],
): TableMapping {
  const isRead = ({ cells }: Placed): boolean => readsFrom(own, cells.sheet);
  const mayBeRead = placed.filter((each) => isRead(each) || more.includes(each.cells.sheet));
  const rowKeys = sameRows(mayBeRead);
  const known = new Set(mayBeRead.filter(isRead).flatMap(rowKeys));
  const all = mayBeRead.filter((each) => {
    if (isRead(each)) return true;
    const rows = rowKeys(each);
    const isCopy = rows.filter((row) => known.has(row)).length * 2 > rows.length;
    if (!isCopy) for (const row of rows) known.add(row);
    return !isCopy;
  });
  return { ...own, sheet: mappedTo(all.map(({ cells }) => cells.sheet)), ...wordsIn(all, table) };
}

function placedOn(table: TableId, mapping: TableMapping, cells: SheetCells): readonly Placed[] {
  try {
    return [{ cells, located: locate(table, mapping, cells) }];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

const namesIn = (placed: Placed): readonly string[] =>
  [...new Set([...valuesOf(placed, 'rep'), ...valuesOf(placed, 'region')])].map(String);

const wordsIn = (all: readonly Placed[], table: TableId): StatusWords =>
  usualWords(
    all.flatMap((placed) => valuesOf(placed, 'status')),
    table,
  );

/** The cells below the header of a column; none where it is not mapped. */
function valuesOf({ cells, located }: Placed, id: ColumnId): readonly Cell[] {
  const column = located.columns[id];
  return column === undefined
    ? []
    : cells.values.slice(located.headerRow).map((row) => row[column - 1] ?? '');
}
