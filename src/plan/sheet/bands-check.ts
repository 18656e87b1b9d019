/** Finds ratings out of order: counts them in a formula, says so in a sentence, and refuses them where they are typed. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { cell, fixedColumnRows } from '../../core/formula/reference';
import type { Messages } from '../../words';
import { BAND_COLUMNS, PAST_BAND_COLUMNS } from './places';

interface BandRows {
  readonly first: number;
  readonly last: number;
}

/**
 * How many rows are out of order. Formulas find a rating by how many others begin above the score: each row below the first
 * needs a number of points less than that of the row above it.
 *
 * @param sheet of the plan, where the formula stands on another one
 */
export function bandsOutOfOrder(rows: BandRows, sheet?: string): Expression {
  const { below, isFalling } = neighbours(rows, BAND_COLUMNS.from, sheet);
  return call('SUMPRODUCT', binary(binary(below, '<>', EMPTY), '*', binary(integer(1), '-', isFalling)));
}

/** The same of ratings that applied before: those of one day stand together, and fall by themselves. */
export function pastBandsOutOfOrder(rows: BandRows, sheet?: string): Expression {
  const { below, isFalling } = neighbours(rows, PAST_BAND_COLUMNS.from, sheet);
  const days = neighbours(rows, PAST_BAND_COLUMNS.since, sheet);
  const isOfOneSet = binary(binary(below, '<>', EMPTY), '*', binary(days.above, '=', days.below));
  return call('SUMPRODUCT', binary(isOfOneSet, '*', binary(integer(1), '-', isFalling)));
}

function neighbours({ first, last }: BandRows, column: number, sheet?: string) {
  const of = (top: number, bottom: number): Expression => fixedColumnRows(column, top, bottom, sheet);
  const [above, below] = [of(first, last - 1), of(first + 1, last)];
  const isFalling = [call('ISNUMBER', above), call('ISNUMBER', below), binary(below, '<', above)].reduce(
    (left, right) => binary(left, '*', right),
  );
  return { above, below, isFalling };
}

/** A sentence that says how many they are; blank while there are none. */
export function bandsCheck(rows: BandRows, m: Messages): Expression {
  const wrong = bandsOutOfOrder(rows);
  const [before, after] = m.plan.bandsCheck;
  return when(
    binary(wrong, '>', integer(0)),
    binary(binary(text(before), '&', wrong), '&', text(after)),
    EMPTY,
  );
}

/** What the points of a row have to be: a number below that of the row above, and above that of the row below, if it has one. */
export function fallingPoints(row: number, above: number | undefined, below: number | undefined): Expression {
  const points = (at: number): Expression => cell(at, BAND_COLUMNS.from);
  const isAbove = (of: number): Expression =>
    binary(
      binary(binary(points(of), '=', EMPTY), '+', binary(points(row), '>', points(of))),
      '>',
      integer(0),
    );
  const conditions = [
    call('ISNUMBER', points(row)),
    ...(above === undefined ? [] : [binary(points(row), '<', points(above))]),
    ...(below === undefined ? [] : [isAbove(below)]),
  ];
  const [first, ...others] = conditions;
  if (!first || others.length === 0) return first ?? call('TRUE');
  return binary(
    others.reduce((left, right) => binary(left, '*', right), first),
    '>',
    integer(0),
  );
}
