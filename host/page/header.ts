/** Draws the page's header: the document's title, whether it is saved, the menus and the language. */
import { messages } from '../../src/words';
import { LANGUAGE_IDS, LANGUAGES, type Language } from '../../src/words/language';
import { tell } from './parts/dialog';
import { part } from './parts/element';
import { drawMenuBar, openMenusByKeys, type Menu } from './menu-bar';
import { downloadAsPdf } from './print/print';
import type { SaveState } from './saving';
import { showToast } from './toast';
import type { Words } from '../messages/page';

export interface Header {
  setTitle(title: string): void;
  showSaved(state: SaveState): void;
  /** A menu of the add-on stands under Extensions, any other one in the bar itself. */
  addMenu(menu: Menu, place: 'extensions' | 'bar'): void;
}

interface HeaderActions {
  readonly begin: () => void;
  readonly open: readonly { readonly label: string; readonly choose: () => void }[];
  readonly import: () => void;
  readonly reset: () => void;
  readonly choose: (language: Language) => void;
}

export function drawHeader(language: Language, w: Words, actions: HeaderActions): Header {
  const m = messages(language);
  const extensions: Menu[] = [];
  const others: Menu[] = [];
  const drawMenus = (): void => {
    const about = (): void => {
      void tell(w.aboutTitle, w.aboutText(m.product, m.menu.open.replace('…', '')), w);
    };
    drawMenuBar(
      [
        {
          label: w.file,
          key: 'F',
          entries: [
            { label: w.newDocument, choose: actions.begin },
            { label: w.open, entries: actions.open },
            { label: w.import, choose: actions.import },
            'separator',
            {
              label: w.print,
              choose: () => {
                window.print();
              },
            },
            { label: w.pdf, choose: () => void downloadAsPdf(w) },
            'separator',
            { label: w.reset, choose: actions.reset },
          ],
        },
        ...others,
        { label: w.extensions, key: 'N', entries: extensions },
        { label: w.help, key: 'H', entries: [{ label: w.about, choose: about }] },
      ],
      w.menuBar,
    );
  };
  drawMenus();
  openMenusByKeys();
  drawLanguage(language, w, actions);
  let dismissFailure: (() => void) | undefined;
  return {
    setTitle(title) {
      part('title').textContent = title;
      document.title = `${title} – ${m.product}`;
    },
    showSaved(state) {
      part('saved').textContent = { saving: w.saving, saved: w.saved, failed: w.notSaved }[state.kind];
      dismissFailure?.();
      dismissFailure =
        state.kind === 'failed'
          ? showToast({ message: w.saveFailed(state.reason), seconds: -1 }, w)
          : undefined;
    },
    addMenu(menu, place) {
      const menus = place === 'extensions' ? extensions : others;
      const before = menus.findIndex(({ label }) => label === menu.label);
      if (before >= 0) menus.splice(before, 1, menu);
      else menus.push(menu);
      drawMenus();
    },
  };
}

function drawLanguage(language: Language, w: Words, { choose }: HeaderActions): void {
  part('language-label').textContent = w.language;
  const select = part('language') as HTMLSelectElement;
  select.replaceChildren(...LANGUAGE_IDS.map((each) => new Option(LANGUAGES[each].name, each)));
  select.value = language;
  select.addEventListener('change', () => {
    choose(select.value as Language);
  });
}
