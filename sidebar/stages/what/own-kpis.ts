/** Lists the KPIs that the team defines for itself, with a form for one more and a way to remove each. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import type { OwnKpi } from '../../../src/plan/own-kpis/own-kpi';
import { kept, type Kept } from '../../controls/kept';
import { actions, button, element, entries, quiet, section } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { asChosen, saveTerms } from '../how-much/applies-from';
import { changeWithout, dividedBy, kpisWith } from './own-kpi-change';
import { formName, ownKpiForm, type OwnKpiForm } from './own-kpi-form';

export function ownKpiSection(wizard: WizardState, m: SidebarWords, tools: StageTools): Kept {
  const { what } = m;
  const place = element('div');
  const add = button(what.ownAdd, () => open(null).focus(), 'plain', 'own add');

  let opened: OwnKpi | null = null;

  function close(): void {
    tools.unsent.keep(formName(opened), null);
    place.replaceChildren();
    add.hidden = false;
    add.focus();
  }

  function open(own: OwnKpi | null): OwnKpiForm {
    const form = ownKpiForm(
      own,
      m,
      tools,
      (checked) => {
        const { kpis } = asChosen(tools.now(), tools).plan;
        saveTerms(tools, { kpis: kpisWith(kpis, checked) }, { ownKpis: checked.ownKpis });
        tools.say((words) => words.what.ownSaved(checked.saved.name));
        close();
      },
      close,
    );
    opened = own;
    place.replaceChildren(form.element);
    add.hidden = true;
    return form;
  }

  function change(own: OwnKpi): void {
    open(own).focus();
  }

  function remove(own: OwnKpi): void {
    const { plan } = tools.now();
    const user = dividedBy(own.id, plan.ownKpis);
    if (user) {
      tools.say((words) => words.what.divides(own.name, user.name));
      return;
    }
    tools.savePlan(changeWithout(plan, own.id));
    tools.say((words) => words.what.removed(own.name));
    tools.unsent.keep(formName(own), null);
    if (opened?.id === own.id) close();
  }

  const entries = kept(
    wizard,
    ({ plan }) => plan.ownKpis,
    ({ plan }) =>
      plan.ownKpis.length === 0 ? [quiet(what.ownNone)] : [ownList(plan.ownKpis, m, change, remove)],
  );
  const begun = [null, ...wizard.plan.ownKpis].find((own) => tools.unsent.of(formName(own)) !== undefined);
  if (begun !== undefined) open(begun);

  return {
    element: section(what.own, quiet(what.ownHint), entries.element, place, actions(add)),
    update: entries.update,
  };
}

function ownList(
  ownKpis: readonly OwnKpi[],
  m: SidebarWords,
  change: (own: OwnKpi) => void,
  remove: (own: OwnKpi) => void,
): HTMLElement {
  const { what } = m;
  return entries(
    ...ownKpis.map((own) => [
      element('strong', {}, own.name),
      quiet(`${m.tables[own.table]} · ${m.ownKpis.aggregates[own.aggregate]}`),
      element(
        'div',
        { class: 'links' },
        button(what.change, () => change(own), 'link', `change ${own.id}`, what.changeNamed(own.name)),
        removal(own, m, remove),
      ),
    ]),
  );
}

/** The second press removes: a KPI's targets go with it. */
function removal(own: OwnKpi, { what }: SidebarWords, remove: (own: OwnKpi) => void): HTMLElement {
  let isAsked = false;
  const press = (): void => {
    if (isAsked) {
      remove(own);
      return;
    }
    isAsked = true;
    made.textContent = what.removeSure;
    made.setAttribute('aria-label', what.removeSureNamed(own.name));
    made.classList.add('bad');
  };
  const made = button(what.remove, press, 'link', `remove ${own.id}`, what.removeNamed(own.name));
  return made;
}
