/**
 * Every function that Google calls: triggers, menu items, calls of the sidebar. Wiring only.
 * The build adds the custom functions below, one `KPI_…` per entry of `functions/definitions.ts`.
 */
import type { BuildProgress, BuildRequest, BuildStart, WizardState } from './bridge';
import { answer } from './functions/answer';
import type { Argument } from './functions/arguments';
import { functionNamed } from './functions/definitions';
import type { Answer } from './functions/surroundings';
import type { Mapping } from './mapping/mapping';
import { continueBuild } from './sheets/build/continue';
import { startBuild } from './sheets/build/start';
import { functionSurroundings } from './sheets/function-surroundings';
import { addMenu, insertSample, showWizard } from './sheets/menu';
import { openDocument, userLanguage } from './sheets/open-document';
import { findRole, ownSheets } from './sheets/own-sheets';
import { locked } from './sheets/locked';
import { saveMapping } from './sheets/place-plan';
import { refreshFunctions } from './sheets/refresh';
import { spoken } from './sheets/spoken';
import { wizardState } from './sheets/wizard-state';

global.onOpen = (): void => {
  addMenu();
};
global.onInstall = (): void => {
  addMenu();
};
global.openWizard = (): void => {
  showWizard();
};
global.insertSampleData = (): string => spoken(userLanguage(), () => insertSample());
global.wizardState = (): WizardState =>
  spoken(userLanguage(), (m) => wizardState(openDocument(), userLanguage(), m));
global.startBuild = (request: BuildRequest): BuildStart =>
  spoken(userLanguage(), (m) => locked(() => startBuild(openDocument(), request, m)));
global.continueBuild = (): BuildProgress =>
  spoken(userLanguage(), (m) => locked(() => continueBuild(openDocument(), m)));
global.saveMapping = (mapping: Mapping): void => {
  spoken(userLanguage(), () => {
    locked(() => {
      saveMapping(openDocument(), mapping);
    });
  });
};
global.refreshKpiFunctions = (): string => spoken(userLanguage(), () => locked(() => refreshFunctions()));
global.openOverview = (): void => {
  const { spreadsheet } = openDocument();
  const overview = findRole(ownSheets(spreadsheet), 'overview');
  if (overview) spreadsheet.setActiveSheet(overview);
};

/** What every `KPI_…` function calls. */
export function customFunction(name: string, args: ArrayLike<Argument>): Answer {
  const open = openDocument();
  return spoken(open.language, () =>
    answer(functionNamed(name), Array.from(args), functionSurroundings(open)),
  );
}
