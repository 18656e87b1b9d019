/** Describes each table for the wizard: its sheet, its columns, and some of their cells. */
import type { ColumnView, SheetHeaders, TableView } from '../bridge';
import { TABLE_IDS, TABLES, type TableId } from '../../model/catalogue/tables';
import type { Sources } from '../../compute/engine/engine';
import { bestHeaders } from '../../data/mapping/find-columns';
import { reasonsText } from '../../data/mapping/in-words';
import type { Mapping } from '../../data/mapping/mapping';
import { columnPreview, proposeColumns, type ProposedColumn } from '../../data/mapping/propose-columns';
import { recognised } from '../../data/mapping/recognised';
import type { SheetHead } from '../../data/mapping/sheet-head';
import { inAllLanguages, type Messages } from '../../words';
import type { SheetCells } from '../../core/text/cells';
import type { Showing } from '../../core/text/shown-cell';
import { textKey } from '../../core/text/text';
import type { ReadTables } from '../../data/scopes/scopes';

interface Read {
  readonly mapping: Mapping;
  readonly cellsOf: (sheet: string) => SheetCells | undefined;
  /** The tables that could be read. */
  readonly sources: Sources;
  readonly tables: ReadTables;
  /** All sheets with data. */
  readonly sheets: readonly SheetHeaders[];
  /** How previews are written. */
  readonly showing: Showing;
}

export const tableViews = (read: Read, m: Messages): readonly TableView[] =>
  TABLE_IDS.map((table) => ({
    table,
    sheet: read.mapping[table]?.sheet ?? null,
    rows: read.tables[table]?.length ?? 0,
    columns: columnViews(table, read, m),
    statusWords: shortened(read.tables[table]?.texts.status?.words ?? []),
    rivals: rivals(table, read),
  }));

function columnViews(
  table: TableId,
  { mapping, cellsOf, sources, showing }: Read,
  m: Messages,
): readonly ColumnView[] {
  const mapped = mapping[table];
  const cells = mapped && cellsOf(mapped.sheet);
  const proposal = cells ? proposeColumns(table, cells) : [];
  const source = sources[table];
  return TABLES[table].columns.map(({ id, required }): ColumnView => {
    const header = mapped?.columns[id] ?? null;
    const proposed = proposal.find((each) => each.id === id);
    const isProposed = proposed && header !== null && textKey(proposed.header) === textKey(header);
    const place = source?.columns[id];
    return {
      column: id,
      required,
      header,
      ...(isProposed ? proposalView(proposed, m) : {}),
      preview:
        cells && source && place !== undefined ? columnPreview(cells, source.headerRow, place, showing) : [],
    };
  });
}

/** More are not told apart at a glance. */
const MOST_WORDS = 20;

const shortened = (words: readonly string[]): readonly string[] =>
  words.length > MOST_WORDS ? [...words.slice(0, MOST_WORDS), '…'] : words;

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
