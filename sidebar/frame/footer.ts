/**
 * Draws the foot of the sidebar: the last message with a way to undo it, and the way to the stages before and after.
 */
import { STAGES, type Stage, type View } from '../../src/app/bridge';
import type { SidebarWords } from '../../src/words/sidebar';
import { button, element } from '../core/element';
import type { Said } from './frame-state';

export interface Footer {
  readonly element: HTMLElement;
  show(view: View, said: Said | null): void;
}

export function footer(m: SidebarWords, goTo: (stage: Stage) => void): Footer {
  const { sidebar } = m;
  let current: View = 'start';
  let takeBack: (() => void) | undefined;
  const neighbour = (step: 1 | -1): Stage | undefined =>
    current === 'start' ? undefined : STAGES[STAGES.indexOf(current) + step];
  const move = (step: 1 | -1) => (): void => {
    const stage = neighbour(step);
    if (stage) goTo(stage);
  };
  const back = button(sidebar.back, move(-1), 'plain');
  const next = button('', move(1), 'primary');
  const words = element('p', { role: 'status', class: 'said', tabindex: -1 });
  const undo = button(
    sidebar.undo,
    () => {
      takeBack?.();
      // The button is gone by now.
      words.focus();
    },
    'link',
  );
  const ways = element('div', { class: 'move' }, back, next);
  return {
    element: element('footer', {}, element('div', { class: 'telling' }, words, undo), ways),
    show(view, said) {
      current = view;
      takeBack = said?.undo;
      const text = said?.words(m) ?? '';
      if (words.textContent !== text) words.textContent = text;
      undo.hidden = !takeBack;
      ways.hidden = view === 'start';
      back.hidden = neighbour(-1) === undefined;
      const after = neighbour(1);
      next.hidden = after === undefined;
      if (after) next.textContent = sidebar.next(sidebar.stages[after]);
    },
  };
}
