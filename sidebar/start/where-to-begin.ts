/** Offers two ways into an empty document: the sample team, or the person's own sheets. */
import type { SidebarWords } from '../../src/words/sidebar';
import { actions, button, quiet, section } from '../core/element';
import { sampleOffer } from '../stage/sample-offer';
import type { StageTools } from '../stage/stage';

export function whereToBegin(m: SidebarWords, tools: StageTools): readonly HTMLElement[] {
  const { start, sidebar } = m;
  return [
    section(start.trySample, quiet(start.sampleHint), actions(sampleOffer(m, tools, 'primary'))),
    section(
      start.mySheets,
      quiet(start.mySheetsHint),
      actions(
        button(sidebar.reread, tools.reread, 'plain', 'reread'),
        button(start.readySheets, () => tools.goTo('what'), 'link', 'ready sheets'),
      ),
    ),
  ];
}
