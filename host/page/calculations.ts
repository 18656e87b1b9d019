/** Signals that cells have new values, a moment after the last of Univer's commands. */
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { LocalHost } from '../running/local-host';

/** Tells the charts that cells have new values. */
export interface Calculations {
  /** @returns ends the subscription */
  subscribe(draw: () => void): () => void;
}

const QUIET_MILLISECONDS = 60;

export function calculationsOf({ document: { engine } }: LocalHost): Calculations {
  const subscribers = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  engine.commands.onCommandExecuted(({ id }, options) => {
    const isResult = options?.applyFormulaCalculationResult === true;
    if (!isResult && id !== SetRangeValuesMutation.id) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const draw of subscribers) draw();
    }, QUIET_MILLISECONDS);
  });
  return {
    subscribe(draw) {
      subscribers.add(draw);
      return () => {
        subscribers.delete(draw);
      };
    },
  };
}
