/** Chooses how long a period is, and says before it changes what becomes of the targets. */
import type { WizardState } from '../../../src/app/bridge';
import { grainOf, spreadOver, withGrain } from '../../../src/plan/agreed';
import { allKpis } from '../../../src/plan/own-kpis/define';
import { PLAN_GRAINS, type Plan, type PlanGrain } from '../../../src/plan/plan';
import { periodAt } from '../../../src/core/calendar/period';
import { isAdditive, type Kpi } from '../../../src/model/kpi/kpi';
import type { SidebarWords } from '../../../src/words/sidebar';
import { field } from '../../controls/field';
import { selectInput } from '../../controls/inputs';
import { kept, type Kept } from '../../controls/kept';
import { shownText } from '../../controls/number-field';
import { actions, box, button, element, notice, paragraph } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { currentPeriod } from './plan-periods';
import { kpisInUse } from './shares';

export function periodLength(wizard: WizardState, m: SidebarWords, tools: StageTools): Kept {
  const { howMuch } = m;
  const chosen = selectInput(
    'grain',
    PLAN_GRAINS.map((grain) => ({ value: grain, text: howMuch.grains[grain] })),
    wizard.plan.grain,
  );
  /** What the person has picked and not agreed to yet. */
  let picked: PlanGrain | undefined;

  function change(grain: PlanGrain): void {
    picked = undefined;
    tools.savePlan(withGrain(tools.now().plan, grain));
  }
  chosen.addEventListener('change', () => {
    const { plan } = tools.now();
    const to = PLAN_GRAINS.find((grain) => grain === chosen.value);
    picked = to === plan.grain ? undefined : to;
    if (picked && plan.targets.length === 0) change(picked);
    asked.update(tools.now());
  });
  const asked = kept(
    wizard,
    ({ plan }) => [picked, picked && [plan.targets, plan.grain, plan.calendar]],
    (state) => (picked ? [question(picked, state)] : []),
  );

  function question(to: PlanGrain, state: WizardState): HTMLElement {
    const from = state.plan.grain;
    const keep = (): void => {
      picked = undefined;
      chosen.value = tools.now().plan.grain;
      asked.update(tools.now());
      chosen.focus();
    };
    return notice(
      element('div', { 'aria-live': 'polite' }, ...whatHappens(to, state, m).map((each) => paragraph(each))),
      actions(
        button(howMuch.changeGrain[to], () => change(to), 'primary', 'change grain'),
        button(howMuch.keepGrain[from], keep, 'plain', 'keep grain'),
      ),
    );
  }

  return {
    element: box(field(howMuch.grain, chosen).element, asked.element),
    update(state) {
      if (state.plan.grain === picked) picked = undefined;
      chosen.value = picked ?? state.plan.grain;
      asked.update(state);
    },
  };
}

/** The sentences about the targets when periods become as long as `to`. */
function whatHappens(to: PlanGrain, state: WizardState, m: SidebarWords): readonly string[] {
  const { howMuch } = m;
  const { plan } = state;
  const counts = PLAN_GRAINS.map(
    (grain) => [grain, plan.targets.filter((each) => grainOf(each, plan) === grain).length] as const,
  ).filter(([, count]) => count > 0);
  const spread = counts.filter(([grain]) => grain !== to);
  const same = counts.find(([grain]) => grain === to);
  const example = exampleOf(to, state, m);
  return [
    ...spread.map(([grain, count]) => howMuch.agreedPer(count, howMuch.perPeriod[grain])),
    ...(spread.length > 0 ? [howMuch.spreadBy(howMuch.perPeriod[to])] : []),
    ...(example === undefined ? [] : [example]),
    ...(spread.length > 0 ? [howMuch.ratesStay] : []),
    ...(same ? [howMuch.sameAgain(same[1], howMuch.perPeriod[to])] : []),
  ];
}

/** The largest target of the first KPI in use that adds up and is agreed for another length of period. */
function exampleOf(to: PlanGrain, state: WizardState, m: SidebarWords): string | undefined {
  const { plan, locale, money } = state;
  const kpis = allKpis(plan.ownKpis);
  for (const { view } of kpisInUse(state)) {
    const kpi: Kpi | undefined = kpis.find(({ id }) => id === view.id);
    const [largest] = plan.targets
      .flatMap((each) => (each.target === null ? [] : [{ ...each, target: each.target }]))
      .filter((each) => each.kpi === view.id && grainOf(each, plan) !== to)
      .sort((a, b) => b.target - a.target);
    if (!kpi || !largest || !isAdditive(kpi)) continue;
    const shown = periodAt(to, currentPeriod(state).start, plan.fiscalYearStart);
    const after: Plan = { ...plan, ...withGrain(plan, to) };
    const per = grainOf(largest, plan);
    const spread = spreadOver([{ ...largest, per, from: -Infinity }], shown, after);
    if (spread === null) continue;
    const [before, about] = [largest.target, Number(spread.toPrecision(ABOUT))].map((value) =>
      shownText(value, { format: kpi.format, locale, money }),
    );
    return m.howMuch.spreadExample(
      view.name,
      `${before ?? ''} ${m.howMuch.perPeriod[per]}`,
      `${about ?? ''} ${m.howMuch.perPeriod[to]}`,
    );
  }
  return undefined;
}

/** So many digits tell about how much it is. */
const ABOUT = 3;
