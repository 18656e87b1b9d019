/** Remembers the ranges that formulas have read, until the next calculation starts or ends. */
import type { ICommandService } from '@univerjs/core';
import {
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ReadRanges } from './function-arguments';

export function rangesOfCalculation(commands: ICommandService): ReadRanges {
  const ranges: ReadRanges = new Map();
  commands.beforeCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationStartMutation.id || id === SetFormulaCalculationResultMutation.id)
      ranges.clear();
  });
  return ranges;
}
