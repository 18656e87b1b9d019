/** Sorts rows of KPI Data by hidden cells that follow every new number: the best score first. */
import { binary, call, EMPTY, integer, when, type Expression } from '../../core/formula/expression';
import type { FactLookup } from './fact-lookup';
import { standing } from './standing';

/** The order of KPI Data decides between equal scores alone. */
const FINER_THAN_SCORES = 1_000_000_000;

/** Scores begin at 0: below them come those who have none. */
const WITHOUT_SCORE = -1;

/** What a row is sorted by. @param index its place in the order of KPI Data, from 0 */
export function sortKey(row: Expression, index: number, facts: FactLookup): Expression {
  const score = standing('score', row, facts);
  return binary(
    when(binary(score, '=', EMPTY), integer(WITHOUT_SCORE), score),
    '-',
    binary(integer(index + 1), '/', integer(FINER_THAN_SCORES)),
  );
}

/**
 * The row that comes in a place; 0 where there are fewer.
 *
 * @param index the place in the order of the scores, from 0
 * @param sorted the cells of the keys, and those of their rows beside them
 */
export function rowInPlace(
  index: number,
  { keys, rows }: { readonly keys: Expression; readonly rows: Expression },
): Expression {
  const place = call('MATCH', call('LARGE', keys, integer(index + 1)), keys, integer(0));
  return call('IFERROR', call('INDEX', rows, place), integer(0));
}
