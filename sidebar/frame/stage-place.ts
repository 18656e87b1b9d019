/** Shows the open stage in the page; each is drawn once, kept up to date in place, and found again as it was left. */
import type { View, WizardState } from '../../src/app/bridge';
import { sidebarWords } from '../../src/words/sidebar';
import { element } from '../core/element';
import type { DrawStage, StageTools, StageView } from '../stage/stage';
import { mistakeView } from './mistake-view';

export interface StagePlace {
  readonly element: HTMLElement;
  /** @param isOpened the person has just gone there, so the focus goes along */
  show(stage: View, wizard: WizardState, isOpened: boolean): void;
  setBusy(isBusy: boolean): void;
}

interface Drawn {
  /** What a drawing cannot change in place. */
  readonly key: string;
  readonly wizard: WizardState;
  readonly view: StageView;
}

export function stagePlace(stages: Readonly<Record<View, DrawStage>>, tools: StageTools): StagePlace {
  const main = element('main', { class: 'stage' });
  const drawn = new Map<View, Drawn>();
  let seen: StageView | undefined;

  function draw(stage: View, wizard: WizardState): StageView {
    const m = sidebarWords(wizard.language);
    return wizard.planMistake === null
      ? stages[stage](wizard, m, tools)
      : mistakeView(wizard.planMistake, wizard.planSheet, m, tools);
  }

  function viewOf(stage: View, wizard: WizardState): StageView {
    const key = [wizard.language, wizard.planMistake].join();
    const known = drawn.get(stage);
    const isKnown = known?.key === key && (known.wizard === wizard || known.view.update !== undefined);
    const view = isKnown ? known.view : draw(stage, wizard);
    if (known && isKnown && known.wizard !== wizard) view.update?.(wizard);
    drawn.set(stage, { key, wizard, view });
    return view;
  }

  return {
    element: main,
    show(stage, wizard, isOpened) {
      const hadFocus = main.contains(document.activeElement);
      const view = viewOf(stage, wizard);
      const isNew = view !== seen;
      if (isNew) main.replaceChildren(view.element);
      seen = view;
      // Focus moves only for a person who is here already: opening the sidebar takes it from nobody.
      if (isOpened || (isNew && hadFocus)) view.focus.focus();
      if (isOpened) document.documentElement.scrollTop = 0;
      if (isNew) view.open?.();
    },
    setBusy(isBusy) {
      main.setAttribute('aria-busy', String(isBusy));
    },
  };
}
