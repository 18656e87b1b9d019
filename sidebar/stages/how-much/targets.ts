/** Draws the targets of one KPI at a time: how it counts, from which period on, and what everyone is to achieve. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { isMeasuredFor } from '../../../src/compute/available/measured-for';
import { allKpis } from '../../../src/plan/own-kpis/define';
import { targetsOf } from '../../../src/plan/targets';
import type { Period } from '../../../src/core/calendar/period';
import { field } from '../../controls/field';
import { selectInput } from '../../controls/inputs';
import { kept, type Kept } from '../../controls/kept';
import { quiet, section } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { bulkForm } from './bulk-form';
import { kpiPicker, type PickedKpi } from './kpi-picker';
import { kpiTerms } from './kpi-terms';
import { askPast } from './past';
import { currentPeriod, labelledPeriod, periodsToChoose, periodTitle, planPeriodAt } from './plan-periods';
import { planScopes } from './plan-scopes';
import { proposedFor, type PastOfKpi, type ProposedFor, type Told } from './proposed';
import { kpisInUse } from './shares';
import { steadyOptions } from './steady-options';
import { takeAll } from './take-all';
import { targetList } from './target-list';
import type { TargetsOfKpi } from './targets-of-kpi';

/** Which KPI and period the person looks at is kept by this name. */
const LOOK = 'targets';

export interface TargetsSection extends Kept {
  /** Asks the server what the past says about the targets, unless it has said it. */
  readonly open: () => void;
}

/** @param wizard with at least one KPI in use */
export function targetsSection(wizard: WizardState, m: SidebarWords, tools: StageTools): TargetsSection {
  const { howMuch } = m;
  const looked = tools.unsent.of(LOOK);
  let picked = looked?.kpi;
  let chosen = usedKpi(picked, wizard);
  /** A day of the period that the person chose; without one it is the current period, which goes on. */
  let day = looked?.from ? Number(looked.from) : undefined;
  let told: Told | undefined;
  let proposed: ProposedFor = () => undefined;

  const picker = kpiPicker(m, (id) => {
    chosen = id;
    look();
  });
  const from = selectInput('from', [], '');
  const setPeriods = steadyOptions(from);
  from.addEventListener('change', () => {
    const start = Number(from.value);
    day = start === currentPeriod(tools.now()).start ? undefined : start;
    look();
  });
  const past = askPast({ ask: howMuch.suggest, asking: howMuch.suggesting }, m, tools, hear, () =>
    goesBy(tools.now()),
  );
  const pastOfKpi: PastOfKpi = { proposed: (owner) => proposed(owner), isAsked: () => past.isAsked() };

  function hear(): void {
    const suggestions = past.suggestions();
    if (suggestions && suggestions !== told?.suggestions) told = { suggestions, plan: tools.now().plan };
    setProposed(tools.now());
    update(tools.now());
  }

  function setProposed(state: WizardState): void {
    const [last] = state.finished;
    if (told) proposed = proposedFor(told, targetsOfKpi(state), last && labelledPeriod(last.label, state));
  }

  function look(): void {
    picked = chosen;
    tools.unsent.keep(LOOK, { kpi: chosen, from: String(day ?? '') });
    update(tools.now());
  }

  const termsPlace = kept(
    wizard,
    () => chosen,
    (state) => [kpiTerms(chosen, state, m, tools)],
  );
  const listPlace = kept(
    wizard,
    (state) => [
      [chosen, periodOf(state).start, state.scopes, state.plan.grain, state.plan.ownKpis],
      state.plan.kpis.find(({ kpi }) => kpi === chosen)?.better,
    ],
    (state) => {
      const of = targetsOfKpi(state);
      setProposed(state);
      return [takeAll(pastOfKpi, of), quiet(unitText(state)), targetList(of, pastOfKpi), bulkForm(of)];
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
      period: periodOf(state),
      scopes: planScopes(state),
      style: { format: kpi.format, locale, money },
      m,
      tools,
    };
  }

  function unitText({ kpis }: WizardState): string {
    const unit = kpis.find(({ id }) => id === chosen)?.unit ?? '';
    return `${howMuch.unit(unit)} ${howMuch.emptyMeans}`;
  }

  function periodOf(state: WizardState): Period {
    return day === undefined ? currentPeriod(state) : planPeriodAt(day, state);
  }

  function update(state: WizardState): void {
    chosen = usedKpi(picked, state);
    const period = periodOf(state);
    const view = kpisInUse(state).find((each) => each.view.id === chosen)?.view;
    past.element.hidden = view?.lacks !== null;
    picker.show(pickedKpis(state, period), chosen);
    const days = state.plan.targets.flatMap((each) => (each.kpi === chosen ? [each.from] : []));
    const current = currentPeriod(state).start;
    setPeriods(
      periodsToChoose(state, [period.start, ...days]).map((each) => {
        const text = periodTitle(each, m);
        return { value: String(each.start), text: each.start === current ? howMuch.current(text) : text };
      }),
      String(period.start),
    );
    termsPlace.update(state);
    listPlace.update(state);
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
    open() {
      if (kpisInUse(tools.now()).some(({ view }) => view.lacks === null)) past.askAhead();
    },
  };
}

/** The KPI while it is in use, else the first whose data are there, else the first. */
function usedKpi(id: string | undefined, state: WizardState): string {
  const used = kpisInUse(state).map(({ view }) => view);
  const first = used.find((each) => each.lacks === null) ?? used[0];
  return (used.find((each) => each.id === id) ?? first)?.id ?? '';
}

/** What the past goes by, of all that may change while the sidebar is open. */
const goesBy = (state: WizardState): string =>
  JSON.stringify([
    kpisInUse(state).map(({ view, planned }) => [view.id, view.lacks === null, planned.better]),
    [state.plan.mapping, state.plan.ownKpis, state.plan.grain, state.plan.fiscalYearStart],
    [state.scopes, state.finished.map(({ label }) => label)],
  ]);

/** Each with how many of those who are on the team in the period have no target of it; or of the team, where no rep has a value. */
function pickedKpis(state: WizardState, period: Period): readonly PickedKpi[] {
  const scopes = planScopes(state);
  const active = [...scopes.reps.values()].filter((rep) => scopes.isActive(rep, period));
  const kpis = allKpis(state.plan.ownKpis);
  return kpisInUse(state).map(({ view: { id, name, lacks } }) => {
    const kpi = kpis.find((each) => each.id === id);
    const ofKpi = state.plan.targets.filter((each) => each.kpi === id);
    const targets = targetsOf({ ...state.plan, targets: ofKpi }, scopes, scopes);
    const isOfReps = lacks !== null || (kpi && isMeasuredFor(kpi, 'rep', state.plan.mapping));
    const owners = isOfReps && active.length > 0 ? active : [0];
    return {
      id,
      name,
      missing: kpi ? owners.filter((owner) => targets(kpi, owner, period) === null).length : 0,
    };
  });
}
