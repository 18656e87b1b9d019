/** Shows a question or a message in a modal dialog, and returns the person's answer. */
import { make } from './element';
import type { Words } from '../../messages/page';

interface Question {
  readonly title: string;
  readonly text: string | readonly string[];
  /** The button that says yes. */
  readonly confirm: string;
  /** Without it there is only the one button. */
  readonly cancel?: string;
}

/** @returns whether the person confirmed; Escape does not */
export function ask({ title, text, confirm, cancel }: Question): Promise<boolean> {
  const paragraphs = (typeof text === 'string' ? [text] : text).map((each) => make('p', {}, each));
  const buttons = [
    ...(cancel === undefined ? [] : [make('button', { value: 'cancel' }, cancel)]),
    make('button', { value: 'confirm', class: 'primary', autofocus: '' }, confirm),
  ];
  const form = make(
    'form',
    { method: 'dialog' },
    ...paragraphs,
    make('div', { class: 'buttons' }, ...buttons),
  );
  const dialog = openDialog(title, form);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'confirm');
    });
  });
}

export async function tell(title: string, text: string | readonly string[], w: Words): Promise<void> {
  await ask({ title, text, confirm: w.ok });
}

/** Says that something went wrong, in the words of the error. */
export const tellError = (error: unknown, w: Words): Promise<void> =>
  tell(w.failedTitle, messageOf(error), w);

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A modal dialog, gone from the page once it is closed; the focus then returns to where it was. */
export function openDialog(title: string, content: HTMLElement): HTMLDialogElement {
  const heading = make('h2', { id: `dialog-${String(++dialogs)}` }, title);
  const dialog = make('dialog', { 'aria-labelledby': heading.id }, heading, content);
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

let dialogs = 0;
