/** Tells how well a sheet could play a table, and whether enough speaks for it to be proposed. */
import { columnsOf, dateColumn, tells, type ColumnId, type TableId } from '../../model/catalogue/tables';
import type { Evidence, Looking } from './evidence';
import { withColumnsByValues } from './find-by-values';
import {
  isAnyDateHeader,
  isEventOfAnother,
  isKnownHeader,
  isNamedCopy,
  isNamedFor,
  isOwnHeader,
} from './known-headers';
import { hasRequired, isMapped, matchColumns, matchesByDate, missingIn, type Match } from './match-columns';
import type { TableMapping } from './mapping';
import type { SheetColumns } from './sheet-columns';
import { usualWords } from './status-words';

export interface Candidate {
  readonly match: Match;
  readonly mapping: TableMapping;
  /** What speaks for the parts that tell the table counts most, then the other parts and the sheet's name. */
  readonly score: number;
  /** The latest day in the date column that every row has; `undefined` where that is not all real dates. */
  readonly latest: number | undefined;
}

/** The weight of the parts that tell a table, of a header that only this table has, and of the sheet's name, in optional parts. */
const TELLING = 20;
const OWN = 0.5;
const NAMED = 3;

/** What a name that speaks of a copy takes away: above all that the name of a table and its columns may say. */
const COPY = 10;

/**
 * The ways in which the headers of a sheet have all parts that tell a table, one for each date.
 *
 * @param isChosen whether something else says that it is this table: then the required parts are enough
 */
export const candidatesByHeader = (
  table: TableId,
  sheet: SheetColumns,
  looking: Looking,
  isChosen = false,
): readonly Candidate[] =>
  matchesByDate(table, sheet, looking)
    .filter((match) => (isChosen ? hasRequired(match) : missingIn(match).length === 0))
    .map(candidateFrom);

/** The one header that is missing may be told by its values, where the sheet speaks for the table by something else. */
export function candidateByValues(
  table: TableId,
  sheet: SheetColumns,
  looking: Looking,
): readonly Candidate[] {
  const byHeader = matchColumns(table, sheet, looking);
  if (missingIn(byHeader).length !== 1 || !byHeader.found.some(({ part }) => tells(part))) return [];
  if (!speaksFor(byHeader)) return [];
  const match = withColumnsByValues(byHeader, ({ keys }) => !isKnownHeader(keys) && !isAnyDateHeader(keys));
  return missingIn(match).length > 0 ? [] : [candidateFrom(match)];
}

/**
 * Whether something is only this table's: the sheet's name, or a header that no other table knows; or headers of its
 * own date and of two other parts at least.
 */
export function speaksFor({ table, sheet, found }: Match): boolean {
  if (isNamedFor(table, sheet.cells.sheet)) return true;
  if (found.some(({ kind, column }) => kind === 'header' && isOwnHeader(table, column.keys))) return true;
  const telling = columnsOf(table).filter(tells);
  const byHeader = found.filter(({ kind }) => kind === 'header');
  return byHeader.length > 1 && telling.every(({ id }) => byHeader.some(({ part }) => part.id === id));
}

/**
 * Whether leads are told without their rep: words say which of them were won, beside where they came from, and no header
 * makes orders, contacts or anything else of them.
 */
export function tellsWhoWon(match: Match): boolean {
  const { table, sheet, found } = match;
  const isFoundByHeader = (id: ColumnId): boolean =>
    found.some(({ kind, part }) => kind === 'header' && part.id === id);
  const { won = [] } = mappingFrom(match);
  return (
    hasRequired(match) &&
    won.length > 0 &&
    isFoundByHeader('source') &&
    !sheet.columns.some(({ keys }) => isEventOfAnother(table, keys))
  );
}

export function candidateFrom(match: Match): Candidate {
  const { table, sheet, found } = match;
  const telling = columnsOf(table).filter(tells).length;
  const sum = (evidence: readonly Evidence[]): number =>
    evidence.reduce((total, { score }) => total + score, 0);
  const own = found.filter(({ kind, column }) => kind === 'header' && isOwnHeader(table, column.keys));
  return {
    match,
    mapping: mappingFrom(match),
    score:
      (sum(found.filter(({ part }) => tells(part))) / telling) * TELLING +
      sum(found.filter(({ part }) => !tells(part))) +
      own.length * OWN +
      (isNamedFor(table, sheet.cells.sheet) ? NAMED : 0) -
      (isNamedCopy(sheet.cells.sheet) ? COPY : 0),
    latest: latestDate(match),
  };
}

/** The evidence of the column that dates the rows; none in a list of the team. */
export const dateOf = ({ table, found }: Match): Evidence | undefined =>
  found.find(({ part }) => part.id === dateColumn(table));

function latestDate(match: Match): number | undefined {
  const column = dateOf(match)?.column.column;
  if (column === undefined) return undefined;
  const { cells, headerRow } = match.sheet;
  let latest: number | undefined;
  for (let row = headerRow; row < cells.values.length; row++) {
    const value = cells.values[row]?.[column - 1] ?? '';
    if (value === '') continue;
    if (!(value instanceof Date)) return undefined;
    latest = Math.max(latest ?? -Infinity, value.getTime());
  }
  return latest;
}

/** What was found as a mapping; columns without a header cannot be mapped. */
function mappingFrom({ table, sheet: { cells, headerRow }, found }: Match): TableMapping {
  const mapped = found.filter(isMapped);
  const status = mapped.find(({ part }) => part.id === 'status')?.column.column;
  return {
    sheet: cells.sheet,
    columns: Object.fromEntries(mapped.map(({ part, column }) => [part.id, column.text])),
    ...(status === undefined
      ? {}
      : usualWords(
          cells.values.slice(headerRow).map((row) => row[status - 1] ?? ''),
          table,
        )),
  };
}
