/** Says what the past suggests for targets, and why columns are proposed, in English. */
import type { ColumnType } from '../../model/catalogue/table';
import { types } from './names';
import { counted, decimal, list } from './phrases';

const BELOW = { date: 'dates', number: 'numbers', text: 'texts', status: 'statuses' };

export const suggest = {
  hints: {
    missing: 'There is no target yet, so this KPI cannot be scored.',
    unreachable: (target: string, best: string, periods: number) =>
      `A target of ${target} seems too high: the best of the last ${counted(periods, 'period')} was ${best}.`,
    tooEasy: (target: string, worst: string, periods: number) =>
      `A target of ${target} is too low: each of the last ${counted(periods, 'period')} was better, even the weakest with ${worst}.`,
  },
  verdicts: {
    alwaysMissed: (periods: number) => `in each of the last ${counted(periods, 'period')}.`,
    alwaysBeaten: (periods: number) => `in each of the last ${counted(periods, 'period')}.`,
    fine: (periods: number) =>
      `Neither always missed nor always beaten in the last ${counted(periods, 'period')}.`,
  },
  /** Why a column of a sheet is proposed for a part. */
  columnReasons: {
    header: 'a known header',
    anyDate: 'a header of a date',
    roster: 'names of your reps in it',
    part: 'a word for it in the header',
    onlyOne: 'the only column with such values',
    statuses: 'its words say what is won and lost',
    byHand: 'chosen by hand',
    allFit: (expected: ColumnType) => `${BELOW[expected]} below it`,
    values: (readable: number, of: number, expected: ColumnType) =>
      `${decimal(readable)} of ${counted(of, 'cell')} can be read as ${types[expected]}`,
    empty: 'no cell below it is filled',
    sameHeader: (columns: readonly string[]) =>
      `the same header also stands above ${list(columns)}: only the leftmost column is read`,
    rather: (header: string) => `also possible: “${header}”`,
  },
};
