/** Chooses the KPI whose weight and targets are shown, from a list or one after another. */
import type { SidebarWords } from '../../../src/words/sidebar';
import { field } from '../../controls/field';
import { selectInput } from '../../controls/inputs';
import { button, element, paragraph } from '../../core/element';
import { steadyOptions } from './steady-options';

export interface PickedKpi {
  readonly id: string;
  readonly name: string;
  /** How many people have no target of it. */
  readonly missing: number;
}

export interface KpiPicker {
  readonly element: HTMLElement;
  show(kpis: readonly PickedKpi[], chosen: string): void;
}

export function kpiPicker({ howMuch }: SidebarWords, pick: (id: string) => void): KpiPicker {
  const select = selectInput('kpi', [], '');
  const setKpis = steadyOptions(select);
  select.addEventListener('change', () => pick(select.value));
  const go = (step: 1 | -1): void => {
    const { length } = select.options;
    select.selectedIndex = (select.selectedIndex + step + length) % length;
    pick(select.value);
  };
  const arrow = (sign: string, label: string, step: 1 | -1): HTMLButtonElement =>
    button(sign, () => go(step), 'plain', `kpi ${sign}`, label);
  const [back, next] = [arrow('‹', howMuch.previousKpi, -1), arrow('›', howMuch.nextKpi, 1)];
  const { element: labelled } = field(howMuch.pickKpi, select);
  labelled.classList.add('picker');
  select.before(back);
  select.after(next);
  // A closed list cuts long names.
  const title = element('strong');
  const note = element('p', { 'aria-live': 'polite' });
  labelled.append(paragraph(title), note);
  return {
    element: labelled,
    show(kpis, chosen) {
      setKpis(
        kpis.map(({ id, name, missing }) => ({ value: id, text: howMuch.kpiOption(name, missing) })),
        chosen,
      );
      const { name = '', missing = 0 } = kpis.find(({ id }) => id === chosen) ?? {};
      title.textContent = name;
      note.textContent = howMuch.missing(missing);
      note.className = missing === 0 ? 'good' : 'warn';
      back.hidden = next.hidden = kpis.length < 2;
    },
  };
}
