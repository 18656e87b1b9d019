/** Draws the preview in words and tables: total bonuses, reps per rating, everyone by score. */
import type { EarnedView, Results, WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { targetsOf } from '../../../src/plan/targets';
import { textKey } from '../../../src/core/text/text';
import { shownText } from '../../controls/number-field';
import { stackingTable } from '../../controls/stacking-table';
import { element, notice, paragraph, quiet } from '../../core/element';
import { NONE } from '../../core/written';
import { namingTables } from '../how-much/naming-tables';
import { currentPeriod, labelledPeriod, periodText } from '../how-much/plan-periods';
import { planScopes } from '../how-much/plan-scopes';
import { earnedList } from './earned-list';
import { preview, type Preview, type RepPreview, type TargetFor } from './preview';

/** @param toTargets shown where targets are missing */
export function previewView(
  results: Results,
  wizard: WizardState,
  m: SidebarWords,
  toTargets: HTMLElement,
): readonly HTMLElement[] {
  const { earns } = m;
  const period = periodText(labelledPeriod(results.period, wizard), m);
  const found = preview(
    results,
    wizard.plan,
    presentTargets(wizard),
    currentPeriod(wizard),
    namingTables(wizard),
  );
  if (found.reps.length + found.unrated === 0) return [element('p', { class: 'notice' }, earns.noReps)];
  if (found.reps.length === 0) {
    return [notice(paragraph(earns.noScores(period)), toTargets)];
  }
  const money = (value: number): string => shownText(value, { ...wizard, format: 'money' });
  return [
    quiet(earns.previewOf(period)),
    element(
      'p',
      { class: 'total' },
      found.total === null
        ? earns.noBonus
        : (wizard.plan.pay.length > 0 ? earns.totalPay : earns.total)(money(found.total)),
    ),
    countTable(found, wizard, m, money),
    ...earnedList(found.reps.map(earned), { caption: earns.preview, key: 'more reps' }, wizard, m),
    ...(found.unrated > 0 ? [quiet(earns.unrated(found.unrated))] : []),
  ];
}

/** What is agreed for the reps in the current period. */
function presentTargets(wizard: WizardState): TargetFor {
  const scopes = planScopes(wizard);
  const targets = targetsOf(wizard.plan, scopes, scopes);
  const period = currentPeriod(wizard);
  return (kpi, { name }) => {
    const place = scopes.reps.get(textKey(name));
    return place === undefined ? null : targets(kpi, place, period);
  };
}

type Money = (value: number) => string;

function countTable(
  { counts }: Preview,
  { plan }: WizardState,
  { earns }: SidebarWords,
  money: Money,
): HTMLElement {
  return stackingTable({
    caption: earns.perRating,
    headers: [earns.rating, earns.reps, earns.sum],
    rows: plan.bands.map(({ name, bonus }, at) => {
      const count = counts[at] ?? 0;
      return [name, String(count), bonus === null ? NONE : money(bonus * count)];
    }),
  });
}

const earned = ({ name, score, isProvisional, band, pay }: RepPreview): EarnedView => ({
  ...{ name, score, isProvisional, pay },
  rating: band?.name ?? null,
});
