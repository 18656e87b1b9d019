/** Draws one KPI of the table of suggestions: a tick, below it the last value and a field, then what the number goes by. */
import { freshId } from '../../controls/field';
import { numberField, readTyped } from '../../controls/number-field';
import { button, element } from '../../core/element';
import type { Drafts } from './suggested-drafts';
import type { SuggestedRow } from './suggested-rows';
import { flawText } from './target-row';
import type { TargetsOfKpi } from './targets-of-kpi';

export interface RowView {
  readonly kpi: string;
  readonly body: HTMLElement;
  readonly control: HTMLInputElement;
  isTicked(): boolean;
  tick(isTicked: boolean): void;
  /** Whether the number can be taken; says what is wrong where it cannot. */
  check(): boolean;
  /** What stands in the field that can be taken. */
  target(): number;
}

interface RowActions {
  /** Called after every change. */
  readonly follow: () => void;
  /** Takes this one alone. */
  readonly take: (view: RowView) => void;
}

export function suggestedRow(
  { kpi, name, last, target, basis, present, isTicked }: SuggestedRow,
  of: TargetsOfKpi,
  drafts: Drafts,
  { follow, take }: RowActions,
): RowView {
  const { style, m } = of;
  const { suggestTable: words, howMuch } = m;
  const draft = drafts.of(kpi);
  const made = numberField({
    key: `suggested ${kpi}`,
    label: words.target(name),
    style,
    value: target,
    noNumber: howMuch.noNumber,
    flaw: (value) => (value === null ? howMuch.needed : flawText(of, value)),
    keep: () => undefined,
  });
  const { control } = made;
  made.element.querySelector('label')?.classList.add('unseen');
  const [tickId, aboutId] = [freshId(), freshId()];
  const tickBox = element('input', {
    type: 'checkbox',
    id: tickId,
    checked: draft.isTicked ?? isTicked,
    'data-key': `suggested tick ${kpi}`,
    'aria-describedby': aboutId,
  });
  control.setAttribute('aria-describedby', `${aboutId} ${control.getAttribute('aria-describedby') ?? ''}`);
  if (draft.text !== undefined) {
    control.value = draft.text;
    made.check();
  }
  const tick = (checked: boolean): void => {
    if (tickBox.checked === checked) return;
    tickBox.checked = checked;
    drafts.keep(kpi, { isTicked: checked });
  };
  tickBox.addEventListener('change', () => {
    drafts.keep(kpi, { isTicked: tickBox.checked });
    follow();
  });
  control.addEventListener('input', () => {
    drafts.keep(kpi, { text: control.value });
    tick(true);
    follow();
  });
  const about = [basis, present].filter((text) => text !== '').join(' ');
  const one = button(howMuch.take, () => take(view), 'link', `take suggested ${kpi}`, words.takeOne(name));
  const view: RowView = {
    kpi,
    body: element(
      'tbody',
      {},
      element(
        'tr',
        {},
        element(
          'th',
          { scope: 'rowgroup', colspan: 2 },
          element('div', { class: 'option' }, tickBox, element('label', { for: tickId }, name)),
        ),
      ),
      element(
        'tr',
        {},
        element('td', { class: 'number', 'data-label': words.last }, last ?? words.nothing),
        element('td', { 'data-label': words.suggestion }, made.element),
      ),
      element(
        'tr',
        { class: 'about' },
        element('td', { colspan: 2 }, element('span', { id: aboutId }, about), ' ', one),
      ),
    ),
    control,
    isTicked: () => tickBox.checked,
    tick,
    check: () => made.check(),
    target: () => readTyped(control.value, style) ?? NaN,
  };
  return view;
}
