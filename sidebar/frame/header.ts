/** Draws the top of the sidebar, below the name that Sheets gives it: help, whether everything is saved, the language, and the five steps. */
import type { PlanChange, Stage, View } from '../../src/app/bridge';
import { sidebarWords } from '../../src/words/sidebar';
import type { Language } from '../../src/words/language';
import { element } from '../core/element';
import { languageSwitch } from './languages';
import type { SavingState } from '../core/saving';
import { steps } from './steps';

export interface Header {
  readonly element: HTMLElement;
  show(view: View, saving: SavingState<PlanChange>): void;
}

export function header(
  language: Language,
  help: HTMLElement,
  goTo: (stage: Stage) => void,
  choose: (language: Language) => void,
): Header {
  const m = sidebarWords(language);
  const stages = steps(m, goTo);
  const saved = element('span', { class: 'saved' });
  let wasSaving = false;
  return {
    element: element(
      'header',
      {},
      element('div', { class: 'top' }, help, saved, languageSwitch(language, m, choose)),
      stages.element,
    ),
    show(view, { unsaved, failure }) {
      stages.show(view);
      wasSaving ||= unsaved !== null;
      if (failure !== null) saved.textContent = m.sidebar.unsaved;
      else if (unsaved) saved.textContent = m.sidebar.saving;
      else saved.textContent = wasSaving ? m.sidebar.saved : '';
    },
  };
}
