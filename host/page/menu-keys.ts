/** Decides what a key does in the menu bar: https://www.w3.org/WAI/ARIA/apg/patterns/menubar/ */

interface MenuBar {
  readonly open: (button: HTMLElement) => void;
  readonly close: (button: HTMLElement) => void;
  /** Closes everything, and gives the focus back to where it was. */
  readonly leave: () => void;
}

export function keysInMenus(event: KeyboardEvent, bar: MenuBar): void {
  const item = event.target;
  if (!(item instanceof HTMLButtonElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const done = pressed(event.key, item, bar);
  if (!done) return;
  // The spreadsheet listens to keys as well.
  event.preventDefault();
  event.stopPropagation();
}

/** @returns whether the key is one of the menus' */
function pressed(key: string, item: HTMLButtonElement, bar: MenuBar): boolean {
  const list = item.closest<HTMLElement>('[role=menu]');
  const items = itemsOf(list ?? item.closest('[role=menubar]'));
  const at = items.indexOf(item);
  const goTo = (index: number): boolean => {
    items.at(index % items.length)?.focus();
    return true;
  };
  const enter = (button: HTMLButtonElement, index: number): boolean => {
    bar.open(button);
    itemsOf(button.nextElementSibling).at(index)?.focus();
    return true;
  };
  const opener = openerOf(list);
  switch (key) {
    case 'Escape':
      bar.leave();
      return true;
    case 'ArrowDown':
      return list ? goTo(at + 1) : enter(item, 0);
    case 'ArrowUp':
      return list ? goTo(at - 1) : enter(item, -1);
    case 'ArrowRight':
      return list && hasList(item) ? enter(item, 0) : beside(item, 1, bar);
    case 'ArrowLeft':
      if (!opener || !openerOf(opener.closest('[role=menu]'))) return beside(item, -1, bar);
      bar.close(opener);
      opener.focus();
      return true;
    case 'Home':
      return goTo(0);
    case 'End':
      return goTo(-1);
    default:
      return key.length === 1 && key !== ' ' && byLetter(key, items, at);
  }
}

/** The next menu of the bar; it is opened where the person was inside of one. */
function beside(item: HTMLElement, step: number, bar: MenuBar): boolean {
  const top = item.closest('.menu')?.querySelector('button');
  if (!top) return false;
  const tops = itemsOf(top.closest('[role=menubar]'));
  const next = tops.at((tops.indexOf(top) + step) % tops.length);
  if (!next) return false;
  const wasOpen = top.getAttribute('aria-expanded') === 'true';
  for (const each of tops) each.tabIndex = each === next ? 0 : -1;
  bar.close(top);
  next.focus();
  if (wasOpen) {
    bar.open(next);
    itemsOf(next.nextElementSibling)[0]?.focus();
  }
  return true;
}

/** The next entry whose name begins so. */
function byLetter(letter: string, items: readonly HTMLButtonElement[], at: number): boolean {
  const next = [...items.slice(at + 1), ...items.slice(0, at + 1)].find(({ textContent }) =>
    textContent.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()),
  );
  next?.focus();
  return next !== undefined;
}

const hasList = (item: HTMLElement): boolean => item.hasAttribute('aria-haspopup');

const openerOf = (list: Element | null): HTMLElement | null =>
  list ? (list.previousElementSibling as HTMLElement) : null;

const itemsOf = (list: Element | null): HTMLButtonElement[] =>
  list
    ? [
        ...list.querySelectorAll<HTMLButtonElement>(
          ':scope > button, :scope > .menu > button, :scope > .submenu > button',
        ),
      ]
    : [];
