/**
 * Describes what was understood of a table: its sheets, its columns with what speaks for them, what is left out, and how
 * words and scales are taken.
 */
import { reasonsText } from '../../data/mapping/in-words';
import { sheetsOf } from '../../data/mapping/mapped-sheets';
import type { Mapping } from '../../data/mapping/mapping';
import type { Sharing } from '../../data/reading/counting';
import { decisionText } from '../../data/reading/decision-text';
import type { Source, Sources } from '../../data/source';
import type { SeenColumn } from '../../document/seen-columns';
import { seenStatuses } from '../../document/seen-statuses';
import type { TableId } from '../../model/catalogue/tables';
import type { Messages } from '../../words';
import { MOST_STATUSES, type ColumnView, type UnderstoodTable } from '../bridge';
import { leftOutViews } from './left-out-views';
import { tableNotes } from './table-notes';

export interface ReadTables {
  readonly mapping: Mapping;
  /** The tables that could be read. */
  readonly sources: Sources;
  /** How rows of several reps count. */
  readonly sharing: Sharing;
  readonly columnsOf: (table: TableId) => readonly SeenColumn[];
}

/** A table that no sheet plays has its columns without headers. */
export function understoodTable(
  table: TableId,
  { mapping, sources, sharing, columnsOf }: ReadTables,
  m: Messages,
): UnderstoodTable {
  const mapped = mapping[table];
  const source = sources[table];
  const statuses = seenStatuses(source, mapped);
  const [sheet = null, ...joined] = mapped ? sheetsOf(mapped) : [];
  return {
    ...{ table, sheet, joined, ...(source?.facts ? { isFromFacts: true } : {}) },
    rows: source?.length ?? 0,
    ...(source?.isUncounted ? { isUncounted: true } : {}),
    leftOut: source ? leftOutViews(source, m) : [],
    columns: columnsOf(table).map((column) => ({
      ...columnView(column, m),
      ...(isNeedless(column, source, sharing) ? { isNeedless: true } : {}),
    })),
    statuses: statuses.slice(0, MOST_STATUSES),
    scale: source?.scale ?? null,
    decisions: source?.decisions.map((decision) => decisionText(decision, m)) ?? [],
    notes: source ? tableNotes(source, statuses, sources, mapping, sharing, m) : [],
  };
}

/** A column of splits, where there is nothing to be split. */
const isNeedless = ({ id, header }: SeenColumn, source: Source | undefined, sharing: Sharing): boolean =>
  id === 'share' && header === null && sharing !== 'byShare' && !source?.rows?.shared;

const columnView = (
  { id: column, required, header, proposed, preview }: SeenColumn,
  m: Messages,
): ColumnView => ({
  ...{ column, required, header },
  ...(proposed && { confidence: proposed.confidence }),
  why: whyText(header, proposed, m),
  preview,
});

function whyText(header: string | null, proposed: SeenColumn['proposed'], m: Messages): string {
  if (header === null) return '';
  return proposed ? reasonsText(proposed.reasons, m) : m.suggest.columnReasons.byHand;
}
