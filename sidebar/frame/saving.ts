/** Changes of the plan, one after the other, to few calls of the server that write them. */
import type { PlanChange, WizardState } from '../../src/bridge';
import { messageOf } from '../message-of';

/** What of the plan is not written yet, and why the last attempt failed. */
export interface SavingState {
  readonly unsaved: PlanChange | null;
  readonly isSaving: boolean;
  /** The server's sentence. */
  readonly failure: string | null;
}

export interface PlanSaving {
  state(): SavingState;
  /** Writes a change soon; what comes meanwhile goes with it. */
  add(change: PlanChange): void;
  /** Writes at once what is unsaved, also after a failure; rejects with the server's message where that fails again. */
  flush(): Promise<void>;
}

/** Typing comes to rest in so many milliseconds. */
const REST = 500;

/**
 * @param write the server's call
 * @param changed called after every step, with the document's state where the server has told it
 */
export function planSaving(
  write: (change: PlanChange) => Promise<WizardState>,
  changed: (answer?: WizardState) => void,
): PlanSaving {
  let waiting: PlanChange | null = null;
  let underWay: { readonly change: PlanChange; readonly done: Promise<void> } | null = null;
  let failure: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function writeOne(change: PlanChange): Promise<void> {
    let answer: WizardState | undefined;
    try {
      answer = await write(change);
      failure = null;
    } catch (error) {
      // What was typed meanwhile is later, so it wins.
      waiting = { ...change, ...waiting };
      failure = messageOf(error);
      throw error;
    } finally {
      underWay = null;
      changed(answer);
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (underWay) await underWay.done;
    // Two who waited for the same call: the first of them writes what is left, the second waits for that.
    if (underWay) return flush();
    if (!waiting) return;
    const change = waiting;
    waiting = null;
    failure = null;
    const done = writeOne(change);
    underWay = { change, done };
    changed();
    await done;
    return flush();
  }

  return {
    state: () => ({
      unsaved: underWay || waiting ? { ...underWay?.change, ...waiting } : null,
      isSaving: underWay !== null,
      failure,
    }),
    add(change) {
      waiting = { ...waiting, ...change };
      clearTimeout(timer);
      timer = setTimeout(() => {
        // The failure is in the state, and shown from there.
        flush().catch(() => undefined);
      }, REST);
    },
    flush,
  };
}
