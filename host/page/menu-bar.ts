/** Menus as plain data to a menu bar that mouse, keyboard and screen reader can use. */
import { make, part } from './element';

export interface Menu {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export type MenuEntry = 'separator' | Menu | { readonly label: string; readonly choose: () => void };

interface Popup {
  readonly button: HTMLButtonElement;
  readonly list: HTMLElement;
}

/** Draws the bar anew; a menu without entries is left out. */
export function drawMenuBar(menus: readonly Menu[], label: string): void {
  const bar = part('menu-bar');
  bar.setAttribute('aria-label', label);
  const popups = menus.filter(({ entries }) => entries.length > 0).map((menu) => popupOf(menu, 'top'));
  bar.replaceChildren(...popups.map(({ button, list }) => make('div', { class: 'menu' }, button, list)));
}

/** Closes every menu when the person clicks elsewhere. */
export function closeMenusOnOutsideClick(): void {
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !part('menu-bar').contains(target)) closeAll();
  });
  // A click into the sidebar's frame never reaches this document.
  window.addEventListener('blur', closeAll);
}

function popupOf({ label, entries }: Menu, level: 'top' | 'sub'): Popup {
  const button = make(
    'button',
    { type: 'button', role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    label,
  );
  const list = make('div', { class: `menu-list ${level}`, role: 'menu', 'aria-label': label, hidden: '' });
  for (const entry of entries) list.append(drawEntry(entry));
  const open = (): void => {
    closeBeside(button);
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
  };
  const openAndEnter = (): void => {
    open();
    itemsOf(list)[0]?.focus();
  };
  button.addEventListener('click', () => {
    // The mouse has opened a submenu before it clicks it.
    if (list.hidden || level === 'sub') open();
    else closeAll();
  });
  button.addEventListener('mouseenter', () => {
    if (level === 'sub' || document.querySelector('#menu-bar [aria-expanded=true]')) open();
  });
  button.addEventListener('keydown', (event) => {
    if (event.key !== (level === 'top' ? 'ArrowDown' : 'ArrowRight')) return;
    claim(event);
    openAndEnter();
  });
  list.addEventListener('keydown', (event) => {
    moveInside(event, list);
    if (event.key === 'Escape' || (event.key === 'ArrowLeft' && level === 'sub')) {
      claim(event);
      closeBeside(button);
      button.focus();
    }
  });
  return { button, list };
}

function drawEntry(entry: MenuEntry): HTMLElement {
  if (entry === 'separator') return make('hr');
  if ('entries' in entry) {
    const { button, list } = popupOf(entry, 'sub');
    return make('div', { class: 'submenu' }, button, list);
  }
  const item = make('button', { type: 'button', role: 'menuitem' }, entry.label);
  item.addEventListener('click', () => {
    closeAll();
    entry.choose();
  });
  item.addEventListener('mouseenter', () => {
    closeBeside(item);
  });
  return item;
}

function moveInside(event: KeyboardEvent, list: HTMLElement): void {
  const items = itemsOf(list);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  claim(event);
  const now = items.findIndex((item) => item === document.activeElement);
  items[(now + step + items.length) % items.length]?.focus();
}

const itemsOf = (list: HTMLElement): HTMLButtonElement[] => [
  ...list.querySelectorAll<HTMLButtonElement>(':scope > button, :scope > .submenu > button'),
];

/** The spreadsheet listens to keys as well. */
function claim(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Closes the lists that belong to an item and to its neighbours, not the list it stands in. */
function closeBeside(item: HTMLElement): void {
  const isChildOfMenu = item.parentElement?.matches('.menu, .submenu') ?? false;
  const container = isChildOfMenu ? item.parentElement?.parentElement : item.parentElement;
  close(container?.querySelectorAll<HTMLElement>('[role=menu]') ?? []);
}

function closeAll(): void {
  close(document.querySelectorAll<HTMLElement>('#menu-bar [role=menu]'));
}

function close(lists: Iterable<HTMLElement>): void {
  for (const list of lists) {
    list.hidden = true;
    list.previousElementSibling?.setAttribute('aria-expanded', 'false');
  }
}
