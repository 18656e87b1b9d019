/** Draws the suggestions for all KPIs at once, in a table that can be edited and taken with one press. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { field, freshId } from '../../controls/field';
import { selectInput } from '../../controls/inputs';
import { kept, type Kept } from '../../controls/kept';
import { actions, box, button, element, quiet } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { scopeOfOwner } from './in-force';
import { periodText } from './plan-periods';
import { planScopes } from './plan-scopes';
import { setTargets } from './set-targets';
import { kpisInUse } from './shares';
import { steadyOptions } from './steady-options';
import { suggestedDrafts, type Drafts } from './suggested-drafts';
import { suggestedOwners, type OwnerOption } from './suggested-owners';
import { suggestedRow, type RowView } from './suggested-row';
import { suggestedRows, type SuggestedFrom, type SuggestedRow } from './suggested-rows';
import { targetsOfKpi } from './targets-of-kpi';

/** For whom the person looks at suggestions is kept by this name. */
const LOOK = 'suggested';

export function suggestedTable(from: SuggestedFrom, m: SidebarWords, tools: StageTools): Kept {
  const words = m.suggestTable;
  const who = selectInput('suggested who', [], '');
  const setOwners = steadyOptions(who);
  who.addEventListener('change', () => {
    tools.unsent.keep(LOOK, { who: who.value });
    update(tools.now());
  });
  const owners = (state: WizardState): readonly [OwnerOption, ...OwnerOption[]] =>
    suggestedOwners(state, from.period(state), m);
  const chosen = (state: WizardState): OwnerOption => {
    const all = owners(state);
    return all.find(({ value }) => value === tools.unsent.of(LOOK)?.who) ?? all[0];
  };
  const rowsOf = (state: WizardState): readonly SuggestedRow[] =>
    suggestedRows(chosen(state).owner, from, state, m, tools);
  const place = kept(
    tools.now(),
    (state) => [from.isAsked(), from.period(state).start, chosen(state).value, rowsOf(state)],
    (state) => (from.isAsked() ? drawn(state) : []),
  );

  function drawn(state: WizardState): readonly HTMLElement[] {
    const { owner, value } = chosen(state);
    const period = from.period(state);
    const rows = rowsOf(state);
    const shown = new Set(rows.map(({ kpi }) => kpi));
    const left = kpisInUse(state).filter(({ view }) => view.lacks === null && !shown.has(view.id));
    const notForEach =
      owner === 'each' && left.length > 0 ? [quiet(words.notForEach(left.map(({ view }) => view.name)))] : [];
    if (rows.length === 0) return notForEach;
    const drafts = suggestedDrafts(`${value} ${period.start}`, tools.unsent);
    const views = rows.map((row): RowView =>
      suggestedRow(row, targetsOfKpi(row.kpi, period, state, m, tools), drafts, {
        follow,
        take: (view) => set([view]),
      }),
    );
    const ticked = (): readonly RowView[] => views.filter((view) => view.isTicked());
    const take = button('', () => set(ticked()), 'primary', 'take suggested');
    const cancel = button(words.cancel, () => putAway(drafts, rows), 'plain', 'cancel suggested');
    const allId = freshId();
    const all = element('input', { type: 'checkbox', id: allId, 'data-key': 'suggested all' });
    all.addEventListener('change', () => {
      for (const view of views) view.tick(all.checked);
      follow();
    });

    function follow(): void {
      const count = ticked().length;
      take.textContent = words.take(count, periodText(period, m));
      take.setAttribute('aria-disabled', String(count === 0));
      all.checked = count === views.length;
      all.indeterminate = count > 0 && count < views.length;
    }

    function set(taken: readonly RowView[]): void {
      const wrong = taken.find((view) => !view.check());
      if (wrong) {
        wrong.control.focus();
        return;
      }
      if (taken.length === 0) return;
      const scope = scopeOfOwner(owner, planScopes(tools.now()));
      const { grain } = tools.now().plan;
      setTargets(
        taken.map((view) => ({
          kpi: view.kpi,
          scope,
          from: period.start,
          target: view.target(),
          per: grain,
        })),
        tools,
        (now) => now.suggestTable.taken(taken.length, periodText(period, now)),
      );
      drafts.forget(taken.map(({ kpi }) => kpi));
      update(tools.now());
    }

    follow();
    const head = (text: string): HTMLElement => element('th', { scope: 'col', class: 'number' }, text);
    return [
      element('div', { class: 'option' }, all, element('label', { for: allId }, words.all)),
      element(
        'table',
        { class: 'suggested' },
        element('caption', { class: 'unseen' }, words.caption),
        element('thead', {}, element('tr', {}, head(words.last), head(words.suggestion))),
        ...views.map(({ body }) => body),
      ),
      ...notForEach,
      actions(take, cancel),
    ];
  }

  /** What was ticked and typed for another person stays. */
  function putAway(drafts: Drafts, rows: readonly SuggestedRow[]): void {
    drafts.forget(rows.map(({ kpi }) => kpi));
    from.putAway();
  }

  const whom = field(words.forWhom, who).element;
  function update(state: WizardState): void {
    whom.hidden = !from.isAsked();
    setOwners(owners(state), chosen(state).value);
    place.update(state);
  }
  update(tools.now());
  return { element: box(whom, place.element), update };
}
