/** Saves changes one after another in few calls of the server. */
import type { Order } from '../../src/app/bridge';
import { messageOf } from './message-of';

/** What is not written yet, and why the last attempt failed. */
export interface SavingState<Change> {
  readonly unsaved: Change | null;
  /** The server's sentence. */
  readonly failure: string | null;
}

export interface Saving<Change> {
  state(): SavingState<Change>;
  /** Writes a change soon; what comes meanwhile goes with it. */
  add(change: Change): void;
  /** Writes at once what is unsaved, also after a failure; rejects with the server's message where that fails again. */
  flush(): Promise<void>;
  /** Sends at once what is unsaved, past all calls under way: the sidebar may be gone before they are answered. */
  hurry(): void;
}

/** The server's call; the parts of a later change replace the same parts of an earlier one. */
type Write<Change, Answer> = (change: Change, order: Order) => Promise<Answer>;

interface UnderWay<Change> {
  readonly change: Change;
  readonly how: unknown;
  readonly done: Promise<void>;
}

/** Typing comes to rest in so many milliseconds. */
const REST = 500;

/** Every sidebar counts its own calls. */
export const SIDEBAR = `${Date.now()} ${Math.random()}`;

/**
 * @param write waits for the calls that were made before
 * @param writeNow does not
 * @param changed called after every step, with the server's answer where it has given one
 */
export function savingOf<Change extends object, Answer>(
  write: Write<Change, Answer>,
  writeNow: Write<Change, Answer>,
  changed: (answer?: Answer) => void,
): Saving<Change> {
  let waiting: Change | null = null;
  let underWay: UnderWay<Change> | null = null;
  let failure: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;

  function send(change: Change, how: typeof write): Promise<void> {
    count += 1;
    const answer = how(change, { sidebar: SIDEBAR, number: count });
    const done = answered(change, answer, () => underWay?.done === done);
    waiting = null;
    failure = null;
    underWay = { change, how, done };
    changed();
    return done;
  }

  /** @param isLatest false for a call that another one has overtaken: that one has its change, too */
  async function answered(change: Change, call: Promise<Answer>, isLatest: () => boolean): Promise<void> {
    let answer: Answer | undefined;
    try {
      answer = await call;
      if (isLatest()) underWay = null;
    } catch (error) {
      if (!isLatest()) return;
      underWay = null;
      // What was typed meanwhile is later, so it wins.
      waiting = { ...change, ...waiting };
      failure = messageOf(error);
      throw error;
    } finally {
      changed(answer);
    }
  }

  const unsavedNow = (): Change | null =>
    underWay || waiting ? ({ ...underWay?.change, ...waiting } as Change) : null;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (underWay) await underWay.done;
    // Two who waited for the same call: the first of them writes what is left, the second waits for that.
    if (underWay) return flush();
    if (!waiting) return;
    await send(waiting, write);
    return flush();
  }

  /** The failure is in the state, and shown from there. */
  const shown = (done: Promise<void>): void => void done.catch(() => undefined);

  return {
    state: () => ({ unsaved: unsavedNow(), failure }),
    add(change) {
      waiting = { ...waiting, ...change };
      clearTimeout(timer);
      timer = setTimeout(() => shown(flush()), REST);
    },
    flush,
    hurry() {
      clearTimeout(timer);
      const unsaved = unsavedNow();
      // What is under way may still wait for a call before it; written twice it is the same.
      if (unsaved && (waiting || underWay?.how === write)) shown(send(unsaved, writeNow));
    },
  };
}
