/** Gives the keyboard to the grid: what is typed goes to the cell with the frame. */
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from '@univerjs/core';

/** Univer listens to an editor beside its canvas. */
export function focusSheet(): void {
  document.getElementById(`__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`)?.focus();
}
