/** Asks from which period on changes of weights, KPIs in use and ratings apply, shows these as they are then, and saves them so. */
import type { PlanChange, WizardState } from '../../../src/app/bridge';
import type { Plan } from '../../../src/plan/plan';
import { planIn } from '../../../src/plan/terms';
import { bandsFrom, groupWeightsFrom, kpisFrom, type From } from '../../../src/plan/terms-from';
import type { SidebarWords } from '../../../src/words/sidebar';
import { field, freshId } from '../../controls/field';
import { selectInput } from '../../controls/inputs';
import type { Kept } from '../../controls/kept';
import { element } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { currentPeriod, labelledPeriod, periodOptions, periodText } from './plan-periods';
import { steadyOptions } from './steady-options';

/** What was chosen is kept by this name, for all stages. */
const CHOSEN = 'appliesFrom';
const ALWAYS = 'always';

/** What changes of a plan that has a past. */
export type Terms = Partial<Pick<Plan, 'kpis' | 'groupWeights' | 'bands'>>;

/**
 * The choice; until there are scorecards, changes apply to every period where nothing else is chosen.
 *
 * @param follow called after another choice: what applies then is to be shown
 */
export function appliesFrom(
  wizard: WizardState,
  m: SidebarWords,
  tools: StageTools,
  follow: () => void,
): Kept {
  const { howMuch } = m;
  const select = selectInput('applies from', [], '');
  const setOptions = steadyOptions(select);
  const stays = element('p', { id: freshId() });
  select.addEventListener('change', () => {
    tools.unsent.keep(CHOSEN, { from: select.value });
    update(tools.now());
    follow();
  });
  function update(state: WizardState): void {
    const chosen = chosenFrom(state, tools);
    setOptions(
      [
        { value: ALWAYS, text: howMuch.everyPeriod },
        ...periodOptions(state, chosen === null ? [] : [chosen], m),
      ],
      String(chosen ?? ALWAYS),
    );
    const closed = state.finished
      .filter(({ closedBy }) => closedBy !== null)
      .map(({ label }) => labelledPeriod(label, state))
      .filter(({ start }) => chosen === null || start >= chosen);
    stays.textContent =
      closed.length === 0 ? '' : howMuch.closedStay(closed.map((period) => periodText(period, m)));
  }
  update(wizard);
  const asked = field(howMuch.changesFrom, select, howMuch.changesFromHint).element;
  asked.append(stays);
  select.setAttribute(
    'aria-describedby',
    `${select.getAttribute('aria-describedby') ?? ''} ${stays.id}`.trim(),
  );
  return { element: asked, update };
}

/** The state with the plan as it applies in the chosen period: what is shown there, and what changes are made from. */
export function asChosen(state: WizardState, tools: StageTools): WizardState {
  const start = chosenFrom(state, tools);
  return start === null ? state : { ...state, plan: planIn(state.plan, { start }) };
}

/**
 * Saves a change so that it applies from the chosen period on, and what was said before stays for the periods before.
 *
 * @param terms made from those of the chosen period
 * @param others what else changes with them, and has no past
 */
export function saveTerms(tools: StageTools, terms: Terms, others: PlanChange = {}): void {
  const { kpis, groupWeights, bands } = terms;
  const state = tools.now();
  const { plan } = state;
  const when: From = { from: chosenFrom(state, tools), since: firstDay(state) };
  const change: PlanChange = {
    ...(kpis && kpisFrom(plan, kpis, when)),
    ...(groupWeights && groupWeightsFrom(plan, groupWeights, when)),
    ...(bands && bandsFrom(plan, bands, when)),
  };
  const parts = Object.keys(change) as (keyof PlanChange & keyof Plan)[];
  const changed = parts.filter(
    (part) => part in terms || JSON.stringify(change[part]) !== JSON.stringify(plan[part]),
  );
  tools.savePlan({ ...others, ...Object.fromEntries(changed.map((part) => [part, change[part]])) });
}

function chosenFrom(state: WizardState, tools: StageTools): number | null {
  const chosen = tools.unsent.of(CHOSEN)?.from;
  if (chosen === undefined) return state.hasScorecards ? currentPeriod(state).start : null;
  return chosen === ALWAYS ? null : Number(chosen);
}

/** Of the first period that the data know. */
function firstDay(state: WizardState): number {
  const [first] = state.finished.slice(-1);
  return first ? labelledPeriod(first.label, state).start : currentPeriod(state).start;
}
