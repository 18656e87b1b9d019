/**
 * Draws a control with its label, its hint and, where it is wrong, a sentence; screen readers read all of them with it.
 */
import { element } from '../core/element';

export type Control = HTMLInputElement | HTMLSelectElement;

export interface Field<C extends Control = Control> {
  readonly element: HTMLElement;
  readonly control: C;
  /** Shows what is wrong, `null` where nothing is. */
  readonly fail: (sentence: string | null) => void;
}

let count = 0;

/** An id that no other element of the page has. */
export const freshId = (): string => `f${(count += 1)}`;

export function field<C extends Control>(label: string, control: C, hint?: string): Field<C> {
  const [id, hintId, flawId] = [freshId(), freshId(), freshId()];
  control.id = id;
  const flaw = element('p', { id: flawId, class: 'bad', role: 'alert' });
  control.setAttribute('aria-describedby', hint === undefined ? flawId : `${hintId} ${flawId}`);
  return {
    element: element(
      'div',
      { class: 'field' },
      element('label', { for: id }, label),
      control,
      ...(hint === undefined ? [] : [element('p', { id: hintId, class: 'quiet' }, hint)]),
      flaw,
    ),
    control,
    fail(sentence) {
      flaw.textContent = sentence ?? '';
      if (sentence === null) control.removeAttribute('aria-invalid');
      else control.setAttribute('aria-invalid', 'true');
    },
  };
}
