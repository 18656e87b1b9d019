/** Remembers the ranges that formulas have read, as long as their cells stay as they are. */
import type { ICommandService } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import type { ReadRanges } from './function-arguments';

/** Before these Univer has calculated what some formulas read, as the addresses of others, and calculates it again. */
const AGAIN: readonly unknown[] = [
  FormulaExecuteStageType.START_CALCULATION,
  FormulaExecuteStageType.START_CALCULATION_ARRAY_FORMULA,
];

export function rangesOfCalculation(commands: ICommandService): ReadRanges {
  const ranges: ReadRanges = new Map();
  commands.beforeCommandExecuted(({ id, params }) => {
    const isBorder =
      id === SetFormulaCalculationStartMutation.id || id === SetFormulaCalculationResultMutation.id;
    if (isBorder || (id === SetFormulaCalculationNotificationMutation.id && AGAIN.includes(stageOf(params))))
      ranges.clear();
  });
  return ranges;
}

const stageOf = (params: unknown): unknown =>
  (params as ISetFormulaCalculationNotificationMutation | undefined)?.stageInfo?.stage;
