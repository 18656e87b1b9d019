/** Draws the targets: from which period on, what is suggested for all KPIs, then one KPI at a time. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import type { Period } from '../../../src/core/calendar/period';
import { field } from '../../controls/field';
import { selectInput } from '../../controls/inputs';
import { kept, type Kept } from '../../controls/kept';
import { quiet, section } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { bulkForm } from './bulk-form';
import { handDownForm } from './hand-down-form';
import { kpiPicker } from './kpi-picker';
import { kpiTerms } from './kpi-terms';
import { askPast } from './past';
import { pickedKpis } from './picked-kpis';
import { currentPeriod, labelledPeriod, periodOptions, planPeriodAt } from './plan-periods';
import { proposedFor, type PastOfKpi, type ProposedFor, type Told } from './proposed';
import { kpisInUse } from './shares';
import { steadyOptions } from './steady-options';
import { suggestedTable } from './suggested-table';
import { takeAll } from './take-all';
import { targetList } from './target-list';
import { targetsOfKpi, type TargetsOfKpi } from './targets-of-kpi';

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
    if (told) proposed = proposedFor(told, ofChosen(state), lastFinished(state));
  }

  function look(): void {
    picked = chosen;
    tools.unsent.keep(LOOK, { kpi: chosen, from: String(day ?? '') });
    update(tools.now());
  }

  const table = suggestedTable(
    {
      isAsked: () => past.isAsked(),
      putAway() {
        past.putAway();
        update(tools.now());
      },
      period: periodOf,
      proposedFor: (of, state) => (told ? proposedFor(told, of, lastFinished(state)) : () => undefined),
    },
    m,
    tools,
  );
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
      const of = ofChosen(state);
      setProposed(state);
      return [
        ...[takeAll(pastOfKpi, of), quiet(unitText(state)), targetList(of, pastOfKpi), bulkForm(of)],
        ...handDownForm(of, pastOfKpi),
      ];
    },
  );

  function ofChosen(state: WizardState): TargetsOfKpi {
    return targetsOfKpi(chosen, periodOf(state), state, m, tools);
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
    past.element.hidden = kpisInUse(state).every((each) => each.view.lacks !== null);
    picker.show(pickedKpis(state, period), chosen);
    const days = state.plan.targets.flatMap((each) => (each.kpi === chosen ? [each.from] : []));
    setPeriods(periodOptions(state, [period.start, ...days], m), String(period.start));
    table.update(state);
    termsPlace.update(state);
    listPlace.update(state);
  }
  update(wizard);

  return {
    element: section(
      howMuch.targets,
      field(howMuch.from, from, howMuch.fromHint).element,
      past.element,
      table.element,
      picker.element,
      termsPlace.element,
      listPlace.element,
    ),
    update,
    open() {
      if (kpisInUse(tools.now()).some(({ view }) => view.lacks === null)) past.askAhead();
    },
  };
}

function lastFinished(state: WizardState): Period | undefined {
  const [last] = state.finished;
  return last && labelledPeriod(last.label, state);
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
