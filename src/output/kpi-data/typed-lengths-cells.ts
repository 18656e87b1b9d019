/** Tells whether targets were given another length of period since KPI Data was written, above the columns of targets. */
import { binary, call, integer, reference, type Expression } from '../../core/formula/expression';
import { a1, area, sheetPrefix } from '../../core/formula/reference';
import type { FactColumns } from './columns';
import { operandRow } from './kpi-data-places';

/** Where each KPI in use has its count: the second operand of its default target. */
const TYPED_LENGTHS = 1;

/** The condition for other sheets: live formulas count such a target wrongly until the next refresh. */
export function lengthsWereTyped(columns: FactColumns, sheet: string): Expression {
  const { scored } = columns;
  const [first] = scored;
  if (!first) return call('FALSE');
  const counts = area(operandRow(TYPED_LENGTHS), columns.ofScored('defaultTarget', first), 1, scored.length);
  return binary(call('SUM', reference(`${sheetPrefix(sheet)}${a1(counts)}`)), '>', integer(0));
}
