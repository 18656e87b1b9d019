/**
 * Turns Univer's commands into a promise that every formula shows its value.
 *
 * Univer's own `onCalculationResultApplied` takes half a second where there is nothing to do, and resolves too early
 * where a write arrives during a calculation: it takes the end of the stopped one for the end of the next.
 * https://github.com/dream-num/univer (sheets-formula, FormulaCalculationSessionService)
 */
import {
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type IUnitRange,
} from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  IOtherFormulaManagerService,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { inOrder } from './patches/calculation-order';

const LOOK_AGAIN_MILLISECONDS = 10;
/** Univer starts 100 ms after the last write; where it has not by now, it dropped the write and is asked again. */
const START_MILLISECONDS = 1_500;
const LIMIT_MILLISECONDS = 120_000;

const STYLE_TRIGGERS: readonly unknown[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Begins to calculate every formula; unlike the facade's `executeCalculation`, at once. */
export function recalculate(commands: ICommandService): void {
  begin(commands, { commands: [], forceCalculation: true });
}

/** `recalculateOutdated` of the engine. */
export function recalculateOutdated(
  injector: Injector,
  commands: ICommandService,
  dirtyRanges: readonly IUnitRange[],
): void {
  const dirtyUnitOtherFormulaMap = injector.get(IOtherFormulaManagerService).getOtherFormulaData();
  begin(commands, { dirtyRanges, dirtyUnitOtherFormulaMap });
}

function begin(commands: ICommandService, what: object): void {
  commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, what, { onlyLocal: true });
}

interface Calculation {
  /** Whether no write is waiting and no calculation is running. */
  readonly isCalculated: () => boolean;
  readonly calculated: () => Promise<void>;
}

/** What the engine says of its calculations. */
export function calculation(injector: Injector, commands: ICommandService): Calculation {
  const dirty = injector.get(IActiveDirtyManagerService);
  const isRunning = inOrder(injector);
  /** When the last write came that no calculation has taken up yet. */
  let waitingSince: number | null = null;

  const isStyleOnly = ({ id, params = {} }: ICommandInfo, options?: IExecutionOptions): boolean =>
    id === SetRangeValuesMutation.id &&
    (options?.onlyLocal === true || ('trigger' in params && STYLE_TRIGGERS.includes(params.trigger)));

  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) waitingSince = null;
    else if (dirty.has(command.id) && !isStyleOnly(command, options)) waitingSince = performance.now();
  });

  const isCalculated = (): boolean => !isRunning() && waitingSince === null;
  const calculated = async (): Promise<void> => {
    const begun = performance.now();
    for (;;) {
      if (isCalculated()) return;
      const idle = !isRunning();
      const now = performance.now();
      if (idle && waitingSince !== null && now - waitingSince > START_MILLISECONDS) {
        recalculate(commands);
      }
      if (now - begun > LIMIT_MILLISECONDS) {
        throw new Error(`The calculation took longer than ${LIMIT_MILLISECONDS / 1000} seconds.`);
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MILLISECONDS));
    }
  };
  return { isCalculated, calculated };
}
