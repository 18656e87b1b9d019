/** Builds everything with what is proposed, or brings up to date what was built, and leads to the stage that shows how far it is. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import type { Client } from '../../core/server';
import type { StageTools } from '../../stage/stage';
import { kpisInUse } from '../how-much/shares';
import { buildRunOf } from './build-run';
import { cardsFor } from './cards-for';

/** Why nothing can be built; `null` where something can. */
export function reasonAgainst(wizard: WizardState, { buildStage }: SidebarWords): string | null {
  const [mistake] = wizard.mappingMistakes;
  if (mistake !== undefined) return mistake;
  return kpisInUse(wizard).some(({ view }) => view.lacks === null) ? null : buildStage.noKpi;
}

/** @param before what is written first */
export function buildAtOnce(
  { hasScorecards, scopes }: WizardState,
  tools: StageTools,
  before?: (server: Client) => Promise<void>,
): void {
  buildRunOf(tools).start({
    title: ({ buildStage }) => (hasScorecards ? buildStage.refreshing : buildStage.building),
    asks: {},
    ...(before ? { before } : {}),
    begin: (server) =>
      hasScorecards ? server.refreshNumbers() : server.startBuild({ by: cardsFor(scopes, tools.unsent) }),
  });
  tools.goTo('build');
}
