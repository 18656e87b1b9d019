/**
 * Says how cells of the data were read, which could not be read, and which live numbers would read differently, in
 * English.
 */
import type { Grain } from '../../core/calendar/period';
import type { ColumnType } from '../../model/catalogue/table';
import { types } from './names';
import { counted, decimal, quoted } from './phrases';

export const decisions = {
  values: (sheet: string, cell: string, header: string, value: string, style: string) =>
    `${sheet}!${cell} (“${header}”): “${value}” can be read in two ways. It is read with ${style}, as other cells of the column are written.`,
  locale: (sheet: string, cell: string, header: string, value: string, style: string) =>
    `${sheet}!${cell} (“${header}”): “${value}” can be read in two ways. It is read with ${style}, as in this spreadsheet’s locale.`,
  styles: {
    dayFirst: 'the day first',
    monthFirst: 'the month first',
    '.': 'a point before decimals',
    ',': 'a comma before decimals',
  },
};

/** Names that may be meant as one. */
export const alike = (names: readonly string[]): string =>
  `⚠ ${quoted(names)}: could these be the same? They count separately until they are spelled the same way in your sheets.`;

/** A name that may be that of two people; the last region counts. */
export const namesakes = (name: string, regions: readonly string[]): string =>
  `⚠ “${name}” is in several regions from the same day on by the team sheet (${quoted(regions)}), and counts as one person, in the last of them. If these are two people, give each a name of their own, in the data as well; if one person moved, enter the day from which they belong to the new region.`;

const GRAINS: Readonly<Record<Grain, string>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

