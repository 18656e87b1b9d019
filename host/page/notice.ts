/** Shows a notice above the spreadsheet, which it never covers: what one looks at and what to do next; it can be put away. */
import { make, part } from './parts/element';
import { focusSheet } from './sheet-focus';
import type { Words } from '../messages/page';

interface Notice {
  readonly title: string;
  readonly text: string;
  readonly actions: readonly { readonly label: string; readonly choose: () => void }[];
  readonly onClose?: () => void;
}

export const NOTICE = 'notice';

/** What is chosen puts the notice away. */
export function showNotice({ title, text, actions, onClose }: Notice, w: Words): void {
  const dismiss = make('button', { type: 'button', class: 'dismiss', 'aria-label': w.dismiss }, '×');
  const buttons = actions.map(({ label, choose }, index) => {
    const button = make('button', { type: 'button', ...(index === 0 ? { class: 'primary' } : {}) }, label);
    button.addEventListener('click', choose);
    return button;
  });
  const notice = make(
    'aside',
    { id: NOTICE, 'aria-labelledby': 'notice-title' },
    make('h2', { id: 'notice-title' }, title),
    make('p', {}, text),
    make('div', { class: 'buttons' }, ...buttons),
    dismiss,
  );
  notice.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    notice.remove();
    focusSheet();
    onClose?.();
  });
  notice.addEventListener('keydown', (event) => {
    // The spreadsheet listens to keys as well.
    event.stopPropagation();
    if (event.key === 'Escape') focusSheet();
  });
  part('main').before(notice);
}

/** Its first action, where it is shown; Escape goes back to the cells. */
export function focusNotice(): void {
  document.querySelector<HTMLElement>(`#${NOTICE} .buttons button`)?.focus();
}
