/** Draws what a person opens to see more: a title, a line about it, a badge, and the content. */
import { element } from '../core/element';

export interface Title {
  /** Names it on its stage: redrawn, it is as open as it was. */
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  readonly badge?: HTMLElement;
  /** Closed at first without it, unless something inside is wrong. */
  readonly isOpen?: boolean;
}

export function collapsible(
  { key, title, note, badge, isOpen = false }: Title,
  ...inside: readonly HTMLElement[]
): HTMLDetailsElement {
  return element(
    'details',
    { 'data-key': key, open: isOpen || inside.some((each) => each.querySelector('[aria-invalid]')) },
    element(
      'summary',
      { 'data-key': `${key} summary` },
      element(
        'span',
        {},
        element('strong', {}, title),
        ...(note === undefined ? [] : [element('span', { class: 'quiet' }, note)]),
      ),
      ...(badge ? [badge] : []),
    ),
    element('div', { class: 'inside' }, ...inside),
  );
}

/** A word that also has a sign: nothing is told by its colour alone. */
export const badge = (look: 'good' | 'warn' | 'quiet', text: string): HTMLElement =>
  element('span', { class: `badge ${look}` }, text);
