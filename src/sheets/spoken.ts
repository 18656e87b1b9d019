/** Entry points as people meet them: what is refused is said in their language. */
import { messages, type Messages } from '../messages';
import type { Language } from '../messages/language';
import { Refusal } from '../messages/refusal';

/** Runs an entry point; a refusal leaves it as an error in the given language. */
export function spoken<T>(language: Language, run: (m: Messages) => T): T {
  const m = messages(language);
  try {
    return run(m);
  } catch (error) {
    throw error instanceof Refusal ? new Error(error.say(m)) : error;
  }
}
