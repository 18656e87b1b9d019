/** Shows the add-on's sidebar beside the sheet, and its dialogs above it. */
import { openDialog } from './parts/dialog';
import { make, part } from './parts/element';
import { enterFrame, scriptFrame, type FrameOwner } from './script-frame';
import { focusSheet } from './sheet-focus';
import type { Words } from '../messages/page';

type Runner = FrameOwner['run'];

export interface ScriptPage {
  readonly title: string;
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
}

export function showSidebar({ title, content }: ScriptPage, run: Runner, w: Words): void {
  const sidebar = part('sidebar');
  const close = (): void => {
    sidebar.hidden = true;
    sidebar.replaceChildren();
    sheetSizeChanged();
    focusSheet();
  };
  const frame = scriptFrame(title, content, { run, close, focusSheet });
  const button = make('button', { type: 'button', 'aria-label': w.close }, '×');
  button.addEventListener('click', close);
  sidebar.setAttribute('aria-label', title);
  sidebar.replaceChildren(make('header', {}, make('h2', {}, title), button), frame);
  sidebar.hidden = false;
  sheetSizeChanged();
  frame.addEventListener('load', focusSidebar);
}

/** @returns false where it is not open */
export function focusSidebar(): boolean {
  const frame = part('sidebar').querySelector('iframe');
  if (frame) enterFrame(frame);
  return frame !== null;
}

const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;

export function showScriptDialog(page: ScriptPage, run: Runner): void {
  const { title, content, width = DIALOG_WIDTH, height = DIALOG_HEIGHT } = page;
  const holder = make('div', { class: 'frame-holder' });
  const frame = scriptFrame(title, content, {
    run,
    focusSheet,
    close: () => {
      dialog.close();
    },
    resize: (size) => {
      setSize(frame, size);
    },
  });
  setSize(frame, { width, height });
  holder.append(frame);
  const dialog = openDialog(title, holder);
}

function setSize(frame: HTMLElement, size: { readonly width?: number; readonly height?: number }): void {
  if (size.width !== undefined) frame.style.width = `${size.width}px`;
  if (size.height !== undefined) frame.style.height = `${size.height}px`;
}

/** Univer measures its place again when the window changes. */
const sheetSizeChanged = (): void => {
  window.dispatchEvent(new Event('resize'));
};
