/** Writes the formula of a sentence that lists the rows with wrong targets; blank while there are none. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { fixedColumnRows } from '../../core/formula/reference';
import type { Messages } from '../../words';
import { KPI_COLUMNS, TARGET_COLUMNS } from './places';

interface TargetRows {
  readonly first: number;
  readonly last: number;
}

/**
 * First the rows that are not complete, or that name no KPI; then those that say the same KPI, scope and day twice.
 * Each row is looked at once, for there may be thousands: none is compared with all others.
 *
 * @param kpis the rows of the plan's KPIs
 */
export function targetCheck(targets: TargetRows, kpis: TargetRows, m: Messages): Expression {
  const of = (column: keyof typeof TARGET_COLUMNS): Expression =>
    fixedColumnRows(TARGET_COLUMNS[column], targets.first, targets.last);
  const names = fixedColumnRows(KPI_COLUMNS.name, kpis.first, kpis.last);
  const [wrong, twice] = [incompleteRows(of, names), repeatedRows(of)];
  const { incomplete, repeated } = m.plan.targetCheck;
  const sentence = ([before, after]: readonly [string, string], count: Expression): Expression =>
    binary(binary(text(before), '&', count), '&', text(after));
  const isSome = (count: Expression): Expression => binary(count, '>', integer(0));
  return when(
    isSome(wrong),
    sentence(incomplete, wrong),
    when(isSome(twice), sentence(repeated, twice), EMPTY),
  );
}

type Column = (column: keyof typeof TARGET_COLUMNS) => Expression;

/** How many rows have something typed in them, less those that have all that they need. */
function incompleteRows(of: Column, names: Expression): Expression {
  const isFilled = (column: keyof typeof TARGET_COLUMNS): Expression => binary(of(column), '<>', EMPTY);
  const filled = [isFilled('kpi'), isFilled('scope'), isFilled('from'), isFilled('target')];
  const isTyped = binary(
    filled.reduce((left, right) => binary(left, '+', right)),
    '>',
    integer(0),
  );
  const isComplete = [
    call('ISNUMBER', call('MATCH', withoutWildcards(of('kpi')), withoutWildcards(names), integer(0))),
    isFilled('kpi'),
    isFilled('scope'),
    call('ISNUMBER', of('from')),
    call('ISNUMBER', of('target')),
  ].reduce((left, right) => binary(left, '*', right));
  return binary(call('SUMPRODUCT', binary(isTyped, '*', integer(1))), '-', call('SUMPRODUCT', isComplete));
}

/** How many rows name a KPI, less those of which there is exactly one; as conditions do, without regard to case. */
function repeatedRows(of: Column): Expression {
  const places = call('HSTACK', call('LOWER', of('kpi')), call('LOWER', of('scope')), of('from'));
  const named = call('FILTER', places, binary(of('kpi'), '<>', EMPTY));
  const alone = call('UNIQUE', named, call('FALSE'), call('TRUE'));
  const orNone = (rows: Expression): Expression => call('IFERROR', call('ROWS', rows), integer(0));
  // Inside SUMPRODUCT functions of one text are functions of a column of them.
  return call('SUMPRODUCT', binary(orNone(named), '-', orNone(alone)));
}

/** Names to look up: a lookup may read wildcards in what it looks for. */
const withoutWildcards = (names: Expression): Expression =>
  ['~', '*', '?'].reduce(
    (done, sign) => call('SUBSTITUTE', done, text(sign), text(`%${sign.charCodeAt(0).toString(16)}`)),
    names,
  );