export const problems = {
  cell: (sheet: string, cell: string, header: string, value: string, expected: ColumnType) =>
    `${sheet}!${cell} (“${header}”): “${value}” is not ${types[expected]}. It is left out until the cell is corrected.`,
  error: (sheet: string, cell: string, header: string, value: string) =>
    `${sheet}!${cell} (“${header}”) shows the error ${value}. It is left out until the formula is corrected.`,
  /** Of an amount, which would be added up. */
  errorInSum: (sheet: string, cell: string, header: string, value: string) =>
    `${sheet}!${cell} (“${header}”) shows the error ${value}. The rep in that row, their region and the team get no figure for what it affects until the formula is corrected.`,
  ambiguousDate: (sheet: string, cell: string, header: string, value: string) =>
    `${sheet}!${cell} (“${header}”): “${value}” may be day/month or month/day, and the column holds both. It is left out until it is written as year-month-day.`,
  ambiguousNumber: (sheet: string, cell: string, header: string, value: string) =>
    `${sheet}!${cell} (“${header}”): “${value}” may be thousands or a fraction, and the column holds both. It is left out until it is written without separators.`,
  outOfOrder: (
    sheet: string,
    cell: string,
    header: string,
    value: string,
    otherHeader: string,
    otherValue: string,
  ) =>
    `${sheet}!${cell} (“${header}”): ${value} is before ${otherValue} (“${otherHeader}”). The row is left out where the days between them count, until the cell is corrected.`,
  offScale: (sheet: string, cell: string, header: string, value: string, scale: string) =>
    `${sheet}!${cell} (“${header}”): ${value} is not an answer on the scale of ${scale}. It is left out until the cell is corrected or another scale is chosen.`,
  twin: (sheet: string, cell: string, header: string, readColumn: string) =>
    `${sheet}!${cell}: there are several columns “${header}”. Only column ${readColumn} is read. If this one is meant, give each a header of its own.`,
  exchanged: (sheet: string, cell: string, header: string, value: string, count: number) =>
    `${sheet}!${cell} (“${header}”): ${value} had its day and month swapped by an import (${counted(count, 'date')} in this column): the texts in the column are written in a different order from this document’s. The intended dates are counted; import the file again in its own locale to see them.`,
  thousandfold: (sheet: string, cell: string, header: string, value: string, count: number) =>
    `${sheet}!${cell} (“${header}”): ${value} may be 1000 times too large after an import (${counted(count, 'number')} in this column): the texts in the column have a different decimal mark from this document’s. It counts as shown; import the file again in its own locale.`,
  thousandth: (sheet: string, cell: string, header: string, value: string, count: number) =>
    `${sheet}!${cell} (“${header}”): ${value} may be 1000 times too small after an import (${counted(count, 'number')} in this column): the texts in the column have a different thousands mark from this document’s. It counts as shown; import the file again in its own locale.`,
  undated: (sheet: string, cell: string, header: string, count: number) =>
    `${sheet}!${cell} (“${header}”) is blank: ${count === 1 ? 'this row is in no period and does' : `this and other rows, ${decimal(count)} in all, are in no period and do`} not count. Enter the date in every row; a merged cell dates only the first of its rows.`,
  farOff: (sheet: string, cell: string, header: string, value: string, count: number) =>
    `${sheet}!${cell} (“${header}”): ${value} is more than five years away from the other dates${count === 1 ? '' : `, as are ${decimal(count - 1)} more in this column`}. It counts in its own period; correct the year if it was mistyped.`,
  extraRow: (sheet: string, row: number, value: string, what: 'total' | 'header' | 'note' | 'otherTable') =>
    `${sheet}, row ${row} (“${value}”) looks like ${EXTRA[what]} and is left out${what === 'otherTable' ? ' with the rows below it' : ''}. If it is data, choose “Counted” for “Rows that look like totals or notes” in the KPI plan.`,
  sameRow: (sheet: string, cell: string, header: string, value: string, count: number) =>
    `${sheet}!${cell} (“${header}”): the row of “${value}” is there already, cell for cell (${counted(count, 'such row')}). Every row counts. If they are one, choose “Once” for “Rows that repeat an ID” in the KPI plan.`,
  sameAmount: (sheet: string, cell: string, header: string, value: string, count: number) =>
    `${sheet}!${cell} (“${header}”): every row of “${value}” has the same amount, as if it were the total of the order (${counted(count, 'such row')}). Every row counts. If it is the total, choose “Once” for “Rows that repeat an ID” in the KPI plan.`,
  sameId: (sheet: string, cell: string, header: string, value: string, count: number) =>
    `${sheet}!${cell} (“${header}”): “${value}” stands in other rows that say something else (${counted(count, 'such row')}). Every row counts until the ID or the row is corrected.`,
  severalReps: (
    sheet: string,
    cell: string,
    header: string,
    value: string,
    reps: readonly string[],
    count: number,
  ) =>
    `${sheet}!${cell} (“${header}”): “${value}” names ${reps.length} reps, ${quoted(reps)} (${counted(count, 'such row')}). ${count === 1 ? 'It counts' : 'They count'} for the team and for a region that the row names, and for no rep. To split ${count === 1 ? 'it' : 'them'}, choose “Split evenly” or “By the column “Split”” for “Rows of several reps” in the KPI plan.`,
  shares: (sheet: string, cell: string, header: string, value: string, reps: readonly string[]) =>
    `${sheet}!${cell} (“${header}”): “${value}” is no split among ${quoted(reps)} that adds up to 100%. The row counts for no rep until the cell is corrected: 60/40 or 60%, 40% for all, or 60% for the first.`,
  nameOfRep: (sheet: string, cell: string, header: string, value: string, rep: string) =>
    `${sheet}!${cell} (“${header}”): “${value}” is the name of a rep in a row of their own (“${rep}”), so it does not count as another name here. If these are two people, delete it here; if they are one, give that row the name of this one.`,
  nameOfTwo: (sheet: string, cell: string, header: string, value: string, rep: string) =>
    `${sheet}!${cell} (“${header}”): “${value}” is given to “${rep}” as well, so it counts for neither of them. Delete it from one of the two rows.`,
  factBlank: (sheet: string, cell: string, header: string, count: number) =>
    `${sheet}!${cell} (“${header}”) is blank, so nobody knows what the number of ${count === 1 ? 'this row' : `this and ${counted(count - 1, 'other row')}`} is about. It is left out; fill in the cell.`,
  factScopeType: (sheet: string, cell: string, header: string, value: string, count: number) =>
    `${sheet}!${cell} (“${header}”): “${value}” does not say whom a number is about (${counted(count, 'such row')}, left out). Write team, region or rep.`,
  /** @param near what may be meant */
  factMeasure: (
    sheet: string,
    cell: string,
    header: string,
    value: string,
    near: string | undefined,
    count: number,
  ) =>
    `${sheet}!${cell} (“${header}”): “${value}” is no measure and no KPI that is known here (${counted(count, 'such row')}, left out). ${near ? `Is “${near}” meant? ` : ''}Write the name or ID of a KPI, such as revenue, or the ID of a measure, such as sum sales.amount by soldOn.`,
  /** @param measures the ID of each, beside what it counts */
  factOfParts: (
    sheet: string,
    cell: string,
    header: string,
    value: string,
    measures: readonly { readonly id: string; readonly name: string }[],
    count: number,
  ) =>
    `${sheet}!${cell} (“${header}”): “${value}” is calculated from other numbers (${counted(count, 'such row')}, left out). Give ${measures.length === 1 ? 'this one' : 'these'} instead: ${measures.map(({ id, name }) => `${id} (“${name}”)`).join('; ')}.`,
  factPeriod: (
    sheet: string,
    cell: string,
    header: string,
    value: string,
    edge: 'start' | 'end',
    grain: Grain,
    count: number,
  ) =>
    `${sheet}!${cell} (“${header}”): ${value} does not ${edge === 'start' ? 'begin' : 'end'} a ${GRAINS[grain]} of the plan (${counted(count, 'such row')}, left out). Give a number for each ${GRAINS[grain]}, with its first day${edge === 'start' ? '' : ' and its last one'}.`,
  factTwice: (
    sheet: string,
    cell: string,
    header: string,
    value: string,
    otherSheet: string,
    otherCell: string,
    otherValue: string,
    count: number,
  ) =>
    `${sheet}!${cell} (“${header}”): ${value} is another number than ${otherValue} in ${otherSheet}!${otherCell}, for the same measure, person and period (${counted(count, 'such row')}). Neither counts until one of them is deleted.`,
  otherCurrency: (
    sheet: string,
    cell: string,
    header: string,
    value: string,
    count: number,
    currency: string,
    home: string,
  ) =>
    `${sheet}: ${counted(count, 'amount')} in ${currency} ${count === 1 ? 'is' : 'are'} left out with ${count === 1 ? 'its row' : 'their rows'} (${cell}, “${header}”: ${value}), because the other amounts are in ${home} and different currencies are never added up. Enter a rate for ${currency} under “Exchange rates” in the KPI plan, or choose another “Currency” there.`,
};

