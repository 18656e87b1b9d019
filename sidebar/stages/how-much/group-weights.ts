/** Asks for the weights of the groups A, B and C, and shows the share of the score that each KPI gets. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { GROUPS, type GroupWeights } from '../../../src/plan/plan-kpi';
import { collapsible } from '../../controls/collapsible';
import { kept, type Kept } from '../../controls/kept';
import { numberField, shownText, type NumberStyle } from '../../controls/number-field';
import { stackingTable } from '../../controls/stacking-table';
import { unusableText } from '../../controls/unusable-text';
import { element, grouped, quiet, section } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { appliesFrom, asChosen, saveTerms } from './applies-from';
import { kpisInUse } from './shares';

/** @param follow called when another period is chosen from which changes apply */
export function groupWeights(
  wizard: WizardState,
  m: SidebarWords,
  tools: StageTools,
  follow: () => void,
): Kept {
  const { howMuch } = m;
  const weights = (state: WizardState): GroupWeights => asChosen(state, tools).plan.groupWeights;
  const style: NumberStyle = { ...wizard, format: 'decimal' };
  const fields = GROUPS.map((group) => ({
    group,
    made: numberField({
      key: `group ${group}`,
      label: howMuch.groups[group],
      style,
      value: weights(wizard)[group],
      noNumber: howMuch.noNumber,
      flaw: (value) => {
        if (value === null) return howMuch.needed;
        return value < 0 ? howMuch.notNegative : null;
      },
      keep: (value) => {
        saveTerms(tools, { groupWeights: { ...weights(tools.now()), [group]: value ?? 0 } });
      },
      unusable: unusableText(`group ${group}`, tools.unsent),
    }),
  }));
  const from = appliesFrom(wizard, m, tools, follow);
  const table = kept(
    wizard,
    (state) => kpisInUse(asChosen(state, tools)),
    (state) => [shareTable(asChosen(state, tools), m)],
  );
  return {
    element: section(
      howMuch.weights,
      quiet(howMuch.weightsHint),
      from.element,
      element('div', { class: 'beside' }, ...fields.map(({ made }) => made.element)),
      table.element,
    ),
    update(later) {
      for (const { group, made } of fields) made.show(weights(later)[group]);
      from.update(later);
      table.update(later);
    },
  };
}

function shareTable(wizard: WizardState, { howMuch }: SidebarWords): HTMLElement {
  const used = kpisInUse(wizard);
  const share = (value: number): string => shownText(value, { ...wizard, format: 'percent' });
  if (used.every(({ weight }) => weight === 0)) {
    return element('p', { class: 'notice' }, howMuch.noWeight);
  }
  return grouped(
    collapsible(
      { key: 'shares', title: howMuch.shares },
      stackingTable({
        caption: howMuch.shares,
        headers: [howMuch.kpi, howMuch.group, howMuch.share],
        rows: used.map(({ view, planned, share: part }) => [
          view.name,
          planned.weight === undefined ? planned.group : howMuch.own,
          view.lacks === null ? share(part) : howMuch.withoutData,
        ]),
      }),
    ),
  );
}
