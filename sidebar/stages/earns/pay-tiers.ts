/** Draws the tiers of a share above the first: those that are filled in, and a button for one more. */
import { MOST_TIERS } from '../../../src/plan/pay-part';
import type { SidebarWords } from '../../../src/words/sidebar';
import { field, type Field } from '../../controls/field';
import { textInput } from '../../controls/inputs';
import { box, button, element } from '../../core/element';
import type { DraftPay, PayField } from './draft-pay';

export interface PayTiers {
  readonly element: HTMLElement;
  readonly fields: readonly (readonly [PayField, Field])[];
  /** What stands in the fields, from the second tier on. */
  readonly typed: () => DraftPay['tiers'];
  /** Shows every tier in which something stands: after the form was filled with what was typed earlier. */
  readonly showFilled: () => void;
}

/** @param filled the texts of the tiers that there are */
export function payTiers(key: string, filled: DraftPay['tiers'], { payForm: words }: SidebarWords): PayTiers {
  const tiers = Array.from({ length: MOST_TIERS - 1 }, (_, at) => {
    const above = field(words.above, textInput(`${key} above ${at}`, filled[at]?.above ?? ''));
    const rate = field(words.rateAbove, textInput(`${key} rate ${at}`, filled[at]?.rate ?? ''));
    return { above, rate, row: element('div', { class: 'pair' }, above.element, rate.element) };
  });
  const add = button(words.addTier, addTier, 'plain', `${key} add tier`);
  const show = (count: number): void => {
    tiers.forEach(({ row }, at) => {
      row.hidden = at >= count;
    });
    add.hidden = count >= tiers.length;
  };
  const shown = (): number => tiers.filter(({ row }) => !row.hidden).length;
  function addTier(): void {
    const next = tiers[shown()];
    show(shown() + 1);
    next?.above.control.focus();
  }
  const typed = (): DraftPay['tiers'] =>
    tiers.map(({ above, rate }) => ({ above: above.control.value, rate: rate.control.value }));
  const showFilled = (): void => {
    const isFilled = typed().map(({ above, rate }) => above !== '' || rate !== '');
    show(isFilled.lastIndexOf(true) + 1);
  };
  showFilled();
  return {
    element: box(...tiers.map(({ row }) => row), add),
    fields: tiers.flatMap(({ above, rate }, at) => [
      [`above${at}`, above] as const,
      [`rate${at}`, rate] as const,
    ]),
    typed,
    showFilled,
  };
}
