/** Describes each table for the wizard: what was understood of it, and which other sheets it could be read from. */
import type { SheetHeaders, TableView } from '../bridge';
import { textKey } from '../../core/text/text';
import { TABLE_IDS, tellingColumns, type TableId } from '../../model/catalogue/tables';
import { bestHeaders } from '../../data/mapping/sheet-columns';
import { readsFrom, sheetsOf } from '../../data/mapping/mapped-sheets';
import { mayBeSeries, moreOfSeries } from '../../data/mapping/series';
import { headersOf, mappedTables, type TableMapping } from '../../data/mapping/mapping';
import { recognised } from '../../data/mapping/recognised';
import type { SheetHead } from '../../data/mapping/sheet-head';
import { inAllLanguages, type Messages } from '../../words';
import { allSources } from '../../data/source';
import { understoodTable, type ReadTables } from '../understood/understood-table';

interface Read extends ReadTables {
  /** All sheets with data. */
  readonly sheets: readonly SheetHeaders[];
}

export const tableViews = (read: Read, m: Messages): readonly TableView[] =>
  TABLE_IDS.map((table) => {
    const mapped = read.mapping[table];
    const siblings = mapped ? siblingsOf(table, mapped, read) : unreadFacts(table, read);
    return {
      ...understoodTable(table, read, m),
      siblings,
      rivals: rivals(table, read).filter((name) => !siblings.includes(name)),
    };
  });

/** Those with all mapped headers that go on with the series of the table. */
function siblingsOf(table: TableId, mapped: TableMapping, { sources, sheets }: Read): readonly string[] {
  const headers = headersOf(mapped).map(textKey);
  const names = allSources(sources).flatMap((source) =>
    source.named().flatMap(({ rep, region }) => [rep, region]),
  );
  const read = sheetsOf(mapped);
  const others = sheets.filter((each) => {
    const known = each.headers.map(textKey);
    return !read.includes(each.sheet) && headers.every((header) => known.includes(header));
  });
  const originals = read.map((copy) => sheets.find(({ sheet }) => isCopyOf(copy, sheet))?.sheet ?? copy);
  return mayBeSeries(table)
    ? moreOfSeries(
        table,
        originals,
        others.map(({ sheet }) => sheet),
        names,
      )
    : [];
}

/** Sheets of facts that came after the plan; sheets of rows may be left out on purpose. */
const unreadFacts = (table: TableId, read: Read): readonly string[] =>
  table === 'facts' ? unread(table, read) : [];

/** Whether a sheet is the cleaned copy of another one. */
const isCopyOf = (copy: string, original: string): boolean =>
  inAllLanguages((m) => m.sheets.cleaned(original)).some((cleaned) => copy.startsWith(cleaned));

/** None for the team: whatever has a name would do. None is the original of a cleaned copy. */
function rivals(table: TableId, read: Read): readonly string[] {
  const mapped = read.mapping[table];
  if (!mapped || tellingColumns(table).length < 2) return [];
  const isOriginal = (name: string): boolean => sheetsOf(mapped).some((sheet) => isCopyOf(sheet, name));
  return unread(table, read).filter((name) => !isOriginal(name));
}

/** The sheets that no table is read from, with all columns that tell this one. */
function unread(table: TableId, { mapping, sheets }: Read): readonly string[] {
  const isRead = (name: string): boolean => mappedTables(mapping).some(([, each]) => readsFrom(each, name));
  return sheets
    .filter(({ sheet }) => !isRead(sheet))
    .filter(({ columns }) => tellingColumns(table).every((column) => columns[table][column] !== undefined))
    .map(({ sheet }) => sheet);
}

/**
 * The headers that each sheet offers, and which of them each table would have if a person chose the sheet for it; none where no row looks like headers. Sheets without a filled cell are left
 * out: a new document has one.
 */
export const sheetHeaders = (
  sheets: readonly SheetHead[],
  reps: ReadonlySet<string>,
): readonly SheetHeaders[] =>
  sheets
    .filter(({ isFilled }) => isFilled)
    .map((head) => {
      const headers = bestHeaders(head);
      const named = TABLE_IDS.map((table) => [table, offered(table, head, headers, reps)] as const);
      return { sheet: head.sheet, headers, columns: Object.fromEntries(named) as SheetHeaders['columns'] };
    });

/** What could be chosen only: a header that the sheet offers. */
function offered(
  table: TableId,
  { sheet, top }: SheetHead,
  headers: readonly string[],
  reps: ReadonlySet<string>,
): ReturnType<typeof recognised> {
  const columns = Object.entries(recognised(table, { sheet, values: top }, reps));
  return Object.fromEntries(columns.filter(([, header]) => headers.includes(header)));
}
