/** Draws the open stage into the page, brings it up to date in place, and keeps the keyboard's place. */
import type { Stage, WizardState } from '../../src/bridge';
import { messages } from '../../src/messages';
import { element } from '../element';
import type { DrawStage, StageTools, StageView } from '../stages/stage';
import { mistakeView } from './mistake-view';

export interface StagePlace {
  readonly element: HTMLElement;
  /** @param isOpened the person has just gone there, so the focus goes along */
  show(stage: Stage, wizard: WizardState, isOpened: boolean): void;
  setBusy(isBusy: boolean): void;
}

export function stagePlace(stages: Readonly<Record<Stage, DrawStage>>, tools: StageTools): StagePlace {
  const main = element('main', { class: 'stage' });
  let shown: { readonly key: string; readonly wizard: WizardState; readonly view: StageView } | undefined;

  function draw(stage: Stage, wizard: WizardState): StageView {
    const m = messages(wizard.language);
    return wizard.planMistake === null
      ? stages[stage](wizard, m, tools)
      : mistakeView(wizard.planMistake, m, tools);
  }

  return {
    element: main,
    show(stage, wizard, isOpened) {
      const key = [stage, wizard.language, wizard.planMistake].join();
      const isSame = !isOpened && key === shown?.key;
      if (isSame && (wizard === shown?.wizard || shown?.view.update?.(wizard) === true)) {
        shown = { ...shown, wizard };
        return;
      }
      const hadFocus = main.contains(document.activeElement);
      const view = draw(stage, wizard);
      main.replaceChildren(view.element);
      shown = { key, wizard, view };
      // Focus moves only for a person who is here already: opening the sidebar takes it from nobody.
      if (isOpened || hadFocus) view.focus.focus();
      if (isOpened) document.documentElement.scrollTop = 0;
    },
    setBusy(isBusy) {
      main.setAttribute('aria-busy', String(isBusy));
    },
  };
}
