/** Draws a checkbox with its label, and below it what it is about. */
import { element } from '../core/element';
import { freshId } from './field';

export function tick(
  key: string,
  label: string,
  checked: boolean,
  change: (checked: boolean) => void,
  ...about: readonly HTMLElement[]
): HTMLElement {
  const id = freshId();
  const ids = about.map((each) => {
    each.id = freshId();
    return each.id;
  });
  const input = element('input', { type: 'checkbox', id, checked, 'data-key': key });
  if (ids.length > 0) input.setAttribute('aria-describedby', ids.join(' '));
  input.addEventListener('change', () => change(input.checked));
  return element('div', { class: 'option' }, input, element('label', { for: id }, label), ...about);
}
