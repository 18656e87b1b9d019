/** Draws random clean rows of one table: every cell has its column's type or is blank. */
import fc from 'fast-check';
import { columnsOf, type SourceColumn, type TableId } from '../../src/model/catalogue/tables';
import type { ColumnType } from '../../src/model/catalogue/table';
import { serialOf } from '../../src/core/calendar/calendar';
import { NAMES, OTHER_TEXTS } from './names';

/** A text, a number, a date as its serial, or a blank cell. */
export type Value = string | number | undefined;
export type Row = Readonly<Record<string, Value>>;

/** All but what several reps share of a row, which neither formulas nor queries read. */
export const drawnColumns = (table: TableId): readonly SourceColumn[] =>
  columnsOf(table).filter(({ id }) => id !== 'share');

const MINUTE = 1 / 1440;
const boundary = fc.constantFrom(...[8, 9, 10, 11, 12].map((month) => serialOf(2026, month, 1)));
const day = fc.integer({ min: serialOf(2026, 8, 20), max: serialOf(2026, 11, 25) });

const date = fc.oneof(
  { weight: 2, arbitrary: boundary },
  { weight: 1, arbitrary: boundary.map((start) => start - MINUTE) },
  { weight: 5, arbitrary: day },
  { weight: 1, arbitrary: fc.tuple(day, fc.nat(1439)).map(([at, minute]) => at + minute * MINUTE) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** Customers come earlier, so that some are there when a period starts. */
const since = fc.oneof(
  { weight: 1, arbitrary: date },
  { weight: 2, arbitrary: fc.integer({ min: serialOf(2026, 1, 1), max: serialOf(2026, 9, 30) }) },
);

/** Quarters add up without rounding: sums agree to the last digit in whatever order they are taken. */
const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 4000 }).map((quarters) => quarters / 4) },
  { weight: 1, arbitrary: fc.integer({ min: -800, max: 0 }).map((quarters) => quarters / 4) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const score = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 1, arbitrary: fc.constantFrom(7.5, 8.5, 0) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const text = (column: string): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...(NAMES[column] ?? OTHER_TEXTS)) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

function cell(id: string, type: ColumnType): fc.Arbitrary<Value> {
  switch (type) {
    case 'text':
    case 'status':
      return text(id);
    case 'number':
      return id === 'score' ? score : amount;
    case 'date':
      return id === 'since' ? since : date;
    default:
      return type satisfies never;
  }
}

/** In a clean table what follows the creation is never before it. */
const later = fc.option(fc.constantFrom(0, MINUTE, 0.5, 1, 2.25, 30), { nil: undefined });

const row = (table: TableId): fc.Arbitrary<Row> =>
  fc
    .tuple(
      fc.record(Object.fromEntries(drawnColumns(table).map(({ id, type }) => [id, cell(id, type)]))),
      later,
      later,
    )
    .map(([given, ...after]) => {
      const { createdOn } = given;
      if (typeof createdOn !== 'number') return given;
      const [firstContactOn, closedOn] = after.map((days) => (days === undefined ? days : createdOn + days));
      return { ...given, firstContactOn, closedOn };
    });

/** No row, one row, or a few. */
export const rows = (table: TableId): fc.Arbitrary<readonly Row[]> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(row(table), { minLength: 1, maxLength: 1 }) },
    { weight: 8, arbitrary: fc.array(row(table), { minLength: 2, maxLength: 16 }) },
  );
