/** Draws the switch between the languages. */
import type { SidebarWords } from '../../src/words/sidebar';
import type { Language } from '../../src/words/language';
import { button, element } from '../core/element';

/** Each language names itself, whichever is spoken now; in the order of the switch. */
const NAMES: Readonly<Record<Language, { readonly short: string; readonly long: string }>> = {
  vi: { short: 'VI', long: 'Tiếng Việt' },
  en: { short: 'EN', long: 'English' },
};

export function languageSwitch(
  spoken: Language,
  { sidebar }: SidebarWords,
  choose: (language: Language) => void,
): HTMLElement {
  const choices = (Object.keys(NAMES) as Language[]).map((language) => {
    const { short, long } = NAMES[language];
    const made = button(short, () => choose(language), 'choice', undefined, `${short} – ${long}`);
    made.setAttribute('aria-pressed', String(language === spoken));
    made.lang = language;
    return made;
  });
  return element('div', { class: 'languages', role: 'group', 'aria-label': sidebar.language }, ...choices);
}
