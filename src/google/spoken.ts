/**
 * Says what is refused in the person's language: as a value to the sidebar, a dialog after a menu, an error in a cell.
 */
import type { Answered } from '../app/answered';
import { messages } from '../words';
import type { Language } from '../words/language';
import { Refusal } from '../words/refusal';
import { userLanguage } from './open-document';

/**
 * Runs what the sidebar or the command line asks for; the refusal is the answer.
 *
 * @throws whatever is no Refusal
 */
export const answered = <T>(run: () => T): Answered<T> =>
  refusing(run, (refusal) => ({ refused: refusal.say(messages(userLanguage())) }));

/**
 * Runs a menu item; a refusal is shown in a dialog.
 *
 * @throws whatever is no Refusal
 */
export const fromMenu = (run: () => void): void => {
  refusing(run, (refusal) => {
    SpreadsheetApp.getUi().alert(refusal.say(messages(userLanguage())));
  });
};

/**
 * Runs a custom function. A cell shows as its error what the function throws, in the given language: there is no other
 * way, and nothing else of the add-on throws what stands in a cell.
 * https://developers.google.com/apps-script/guides/sheets/functions
 */
export const inCell = <T>(language: Language, run: () => T): T =>
  refusing(run, (refusal) => {
    throw new Error(refusal.say(messages(language)));
  });

function refusing<T, R>(run: () => T, refused: (refusal: Refusal) => R): T | R {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}
