/** Counts the rows of pay in the plan that no column of KPI Data is about, above the column of bonuses. */
import { binary, call, integer, text, type Expression } from '../../core/formula/expression';
import { area, cell, cellOf, type Area } from '../../core/formula/reference';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import type { FactColumns } from './columns';
import { operandRow } from './kpi-data-places';
import { payParts } from './pay-columns';

/** Where the count stands: the first operand of the column. */
const countCell = (columns: FactColumns): Area => area(operandRow(0), columns.ofTotal('bonus'));

/** More than 0 where a part was named anew or added since KPI Data was written: nobody is paid by it there. */
export function typedParts(columns: FactColumns, { pay }: PlanCells): Expression {
  const known = payParts(columns.pay).map((_, place) =>
    call('COUNTIF', pay.name, binary(text('='), '&', cell(operandRow(0), columns.ofPart(place, 'now')))),
  );
  const all = call('COUNTA', pay.name);
  return known.length === 0 ? all : binary(all, '-', call('SUM', ...known));
}

/** The condition for other sheets. */
export const partsWereTyped = (columns: FactColumns, sheet: string): Expression =>
  binary(cellOf(countCell(columns), sheet), '>', integer(0));
