/** Mirrors `SpreadsheetApp.Ui`: shows menus, the sidebar and dialogs to the person at the screen. */
import type { HostDocument } from '../document/host-document';
import type { MenuItem } from '../document/host-ui';
import { a, memberOf, text } from './arguments';
import { shownHtml } from './html-service';
import { enumeration, serve } from './serve';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

const Button = enumeration<typeof GoogleAppsScript.Base.Button>('SpreadsheetApp.Button', ['OK']);
const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('SpreadsheetApp.ButtonSet', ['OK']);

/** @param name `null` for the menu that Sheets puts below Extensions under the add-on's name */
function menuOf({ calls, ui }: HostDocument, name: string | null): Menu {
  const items: (MenuItem | 'separator')[] = [];
  const menu: Menu = serve<Menu>({
    name: 'SpreadsheetApp.Menu',
    calls,
    local: ['addItem', 'addSeparator'],
    write: ['addToUi'],
    takes: { addItem: [[text, text]] },
    methods: {
      addItem(label, run) {
        items.push({ label, run });
        return menu;
      },
      addSeparator() {
        items.push('separator');
        return menu;
      },
      addToUi() {
        ui.addMenu({ name, items: [...items] });
      },
    },
  });
  return menu;
}

const html = a('HtmlService.HtmlOutput');

export function userInterface(document: HostDocument): Ui {
  const { calls, ui } = document;
  return serve<Ui>({
    name: 'SpreadsheetApp.Ui',
    calls,
    local: ['createMenu', 'createAddonMenu'],
    write: ['showSidebar', 'showModalDialog', 'alert'],
    takes: {
      createMenu: [[text]],
      showSidebar: [[html]],
      showModalDialog: [[html, text]],
      alert: [[text], [text, memberOf(ButtonSet)], [text, text, memberOf(ButtonSet)]],
    },
    methods: {
      Button,
      ButtonSet,
      createMenu: (name) => menuOf(document, name),
      createAddonMenu: () => menuOf(document, null),
      showSidebar(output) {
        const { title, content } = shownHtml(output);
        ui.showSidebar({ title, content });
      },
      showModalDialog(output, title) {
        ui.showDialog({ ...shownHtml(output), title });
      },
      alert(...given: readonly unknown[]) {
        const [first, second] = given as readonly string[];
        if (given.length === 3) ui.alert(second ?? '', first);
        else ui.alert(first ?? '');
        return Button.OK;
      },
    },
  });
}
