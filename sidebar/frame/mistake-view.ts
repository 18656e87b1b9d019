/**
 * Replaces every stage while the plan's sheet has a cell that cannot be used, because nothing may be written over it.
 */
import type { SidebarWords } from '../../src/words/sidebar';
import { actions, box, button, element, heading, paragraph } from '../core/element';
import { sheetLink } from '../stage/open-place';
import type { StageTools, StageView } from '../stage/stage';

export function mistakeView(
  mistake: string,
  planSheet: string | null,
  m: SidebarWords,
  tools: StageTools,
): StageView {
  const { sidebar } = m;
  const title = heading(sidebar.planMistake);
  return {
    element: box(
      title,
      element('p', { class: 'notice failed', role: 'alert' }, mistake),
      paragraph(sidebar.planMistakeHint),
      actions(
        button(sidebar.reread, tools.reread, 'primary'),
        ...(planSheet === null ? [] : [sheetLink(planSheet, m, tools)]),
      ),
    ),
    focus: title,
  };
}
