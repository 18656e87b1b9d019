/** Lists who earns what, the first ones at once and the others on a click. */
import type { EarnedView, WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { collapsible } from '../../controls/collapsible';
import { shownText } from '../../controls/number-field';
import { stackingTable } from '../../controls/stacking-table';
import { grouped, quiet } from '../../core/element';
import { NONE } from '../../core/written';

/** So many are seen at once. */
const SEEN = 8;

/** @param about the caption of the table, and the key by which the others stay open */
export function earnedList(
  people: readonly EarnedView[],
  about: { readonly caption: string; readonly key: string },
  wizard: WizardState,
  m: SidebarWords,
): readonly HTMLElement[] {
  const { earns } = m;
  const tableOf = (some: readonly EarnedView[]): HTMLElement => earnedTable(some, about.caption, wizard, m);
  const rest = people.slice(SEEN);
  const others = (): HTMLElement =>
    grouped(collapsible({ key: about.key, title: earns.more(rest.length) }, tableOf(rest)));
  return [
    tableOf(people.slice(0, SEEN)),
    ...(rest.length > 0 ? [others()] : []),
    ...(people.some(({ isProvisional }) => isProvisional) ? [quiet(earns.provisional)] : []),
  ];
}

const earnedTable = (
  people: readonly EarnedView[],
  caption: string,
  wizard: WizardState,
  { earns, scopes }: SidebarWords,
): HTMLElement =>
  stackingTable({
    caption,
    headers: [earns.rep, earns.scoreAndRating, wizard.plan.pay.length > 0 ? earns.pay : earns.bonus],
    rows: people.map(({ name, score, isProvisional, rating, pay }) => [
      name === '' ? scopes.wholeTeam : name,
      `${score === null ? NONE : shownText(score, { ...wizard, format: 'decimal' })}${isProvisional ? '*' : ''} · ${rating ?? NONE}`,
      pay === null ? NONE : shownText(pay, { ...wizard, format: 'money' }),
    ]),
  });
