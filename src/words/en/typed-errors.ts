/** Says what is wrong with an own KPI or a period as people typed it, and what to do, in English. */
import type { TableId } from '../../model/catalogue/tables';
import type { ColumnType } from '../../model/catalogue/table';
import { tables, types } from './names';
import { fewOf, list } from './phrases';

export const typedErrors = {
  noPeriod: (value: string) =>
    `“${value}” is not a period. Write 10/2026, Q4/2026, W41/2026, 2026, “this month” or 2026-10-01..2026-10-15, or choose a date cell.`,
  periodBackwards: (value: string) => `“${value}” ends before it begins. Write the first day first.`,
  cellType: (cell: string, value: string, expected: ColumnType) =>
    `${cell}: “${value}” is not ${types[expected]}.`,
  cellWord: (cell: string, value: string, words: readonly string[]) =>
    `${cell}: “${value}” is not known here. Write one of these: ${list(words)}.`,
  cellEmpty: (cell: string, header: string) => `${cell} is empty. Fill in “${header}”.`,
  cellUnused: (cell: string, header: string, use: string) =>
    `${cell}: “${use}” does not use “${header}”. Leave this cell empty.`,
  kpiIdShape: (cell: string, id: string) =>
    `${cell}: “${id}” cannot be the ID of a KPI. Write letters without accents and digits, a letter first, no spaces: for example newOrders.`,
  kpiIdTaken: (cell: string, id: string) =>
    `${cell}: there is already a KPI with the ID “${id}”. Choose another one.`,
  kpiNameTaken: (cell: string, name: string) =>
    `${cell}: there is already a KPI with the name “${name}”. Choose another one: targets name their KPI.`,
  noSuchColumn: (cell: string, value: string, table: TableId, known: readonly string[]) =>
    `${cell}: the table “${tables[table]}” has no column “${value}”. It has: ${list(known)}.`,
  columnUnfit: (cell: string, column: string, use: string, fit: readonly string[]) =>
    `${cell}: the column “${column}” does not go with “${use}”. These do: ${list(fit)}.`,
  noColumnFits: (cell: string, table: TableId, use: string) =>
    `${cell}: the table “${tables[table]}” has no column that goes with “${use}”.`,
  /**
   * @param seen the words that stand in the column
   * @param nearest the one of them that may have been meant
   */
  statusUnseen: (column: string, word: string, seen: readonly string[], nearest: string | undefined) =>
    `No row of “${column}” has the status “${word}”${nearest === undefined ? '' : `; “${nearest}” comes nearest`}. The column has ${fewOf(seen)}: write one of these.`,
  denominator: (cell: string, value: string, rows: string, known: readonly string[]) =>
    `${cell}: nothing can be divided by “${value}”. Write “${rows}”, or the ID of a KPI that counts or adds up: ${list(known)}.`,
};
