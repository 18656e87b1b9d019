/** Returns what a call refuses, in both languages. */
import { messages } from '../../src/words';
import { Refusal } from '../../src/words/refusal';

export interface Refused {
  readonly en: string;
  readonly vi: string;
}

/** The sentences of the refusal that the call throws; anything else, or nothing thrown, is an error. */
export function refused(call: () => unknown): Refused {
  try {
    call();
  } catch (error) {
    if (error instanceof Refusal) return { en: error.say(messages('en')), vi: error.say(messages('vi')) };
    throw error;
  }
  throw new Error('nothing was refused');
}
