/** Reads in which language, and by the clock of which time zone, a command speaks. */
import { messages } from '../../src/words';
import { LANGUAGE_IDS, type Language } from '../../src/words/language';
import { Refusal } from '../../src/words/refusal';
import type { CommandWords } from '../messages/command';

/** Also what is wrong with the other options is said in it. */
export const languageTyped = (args: readonly string[]): Language =>
  LANGUAGE_IDS.find((language) =>
    args.some(
      (each, at) => each === `--locale=${language}` || (each === language && args[at - 1] === '--locale'),
    ),
  ) ?? 'en';

/** The one of this machine where none is asked for. */
export function timeZoneOf(asked: string | undefined, words: CommandWords): string {
  if (asked === undefined) return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: asked }).resolvedOptions().timeZone;
  } catch (cause) {
    throw new Error(words.badTimeZone(asked), { cause });
  }
}

/** @throws what the function refuses as an error with a sentence in the language */
export function inWords<T>(language: Language, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    throw cause instanceof Refusal ? new Error(cause.say(messages(language)), { cause }) : cause;
  }
}
