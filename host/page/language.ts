/** Remembers the language of the person at the screen: the one chosen in the header, else the browser's. */
import { languageOf, type Language } from '../../src/words/language';

/** index.html reads the same key before any script runs. */
const KEY = 'language';

export const chosenLanguage = (): Language => languageOf(localStorage.getItem(KEY) ?? navigator.language);

export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
