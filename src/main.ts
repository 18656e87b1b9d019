/**
 * Every function that Google calls: triggers, menu items, calls of the sidebar. Wiring only.
 * The build adds the custom functions below, one `KPI_…` per entry of the catalogue.
 */
import type { BuildProgress, BuildRequest, BuildStart, WizardState } from './bridge';
import { KPIS, type KpiId } from './catalogue/kpis';
import type { Argument } from './functions/arguments';
import { kpiFunction as answer } from './functions/kpi-function';
import type { Mapping } from './mapping/mapping';
import { continueBuild } from './sheets/build/continue';
import { startBuild } from './sheets/build/start';
import { addMenu, insertSample, showWizard } from './sheets/menu';
import { openDocument, userLanguage } from './sheets/open-document';
import { findRole, ownSheets } from './sheets/own-sheets';
import { locked } from './sheets/locked';
import { saveMapping } from './sheets/place-plan';
import { readSourceSheets } from './sheets/source-sheets';
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
global.openOverview = (): void => {
  const { spreadsheet } = openDocument();
  const overview = findRole(ownSheets(spreadsheet), 'overview');
  if (overview) spreadsheet.setActiveSheet(overview);
};

/** What every `KPI_…` function calls. */
export function kpiFunction(id: KpiId, args: ArrayLike<Argument>): number | '' {
  const open = openDocument();
  const kpi = KPIS.find((each) => each.id === id);
  if (!kpi) throw new Error(`no KPI ${id}`);
  return spoken(open.language, () =>
    answer(kpi, Array.from(args), {
      ...open,
      document: () => readSourceSheets(open, ownSheets(open.spreadsheet)).document,
    }),
  );
}
