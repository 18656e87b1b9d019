/** The way to another stage, alone or with a notice about something that it would mend. */
import type { Stage } from '../../src/bridge';
import { button, element } from '../element';
import type { StageTools } from './stage';

export function wayTo(stage: Stage, label: string, tools: StageTools): HTMLElement {
  const way = button(
    label,
    () => {
      tools.goTo(stage);
    },
    'plain',
  );
  way.dataset.key = `to ${stage}`;
  return element('div', { class: 'actions' }, way);
}

export const leadTo = (stage: Stage, text: string, label: string, tools: StageTools): HTMLElement =>
  element('div', { class: 'notice' }, element('p', {}, text), wayTo(stage, label, tools));
