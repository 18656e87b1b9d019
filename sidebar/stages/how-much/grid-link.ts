/** Leads to the sheet on which targets are typed as a table, where a build has made it. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { kept, type Kept } from '../../controls/kept';
import { actions, box, quiet } from '../../core/element';
import { sheetLink } from '../../stage/open-place';
import type { StageTools } from '../../stage/stage';

export const gridLink = (wizard: WizardState, m: SidebarWords, tools: StageTools): Kept =>
  kept(
    wizard,
    ({ targetSheet }) => targetSheet,
    ({ targetSheet }) =>
      targetSheet === null ? [] : [box(quiet(m.howMuch.asTable), actions(sheetLink(targetSheet, m, tools)))],
  );
