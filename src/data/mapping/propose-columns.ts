/** Proposes columns, with reasons, for a table whose sheet a person has chosen, and shows some of their cells. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { ColumnType } from '../../model/catalogue/table';
import type { SheetCells } from '../../core/text/cells';
import { textKey } from '../../core/text/text';
import { shownCell, type Showing } from '../../core/text/shown-cell';
import { filledCells } from './column-content';
import type { Evidence, EvidenceKind } from './evidence';
import { withColumnsByValues } from './find-by-values';
import { allEvidence, isMapped, matchColumns, type Match } from './match-columns';
import { sheetColumns } from './sheet-columns';

/**
 * What speaks for a column, and what against it: see `EvidenceKind`. `statuses`: its words say who won. `values`: so many
 * of the cells that were looked at can be read; with `of` 0 the column is empty. `sameHeader`: other columns have the same header, and are not read.
 * `rather`: the column that would be next.
 */
export type Reason =
  | { readonly kind: EvidenceKind | 'statuses' }
  | {
      readonly kind: 'values';
      readonly readable: number;
      readonly of: number;
      readonly expected: ColumnType;
    }
  | { readonly kind: 'sameHeader'; readonly columns: readonly number[] }
  | { readonly kind: 'rather'; readonly than: string };

export interface ProposedColumn {
  readonly id: ColumnId;
  readonly header: string;
  /** `sure`: a known header, once on the sheet, above values of which at least 9 of 10 can be read, and no other alike. */
  readonly confidence: 'sure' | 'likely';
  readonly reasons: readonly Reason[];
}

/**
 * The columns that can be mapped, in the order of the table's: those with a header. None where no row looks like
 * headers.
 *
 * @param reps the `textKey` of every rep who is known: a column of them is the rep's, whatever its header
 */
export function proposeColumns(
  table: TableId,
  cells: SheetCells,
  reps: ReadonlySet<string> = new Set(),
): readonly ProposedColumn[] {
  const sheet = sheetColumns(cells);
  if (!sheet) return [];
  const looking = { reps, isAsked: true };
  const match = withColumnsByValues(matchColumns(table, sheet, looking), () => true);
  const others = allEvidence(table, sheet, looking).flat();
  return match.found
    .filter(isMapped)
    .map((evidence) => proposed(match, evidence, nextOf(evidence, match, others)));
}

/** The first three different cells below a header, as texts: dates as `2026-10-05`, numbers in plain digits. */
export function columnPreview(
  cells: SheetCells,
  headerRow: number,
  column: number,
  showing: Showing,
): readonly string[] {
  const texts = filledCells(cells, headerRow, column, MOST_LOOKED_AT).map((value) =>
    shownCell(value, showing).trim(),
  );
  return [...new Set(texts)].slice(0, MOST_SHOWN);
}

const MOST_LOOKED_AT = 50;
const MOST_SHOWN = 3;

/** The share of the cells that must be readable for a column to be sure. */
const SURE = 0.9;

/** A column that scores nearly as much could be meant as well. */
const ALIKE = 0.1;

function proposed(
  { sheet }: Match,
  { part, column, kind, score }: Evidence,
  next?: Evidence,
): ProposedColumn {
  const { filled, readable, holdsStatuses, withinScale } = column.content();
  const read = part.id === 'score' ? withinScale : readable[part.type];
  const twins = columnsWithHeader(sheet.cells, sheet.headerRow, column.text).filter(
    (each) => each !== column.column,
  );
  const values: Reason = { kind: 'values', readable: read, of: filled, expected: part.type };
  // Nearly everything can be read as a text.
  const isAnyText = part.type === 'text' || part.type === 'status';
  const isRead = filled > 0 && read >= filled * SURE;
  const isAlone = twins.length === 0 && !(next && score - next.score < ALIKE);
  return {
    id: part.id,
    header: column.text,
    confidence: kind === 'header' && isRead && isAlone ? 'sure' : 'likely',
    reasons: [
      { kind },
      ...(part.type === 'status' && holdsStatuses ? [{ kind: 'statuses' } as const] : []),
      ...(isAnyText && filled > 0 && read === filled ? [] : [values]),
      ...(twins.length > 0 ? [{ kind: 'sameHeader', columns: twins } as const] : []),
      ...(next ? [{ kind: 'rather', than: next.column.text } as const] : []),
    ],
  };
}

/** The strongest that speaks for another column to be the same part, which is no part of the table otherwise. */
const nextOf = ({ part }: Evidence, { found }: Match, all: readonly Evidence[]): Evidence | undefined =>
  all.find((each) => each.part === part && !found.some(({ column }) => column === each.column));

const columnsWithHeader = ({ values }: SheetCells, headerRow: number, header: string): readonly number[] =>
  (values[headerRow - 1] ?? []).flatMap((value, index) =>
    typeof value === 'string' && textKey(value) === textKey(header) ? [index + 1] : [],
  );
