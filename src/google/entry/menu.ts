/** Makes the add-on's menu, opens its sidebar, and runs the menu items. */
import type { BuildProgress } from '../../app/bridge';
import { REFRESH_NAME } from '../../app/plan/refresh-cell';
import { messages } from '../../words';
import { accountLanguage } from '../open-document';
import { EDITION } from '../edition';
import { bumpRefreshCell } from '../refresh-cell';
import { changing, server } from './server';
import { fromMenu } from '../spoken';

/** Needs no authorisation: Google opens menus before a person has granted anything. */
export function addMenu(): void {
  const { menu } = messages(accountLanguage());
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.open, 'openWizard')
    .addItem(menu.sample, 'insertSampleTeam')
    .addItem(menu.numbers, 'refreshEverything')
    .addItem(menu.refresh, 'refreshKpiFunctions')
    .addToUi();
}

export function showWizard(): void {
  const { product } = messages(accountLanguage());
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(product));
}

/** A run may take 6 minutes: https://developers.google.com/apps-script/guides/services/quotas */
const LONGEST_MILLISECONDS = 4 * 60_000;

/** A toast of several sentences stays so long. */
const SECONDS_TO_READ = 20;

/** Inserts the sample team, which says by itself what it has done. */
export const insertSampleTeam = (): void => {
  fromMenu(() => {
    server.insertSampleData();
  });
};

/** Rewrites all numbers and says so in the person's language; the sidebar can finish what is left after a few minutes. */
export const refreshEverything = (): void => {
  fromMenu(() => {
    const started = Date.now();
    let progress: BuildProgress = server.refreshNumbers();
    while (!progress.finished && Date.now() - started < LONGEST_MILLISECONDS) {
      progress = server.continueBuild();
    }
    const { finished, done, total } = progress;
    changing((open, m) => {
      const { spreadsheet } = open;
      if (!finished) {
        spreadsheet.toast(m.build.unfinished(done, total));
        return;
      }
      const asOf = EDITION.refreshedAsOf(open, m);
      if (asOf === undefined) spreadsheet.toast(m.build.refreshed);
      else spreadsheet.toast(asOf, '', SECONDS_TO_READ);
    });
  });
};

/** Lets the custom functions that are passed `KPI_REFRESH` be calculated again, and says so in the person's language. */
export const refreshFunctions = (): void => {
  fromMenu(() => {
    changing((open, m) => {
      bumpRefreshCell(open);
      open.spreadsheet.toast(m.functions.refreshed(REFRESH_NAME));
    });
  });
};
