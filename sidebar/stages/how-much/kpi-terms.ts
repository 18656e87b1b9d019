/** Asks how a KPI counts: its group, its own weight and, on request, its direction, cap and floor. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { GROUPS, type Group, type PlanKpi } from '../../../src/plan/plan-kpi';
import { limitsFlaw, type Limits } from '../../../src/compute/scoring/limits';
import type { Direction } from '../../../src/compute/scoring/target';
import { collapsible } from '../../controls/collapsible';
import { field } from '../../controls/field';
import { selectInput } from '../../controls/inputs';
import type { Kept } from '../../controls/kept';
import { numberField, shownText, typedText, type NumberField } from '../../controls/number-field';
import { unusableText } from '../../controls/unusable-text';
import { box, element, grouped } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { asChosen, saveTerms } from './applies-from';
import { kpisInUse } from './shares';

const DIRECTIONS: readonly Direction[] = ['higher', 'lower'];
const LIMITS = ['cap', 'floor'] as const satisfies readonly (keyof Limits)[];

/** @param kpi in use */
export function kpiTerms(kpi: string, wizard: WizardState, m: SidebarWords, tools: StageTools): Kept {
  const { howMuch } = m;
  const planned = (state: WizardState): PlanKpi => {
    const found = asChosen(state, tools).plan.kpis.find((each) => each.kpi === kpi);
    if (!found) throw new Error(`the plan has no ${kpi}`);
    return found;
  };
  const change = (changed: (former: PlanKpi) => PlanKpi): void => {
    const { kpis } = asChosen(tools.now(), tools).plan;
    saveTerms(tools, { kpis: kpis.map((each) => (each.kpi === kpi ? changed(each) : each)) });
  };
  const share = element('p', { 'aria-live': 'polite' });
  const group = choice(
    'group',
    GROUPS.map((each) => ({ value: each, text: howMuch.groups[each] })),
    (chosen) => {
      change((former) => ({ ...former, group: chosen }));
    },
  );
  const better = choice(
    'better',
    DIRECTIONS.map((each) => ({ value: each, text: howMuch.directions[each] })),
    (chosen) => {
      change((former) => ({ ...former, better: chosen }));
    },
  );
  const weight = numberField({
    key: 'weight',
    label: howMuch.ownWeight,
    hint: howMuch.ownWeightHint,
    style: { ...wizard, format: 'decimal' },
    value: planned(wizard).weight ?? null,
    noNumber: howMuch.noNumber,
    flaw: (value) => (value !== null && value < 0 ? howMuch.notNegative : null),
    keep: (value) => {
      change(({ weight: _former, ...rest }) => (value === null ? rest : { ...rest, weight: value }));
    },
    unusable: unusableText(`weight ${kpi}`, tools.unsent),
  });
  const limit = (which: (typeof LIMITS)[number], hint: string): NumberField =>
    numberField({
      key: which,
      label: howMuch[which],
      hint,
      style: { ...wizard, format: 'percent' },
      value: planned(wizard)[which],
      noNumber: howMuch.noNumber,
      flaw: (value) => {
        if (value === null) return howMuch.needed;
        const found = limitsFlaw({ ...planned(tools.now()), [which]: value });
        return found ? howMuch.limits[found] : null;
      },
      keep: (value) => {
        if (value !== null) change((former) => ({ ...former, [which]: value }));
        limits[which === 'cap' ? 'floor' : 'cap'].retry();
      },
      unusable: unusableText(`${which} ${kpi}`, tools.unsent),
    });
  const limits = { cap: limit('cap', howMuch.capHint), floor: limit('floor', howMuch.floorHint) };

  function update(later: WizardState): void {
    const state = asChosen(later, tools);
    const terms = planned(later);
    const used = kpisInUse(state).find(({ view }) => view.id === kpi);
    share.textContent = used ? shareText(used, state, m) : howMuch.countsNot;
    group.control.value = terms.group;
    better.control.value = terms.better;
    weight.show(terms.weight ?? null);
    weight.hold(typedText(state.plan.groupWeights[terms.group], { ...state, format: 'decimal' }));
    for (const which of LIMITS) limits[which].show(terms[which]);
  }
  update(wizard);
  return {
    element: box(
      share,
      field(howMuch.group, group.control).element,
      weight.element,
      grouped(
        collapsible(
          { key: 'advanced', title: howMuch.advanced },
          field(howMuch.direction, better.control).element,
          element('div', { class: 'pair' }, limits.cap.element, limits.floor.element),
        ),
      ),
    ),
    update,
  };
}

function choice<Value extends Group | Direction>(
  key: string,
  options: readonly { readonly value: Value; readonly text: string }[],
  chosen: (value: Value) => void,
): { readonly control: HTMLSelectElement } {
  const control = selectInput(key, options, '');
  control.addEventListener('change', () => {
    const option = options[control.selectedIndex];
    if (option) chosen(option.value);
  });
  return { control };
}

function shareText(
  { view, weight, share }: ReturnType<typeof kpisInUse>[number],
  state: WizardState,
  { howMuch }: SidebarWords,
): string {
  if (view.lacks !== null) return howMuch.countsLater(view.lacks.text);
  if (weight === 0) return howMuch.countsNothing;
  return howMuch.counts(shownText(share, { ...state, format: 'percent' }));
}
