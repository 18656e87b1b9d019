/**
 * Draws what stands before all stages: of an empty document where to begin, of any other what was understood of it, and
 * one press that builds.
 */
import type { WizardState } from '../../src/app/bridge';
import { kept } from '../controls/kept';
import { box, heading } from '../core/element';
import type { DrawStage } from '../stage/stage';
import { whereToBegin } from './where-to-begin';
import { understood } from './understood';

const isEmpty = ({ sheets }: WizardState): boolean => sheets.length === 0;

export const drawStart: DrawStage = (wizard, m, tools) => {
  const title = heading('');
  const sayTitle = (later: WizardState): void => {
    title.textContent = isEmpty(later) ? m.start.begin : m.start.heading;
  };
  const place = kept(
    wizard,
    (state) => (isEmpty(state) ? [] : shownOf(state)),
    (state) => (isEmpty(state) ? whereToBegin(m, tools) : understood(state, m, tools)),
  );
  sayTitle(wizard);
  return {
    element: box(title, place.element),
    focus: title,
    update(later) {
      sayTitle(later);
      place.update(later);
    },
  };
};

const shownOf = ({ tables, namePairs, scopes, kpis, plan, nearly, problems, ...state }: WizardState) => [
  [tables, namePairs, scopes, kpis, plan.kpis, plan.groupWeights, plan.mapping, plan.targets.length],
  [nearly, problems.length, state.mappingMistakes, state.shownFirst, state.locale],
];
