/** Reads the rows of the sheet "KPI Changes". */
import type { TimeZone } from '../../core/calendar/time-zone';
import { columnLetters } from '../../core/formula/reference';
import type { Cell, SheetCells } from '../../core/text/cells';
import type { Subject } from '../../plan/changes/course';
import { allMessages } from '../../words';
import { Refusal } from '../../words/refusal';
import { CHANGE_COLUMNS, changeColumn, FIRST_ROW, HEADER_ROW, type ChangeColumn } from './columns';
import type { ListedChange } from './listed-change';
import type { Shown } from './value-shown';

/** A row that people wrote there, or whose subject they changed, is none of the add-on's: it stays, and says nothing. */
export interface ListedRow {
  /** From 1. */
  readonly row: number;
  /** Absent for a row of somebody else's. */
  readonly change?: ListedChange;
}

/**
 * From the first to the last row with anything in the columns of the list.
 *
 * @throws Refusal where columns were inserted between them, or deleted
 */
export function readChanges({ sheet, values }: SheetCells, zone: TimeZone): readonly ListedRow[] {
  if (!isInPlace(values[HEADER_ROW - 1] ?? []))
    throw new Refusal((m) => m.errors.changesMoved(sheet, LAST_COLUMN));
  const rows = values.slice(FIRST_ROW - 1).map((cells): ListedRow & { readonly isBlank: boolean } => {
    const of = (column: ChangeColumn): Cell => cells[changeColumn(column) - 1] ?? '';
    return { row: 0, isBlank: COLUMNS.every((column) => of(column) === ''), ...changeIn(of, zone) };
  });
  const last = rows.map(({ isBlank }) => isBlank).lastIndexOf(false);
  return rows
    .slice(0, last + 1)
    .map(({ change }, at) => ({ row: FIRST_ROW + at, ...(change ? { change } : {}) }));
}

const LAST_COLUMN = columnLetters(CHANGE_COLUMNS.length);

/** Told by the headers of the columns that nobody sees. */
const isInPlace = (headers: readonly Cell[]): boolean =>
  allMessages.some(({ changes }) =>
    (['subject', 'act'] as const).every(
      (column) => headers[changeColumn(column) - 1] === changes.columns[column],
    ),
  );

const COLUMNS: readonly ChangeColumn[] = ['at', 'by', 'what', 'of', 'whom', 'reason', 'subject'];

function changeIn(of: (column: ChangeColumn) => Cell, zone: TimeZone): { readonly change?: ListedChange } {
  const text = (column: ChangeColumn): string => String(of(column));
  const moment = (column: ChangeColumn): number | null => {
    const cell = of(column);
    return cell instanceof Date ? zone.toSerial(cell) : null;
  };
  const shown = (column: ChangeColumn): Shown => {
    const cell = of(column);
    return cell instanceof Date ? zone.toSerial(cell) : cell === '' ? null : cell;
  };
  const [at, subject, until] = [moment('at'), subjectIn(text('subject')), moment('until')];
  if (at === null || !subject) return {};
  return {
    change: {
      ...{ at, subject, by: text('by'), reason: text('reason'), act: text('act') },
      words: { what: text('what'), of: text('of'), whom: text('whom') },
      from: moment('from'),
      // The list says the last day.
      until: until === null ? null : until + 1,
      ...{ before: shown('before'), after: shown('after') },
    },
  };
}

function subjectIn(text: string): Subject | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as Subject;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
