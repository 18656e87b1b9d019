/** Writes an example of a table's range, as people would pass it. */
import type { TableId } from '../model/catalogue/tables';
import { en } from '../words/en/index';

/** `Spend!A:H` */
export const exampleRange = (table: TableId): string => `${en.tables[table]}!A:H`;
