/** Says on the screen what the page is busy with, before there is a spreadsheet to look at. */
import { afterPaint } from './after-paint';
import { part } from './parts/element';

/** Resolves when the words can be seen, so that long work may begin. */
export async function showLoading(text: string): Promise<void> {
  part('loading-words').textContent = text;
  await afterPaint();
}

export function hideLoading(): void {
  part('loading').remove();
  part('header').inert = false;
}
