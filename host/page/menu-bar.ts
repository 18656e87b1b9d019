/** Draws menus, given as plain data, as a menu bar that works with mouse, keyboard and screen reader. */
import { make, part } from './parts/element';
import { keysInMenus } from './menu-keys';

export interface Menu {
  readonly label: string;
  /** With Alt it opens the menu from everywhere, as in Sheets: a letter. */
  readonly key?: string;
  readonly entries: readonly MenuEntry[];
}

type MenuEntry = 'separator' | Menu | { readonly label: string; readonly choose: () => void };

type Level = 'top' | 'sub';

/** Redraws the bar; a menu without entries is left out. */
export function drawMenuBar(menus: readonly Menu[], label: string): void {
  const bar = part('menu-bar');
  bar.setAttribute('aria-label', label);
  bar.replaceChildren(
    ...menus.filter(({ entries }) => entries.length > 0).map((menu) => drawMenu(menu, 'top')),
  );
  // One of them is where the tab key stops; the arrows go on from there.
  bar.querySelector('button')?.setAttribute('tabindex', '0');
}

/** Call it once: the bar may be redrawn afterwards. */
export function openMenusByKeys(): void {
  const bar = part('menu-bar');
  let focusBefore: HTMLElement | null = null;
  bar.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !bar.contains(relatedTarget)) focusBefore = relatedTarget;
  });
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !bar.contains(relatedTarget)) closeMenus();
  });
  const leave = (): void => {
    closeMenus();
    if (focusBefore?.isConnected) focusBefore.focus();
  };
  bar.addEventListener('keydown', (event) => {
    keysInMenus(event, { open: openMenu, close: closeMenu, leave });
  });
  bar.addEventListener(
    'click',
    ({ target }) => {
      // Whatever is chosen begins where the person was.
      if (target instanceof HTMLElement && target.closest('.menu-list button:not([aria-haspopup])')) leave();
    },
    true,
  );
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !bar.contains(target)) closeMenus();
  });
  // A click into the sidebar's frame never reaches this document.
  window.addEventListener('blur', closeMenus);
}

/** Opens the menu of a key, and goes to its first entry; without a key the first menu of the bar. */
export function goToMenu(key: string | null): void {
  const button = part('menu-bar').querySelector<HTMLElement>(
    key === null ? '.menu > button' : `.menu > button[aria-keyshortcuts="Alt+${key}"]`,
  );
  if (!button) return;
  button.focus();
  openMenu(button);
  firstEntry(button)?.focus();
}

function drawMenu({ label, key, entries }: Menu, level: Level): HTMLElement {
  const button = make(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      tabindex: '-1',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      ...(key === undefined ? {} : { 'aria-keyshortcuts': `Alt+${key}` }),
    },
    label,
  );
  const list = make('div', { class: `menu-list ${level}`, role: 'menu', 'aria-label': label, hidden: '' });
  for (const entry of entries) list.append(drawEntry(entry));
  button.addEventListener('click', ({ detail }) => {
    // The mouse has opened a submenu before it clicks it; a key presses it to go inside.
    if (list.hidden || level === 'sub' || detail === 0) openMenu(button);
    else closeMenus();
    if (detail === 0) firstEntry(button)?.focus();
  });
  button.addEventListener('mouseenter', () => {
    if (level === 'sub' || part('menu-bar').querySelector('[aria-expanded=true]')) openMenu(button);
  });
  return make('div', { class: level === 'top' ? 'menu' : 'submenu', role: 'none' }, button, list);
}

function drawEntry(entry: MenuEntry): HTMLElement {
  if (entry === 'separator') return make('hr');
  if ('entries' in entry) return drawMenu(entry, 'sub');
  const item = make('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, entry.label);
  item.addEventListener('click', entry.choose);
  item.addEventListener('mouseenter', () => {
    closeBeside(item);
  });
  return item;
}

const listOf = (button: HTMLElement): HTMLElement => button.nextElementSibling as HTMLElement;

const firstEntry = (button: HTMLElement): HTMLElement | null =>
  listOf(button).querySelector<HTMLElement>('button');

function openMenu(button: HTMLElement): void {
  closeBeside(button);
  listOf(button).hidden = false;
  button.setAttribute('aria-expanded', 'true');
}

function closeMenu(button: HTMLElement): void {
  close([listOf(button), ...listOf(button).querySelectorAll<HTMLElement>('[role=menu]')]);
}

/** Closes the lists that belong to an item and to its neighbours, not the list it stands in. */
function closeBeside(item: HTMLElement): void {
  const isChildOfMenu = item.parentElement?.matches('.menu, .submenu') ?? false;
  const container = isChildOfMenu ? item.parentElement?.parentElement : item.parentElement;
  close(container?.querySelectorAll<HTMLElement>('[role=menu]') ?? []);
}

function closeMenus(): void {
  close(part('menu-bar').querySelectorAll<HTMLElement>('[role=menu]'));
}

function close(lists: Iterable<HTMLElement>): void {
  for (const list of lists) {
    list.hidden = true;
    list.previousElementSibling?.setAttribute('aria-expanded', 'false');
  }
}
