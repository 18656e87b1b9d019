/** Finds ratings out of order: counts them in a formula, names the first one in a sentence, and refuses them where they are typed. */
import {
  binary,
  call,
  EMPTY,
  integer,
  joinedText,
  text,
  when,
  type Expression,
} from '../../core/formula/expression';
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
  return call('SUMPRODUCT', outOfOrder(neighbours(rows, BAND_COLUMNS.from, sheet)));
}

/** The same of ratings that applied before: those of one day stand together, and fall by themselves. */
export function pastBandsOutOfOrder(rows: BandRows, sheet?: string): Expression {
  const { below, isFalling } = neighbours(rows, PAST_BAND_COLUMNS.from, sheet);
  const days = neighbours(rows, PAST_BAND_COLUMNS.since, sheet);
  const isOfOneSet = binary(binary(below, '<>', EMPTY), '*', binary(days.above, '=', days.below));
  return call('SUMPRODUCT', binary(isOfOneSet, '*', binary(integer(1), '-', isFalling)));
}

/** For each row below the first whether it says points that do not fall: 1 or 0. */
const outOfOrder = ({ below, isFalling }: Pick<ReturnType<typeof neighbours>, 'below' | 'isFalling'>) =>
  binary(binary(below, '<>', EMPTY), '*', binary(integer(1), '-', isFalling));

function neighbours({ first, last }: BandRows, column: number, sheet?: string) {
  const of = (top: number, bottom: number): Expression => fixedColumnRows(column, top, bottom, sheet);
  const [above, below] = [of(first, last - 1), of(first + 1, last)];
  const isFalling = [call('ISNUMBER', above), call('ISNUMBER', below), binary(below, '<', above)].reduce(
    (left, right) => binary(left, '*', right),
  );
  return { above, below, isFalling };
}

/** A sentence about the first of them; blank while there are none. */
export function bandsCheck(rows: BandRows, m: Messages): Expression {
  const points = neighbours(rows, BAND_COLUMNS.from);
  const names = neighbours(rows, BAND_COLUMNS.name);
  const first = call('MATCH', integer(1), call('ARRAYFORMULA', outOfOrder(points)), integer(0));
  const at = (column: Expression): Expression => call('INDEX', column, first);
  const { notLower, noPoints, gap, until } = m.plan.bandsCheck;
  const isNumber = (column: Expression): Expression => call('ISNUMBER', at(column));
  const lower = said(notLower, at(names.below), at(points.below), at(names.above), at(points.above));
  const sentence = when(
    isNumber(points.below),
    when(isNumber(points.above), lower, said(gap, at(names.below))),
    said(noPoints, at(names.below)),
  );
  return when(binary(bandsOutOfOrder(rows), '>', integer(0)), joinedText(sentence, text(until)), EMPTY);
}

/** Words with what stands between them. */
const said = (words: readonly string[], ...between: readonly Expression[]): Expression =>
  joinedText(...words.flatMap((each, at) => [text(each), ...between.slice(at, at + 1)]));

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
