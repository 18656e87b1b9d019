/** Draws one rating band as a row of fields: its name, its points, its bonus, and a button that removes it. */
import type { WizardState } from '../../../src/app/bridge';
import type { KpiFormat } from '../../../src/model/kpi/kpi';
import type { SidebarWords } from '../../../src/words/sidebar';
import { freshId } from '../../controls/field';
import { textInput } from '../../controls/inputs';
import { numberField } from '../../controls/number-field';
import type { UnusableText } from '../../controls/unusable-text';
import { button, element } from '../../core/element';
import type { AmountColumn, DraftBand } from './draft-bands';

export interface BandRow {
  readonly element: HTMLElement;
  focus(): void;
  /** Says what is wrong with the band, and at which of its fields; `null` where nothing is. */
  fail(sentence: string | null, field?: 'name' | 'from'): void;
}

export interface BandActions {
  /** @param isDone the person has left the field */
  set(part: Partial<DraftBand>, isDone: boolean): void;
  readonly remove: () => void;
}

/** @param at its place from 0 */
export function bandRow(
  band: DraftBand,
  at: number,
  { locale, money }: Pick<WizardState, 'locale' | 'money'>,
  m: SidebarWords,
  actions: BandActions,
): BandRow {
  const { earns } = m;
  const flaw = element('p', { class: 'bad', role: 'alert', id: freshId() });
  const describe = (control: HTMLInputElement, column: 'rating' | 'from' | 'bonus', more = ''): void => {
    control.setAttribute('aria-label', earns.row(at + 1, earns[column]));
    control.setAttribute('aria-describedby', `${more} ${flaw.id}`.trim());
  };
  const name = textInput(`band ${at} name`, band.name);
  describe(name, 'rating');
  name.addEventListener('input', () => {
    actions.set({ name: name.value }, false);
  });
  name.addEventListener('change', () => {
    actions.set({ name: name.value }, true);
  });
  let unusable = band.unusable ?? {};
  const unusableIn = (column: AmountColumn): UnusableText => ({
    text: () => unusable[column] ?? null,
    keep(text) {
      const { [column]: former, ...rest } = unusable;
      if (text === (former ?? null)) return;
      unusable = text === null ? rest : { ...rest, [column]: text };
      actions.set({ unusable }, false);
    },
  });
  const amount = (column: AmountColumn, format: KpiFormat) => {
    const made = numberField({
      key: `band ${at} ${column}`,
      label: earns[column],
      style: { locale, money, format },
      value: band[column],
      noNumber: m.howMuch.noNumber,
      flaw: (value) => (column === 'bonus' && value !== null && value < 0 ? earns.bonusNegative : null),
      keep: (value) => {
        actions.set({ [column]: value }, false);
      },
      unusable: unusableIn(column),
    });
    describe(made.control, column, made.control.getAttribute('aria-describedby') ?? '');
    made.element.querySelector('label')?.classList.add('unseen');
    made.control.addEventListener('change', () => {
      actions.set({}, true);
    });
    return made;
  };
  const [from, bonus] = [amount('from', 'decimal'), amount('bonus', 'money')];
  const out = button('✕', actions.remove, 'plain', `remove band ${at}`, earns.remove(band.name, at + 1));
  return {
    element: element('div', { class: 'band' }, name, from.element, bonus.element, out, flaw),
    focus() {
      name.focus();
    },
    fail(sentence, field) {
      flaw.textContent = sentence ?? '';
      for (const [control, isWrong] of [
        [name, field === 'name'],
        [from.control, field === 'from'],
      ] as const) {
        if (sentence !== null && isWrong) control.setAttribute('aria-invalid', 'true');
        else if (control === name || unusable.from === undefined) control.removeAttribute('aria-invalid');
      }
    },
  };
}
