/** The rows of the targets to the formula of a sentence that says which are wrong; blank while none is. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../formula/expression';
import { fixedColumnRows } from '../formula/reference';
import type { Messages } from '../messages';
import { KPI_COLUMNS, TARGET_COLUMNS } from './places';

interface TargetRows {
  readonly first: number;
  readonly last: number;
}

/**
 * First the rows that are not complete, or that name no KPI; then those that say the same KPI, scope and day twice.
 *
 * @param kpis the rows of the plan's KPIs
 */
export function targetCheck(targets: TargetRows, kpis: TargetRows, m: Messages): Expression {
  const of = (column: keyof typeof TARGET_COLUMNS): Expression =>
    fixedColumnRows(TARGET_COLUMNS[column], targets.first, targets.last);
  const names = fixedColumnRows(KPI_COLUMNS.name, kpis.first, kpis.last);
  const all = [of('kpi'), of('scope'), of('from'), of('target')];
  const isTyped = binary(
    all.reduce((left, right) => binary(left, '&', right)),
    '<>',
    EMPTY,
  );
  const isKnown = call('ISNUMBER', call('MATCH', of('kpi'), names, integer(0)));
  const isComplete = [
    binary(of('scope'), '<>', EMPTY),
    call('ISNUMBER', of('from')),
    call('ISNUMBER', of('target')),
  ].reduce<Expression>((left, right) => binary(left, '*', right), isKnown);
  const wrong = binary(
    call('SUMPRODUCT', binary(isTyped, '*', integer(1))),
    '-',
    call('SUMPRODUCT', isComplete),
  );
  const sameRows = call('COUNTIFS', of('kpi'), of('kpi'), of('scope'), of('scope'), of('from'), of('from'));
  const twice = call(
    'SUMPRODUCT',
    binary(binary(of('kpi'), '<>', EMPTY), '*', binary(sameRows, '>', integer(1))),
  );
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
