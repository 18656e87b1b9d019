/**
 * Exposes every function that Google calls: triggers, menu items and calls of the sidebar. It contains wiring only. The
 * build adds the custom functions below, one `KPI_…` per entry of `functions/definitions.ts`.
 */
import type { Answered } from './app/answered';
import type {
  AskingView,
  BuildProgress,
  BuildRequest,
  BuildStart,
  CellPlace,
  ClosingView,
  DayOff,
  MadeSheet,
  NamePair,
  PayrollFile,
  Order,
  Person,
  PlanChange,
  Results,
  Signature,
  SqlAnswer,
  SqlRequest,
  Stage,
  StatusesAnswer,
  StatusesRequest,
  Suggestion,
  TableElsewhere,
  TableId,
  TypedFields,
  WizardState,
} from './app/bridge';
import type { Weekday } from './core/calendar/weekday';
import type { Country } from './core/text/country';
import { answer } from './functions/answers/answer';
import type { Argument } from './functions/arguments';
import { functionNamed } from './functions/definitions';
import type { Answer } from './functions/surroundings';
import type { Mapping } from './data/mapping/mapping';
import type { Language } from './words/language';
import type { Plan } from './plan/plan';
import { functionSurroundings } from './google/function-surroundings';
import {
  addMenu,
  insertSampleTeam,
  refreshEverything,
  refreshFunctions,
  showWizard,
} from './google/entry/menu';
import { openDocument } from './google/open-document';
import { server } from './google/entry/server';
import { answered, inCell } from './google/spoken';

global.onOpen = (): void => {
  addMenu();
};
global.onInstall = (): void => {
  addMenu();
};
global.openWizard = (): void => {
  showWizard();
};
global.insertSampleTeam = (): void => {
  insertSampleTeam();
};
global.refreshEverything = (): void => {
  refreshEverything();
};
global.refreshKpiFunctions = (): void => {
  refreshFunctions();
};

global.wizardState = (): Answered<WizardState> => answered(() => server.wizardState());
global.setLanguage = (language: Language): Answered<void> =>
  answered(() => {
    server.setLanguage(language);
  });
global.saveStage = (stage: Stage): Answered<void> =>
  answered(() => {
    server.saveStage(stage);
  });
global.saveUnsent = (forms: Readonly<Record<string, TypedFields | null>>, order: Order): Answered<void> =>
  answered(() => {
    server.saveUnsent(forms, order);
  });
global.savePlan = (
  change: PlanChange,
  order?: Order,
  known?: Partial<Plan>,
  signature?: Signature,
): Answered<WizardState> => answered(() => server.savePlan(change, order, known, signature));
global.saveMapping = (mapping: Mapping): Answered<void> =>
  answered(() => {
    server.saveMapping(mapping);
  });
global.addPeople = (people: readonly Omit<Person, 'row'>[]): Answered<WizardState> =>
  answered(() => server.addPeople(people));
global.onePerson = (pair: NamePair): Answered<WizardState> => answered(() => server.onePerson(pair));
global.twoPeople = (pair: NamePair): Answered<WizardState> => answered(() => server.twoPeople(pair));
global.cleanSheet = (sheet: string): Answered<WizardState> => answered(() => server.cleanSheet(sheet));
global.makeSheet = (table: TableId): Answered<WizardState> => answered(() => server.makeSheet(table));
global.factsSql = (request: SqlRequest): Answered<SqlAnswer> => answered(() => server.factsSql(request));
global.insertSampleData = (): Answered<string> => answered(() => server.insertSampleData());
global.suggestions = (): Answered<readonly Suggestion[]> => answered(() => server.suggestions());
global.publicHolidays = (country: Country, weekdays: readonly Weekday[]): Answered<readonly DayOff[]> =>
  answered(() => server.publicHolidays(country, weekdays));
global.lastResults = (): Answered<Results | null> => answered(() => server.lastResults());
global.lookElsewhere = (table: TableId, path: string): Answered<TableElsewhere> =>
  answered(() => server.lookElsewhere(table, path));
global.statusesElsewhere = (request: StatusesRequest): Answered<StatusesAnswer> =>
  answered(() => server.statusesElsewhere(request));
global.limitQueries = (bytes: number): Answered<WizardState> => answered(() => server.limitQueries(bytes));
global.beginAsking = (request: Partial<BuildRequest>, cap?: number): Answered<AskingView | null> =>
  answered(() => server.beginAsking(request, cap));
global.continueAsking = (request: Partial<BuildRequest>): Answered<BuildProgress> =>
  answered(() => server.continueAsking(request));
global.startBuild = (request: BuildRequest): Answered<BuildStart> =>
  answered(() => server.startBuild(request));
global.continueBuild = (most?: number): Answered<BuildProgress> => answered(() => server.continueBuild(most));
global.refreshNumbers = (): Answered<BuildStart> => answered(() => server.refreshNumbers());
global.closingView = (period: string): Answered<ClosingView> => answered(() => server.closingView(period));
global.closePeriod = (period: string, by: string, seen?: string): Answered<BuildStart> =>
  answered(() => server.closePeriod(period, by, seen));
global.reopenPeriod = (period: string, by: string, reason: string): Answered<BuildStart> =>
  answered(() => server.reopenPeriod(period, by, reason));
global.madeSheets = (): Answered<readonly MadeSheet[]> => answered(() => server.madeSheets());
global.payrollFile = (): Answered<PayrollFile> => answered(() => server.payrollFile());
global.openSheet = (name: string): Answered<void> =>
  answered(() => {
    server.openSheet(name);
  });
global.openCell = (cell: CellPlace): Answered<void> =>
  answered(() => {
    server.openCell(cell);
  });
global.openOverview = (): Answered<void> =>
  answered(() => {
    server.openOverview();
  });

/** What every `KPI_…` function calls. */
export function customFunction(name: string, args: ArrayLike<Argument>): Answer {
  const open = openDocument();
  return inCell(open.language, () =>
    answer(functionNamed(name), Array.from(args), functionSurroundings(open)),
  );
}
