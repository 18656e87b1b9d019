/** Says what was understood of the data, in English. */
import type { ColumnType } from '../../model/catalogue/table';
import { types } from './names';
import { counted } from './phrases';

export const understood = {
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
  },
};
