/** Converts what a function returned to Univer's value: a value for the cell, or rows of values that spill from it. */
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { greatestOf } from '../../src/core/extremes';
import { datePattern } from '../typing/date-pattern';
import { FormulaError } from './formula-error';
import { Sparkline, type SparklineData } from './sparkline';
import type { TimeZone } from '../../src/core/calendar/time-zone';

/** How the document writes dates. */
export interface ResultDates {
  readonly zone: TimeZone;
  readonly locale: string;
}

/**
 * `null` and `undefined` leave the cell empty, a date is its serial with a date pattern, short rows are filled up.
 *
 * @throws where the result is not a value that a cell can hold
 */
export function functionResult(result: unknown, dates: ResultDates): BaseValueObject {
  if (!Array.isArray(result)) return single(result, dates);
  const rows = result.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const columnCount = greatestOf([0, ...rows.map((row) => row.length)]);
  if (columnCount === 0) return NullValueObject.create();
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columnCount }, (_, index) => single(row[index], dates)),
    ),
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function single(value: unknown, dates: ResultDates): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (value instanceof FormulaError) return ErrorValueObject.create(value.name);
  if (value instanceof Sparkline) {
    const data: SparklineData = { sparkline: value.numbers };
    // `create` would share one object between all cells of the same text.
    return new StringValueObject(value.text).withCustomData({ ...data });
  }
  if (value instanceof Date) {
    const serial = dates.zone.toSerial(value);
    return NumberValueObject.create(serial, datePattern(serial, dates.locale));
  }
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value)
        ? NumberValueObject.create(value)
        : ErrorValueObject.create(ErrorType.NUM);
    case 'boolean':
      return BooleanValueObject.create(value);
    case 'string':
      return StringValueObject.create(value);
    default:
      throw new TypeError(`A function cannot return a value of type ${typeof value} to a cell.`);
  }
}
