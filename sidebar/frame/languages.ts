/** Draws the switch between the languages. */
import type { SidebarWords } from '../../src/words/sidebar';
import { LANGUAGE_IDS, LANGUAGES, type Language } from '../../src/words/language';
import { button, element } from '../core/element';

/** Each language names itself, whichever is spoken now. */
export function languageSwitch(
  spoken: Language,
  { sidebar }: SidebarWords,
  choose: (language: Language) => void,
): HTMLElement {
  const choices = LANGUAGE_IDS.map((language) => {
    const short = language.toUpperCase();
    const said = `${short} – ${LANGUAGES[language].name}`;
    const made = button(short, () => choose(language), 'choice', undefined, said);
    made.setAttribute('aria-pressed', String(language === spoken));
    made.lang = language;
    return made;
  });
  return element('div', { class: 'languages', role: 'group', 'aria-label': sidebar.language }, ...choices);
}
