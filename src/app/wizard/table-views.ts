/** Describes each table for the wizard: its sheet, its columns, and some of their cells. */
import type { ColumnView, SheetHeaders, TableView } from '../bridge';
import { TABLE_IDS, TABLES, type TableId } from '../../model/catalogue/tables';
import { bestHeaders } from '../../data/mapping/find-columns';
import { reasonsText } from '../../data/mapping/in-words';
import type { Mapping } from '../../data/mapping/mapping';
import type { ProposedColumn } from '../../data/mapping/propose-columns';
import { recognised } from '../../data/mapping/recognised';
import type { SheetHead } from '../../data/mapping/sheet-head';
import { inAllLanguages, type Messages } from '../../words';
import type { Sources } from '../../data/source';
import type { SeenColumn } from '../../document/seen-columns';
import { seenStatuses } from '../../document/seen-statuses';

interface Read {
  readonly mapping: Mapping;
  readonly columnsOf: (table: TableId) => readonly SeenColumn[];
  /** The tables that could be read. */
  readonly sources: Sources;
  /** All sheets with data. */
  readonly sheets: readonly SheetHeaders[];
}

export const tableViews = (read: Read, m: Messages): readonly TableView[] =>
  TABLE_IDS.map((table) => ({
    table,
    sheet: read.mapping[table]?.sheet ?? null,
    rows: read.sources[table]?.length ?? 0,
    columns: read.columnsOf(table).map((column) => columnView(column, m)),
    statuses: seenStatuses(read.sources[table], read.mapping[table]).slice(0, MOST_WORDS),
    scale: read.sources[table]?.scale ?? null,
    rivals: rivals(table, read),
  }));

const columnView = (
  { id: column, required, header, proposed, preview }: SeenColumn,
  m: Messages,
): ColumnView => ({
  ...{ column, required, header },
  ...(proposed ? proposalView(proposed, m) : {}),
  preview,
});

/** More are not told apart at a glance. */
const MOST_WORDS = 50;

/** None for the team: whatever has a name would do. None is the original of a cleaned copy. */
function rivals(table: TableId, { mapping, sheets }: Read): readonly string[] {
  const sheet = mapping[table]?.sheet;
  const needed = TABLES[table].columns.filter(({ required }) => required).map(({ id }) => id);
  if (sheet === undefined || needed.length < 2) return [];
  const isRead = (name: string): boolean => Object.values(mapping).some((each) => each.sheet === name);
  const isOriginal = (name: string): boolean =>
    inAllLanguages((m) => m.sheets.cleaned(name)).some((cleaned) => sheet.startsWith(cleaned));
  return sheets
    .filter((each) => !isRead(each.sheet) && !isOriginal(each.sheet))
    .filter(({ columns }) => needed.every((column) => columns[table][column] !== undefined))
    .map((each) => each.sheet);
}

/** Of a sure column nobody asks why. */
const proposalView = (
  { confidence, reasons }: ProposedColumn,
  m: Messages,
): Pick<ColumnView, 'confidence' | 'reason'> =>
  confidence === 'sure' ? { confidence } : { confidence, reason: reasonsText(reasons, m) };

/**
 * The headers that each sheet offers; none where no row looks like headers. Sheets without a filled cell are left
 * out: a new document has one.
 */
export const sheetHeaders = (sheets: readonly SheetHead[]): readonly SheetHeaders[] =>
  sheets
    .filter(({ isFilled }) => isFilled)
    .map((head) => {
      const headers = bestHeaders(head);
      const named = TABLE_IDS.map((table) => [table, recognised(table, headers)] as const);
      return { sheet: head.sheet, headers, columns: Object.fromEntries(named) as SheetHeaders['columns'] };
    });
