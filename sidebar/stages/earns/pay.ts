/** Draws what is paid besides bonuses: each part as it was agreed from a period on, and a form for one more. */
import type { WizardState } from '../../../src/app/bridge';
import { byName } from '../../../src/core/text/by-name';
import type { PayPart } from '../../../src/plan/pay-part';
import type { SidebarWords } from '../../../src/words/sidebar';
import { collapsible } from '../../controls/collapsible';
import { kept, type Kept } from '../../controls/kept';
import { grouped, quiet, section } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { firstPeriodFrom, periodText } from '../how-much/plan-periods';
import { payForm } from './pay-form';

export function paySection(wizard: WizardState, m: SidebarWords, tools: StageTools): Kept {
  const words = m.payForm;
  const list = kept(
    wizard,
    ({ plan, kpis, locale, money, currentPeriod }) => [
      [plan.pay, plan.ownKpis, plan.grain, plan.fiscalYearStart],
      [kpis.map(({ id, name }) => [id, name]), locale, money, currentPeriod],
    ],
    (state) => [grouped(...ordered(state.plan.pay).map((part) => drawn(part, state)), added(state))],
  );

  function drawn(part: PayPart, state: WizardState): HTMLElement {
    const { element, isRestored } = payForm(part, state, m, tools);
    const since = words.since(periodText(firstPeriodFrom(part.from, state), m));
    const ends = part.sum === null && part.tiers.length === 0;
    const note = ends ? words.ended(since) : `${words.kinds[part.kind]} · ${since}`;
    const key = `pay ${part.name} ${part.from}`;
    return collapsible({ key, title: part.name, note, isOpen: isRestored }, element);
  }

  function added(state: WizardState): HTMLElement {
    const { element, isRestored } = payForm(undefined, state, m, tools);
    return collapsible({ key: 'pay new', title: words.add, isOpen: isRestored }, element);
  }

  return { element: section(words.title, quiet(words.hint), list.element), update: list.update };
}

/** Rows of one part one below the other, the latest first. */
const ordered = (pay: readonly PayPart[]): readonly PayPart[] =>
  [...pay].sort((a, b) => byName(a.name, b.name) || b.from - a.from);
