/** Finds the columns of a sheet that could be the parts of a table, all of them together. */
import {
  columnsOf,
  dateColumn,
  tellingColumns,
  type ColumnId,
  type TableId,
} from '../../model/catalogue/tables';
import { chooseTogether } from './choose-together';
import { convertedFirst } from './converted';
import { evidenceFor, type Evidence, type Looking } from './evidence';
import type { SheetColumns } from './sheet-columns';

/** A way to read a table from a sheet. */
export interface Match {
  readonly table: TableId;
  readonly sheet: SheetColumns;
  /** What speaks for each part that was found, in the order of the table's columns. */
  readonly found: readonly Evidence[];
}

/** Of the parts that tell the table those that are not found, or have no header by which they could be mapped. */
export const missingIn = (match: Pick<Match, 'table' | 'found'>): readonly ColumnId[] =>
  tellingColumns(match.table).filter((id) => !isFound(id, match));

/** Whether the table could be used with what is found, though it may not be what tells the table. */
export const hasRequired = (match: Pick<Match, 'table' | 'found'>): boolean =>
  columnsOf(match.table).every(({ id, required }) => !required || isFound(id, match));

const isFound = (id: ColumnId, { found }: Pick<Match, 'found'>): boolean =>
  found.some((each) => isMapped(each) && each.part.id === id);

export const isMapped = ({ column }: Evidence): boolean => column.text !== '';

/** All that speaks for each part, the strongest first, in the order of the table's columns. */
export const allEvidence = (
  table: TableId,
  sheet: SheetColumns,
  looking: Looking,
): readonly (readonly Evidence[])[] =>
  convertedFirst(
    columnsOf(table).map((part) =>
      sheet.columns
        .flatMap((column) => evidenceFor(part, column, looking) ?? [])
        .sort((a, b) => b.score - a.score),
    ),
  );

/** The way that has the most evidence: a column serves one part of the table only. */
export function matchColumns(table: TableId, sheet: SheetColumns, looking: Looking): Match {
  return { table, sheet, found: bestOf(allEvidence(table, sheet, looking)) };
}

/**
 * The best way for each column that could date the rows, because each of several tables on a sheet has a date of its own;
 * one for the team, whose rows need none.
 */
export function matchesByDate(table: TableId, sheet: SheetColumns, looking: Looking): readonly Match[] {
  const evidence = allEvidence(table, sheet, looking);
  const place = columnsOf(table).findIndex(({ id }) => id === dateColumn(table));
  if (place < 0) return [matchColumns(table, sheet, looking)];
  return (evidence[place] ?? []).map((date) => ({
    table,
    sheet,
    found: bestOf(evidence.map((each, index) => (index === place ? [date] : each))),
  }));
}

const bestOf = (evidence: readonly (readonly Evidence[])[]): readonly Evidence[] =>
  chooseTogether(evidence, (a, b) => a.column.column === b.column.column).flatMap((each) => each ?? []);
