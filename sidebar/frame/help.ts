/** Explains the sidebar in place of a stage, as long as somebody wants to read it. */
import type { SidebarWords } from '../../src/words/sidebar';
import { actions, button, element, heading, paragraph, section } from '../core/element';

export interface Help {
  /** The link that opens and closes it. */
  readonly link: HTMLButtonElement;
  readonly element: HTMLElement;
  isOpen(): boolean;
  close(): void;
}

/** @param changed called when it was opened or closed */
export function help({ help: words }: SidebarWords, changed: () => void): Help {
  const page = element('div', { class: 'stage', role: 'region', 'aria-label': words.title, hidden: true });
  const link = button(
    words.title,
    () => {
      show(page.childElementCount === 0);
    },
    'link',
  );

  function show(isOpen: boolean): void {
    const title = heading(words.title);
    const shut = button(words.close, close, 'plain');
    const topics = words.topics.map((topic) => section(topic.title, paragraph(topic.text)));
    page.replaceChildren(...(isOpen ? [title, ...topics, actions(shut)] : []));
    page.hidden = !isOpen;
    link.setAttribute('aria-expanded', String(isOpen));
    changed();
    if (isOpen) title.focus();
  }

  function close(): void {
    show(false);
    link.focus();
  }
  link.setAttribute('aria-expanded', 'false');
  return {
    link,
    element: page,
    isOpen: () => page.childElementCount > 0,
    close() {
      if (page.childElementCount > 0) show(false);
    },
  };
}
