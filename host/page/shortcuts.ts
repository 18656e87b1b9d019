/**
 * Handles the keys that work everywhere on the page, as in Sheets: to the menus and to what lies around the cells.
 * https://support.google.com/docs/answer/181110
 */
import { goToMenu } from './menu-bar';
import { focusNotice } from './notice';
import { focusSidebar } from './script-panels';

const isMac = (): boolean => /mac/i.test(navigator.userAgent);

/**
 * With Alt, or Ctrl+Option on a Mac: a letter opens the menu that has it, `/` the first one; Alt+Shift+. goes to the sidebar,
 * or to the notice where none is open.
 */
export function listenToShortcuts(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const { code, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (!altKey || metaKey || document.querySelector('dialog[open]')) return;
      const letter = /^Key([FNH])$/.exec(code)?.[1];
      if (code === 'Period' && (shiftKey || ctrlKey)) {
        if (!focusSidebar()) focusNotice();
      } else if (ctrlKey !== isMac()) return;
      else if (letter !== undefined) goToMenu(letter);
      else if (code === 'Slash') goToMenu(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