const EXTRA = {
  total: 'a total',
  header: 'a header',
  note: 'a note',
  otherTable: 'the headers of another table',
};

/** Why formulas would read a cell differently from the build. */
export const unclean = {
  cell: (sheet: string, cell: string, header: string, value: string, reason: string) =>
    `${sheet}!${cell} (“${header}”): “${value}” ${reason}.`,
  cells: (sheet: string, cell: string, header: string, value: string, reason: string, more: number) =>
    `${sheet}!${cell} (“${header}”, and ${decimal(more)} more in this column): “${value}” ${reason}.`,
  type: (expected: ColumnType) => `is not stored as ${types[expected]}`,
  error: 'is an error',
  blank: 'has leading or trailing spaces, or characters that only look like spaces',
  mixed: 'is a number among texts, or a text among numbers',
  accents: 'is typed with accents that are separate from their letters',
  case: 'differs from another value only in upper and lower case',
  value: 'is a text that a spreadsheet may read as a number, a date, or TRUE and FALSE',
  order: 'is before the date that it should follow',
  above: 'stands above the header row',
  extra: 'stands in a row that looks like a total or a note, which is left out',
  currency: 'stands in a row in another currency without a rate, which is left out',
  converted: 'is an amount in another currency, which is converted',
  repeat: 'stands in a row that repeats another one, which counts once',
  noName: 'is no name, so it is read as blank',
  oneRep: (rep: string) =>
    `is “${rep}” alone, by two names or with a sign too many, and formulas look for one name`,
  key: (other: string) => `is the same customer as “${other}”, written in another way`,
};
