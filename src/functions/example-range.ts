/** Writes an example of a table's range, as people would pass it. */
import type { TableId } from '../model/catalogue/tables';
import { messages } from '../words';

/** `Spend!A:H` */
export const exampleRange = (table: TableId): string => `${messages('en').tables[table]}!A:H`;
