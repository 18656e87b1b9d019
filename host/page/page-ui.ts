/** Shows in the page what a script shows to a person: menus, sidebar, dialogs and toasts. */
import { messages } from '../../src/words';
import type { Language } from '../../src/words/language';
import type { HostUi } from '../document/host-ui';
import { tell } from './parts/dialog';
import type { Header } from './header';
import { showScriptDialog, showSidebar } from './script-panels';
import type { ScriptRunner } from './script-runner';
import { showToast } from './toast';
import type { Words } from '../messages/page';

/** @param runner asked when the person does something: the document needs this interface before it can run a script */
export function pageUi(header: Header, runner: () => ScriptRunner, language: Language, w: Words): HostUi {
  const addOnName = messages(language).product;
  const run: ScriptRunner['run'] = (name, args) => runner().run(name, args);
  return {
    addMenu({ name, items }) {
      const entries = items.map((item) =>
        item === 'separator'
          ? item
          : { label: item.label, choose: () => void runner().runFromMenu(item.run) },
      );
      header.addMenu({ label: name ?? addOnName, entries }, name === null ? 'extensions' : 'bar');
    },
    showSidebar(html) {
      showSidebar(html, run, w);
    },
    showDialog(html) {
      showScriptDialog(html, run);
    },
    toast(message, title, seconds) {
      showToast({ message, title, seconds }, w);
    },
    alert(message, title = addOnName) {
      void tell(title, message, w);
    },
  };
}
