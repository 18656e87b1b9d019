/** A notice about something that another stage would mend, with the way there. */
import type { Stage } from '../../src/bridge';
import { button, element } from '../element';
import type { StageTools } from './stage';

export function leadTo(stage: Stage, text: string, label: string, tools: StageTools): HTMLElement {
  const way = button(
    label,
    () => {
      tools.goTo(stage);
    },
    'plain',
  );
  way.dataset.key = `to ${stage}`;
  return element(
    'div',
    { class: 'notice' },
    element('p', {}, text),
    element('div', { class: 'actions' }, way),
  );
}
