/** Draws the five stages as a row of buttons, of which one is current; none is at the start. */
import { STAGES, type Stage, type View } from '../../src/app/bridge';
import type { SidebarWords } from '../../src/words/sidebar';
import { button, element } from '../core/element';

export interface Steps {
  readonly element: HTMLElement;
  show(current: View): void;
}

export function steps({ sidebar }: SidebarWords, goTo: (stage: Stage) => void): Steps {
  const buttons = STAGES.map((stage, index) => {
    const made = button('', () => goTo(stage), 'step');
    made.append(
      element('span', { class: 'number' }, String(index + 1)),
      element('span', { class: 'name' }, sidebar.stages[stage]),
    );
    return { stage, made };
  });
  return {
    element: element(
      'nav',
      { 'aria-label': sidebar.steps },
      element('ol', { class: 'steps' }, ...buttons.map(({ made }) => element('li', {}, made))),
    ),
    show(current) {
      for (const { stage, made } of buttons) {
        if (stage === current) made.setAttribute('aria-current', 'step');
        else made.removeAttribute('aria-current');
      }
    },
  };
}
