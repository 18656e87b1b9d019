/** The add-on's menu and its sidebar. */
import { messages } from '../messages';
import { openDocument, userLanguage } from './open-document';
import { writeSample } from './sample';

/** Needs no authorisation: Google opens menus before a person has granted anything. */
export function addMenu(): void {
  const { menu } = messages(userLanguage());
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.open, 'openWizard')
    .addItem(menu.sample, 'insertSampleData')
    .addItem(menu.refresh, 'refreshKpiFunctions')
    .addToUi();
}

export function showWizard(): void {
  const { sidebar } = messages(userLanguage());
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(sidebar.title));
}

/** Inserts the sample team and says so in the person's language. */
export function insertSample(): string {
  const open = openDocument();
  const said = messages(userLanguage()).sample.inserted(writeSample(open));
  open.spreadsheet.toast(said);
  return said;
}
