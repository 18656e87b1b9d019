/** Shows short messages in the lower corner, as `Spreadsheet.toast` does, and the pill that says what is under way. */
import { make, part } from './parts/element';
import type { Words } from '../messages/page';

interface Toast {
  readonly message: string;
  readonly title?: string;
  /** Negative: it stays until it is dismissed. */
  readonly seconds?: number;
}

const DEFAULT_SECONDS = 5;

/** @returns takes the toast away */
export function showToast({ message, title = '', seconds = DEFAULT_SECONDS }: Toast, w: Words): () => void {
  const dismiss = make('button', { type: 'button', 'aria-label': w.dismiss }, '×');
  const text = make(
    'div',
    {},
    ...(title === '' ? [] : [make('strong', {}, title)]),
    make('div', {}, message),
  );
  const toast = make('div', { class: 'toast', role: 'status' }, text, dismiss);
  const remove = (): void => {
    toast.remove();
  };
  dismiss.addEventListener('click', remove);
  part('toasts').append(toast);
  if (seconds >= 0) setTimeout(remove, seconds * 1000);
  return remove;
}

/** @returns takes the pill away */
export function showWorking(words: string): () => void {
  const pill = make('div', { class: 'working', role: 'status' }, words);
  document.body.append(pill);
  return () => {
    pill.remove();
  };
}
