/** Says what was understood of the data, in English. */
import type { ColumnType } from '../../model/catalogue/table';
import { types } from './names';
import { counted, firstOf, quoted } from './phrases';

/** A name, and the one of the team sheet that may be meant. */
interface Unlisted {
  readonly name: string;
  readonly near: string | undefined;
}

/** More are counted. */
const FEW = 5;

const unlisted = (names: readonly Unlisted[]): string =>
  firstOf(
    names.map(({ name, near }) => `“${name}”${near ? ` (“${near}”?)` : ''}`),
    FEW,
  );

export const understood = {
  /** What the data name and the team sheet does not. */
  unlisted: {
    rep: (names: readonly Unlisted[]) =>
      `Not in the team sheet: ${unlisted(names)}. Correct the spelling in the data, or add them to the team sheet; until then each counts as one more person.`,
    region: (names: readonly Unlisted[]) =>
      `Regions that the team sheet does not name: ${unlisted(names)}. Correct the spelling in the data, unless it is a new region.`,
  },
  periodOfToday: (period: string) => `${period}, the current period, is shown first.`,
  periodChosen: (period: string) => `${period} is shown first, as chosen.`,
  /** Rows that are left out, by the reason. */
  rows: {
    total: (count: number) => `${counted(count, 'row')} of totals`,
    header: (count: number) => counted(count, 'repeated header row'),
    note: (count: number) => `${counted(count, 'row')} of notes`,
    otherTable: (count: number) => `${counted(count, 'row')} of another table below`,
    repeat: (count: number) => `${counted(count, 'row')} repeating another one`,
    currency: (count: number) => `${counted(count, 'row')} in another currency without a rate`,
  },
  /** Cells that are left out, by the reason. */
  cells: {
    unreadable: (count: number, header: string, expected: ColumnType) =>
      `${counted(count, 'cell')} of “${header}” that cannot be read as ${types[expected]}`,
    error: (count: number, header: string) => `${counted(count, 'error')} in “${header}”`,
    ambiguous: (count: number, header: string) =>
      `${counted(count, 'cell')} of “${header}” that can be read in two ways`,
    outOfOrder: (count: number, header: string) =>
      `${counted(count, 'date')} of “${header}” earlier than the one before it`,
    offScale: (count: number, header: string) => `${counted(count, 'answer')} of “${header}” off the scale`,
    undated: (count: number, header: string) => `${counted(count, 'row')} without a date in “${header}”`,
    factBlank: (count: number, header: string) => `${counted(count, 'number')} with nothing in “${header}”`,
    factScopeType: (count: number, header: string) =>
      `${counted(count, 'number')} of which “${header}” does not say whom they are about`,
    factMeasure: (count: number, header: string) =>
      `${counted(count, 'number')} of which “${header}” is not known`,
    factOfParts: (count: number, header: string) =>
      `${counted(count, 'number')} of a KPI in “${header}” that is calculated from others`,
    factPeriod: (count: number, header: string) =>
      `${counted(count, 'number')} with a day in “${header}” that fits no period of the plan`,
    factTwice: (count: number, header: string) =>
      `${counted(count, 'number')} in “${header}” that another row contradicts`,
  },
  /** What sheets of facts say. */
  facts: (
    tables: readonly { readonly table: string; readonly measures: number }[],
    periods: number,
    reps: number,
    regions: number,
  ) =>
    `Facts: ${tables.map(({ table, measures }) => `${counted(measures, 'measure')} of “${table}”`).join(', ')}; ${counted(periods, 'period')}, ${counted(reps, 'rep')}, ${counted(regions, 'region')}. Of these tables there are no rows to look at; their numbers change when that sheet does and you refresh them, and what is compared while a period is in progress stays blank until it is over.`,
  noFacts: 'The sheet of facts has no number that can be used yet.',
  factsBesideRows: (tables: readonly string[]) =>
    `${quoted(tables)} ${tables.length === 1 ? 'has rows of its' : 'have rows of their'} own, so these are counted and the facts of ${tables.length === 1 ? 'this table' : 'these tables'} are not used. To use the facts, keep nothing but the headers on the ${tables.length === 1 ? 'sheet of this table' : 'sheets of these tables'}, or choose no sheet under “Your data”.`,
  /** Their sheets are mapped all the same. */
  factsForHeaders: (tables: readonly string[]) =>
    `${quoted(tables)} ${tables.length === 1 ? 'has a sheet with headers and no row, so its' : 'have sheets with headers and no row, so their'} facts count. As soon as there is a row, rows count instead.`,
  /** Of a KPI of which it is not known how long its cases take. */
  noWait: (table: string) =>
    `“${table}”: totals do not say how long leads take to be won, so the conversion of each month counts at once. Look at it again when most leads of the month are decided.`,
};
