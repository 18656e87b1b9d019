/** Knows which types of columns BigQuery has, and as what each can be read. */
import type { ColumnType } from '../compute/sql/column-type';
import type { SourceColumn } from '../model/catalogue/tables';

/** Both the names of standard SQL and the older ones, which the service gives. */
const TYPES: Readonly<Record<string, ColumnType>> = {
  ...{ STRING: 'STRING', INTEGER: 'INT64', INT64: 'INT64', FLOAT: 'FLOAT64', FLOAT64: 'FLOAT64' },
  ...{ NUMERIC: 'NUMERIC', BIGNUMERIC: 'BIGNUMERIC' },
  ...{ DATE: 'DATE', DATETIME: 'DATETIME', TIMESTAMP: 'TIMESTAMP' },
};

const TEXTS: readonly ColumnType[] = ['STRING', 'INT64'];
const NUMBERS: readonly ColumnType[] = ['INT64', 'FLOAT64', 'NUMERIC', 'BIGNUMERIC'];
const DATES: readonly ColumnType[] = ['DATE', 'DATETIME', 'TIMESTAMP'];

const USABLE: Readonly<Record<SourceColumn['type'], readonly ColumnType[]>> = {
  ...{ text: TEXTS, status: TEXTS, number: NUMBERS, date: DATES },
};

/** Among the names of types the newer one; of another type its own name. */
export const typeName = (type: string): string => TYPES[type] ?? type;

/** The type of a column, where it can play the part; `undefined` where it cannot. */
export function usableType(type: string, { type: part }: Pick<SourceColumn, 'type'>): ColumnType | undefined {
  const known = TYPES[type];
  return known && USABLE[part].includes(known) ? known : undefined;
}

/** What helps where the type of a column cannot play a part. */
export function remedyFor(type: string, { type: part }: Pick<SourceColumn, 'type'>) {
  const found = TYPES[type];
  if (part === 'date' && found === 'STRING') return 'dateInText';
  if (part === 'date' && found === 'INT64') return 'dateInNumber';
  return part === 'number' && found === 'STRING' ? 'numberInText' : 'other';
}
