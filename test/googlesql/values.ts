/** Writes values and their types as the protocol of Google's SQL engine wants them, and reads its numbers. */
import type { ColumnType } from '../../src/compute/sql/column-type';
import type { FactRow } from '../agreement/facts-database';
import type { Message } from './server';

const KINDS: Readonly<Record<ColumnType, string>> = {
  STRING: 'TYPE_STRING',
  INT64: 'TYPE_INT64',
  FLOAT64: 'TYPE_DOUBLE',
  NUMERIC: 'TYPE_NUMERIC',
  BIGNUMERIC: 'TYPE_BIGNUMERIC',
  DATE: 'TYPE_DATE',
  DATETIME: 'TYPE_DATETIME',
  TIMESTAMP: 'TYPE_TIMESTAMP',
};

export const typeOf = (type: ColumnType): Message => ({ typeKind: KINDS[type] });

export const listOf = (type: ColumnType): Message => ({
  typeKind: 'TYPE_ARRAY',
  arrayType: { elementType: typeOf(type) },
});

export const NULL: Message = {};

export const text = (value: string): Message => ({ stringValue: value });
export const integer = (value: bigint | number): Message => ({ int64Value: String(value) });
export const double = (value: number): Message => ({ doubleValue: value });
export const list = (values: readonly Message[]): Message => ({ arrayValue: { element: values } });

const MILLISECONDS_A_DAY = 86_400_000;

/** @param utc the milliseconds of a day's beginning, as if its clock were UTC's */
export const date = (utc: number): Message => ({ dateValue: utc / MILLISECONDS_A_DAY });

/** https://github.com/google/zetasql/blob/master/zetasql/public/civil_time.h: bits for each part, the year first. */
export function dateTime(utc: number): Message {
  const day = new Date(utc);
  const parts: readonly (readonly [value: number, bits: bigint])[] = [
    [day.getUTCFullYear(), 14n],
    [day.getUTCMonth() + 1, 4n],
    [day.getUTCDate(), 5n],
    [day.getUTCHours(), 5n],
    [day.getUTCMinutes(), 6n],
    [day.getUTCSeconds(), 6n],
  ];
  const seconds = parts.reduce((sum, [value, bits]) => (sum << bits) | BigInt(value), 0n);
  return {
    datetimeValue: { bitFieldDatetimeSeconds: String(seconds), nanos: day.getUTCMilliseconds() * 1e6 },
  };
}

/** @param utc a moment */
export const timestamp = (utc: number): Message => ({
  timestampValue: { seconds: String(Math.floor(utc / 1000)), nanos: (((utc % 1000) + 1000) % 1000) * 1e6 },
});

const NUMERIC_DIGITS = 9;

/** Billionths, the lowest byte first, in as few bytes as two's complement needs. */
export function numeric(value: number): Message {
  // Of a double, six digits behind the point are surely those that were meant.
  let rest = BigInt(Math.round(value * 1e6)) * 10n ** BigInt(NUMERIC_DIGITS - 6);
  const bytes: number[] = [];
  do {
    bytes.push(Number(BigInt.asUintN(8, rest)));
    rest >>= 8n;
  } while (!(rest === 0n || rest === -1n) || (rest === 0n) !== (bytes.at(-1) ?? 0) < 128);
  return { numericValue: Buffer.from(bytes) };
}

/** What a value of an answer is: `null`, or a number. */
export function numberIn(cell: Message): number | null {
  const value = typeof cell.value === 'string' ? cell[cell.value] : null;
  if (value === null || value === undefined) return null;
  if (cell.value !== 'numericValue') return Number(value);
  const bytes = [...(value as Uint8Array)];
  const whole = bytes.reduce((sum, byte, place) => sum | (BigInt(byte) << BigInt(8 * place)), 0n);
  return Number(BigInt.asIntN(8 * bytes.length, whole)) / 10 ** NUMERIC_DIGITS;
}

/** What a row of facts says: texts, days as `2026-10-05`, and a number. */
export function factIn(cells: readonly Message[]): FactRow {
  const [type, scope, first, last, measure] = cells.map(({ value, ...of }) => {
    const told = of[String(value)];
    if (value !== 'dateValue') return String(told);
    return new Date(Number(told) * MILLISECONDS_A_DAY).toISOString().slice(0, '2026-10-05'.length);
  });
  return [type, scope, first, last, measure, numberIn(cells[5] ?? NULL)] as FactRow;
}
