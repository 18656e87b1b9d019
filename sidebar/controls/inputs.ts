/** Draws the controls that a field labels: a line of text, or a choice from a list. */
import { element } from '../core/element';

/** @param key names it on its stage: redrawn, it gets the focus back that it had */
export const textInput = (key: string, value: string): HTMLInputElement =>
  element('input', { type: 'text', value, 'data-key': key, autocomplete: 'off' });

export const emailInput = (key: string, value: string): HTMLInputElement =>
  element('input', { type: 'email', value, 'data-key': key, autocomplete: 'off' });

export interface Option {
  readonly value: string;
  readonly text: string;
}

export function selectInput(key: string, options: readonly Option[], chosen: string): HTMLSelectElement {
  const made = element('select', { 'data-key': key });
  setOptions(made, options, chosen);
  return made;
}

/** Replaces what there is to choose from; the first one is chosen where `chosen` is not among them. */
export function setOptions(select: HTMLSelectElement, options: readonly Option[], chosen: string): void {
  select.replaceChildren(
    ...options.map(({ value, text }) => element('option', { value, selected: value === chosen }, text)),
  );
  select.value = options.some(({ value }) => value === chosen) ? chosen : (options[0]?.value ?? '');
}
