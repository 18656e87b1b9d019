/** Draws the form that hands the team's target down to regions and reps, and shows what each gets. */
import { isAdditive } from '../../../src/model/kpi/kpi';
import { attainmentKind } from '../../../src/compute/scoring/attainment-kind';
import { targetFlaw } from '../../../src/compute/scoring/target';
import { collapsible } from '../../controls/collapsible';
import { field } from '../../controls/field';
import { selectInput } from '../../controls/inputs';
import { keepTyped } from '../../controls/keep-typed';
import { numberField, readTyped, shownText } from '../../controls/number-field';
import { stackingTable } from '../../controls/stacking-table';
import { actions, box, element, grouped } from '../../core/element';
import { targetsHandedDown, type HandedTarget } from './hand-down';
import { ownTarget, scopeOfOwner } from './in-force';
import { periodText } from './plan-periods';
import type { PastOfKpi } from './proposed';
import { setTargets } from './set-targets';
import { flawText } from './target-row';
import type { TargetsOfKpi } from './targets-of-kpi';

/** Weeks are handed down one by one. */
const PER_YEAR = { week: 1, month: 12, quarter: 4, year: 1, range: 1 } as const;

/** Nothing where the KPI does not add up, or where nobody is on the team. */
export function handDownForm(of: TargetsOfKpi, past: PastOfKpi): readonly HTMLElement[] {
  const { kpi, better, period, scopes, style, m, tools } = of;
  const words = m.handDown;
  if (!isAdditive(kpi) || scopes.reps.size === 0) return [];
  const total = numberField({
    ...{ key: 'down total', label: words.total, style },
    value: ownTarget(kpi, scopeOfOwner(0, scopes), period, tools.now().plan, scopes),
    noNumber: m.howMuch.noNumber,
    flaw: (value) => (value === null ? m.howMuch.needed : flawText(of, value)),
    keep: () => undefined,
  });
  const year = PER_YEAR[period.grain];
  const over = selectInput(
    'down over',
    [1, year].slice(0, Math.min(2, year)).map((count) => ({
      value: String(count),
      text: words.over(count, periodText(period, m)),
    })),
    '1',
  );
  const by = selectInput(
    'down by',
    [
      { value: 'past', text: words.past },
      { value: 'evenly', text: words.evenly },
    ],
    'past',
  );
  const preview = box();
  const form = element(
    'form',
    { novalidate: true },
    total.element,
    field(words.for, over).element,
    field(words.by, by, words.hint).element,
    preview,
    actions(element('button', { class: 'plain' }, words.give)),
  );
  const handed = (): readonly HandedTarget[] => {
    const typed = readTyped(total.control.value, style);
    if (typed === null || !(typed > 0)) return [];
    const how = by.value === 'past' ? 'past' : 'evenly';
    return targetsHandedDown({ total: typed, periods: Number(over.value), by: how }, of, past);
  };
  const show = (): void => {
    const sums = new Map<number, number>();
    for (const { owner, target } of handed()) sums.set(owner, (sums.get(owner) ?? 0) + target);
    const rows = [...sums].map(([owner, sum]) => {
      const { type, name } = scopes.list[owner] ?? { type: 'rep', name: '' };
      const indent = type === 'rep' ? '\u2003' : '';
      return [owner === 0 ? m.howMuch.team : indent + name, shownText(sum, style)];
    });
    const headers = ['', m.howMuch.bulkValue];
    preview.replaceChildren(
      ...(rows.length === 0 ? [] : [stackingTable({ caption: words.title, headers, rows })]),
    );
  };
  for (const event of ['input', 'change']) form.addEventListener(event, show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!total.check()) {
      total.control.focus();
      return;
    }
    const aim = { kind: attainmentKind(kpi), better };
    const changes = handed().filter(({ target }) => !targetFlaw(aim, target));
    setTargets(changes, tools, (now) => now.howMuch.filled(changes.length));
    kept.forget();
  });
  const kept = keepTyped(`down ${kpi.id}`, form, tools.unsent);
  show();
  return [grouped(collapsible({ key: 'down', title: words.title, isOpen: kept.isRestored }, form))];
}
