/** Draws the target of one scope: a field, what applies while it is empty, and what the past suggests. */
import type { WizardState } from '../../../src/app/bridge';
import { attainmentKind } from '../../../src/compute/scoring/attainment-kind';
import { targetFlaw } from '../../../src/compute/scoring/target';
import { freshId } from '../../controls/field';
import { kept, type Kept } from '../../controls/kept';
import { numberField, shownText } from '../../controls/number-field';
import { unusableText } from '../../controls/unusable-text';
import { button, element, quiet } from '../../core/element';
import { hintText } from './hint';
import { inForce, ownTarget, scopeOfOwner, type InForce, type TargetOwner } from './in-force';
import { periodText, planPeriodAt } from './plan-periods';
import type { PastOfKpi } from './proposed';
import type { TargetsOfKpi } from './targets-of-kpi';
import { unusableTarget, withTargets } from './targets-with';

/** The sentence about a target that cannot be one. */
export function flawText(
  { kpi, better, m }: Pick<TargetsOfKpi, 'kpi' | 'better' | 'm'>,
  target: number,
): string | null {
  const flaw = targetFlaw({ kind: attainmentKind(kpi), better }, target);
  return flaw ? m.howMuch.flaws[flaw] : null;
}

export function targetRow(label: string, owner: TargetOwner, of: TargetsOfKpi, past: PastOfKpi): Kept {
  const { kpi, period, scopes, style, m, tools } = of;
  const place = { kpi: kpi.id, scope: scopeOfOwner(owner, scopes), from: period.start };
  const save = (target: number | null): void => {
    const { targets, grain } = tools.now().plan;
    tools.savePlan({ targets: withTargets(targets, [{ ...place, target, per: grain }], scopes.list) });
  };
  const ownOf = ({ plan }: WizardState): number | null => ownTarget(kpi, place.scope, period, plan, scopes);
  const unusable = unusableText(unusableTarget(place), tools.unsent);
  const made = numberField({
    key: `target ${owner}`,
    label,
    style,
    value: ownOf(tools.now()),
    noNumber: m.howMuch.noNumber,
    flaw: (value) => (value === null ? null : flawText(of, value)),
    keep: save,
    unusable,
  });
  const take = (target: number): void => {
    unusable.keep(null);
    save(target);
  };
  const note = element('p', { id: freshId() });
  const hint = element('p', { id: freshId(), class: 'warn' });
  made.control.setAttribute(
    'aria-describedby',
    `${note.id} ${hint.id} ${made.control.getAttribute('aria-describedby') ?? ''}`,
  );
  made.element.classList.add('target');
  const offered = (state: WizardState): Offer | null => {
    const proposed = past.isAsked() ? past.proposed(owner) : undefined;
    if (!proposed) return null;
    const { target, basis } = proposed;
    return { target, basis, isTaken: target !== null && target === ownOf(state) };
  };
  const offer = kept(tools.now(), offered, (state) => {
    const found = offered(state);
    return found ? [suggestion(found, label, of, take)] : [];
  });
  made.element.append(note, offer.element, hint);

  function update(state: WizardState): void {
    const targets = state.plan.targets.filter((each) => each.kpi === kpi.id);
    const own = ownOf(state);
    const base = inForce(kpi, owner, period, { ...state.plan, targets }, scopes);
    made.show(own);
    made.hold(base ? shownText(base.target, style) : m.howMuch.none);
    note.textContent = noteText(base, of);
    note.className = (base?.by === 'earlier' || base?.by === 'spread') && own === null ? 'quiet' : 'unseen';
    offer.update(state);
    const proposed = owner === 'each' ? undefined : past.proposed(owner);
    hint.textContent = proposed ? hintText(proposed, own ?? base?.target ?? null, of) : '';
    hint.hidden = hint.textContent === '';
  }
  update(tools.now());
  return { element: made.element, update };
}

/** What applies to a field while it is empty, and where that comes from. */
export function noteText(
  base: InForce,
  { style, m, tools }: Pick<TargetsOfKpi, 'style' | 'm' | 'tools'>,
): string {
  if (!base) return '';
  const target = shownText(base.target, style);
  switch (base.by) {
    case 'earlier':
      return m.howMuch.since(target, periodText(planPeriodAt(base.since, tools.now()), m));
    case 'spread':
      return m.howMuch.spread(target, m.howMuch.perPeriod[base.per]);
    case 'default':
      return m.howMuch.byDefault(target);
    case 'sum':
      return m.howMuch.bySum(target);
    default:
      return base satisfies never;
  }
}

/** What is suggested for a field; `target` is `null` where the past tells no level. */
interface Offer {
  readonly target: number | null;
  readonly basis: string;
  /** It is the field's own target already. */
  readonly isTaken: boolean;
}

function suggestion(
  { target, basis, isTaken }: Offer,
  label: string,
  { style, m }: TargetsOfKpi,
  take: (target: number) => void,
): HTMLElement {
  if (target === null) return quiet(basis);
  const shown = shownText(target, style);
  const spoken = m.howMuch.takeFor(shown, label);
  const taking = button(m.howMuch.take, () => take(target), 'plain', `take ${label}`, spoken);
  return element(
    'div',
    { class: 'suggestion' },
    element('strong', {}, m.howMuch.suggested(shown)),
    ...(isTaken ? [] : [taking]),
    quiet(basis),
  );
}
