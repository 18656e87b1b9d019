/** Shows a small card over the sheet that says what one looks at and what to do next; it can be put away. */
import { make, part } from './parts/element';
import { focusSheet } from './sheet-focus';
import type { Words } from '../messages/page';

interface Card {
  readonly title: string;
  readonly text: string;
  readonly actions: readonly { readonly label: string; readonly choose: () => void }[];
  readonly onClose?: () => void;
}

export const CARD = 'card-beside';

/** What is chosen puts the card away. */
export function showCard({ title, text, actions, onClose }: Card, w: Words): void {
  const dismiss = make('button', { type: 'button', class: 'dismiss', 'aria-label': w.dismiss }, '×');
  const buttons = actions.map(({ label, choose }, index) => {
    const button = make('button', { type: 'button', ...(index === 0 ? { class: 'primary' } : {}) }, label);
    button.addEventListener('click', choose);
    return button;
  });
  const card = make(
    'aside',
    { id: CARD, 'aria-labelledby': 'card-title' },
    make('h2', { id: 'card-title' }, title),
    dismiss,
    make('p', {}, text),
    make('div', { class: 'buttons' }, ...buttons),
  );
  card.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    card.remove();
    focusSheet();
    onClose?.();
  });
  card.addEventListener('keydown', (event) => {
    // The spreadsheet listens to keys as well.
    event.stopPropagation();
    if (event.key === 'Escape') focusSheet();
  });
  part('main').append(card);
}

/** Its first action, where it is shown; Escape goes back to the cells. */
export function focusCard(): void {
  document.querySelector<HTMLElement>(`#${CARD} .buttons button`)?.focus();
}
