/** Draws the form in which an own KPI is made or changed; what is wrong stands beside its field. */
import type { WizardState } from '../../../src/app/bridge';
import { kpiName, type SidebarWords } from '../../../src/words/sidebar';
import type { OwnKpi, OwnKpiColumn } from '../../../src/plan/own-kpis/own-kpi';
import { allKpis } from '../../../src/plan/own-kpis/define';
import { collapsible } from '../../controls/collapsible';
import type { Option } from '../../controls/inputs';
import { keepTyped } from '../../controls/keep-typed';
import { actions, button, element, grouped } from '../../core/element';
import { writtenNumber } from '../../core/written';
import type { StageTools } from '../../stage/stage';
import { amountIds, checkDraft, idFrom, type Checked } from './own-draft';
import { ownKpiFields } from './own-kpi-fields';
import { unseenStatus } from './unseen-status';

const FIRST: readonly OwnKpiColumn[] = [
  'name',
  'table',
  'aggregate',
  'column',
  'comparison',
  'filterColumn',
  'value',
  'denominator',
];
const MORE: readonly OwnKpiColumn[] = ['id', 'date', 'better', 'format', 'unit'];

export interface OwnKpiForm {
  readonly element: HTMLElement;
  focus(): void;
}

/** What is typed in the form of a KPI is kept by this name; `null` for a new one. */
export const formName = (own: Pick<OwnKpi, 'id'> | null): string => `own ${own?.id ?? ''}`;

/** @param own `null` for a new one */
export function ownKpiForm(
  own: OwnKpi | null,
  m: SidebarWords,
  tools: StageTools,
  save: (checked: Checked) => void,
  cancel: () => void,
): OwnKpiForm {
  const { what, ownKpis: words } = m;
  const { fields, draft } = ownKpiFields(
    own,
    tools.now().tables,
    amountOptions(own, tools.now(), m),
    valueOf(own, tools.now()),
    m,
  );
  const more = collapsible(
    { key: 'own more', title: what.moreFields },
    ...MORE.map((each) => fields[each].element),
  );
  const flaw = element('p', { class: 'bad', role: 'alert' });

  const { name, id } = fields;
  let isIdTyped = own !== null;
  // Targets and other KPIs know it by its id.
  if (own) id.control.setAttribute('readonly', '');
  id.control.addEventListener('input', () => {
    isIdTyped = true;
  });
  name.control.addEventListener('input', () => {
    if (!isIdTyped)
      id.control.value = idFrom(
        name.control.value,
        tools.now().plan.ownKpis.map((each) => each.id),
      );
  });

  const show = (column: OwnKpiColumn, sentence: string): void => {
    if (MORE.includes(column)) more.open = true;
    fields[column].fail(sentence);
    fields[column].control.focus();
  };
  const form = element(
    'form',
    { novalidate: true, class: 'sheet' },
    element('h3', {}, own ? what.ownChange(own.name) : what.ownNew),
    ...FIRST.map((each) => fields[each].element),
    grouped(more),
    flaw,
    actions(element('button', { class: 'plain' }, what.ownSave), button(what.cancel, cancel, 'plain')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const each of Object.values(fields)) each.fail(null);
    flaw.textContent = '';
    const typed = draft();
    const blank = MUST.find((column) => typed[column].trim() === '' && !fields[column].element.hidden);
    if (blank) {
      show(blank, what.fill(words.columns[blank]));
      return;
    }
    const { plan, locale, tables } = tools.now();
    const checked = checkDraft(typed, plan.ownKpis, own?.id ?? null, locale, m);
    const unseen = 'saved' in checked ? unseenStatus(checked.saved, own, tables, m) : null;
    if (unseen !== null) show('value', unseen);
    else if ('saved' in checked) save(checked);
    else if (checked.column) show(checked.column, checked.sentence);
    else flaw.textContent = checked.sentence;
  });
  keepTyped(formName(own), form, tools.unsent);
  return {
    element: form,
    focus() {
      name.control.focus();
    },
  };
}

/** Said in shorter words than the plan's sheet needs. */
const MUST: readonly OwnKpiColumn[] = ['name', 'value', 'id'];

const amountOptions = (own: OwnKpi | null, { plan }: WizardState, m: SidebarWords): readonly Option[] => {
  const known = allKpis(plan.ownKpis);
  return amountIds(plan.ownKpis.filter(({ id }) => id !== own?.id)).flatMap((id) => {
    const kpi = known.find((each) => each.id === id);
    return kpi ? [{ value: id, text: kpiName(kpi, m) }] : [];
  });
};

const valueOf = (own: OwnKpi | null, { locale }: WizardState): string => {
  if (!own?.filter || !('value' in own.filter)) return '';
  const { value } = own.filter;
  return typeof value === 'number' ? writtenNumber(value, locale) : value;
};
