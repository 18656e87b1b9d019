/** Draws the button that goes from the data to scorecards at once, with everything else as it is proposed. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { freshId } from '../../controls/field';
import { kept, type Kept } from '../../controls/kept';
import { actions, button, element, quiet, section } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { buildRunOf } from '../build/build-run';
import { cardsFor } from '../build/cards-for';
import { kpisInUse } from '../how-much/shares';
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
    'primary',
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

/** Why nothing can be built; `null` where something can. */
function reasonAgainst(wizard: WizardState, { buildStage }: SidebarWords): string | null {
  const [mistake] = wizard.mappingMistakes;
  if (mistake !== undefined) return mistake;
  return kpisInUse(wizard).some(({ view }) => view.lacks === null) ? null : buildStage.noKpi;
}

/** What is chosen in the forms of tables and not saved yet goes first. */
function build(
  { hasScorecards, scopes }: WizardState,
  tools: StageTools,
  data: Pick<DataSection, 'unsaved'>,
): void {
  const unsaved = data.unsaved();
  if (!unsaved) return;
  buildRunOf(tools).start({
    title: ({ buildStage }) => (hasScorecards ? buildStage.refreshing : buildStage.building),
    begin: async (server) => {
      if (unsaved.mapping) {
        await server.saveMapping(unsaved.mapping);
        unsaved.forget();
      }
      return hasScorecards
        ? server.refreshNumbers()
        : server.startBuild({ by: cardsFor(scopes, tools.unsent) });
    },
  });
  tools.goTo('build');
}
