/**
 * Runs Univer's calculations one after another, so that each of them ends once.
 *
 * Univer resets what a running calculation has found when the next one begins, and says twice that it stopped one:
 * the second time it forgets what the one that was begun in between has to calculate. Cells would stay blank.
 */
import type { Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  ICalculateFormulaService,
  type IAllRuntimeData,
  type IFormulaRuntimeService,
} from '@univerjs/engine-formula';

/** Univer's private parts that are changed here. */
interface Calculating {
  execute: (this: Calculating, dataset: unknown) => Promise<void>;
  readonly _runtimeService: IFormulaRuntimeService;
  readonly _executeLock: { acquire(key: 'FORMULA_EXECUTION_LOCK', run: () => void): Promise<void> };
  readonly _executionCompleteListener$: { next: (data: IAllRuntimeData) => void };
}

/** @returns whether a calculation is running or waits for one */
export function inOrder(injector: Injector): () => boolean {
  const service = injector.get(ICalculateFormulaService) as unknown as Calculating;
  const { execute, _runtimeService: runtime, _executionCompleteListener$: completed } = service;
  let last = Promise.resolve();
  let unfinished = 0;

  service.execute = async function (dataset) {
    unfinished++;
    const before = last;
    const run = async (): Promise<void> => {
      await execute.call(this, dataset);
      // `execute` does not wait for its own end.
      await this._executeLock.acquire('FORMULA_EXECUTION_LOCK', () => undefined);
    };
    // An error is told to who began the calculation; the next one begins all the same.
    last = before.then(run, run).finally(() => unfinished--);
    return last;
  };

  const tell = completed.next.bind(completed);
  completed.next = (data) => {
    const isStopping =
      data.functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION &&
      runtime.getFormulaExecuteStage() === FormulaExecuteStageType.IDLE;
    if (!isStopping) tell(data);
  };
  return () => unfinished > 0;
}
