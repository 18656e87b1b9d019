/** What the person chooses, as a request to the server. */
import type { BuildRequest, WizardState } from '../src/bridge';
import type { Mode } from '../src/facts/kpi-data';

export interface Choices {
  readonly reps: boolean;
  readonly regions: boolean;
  readonly mode: Mode | 'automatic';
}

export const EVERYTHING: Choices = { reps: true, regions: true, mode: 'automatic' };

/** The choices that the data allow: no cards for reps or regions where there are none. */
export const allowed = (choices: Choices, { reps, regions }: WizardState): Choices => ({
  ...choices,
  reps: choices.reps && reps > 0,
  regions: choices.regions && regions > 0,
});

export const requestOf = ({ reps, regions, mode }: Choices): BuildRequest => ({
  by: [...(reps ? (['rep'] as const) : []), ...(regions ? (['region'] as const) : [])],
  ...(mode === 'automatic' ? {} : { mode }),
});

/** How many scorecards the choices make: the team's is always one of them. */
export const cardCount = (choices: Choices, wizard: WizardState): number =>
  1 + (choices.reps ? wizard.reps : 0) + (choices.regions ? wizard.regions : 0);
