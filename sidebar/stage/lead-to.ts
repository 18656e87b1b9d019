/** Draws the way to another stage, alone or with a notice about what can be mended there. */
import type { Stage } from '../../src/app/bridge';
import { actions, button, notice, paragraph } from '../core/element';
import type { StageTools } from './stage';

export function wayTo(stage: Stage, label: string, tools: StageTools): HTMLElement {
  const way = button(label, () => tools.goTo(stage), 'plain', `to ${stage}`);
  return actions(way);
}

export const leadTo = (stage: Stage, text: string, label: string, tools: StageTools): HTMLElement =>
  notice(paragraph(text), wayTo(stage, label, tools));
