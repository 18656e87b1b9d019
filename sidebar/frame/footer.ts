/** The foot of the sidebar: what was said last, and the way to the stages before and after. */
import { STAGES, type Stage } from '../../src/bridge';
import type { Messages } from '../../src/messages';
import { button, element } from '../element';

export interface Footer {
  readonly element: HTMLElement;
  show(stage: Stage, said: string): void;
}

export function footer({ sidebar }: Messages, goTo: (stage: Stage) => void): Footer {
  let current: Stage = 'who';
  const neighbour = (step: 1 | -1): Stage | undefined => STAGES[STAGES.indexOf(current) + step];
  const move = (step: 1 | -1) => (): void => {
    const stage = neighbour(step);
    if (stage) goTo(stage);
  };
  const back = button(sidebar.back, move(-1), 'plain');
  const next = button('', move(1), 'primary');
  const words = element('p', { role: 'status', class: 'said' });
  return {
    element: element('footer', {}, words, element('div', { class: 'move' }, back, next)),
    show(stage, said) {
      current = stage;
      if (words.textContent !== said) words.textContent = said;
      back.hidden = neighbour(-1) === undefined;
      const after = neighbour(1);
      next.hidden = after === undefined;
      if (after) next.textContent = sidebar.next(sidebar.stages[after]);
    },
  };
}
