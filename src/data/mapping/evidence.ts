/** Weighs what speaks for a column of a sheet to be a part of a table: its header, its values and the names of reps. */
import type { ColumnId, SourceColumn } from '../../model/catalogue/tables';
import { dateColumn } from '../../model/catalogue/tables';
import { knownCurrency } from '../../core/text/currency';
import { once } from '../../core/once';
import { MOST_STATUSES, type ColumnContent } from './column-content';
import { headerKey } from './header-key';
import { wholeHeaders } from './header-words';
import { isAnyDateHeader, isUnrelatedHeader } from './known-headers';
import type { SheetColumn } from './sheet-columns';

/**
 * What tells that a column is a part of a table. `header`: its header is known. `anyDate`: its header names a date of
 * any kind. `roster`: reps stand in it. `part`: its header contains a known word. `onlyOne`: no other column holds such
 * values.
 */
export type EvidenceKind = 'header' | 'anyDate' | 'roster' | 'part' | 'onlyOne';

export interface Evidence {
  readonly part: SourceColumn;
  readonly column: SheetColumn;
  readonly kind: EvidenceKind;
  readonly score: number;
}

/** What is known before a sheet is looked at. */
export interface Looking {
  /** The `textKey` of every rep who is known. */
  readonly reps: ReadonlySet<string>;
  /** Whether a person has said what the sheet is: a known header then counts above any values, which may be mistakes. */
  readonly isAsked?: boolean;
}

/** How much each kind of evidence says. */
export const STRENGTH: Readonly<Record<EvidenceKind, number>> = {
  header: 1,
  anyDate: 0.8,
  roster: 0.7,
  part: 0.4,
  onlyOne: 0.3,
};

/** What the values add, where most of them are such as the part holds, where many are, and where they say who won. */
const MOST_FIT = 0.2;
const MANY_FIT = 0.1;
const SAYS_WHO_WON = 0.3;

/** What a known header says above values that do not fit, where a person has said what the sheet is. */
const MISFIT = 0.05;

/** What each place further down its list of words takes from a header: it only decides between equals. */
const LATER_WORD = 0.0005;

/**
 * What speaks for a column by its header, or by the names of reps in it.
 *
 * @returns `undefined` where nothing does, or where the values do not fit the header
 */
export function evidenceFor(
  part: SourceColumn,
  column: SheetColumn,
  { reps, isAsked = false }: Looking,
): Evidence | undefined {
  const word = wordsOf(part).findIndex((each) => column.keys.includes(each));
  const kind = word >= 0 ? 'header' : kindOfOthers(part, column, reps);
  if (!kind) return undefined;
  const fit = fitOf(part, column, reps);
  if (fit === undefined)
    return isAsked && kind === 'header' ? { part, column, kind, score: MISFIT } : undefined;
  return { part, column, kind, score: STRENGTH[kind] + fit - Math.max(word, 0) * LATER_WORD };
}

/** Whether the header of a column names a part, of which its values show that it is none. */
export const isMisfit = (part: SourceColumn, column: SheetColumn): boolean =>
  (isHeaderOf(part, column.keys) || mayDate(part, column.keys)) &&
  fitOf(part, column, new Set()) === undefined;

/** Whether a header, by its keys, is one of the words for a part. */
export const isHeaderOf = (part: SourceColumn, keys: readonly string[]): boolean =>
  wordsOf(part).some((each) => keys.includes(each));

function kindOfOthers(
  part: SourceColumn,
  column: SheetColumn,
  reps: ReadonlySet<string>,
): EvidenceKind | undefined {
  if (column.text === '' || isUnrelatedHeader(column.keys)) return undefined;
  if (mayDate(part, column.keys)) return 'anyDate';
  return part.id === 'rep' && part.table !== 'team' && shareOfReps(column.content(), reps) >= MOST
    ? 'roster'
    : undefined;
}

/** Whether a header names a date of any kind, and the part dates the rows. */
const mayDate = ({ table, id }: SourceColumn, keys: readonly string[]): boolean =>
  dateColumn(table) === id && isAnyDateHeader(keys);

/** What the values add; `undefined` where less than half of them fit. Nothing ended where no end is written. */
function fitOf(part: SourceColumn, column: SheetColumn, reps: ReadonlySet<string>): number | undefined {
  const content = column.content();
  if (content.filled === 0) return part.id === 'until' ? MOST_FIT : 0;
  if (part.id === 'customer' && shareOfReps(content, reps) >= MOST) return undefined;
  const share = fittingCells(part, column) / content.filled;
  if (share < 0.5) return undefined;
  const statuses = part.type === 'status' && content.holdsStatuses ? SAYS_WHO_WON : 0;
  return (share >= MOST ? MOST_FIT : MANY_FIT) + statuses;
}

const MOST = 0.8;

/** A currency must be listed, so that no way of payment is one. Names may be numbers where the header says that they are IDs. */
function fittingCells({ id, type }: SourceColumn, { keys, content }: SheetColumn): number {
  const { kinds, serials, withinScale, words } = content();
  if (id === 'score') return withinScale;
  if (id === 'currency') return cellsWith(words, (word) => knownCurrency(word) !== undefined);
  if (type === 'date') return kinds.date + serials;
  if (type === 'number') return kinds.number;
  if (type === 'status') return words.size > MOST_STATUSES ? 0 : kinds.text;
  const mayBeNumbers = !NAMES_ONLY.has(id) || keys.some((key) => /(?:^| )id$|^ma /.test(key));
  return kinds.text + (mayBeNumbers ? kinds.number + kinds.phone : 0);
}

const NAMES_ONLY: ReadonlySet<ColumnId> = new Set([
  ...(['rep', 'region', 'source', 'channel', 'product', 'competitor'] as const),
]);

const shareOfReps = ({ words, filled }: ColumnContent, reps: ReadonlySet<string>): number =>
  filled === 0 ? 0 : cellsWith(words, (word) => reps.has(word)) / filled;

/** How many cells have one of the words. */
function cellsWith(words: ColumnContent['words'], isOne: (word: string) => boolean): number {
  let found = 0;
  for (const [word, cells] of words) if (isOne(word)) found += cells;
  return found;
}

const WORDS = new Map<SourceColumn, () => readonly string[]>();

/** The keys of all headers that name a part, the preferred first. */
function wordsOf(part: SourceColumn): readonly string[] {
  const known = WORDS.get(part) ?? once(() => [...new Set(wholeHeaders(part.table, part.id).map(headerKey))]);
  WORDS.set(part, known);
  return known();
}
