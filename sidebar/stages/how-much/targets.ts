/** The targets of one KPI after the other: how it counts, from which period on, and what everyone is to reach. */
import type { WizardState } from '../../../src/bridge';
import type { Messages } from '../../../src/messages';
import { isMeasuredFor } from '../../../src/facts/measured-for';
import { allKpis } from '../../../src/plan/own-kpis/define';
import { targetsOf } from '../../../src/plan/targets';
import type { Period } from '../../../src/periods/period';
import { field } from '../../controls/field';
import { selectInput } from '../../controls/inputs';
import { kept, type Kept } from '../../controls/kept';
import { element, section } from '../../element';
import type { StageTools } from '../stage';
import { bulkForm } from './bulk-form';
import { kpiPicker, type PickedKpi } from './kpi-picker';
import { kpiTerms } from './kpi-terms';
import { askPast } from './past';
import { currentPeriod, labelledPeriod, periodsToChoose, periodTitle, planPeriodAt } from './plan-periods';
import { planScopes } from './plan-scopes';
import { suggestionOf } from './proposed';
import { kpisInUse } from './shares';
import { steadyOptions } from './steady-options';
import { takeAll } from './take-all';
import { targetList, type ProposedFor } from './target-list';
import type { TargetsOfKpi } from './target-row';

/** Which KPI and period the person looks at is kept by this name. */
const LOOK = 'targets';

/** @param wizard with at least one KPI in use */
export function targetsSection(
  wizard: WizardState,
  m: Messages,
  tools: StageTools,
  now: () => WizardState,
): Kept {
  const { howMuch } = m;
  const looked = tools.unsent.of(LOOK);
  let chosen = usedKpi(looked?.kpi, wizard);
  let day = Number(looked?.from ?? currentPeriod(wizard).start);
  let asked = 0;
  let terms: Kept | undefined;
  let list: Kept | undefined;

  const picker = kpiPicker(m, (id) => {
    chosen = id;
    look();
  });
  const from = selectInput('from', [], '');
  const setPeriods = steadyOptions(from);
  from.addEventListener('change', () => {
    day = Number(from.value);
    look();
  });
  const past = askPast({ ask: howMuch.suggest, asking: howMuch.suggesting }, m, tools, () => {
    asked += 1;
    update(now());
  });

  function look(): void {
    tools.unsent.keep(LOOK, { kpi: chosen, from: String(day) });
    update(now());
  }

  const termsPlace = kept(
    wizard,
    () => chosen,
    (state) => {
      terms = kpiTerms(chosen, state, m, tools, now);
      return [terms.element];
    },
  );
  const listPlace = kept(
    wizard,
    (state) => [
      [chosen, day, asked, state.people, state.regions, state.plan.grain, state.plan.ownKpis],
      state.plan.kpis.find(({ kpi }) => kpi === chosen)?.better,
    ],
    (state) => {
      const of = targetsOfKpi(state);
      list = targetList(of, proposals(state, of));
      const suggestions = past.suggestions();
      return [
        ...(suggestions ? takeAll(suggestions, of) : []),
        element('p', { class: 'quiet' }, unitText(state)),
        list.element,
        bulkForm(of),
      ];
    },
  );

  function targetsOfKpi(state: WizardState): TargetsOfKpi {
    const kpi = allKpis(state.plan.ownKpis).find(({ id }) => id === chosen);
    const planned = state.plan.kpis.find((each) => each.kpi === chosen);
    if (!kpi || !planned) throw new Error(`no KPI ${chosen}`);
    const { locale, money } = state;
    return {
      kpi,
      better: planned.better,
      period: planPeriodAt(day, state),
      scopes: planScopes(state),
      style: { format: kpi.format, locale, money },
      m,
      tools,
      now,
    };
  }

  function proposals(state: WizardState, { kpi, scopes }: TargetsOfKpi): ProposedFor {
    const suggestions = past.suggestions();
    const [last] = state.finished;
    const targets = targetsOf(state.plan, scopes, scopes.isActive);
    const judged = (owner: number, period: Period): number | null => targets(kpi, owner, period);
    return (owner) => {
      const found = suggestions && suggestionOf(suggestions, kpi.id, owner, scopes, m);
      if (!found) return undefined;
      return {
        ...found,
        judged: last && owner !== 'each' ? judged(owner, labelledPeriod(last.label, state)) : null,
      };
    };
  }

  function unitText({ kpis }: WizardState): string {
    const unit = kpis.find(({ id }) => id === chosen)?.unit ?? '';
    return `${howMuch.unit(unit)} ${howMuch.emptyMeans}`;
  }

  function update(state: WizardState): void {
    chosen = usedKpi(chosen, state);
    day = planPeriodAt(day, state).start;
    picker.show(pickedKpis(state, planPeriodAt(day, state)), chosen);
    const days = state.plan.targets.flatMap((each) => (each.kpi === chosen ? [each.from] : []));
    const current = currentPeriod(state).start;
    setPeriods(
      periodsToChoose(state, [day, ...days]).map((period) => {
        const text = periodTitle(period, m);
        return { value: String(period.start), text: period.start === current ? howMuch.current(text) : text };
      }),
      String(day),
    );
    termsPlace.update(state);
    terms?.update(state);
    listPlace.update(state);
    list?.update(state);
  }
  update(wizard);

  return {
    element: section(
      howMuch.targets,
      picker.element,
      termsPlace.element,
      field(howMuch.from, from, howMuch.fromHint).element,
      past.element,
      listPlace.element,
    ),
    update,
  };
}

/** The KPI while it is in use, else the first that is. */
function usedKpi(id: string | undefined, state: WizardState): string {
  const used = kpisInUse(state).map(({ view }) => view.id);
  return used.find((each) => each === id) ?? used[0] ?? '';
}

/** Each with how many of those who are on the team in the period have no target of it; or of the team, where no rep has a value. */
function pickedKpis(state: WizardState, period: Period): readonly PickedKpi[] {
  const scopes = planScopes(state);
  const active = [...scopes.reps.values()].filter((rep) => scopes.isActive(rep, period));
  const kpis = allKpis(state.plan.ownKpis);
  return kpisInUse(state).map(({ view: { id, name, lacks } }) => {
    const kpi = kpis.find((each) => each.id === id);
    const targets = targetsOf(
      { targets: state.plan.targets.filter((each) => each.kpi === id) },
      scopes,
      scopes.isActive,
    );
    const isOfReps = lacks !== null || (kpi && isMeasuredFor(kpi, 'rep', state.plan.mapping));
    const owners = isOfReps && active.length > 0 ? active : [0];
    return {
      id,
      name,
      missing: kpi ? owners.filter((owner) => targets(kpi, owner, period) === null).length : 0,
    };
  });
}
