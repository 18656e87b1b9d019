/**
 * Every function that Google calls: triggers, menu items, calls of the sidebar. Wiring only.
 * The build adds the custom functions below, one `KPI_…` per entry of `functions/definitions.ts`.
 */
import type {
  BuildProgress,
  BuildRequest,
  BuildStart,
  CellPlace,
  MadeSheet,
  Order,
  Person,
  PlanChange,
  Results,
  Stage,
  Suggestion,
  TypedFields,
  WizardState,
} from './bridge';
import { answer } from './functions/answer';
import type { Argument } from './functions/arguments';
import { functionNamed } from './functions/definitions';
import type { Answer } from './functions/surroundings';
import type { Mapping } from './mapping/mapping';
import type { Language } from './messages/language';
import type { Plan } from './plan/plan';
import { functionSurroundings } from './sheets/function-surroundings';
import { addMenu, refreshEverything, refreshFunctions, showWizard } from './sheets/menu';
import { openDocument } from './sheets/open-document';
import { server } from './sheets/server';
import { spoken } from './sheets/spoken';

global.onOpen = (): void => {
  addMenu();
};
global.onInstall = (): void => {
  addMenu();
};
global.openWizard = (): void => {
  showWizard();
};
global.refreshEverything = (): string => refreshEverything();
global.refreshKpiFunctions = (): string => refreshFunctions();

global.wizardState = (): WizardState => server.wizardState();
global.setLanguage = (language: Language): void => {
  server.setLanguage(language);
};
global.saveStage = (stage: Stage): void => {
  server.saveStage(stage);
};
global.saveUnsent = (forms: Readonly<Record<string, TypedFields | null>>, order: Order): void => {
  server.saveUnsent(forms, order);
};
global.savePlan = (change: PlanChange, order?: Order, known?: Partial<Plan>): WizardState =>
  server.savePlan(change, order, known);
global.saveMapping = (mapping: Mapping): void => {
  server.saveMapping(mapping);
};
global.addPeople = (people: readonly Omit<Person, 'row'>[]): WizardState => server.addPeople(people);
global.cleanSheet = (sheet: string): WizardState => server.cleanSheet(sheet);
global.insertSampleData = (): string => server.insertSampleData();
global.suggestions = (): readonly Suggestion[] => server.suggestions();
global.lastResults = (): Results | null => server.lastResults();
global.startBuild = (request: BuildRequest): BuildStart => server.startBuild(request);
global.continueBuild = (most?: number): BuildProgress => server.continueBuild(most);
global.refreshNumbers = (): BuildStart => server.refreshNumbers();
global.closePeriod = (period: string, by: string): BuildStart => server.closePeriod(period, by);
global.madeSheets = (): readonly MadeSheet[] => server.madeSheets();
global.openSheet = (name: string): void => {
  server.openSheet(name);
};
global.openCell = (cell: CellPlace): void => {
  server.openCell(cell);
};
global.openOverview = (): void => {
  server.openOverview();
};

/** What every `KPI_…` function calls. */
export function customFunction(name: string, args: ArrayLike<Argument>): Answer {
  const open = openDocument();
  return spoken(open.language, () =>
    answer(functionNamed(name), Array.from(args), functionSurroundings(open)),
  );
}
