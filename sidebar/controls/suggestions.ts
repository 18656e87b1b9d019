/** Suggests what to type into fields, from a list that may change. */
import { element } from '../core/element';
import { freshId } from './field';

export interface Suggestions {
  readonly element: HTMLElement;
  readonly show: (values: readonly string[]) => void;
}

export function suggestionsFor(...inputs: readonly HTMLInputElement[]): Suggestions {
  const made = element('datalist', { id: freshId() });
  for (const input of inputs) input.setAttribute('list', made.id);
  return {
    element: made,
    show: (values) => made.replaceChildren(...values.map((value) => element('option', { value }))),
  };
}
