/** Cleans the cells of one mapped column. */
import type { Column } from '../../model/catalogue/table';
import type { ColumnId } from '../../model/catalogue/tables';
import type { LocatedTable } from '../mapping/locate';
import type { TimeZone } from '../../core/calendar/time-zone';
import { readAmountText } from '../../core/text/amount-text';
import { currencyNamed } from '../../core/text/currency';
import type { Cell } from '../../core/text/cells';
import { holdsNames, isNoName } from '../../core/text/no-name';
import type { Problem } from '../reading/problem';
import type { ReadTable } from '../reading/read';
import { shownText } from '../reading/text-column';
import { cleanTexts, type WrittenAs } from './clean-texts';
import { cleanValues } from './clean-values';
import type { CleanedCell } from './cleaned-cell';

export interface MappedColumn {
  readonly id: ColumnId;
  readonly type: Column['type'];
  /** From 1. */
  readonly at: number;
}

interface Settings {
  readonly zone: TimeZone;
  /** The code of the document's currency, where something names one. */
  readonly currency: string | undefined;
}

/**
 * The header, and the rows between the titles and it, stay.
 *
 * @param values all cells of the column
 * @param titles how many rows stand above the header of every table of the sheet
 * @param written what the texts and numbers of a column of texts become, where it is something else
 */
export function cleanColumn(
  column: MappedColumn,
  values: readonly Cell[],
  titles: number,
  located: LocatedTable,
  read: ReadTable,
  settings: Settings,
  written?: WrittenAs,
): readonly CleanedCell[] {
  return [
    ...values.slice(0, titles).map((value) => cleanTitle(value, settings.zone)),
    ...values.slice(titles, located.headerRow).map(unchanged),
    ...cleanData(column, values.slice(located.headerRow), located, read, settings, written),
  ];
}

const unchanged = (value: Cell): CleanedCell => ({ value, kinds: [] });

const cleanTitle = (value: Cell, zone: TimeZone): CleanedCell =>
  typeof value === 'string' ? unchanged(value) : { value: shownText(value, zone), kinds: ['above'] };

function cleanData(
  { id, type, at }: MappedColumn,
  values: readonly Cell[],
  located: LocatedTable,
  read: ReadTable,
  { zone, currency }: Settings,
  written: WrittenAs | undefined,
): readonly CleanedCell[] {
  if (type === 'text' || type === 'status') {
    const isBlanked = (value: Cell): boolean => holdsNames(id) && isNoName(value);
    const kept = values.map((value) => (isBlanked(value) ? '' : value));
    return cleanTexts(kept, written).map((cell, index) =>
      isBlanked(values[index] ?? '') ? { value: '', kinds: ['noName'] } : cell,
    );
  }
  if (isDoubtful(read, at)) return values.map(unchanged);
  const numbers = values.map(() => NaN);
  read.rowNumbers.forEach((row, index) => {
    const place = row - 1 - located.headerRow;
    const keepsText = currency !== undefined && isForeign(values[place] ?? '', currency);
    numbers[place] = keepsText ? NaN : (read.rows.numbers[id]?.[index] ?? NaN);
  });
  return cleanValues(type, values, numbers, zone);
}

/** Whether an amount names another currency, which its number alone would not tell. */
const isForeign = (value: Cell, currency: string): boolean => {
  const named = typeof value === 'string' ? readAmountText(value)?.currency : undefined;
  return named !== undefined && currencyNamed(named, currency) !== currency;
};

const DOUBTS: readonly Problem['kind'][] = ['ambiguous', 'thousandfold', 'thousandth'];

/** Whether cells can be read in two ways, or numbers may be 1000 times too large or too small. */
const isDoubtful = ({ problems }: ReadTable, at: number): boolean =>
  problems.some(({ kind, column }) => column === at && DOUBTS.includes(kind));
