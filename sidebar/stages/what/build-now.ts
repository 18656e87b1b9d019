/** Draws the button that goes from the data to scorecards at once, with everything else as it is proposed. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { freshId } from '../../controls/field';
import { kept, type Kept } from '../../controls/kept';
import { actions, button, element, quiet, section } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { buildAtOnce, reasonAgainst } from '../build/at-once';
import type { DataSection } from './data';

export const buildNow = (
  wizard: WizardState,
  m: SidebarWords,
  tools: StageTools,
  data: Pick<DataSection, 'unsaved'>,
): Kept =>
  kept(
    wizard,
    ({ kpis, plan, mappingMistakes, shownFirst, hasScorecards, scopes }) => [
      [kpis, plan.kpis, plan.groupWeights, mappingMistakes],
      [shownFirst, hasScorecards, scopes],
    ],
    (later) => [drawn(later, m, tools, data)],
  );

function drawn(
  wizard: WizardState,
  m: SidebarWords,
  tools: StageTools,
  data: Pick<DataSection, 'unsaved'>,
): HTMLElement {
  const { what } = m;
  const { hasScorecards, shownFirst } = wizard;
  const against = reasonAgainst(wizard, m);
  const hint = quiet(against ?? (hasScorecards ? what.updateNowHint : what.buildNowHint));
  hint.id = freshId();
  const begin = button(
    hasScorecards ? what.updateNow : what.buildNow,
    () => {
      if (against === null) build(wizard, tools, data);
    },
    'plain',
    'build now',
  );
  begin.setAttribute('aria-describedby', hint.id);
  if (against !== null) begin.setAttribute('aria-disabled', 'true');
  return section(
    what.straight,
    ...(shownFirst === null ? [] : [element('p', {}, shownFirst)]),
    hint,
    actions(begin),
  );
}

/** What is chosen in the forms of tables and not saved yet goes first. */
function build(wizard: WizardState, tools: StageTools, data: Pick<DataSection, 'unsaved'>): void {
  const unsaved = data.unsaved();
  if (!unsaved) return;
  const { mapping, forget } = unsaved;
  if (mapping === null) {
    buildAtOnce(wizard, tools);
    return;
  }
  buildAtOnce(wizard, tools, async (server) => {
    await server.saveMapping(mapping);
    forget();
  });
}
