/**
 * Finds the cell above a KPI's column that says, in place of a value, that something was spent and nothing came of it.
 */
import { binary, type Expression } from '../../core/formula/expression';
import { cell } from '../../core/formula/reference';
import type { ValueCells } from '../../compute/formulas/value';
import { canBeFruitless } from '../../model/kpi/fruitless';
import type { Kpi } from '../../model/kpi/kpi';
import type { FactColumns } from './columns';
import { ID_ROW, type KpiDataPlaces } from './kpi-data-places';
import { planOperandCells } from './plan-operands';

const wordCell = (kpi: Kpi, columns: FactColumns): Expression =>
  cell(ID_ROW + 1, columns.ofKpi(kpi), { fixedRow: true });

/** The word, and whether the plan says that less is better; `undefined` for a KPI that is never fruitless. */
export function fruitlessCells(
  kpi: Kpi,
  { columns, scored }: Pick<KpiDataPlaces, 'columns' | 'scored'>,
): ValueCells['fruitless'] {
  if (!canBeFruitless(kpi)) return undefined;
  const isInPlan = scored.some(({ id }) => id === kpi.id);
  return {
    word: wordCell(kpi, columns),
    ...(isInPlan ? { isLower: planOperandCells(columns, kpi).isLower } : {}),
  };
}

/** The condition that the word stands in a row in place of the KPI's value. */
export const showsFruitless = (kpi: Kpi, row: number, columns: FactColumns): Expression =>
  binary(cell(row, columns.ofKpi(kpi)), '=', wordCell(kpi, columns));
