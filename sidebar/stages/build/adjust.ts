/** Lists targets that were always missed or always beaten, and what to set instead from the next period on. */
import type { Suggestion, WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { shift, type Period } from '../../../src/core/calendar/period';
import { allKpis } from '../../../src/plan/own-kpis/define';
import { inOwnNames } from '../../../src/plan/own-names';
import { targetScope } from '../../../src/plan/target-place';
import { targetsOf } from '../../../src/plan/targets';
import { textKey } from '../../../src/core/text/text';
import { collapsible } from '../../controls/collapsible';
import { kept, type Kept } from '../../controls/kept';
import { shownText } from '../../controls/number-field';
import {
  actions,
  button,
  element,
  grouped,
  entries,
  paragraph,
  quiet,
  section,
  warning,
} from '../../core/element';
import { askPast } from '../how-much/past';
import { currentPeriod, periodText } from '../how-much/plan-periods';
import { planScopes } from '../how-much/plan-scopes';
import { setTargets } from '../how-much/set-targets';
import { targetAt } from '../how-much/targets-with';
import type { StageTools } from '../../stage/stage';

/** So many are seen at once. */
const SEEN = 5;

export function adjustSection(wizard: WizardState, m: SidebarWords, tools: StageTools): Kept {
  const { buildStage } = m;
  const past = askPast({ ask: buildStage.look, asking: buildStage.looking }, m, tools, () =>
    place.update(tools.now()),
  );
  const place: Kept = kept(
    wizard,
    ({ plan, kpis, currentPeriod: current }) => [past.suggestions(), plan.targets, plan.grain, kpis, current],
    (state) => found(past.suggestions(), state, m, tools),
  );
  return {
    element: section(buildStage.adjust, quiet(buildStage.adjustHint), past.element, place.element),
    update: place.update,
  };
}

function found(
  suggestions: readonly Suggestion[] | null,
  state: WizardState,
  m: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] {
  if (!suggestions || suggestions.length === 0) return [];
  const unfit = suggestions
    .filter(({ state: is }) => is === 'alwaysMissed' || is === 'alwaysBeaten')
    // What can be changed with one press comes first.
    .sort((a, b) => Number(a.proposal === null) - Number(b.proposal === null));
  const targetOf = presentTargets(state);
  if (suggestions.every(({ state: is }) => is === 'missing')) return [paragraph(m.buildStage.noneJudged)];
  if (unfit.length === 0) return [element('p', { class: 'good' }, m.buildStage.allFit)];
  const items = unfit.map((each) => entry(each, targetOf(each), state, m, tools));
  const rest = items.slice(SEEN);
  return [
    paragraph(element('strong', {}, m.buildStage.found(unfit.length))),
    entries(...items.slice(0, SEEN)),
    ...(rest.length > 0
      ? [
          grouped(
            collapsible({ key: 'more targets', title: m.buildStage.more(rest.length) }, entries(...rest)),
          ),
        ]
      : []),
  ];
}

/** What is agreed for the current period. */
function presentTargets(state: WizardState): (of: Pick<Suggestion, 'kpi' | 'scope'>) => number | null {
  const scopes = planScopes(state);
  const targets = targetsOf(state.plan, scopes, scopes);
  const kpis = allKpis(state.plan.ownKpis);
  return ({ kpi: id, scope: { type, name } }) => {
    const kpi = kpis.find((each) => each.id === id);
    const place = scopes.list.findIndex((each) => each.type === type && textKey(each.name) === textKey(name));
    return kpi && place >= 0 ? targets(kpi, place, currentPeriod(state)) : null;
  };
}

function entry(
  { kpi, scope, proposal, hint, state: is }: Suggestion,
  present: number | null,
  state: WizardState,
  m: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] {
  const view = state.kpis.find(({ id }) => id === kpi);
  const title = `${view?.name ?? kpi} · ${scope.type === 'team' ? m.scopes.wholeTeam : scope.name}`;
  const style = { ...state, format: view?.format ?? 'decimal' } as const;
  const word = is === 'alwaysMissed' || is === 'alwaysBeaten' ? m.howMuch.hints[is] : '';
  return [
    element('strong', {}, title),
    warning(hint === null ? word : `${word}: ${hint}`),
    ...(present === null ? [] : [paragraph(m.buildStage.present(shownText(present, style)))]),
    ...(proposal === null ? [quiet(m.buildStage.noProposal)] : proposed(proposal)),
  ];

  function proposed({ target, basis }: NonNullable<Suggestion['proposal']>): readonly HTMLElement[] {
    const next: Period = shift(currentPeriod(state), 1);
    const place = { kpi, scope: targetScope(scope), from: next.start };
    const [shown, period] = [shownText(target, style), periodText(next, m)];
    const about = quiet(basis);
    if (targetAt(inOwnNames(state.plan.targets, state.scopes), place) === target) {
      return [about, element('p', { class: 'good' }, m.buildStage.written(shown, period))];
    }
    const write = button(
      m.buildStage.write(shown, period),
      () => {
        setTargets([{ ...place, target, per: state.plan.grain }], tools, ({ buildStage }) =>
          buildStage.written(shown, period),
        );
      },
      'plain',
      `write ${kpi} ${scope.type} ${scope.name}`,
      m.buildStage.writeFor(shown, title, period),
    );
    return [about, actions(write)];
  }
}
