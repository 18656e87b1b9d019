/** Lists what the sidebar and the command line may ask of the add-on, as plain data that both sides share. */
import type { Mapping } from '../data/mapping/mapping';
import type { Suggestion } from '../insights/suggest/suggestions';
import type { TableId } from '../model/catalogue/tables';
import type { Mode } from '../model/mode';
import type { Country } from '../core/text/country';
import type { Weekday } from '../core/calendar/weekday';
import type { Signature } from '../output/changes/listed-change';
import type { DayOff } from '../plan/days-off';
import type { Plan } from '../plan/plan';
import type { Language } from '../words/language';
import type {
  BuildProgress,
  BuildRequest,
  BuildStart,
  ClosingView,
  MadeSheet,
  PayrollFile,
  PeriodView,
  Results,
} from './bridge/builds';
import type { AskingView, StatusesAnswer, StatusesRequest, TableElsewhere } from './bridge/elsewhere';
import type { NamePair, Person, ScopeView } from './bridge/people';
import type { SqlAnswer, SqlRequest, SqlView } from './bridge/sql';
import type { Order, Stage, TypedFields, View } from './bridge/stages';
import type {
  CellPlace,
  Cleanable,
  CurrencyView,
  KpiView,
  ProblemView,
  SheetHeaders,
  TableView,
} from './bridge/tables';

export type * from './bridge/builds';
export type * from './bridge/elsewhere';
export type * from './bridge/people';
export * from './bridge/sql';
export * from './bridge/stages';
export type * from './bridge/tables';
export { MOST_STATUSES } from './bridge/tables';
export type { DayOff, Signature, Suggestion, TableId };

export interface WizardState {
  /** The person's language. */
  readonly language: Language;
  /** The spreadsheet's: how numbers, amounts and dates are shown and typed. */
  readonly locale: string;
  /** The pattern of amounts. */
  readonly money: string;
  /** The stage that was open last; the start while there are no data, and until a stage was opened or something is built. */
  readonly stage: View;
  /** The forms that somebody has filled in but not sent, by their names. */
  readonly unsent: Readonly<Record<string, TypedFields>>;
  readonly plan: Plan;
  /** The sheet of the plan, `null` where there is none yet. */
  readonly planSheet: string | null;
  /** The sheet of targets, `null` where there is none yet. */
  readonly targetSheet: string | null;
  readonly hasScorecards: boolean;
  /** Who this person last said they are; blank where they have not. */
  readonly signer: string;
  /** The document's own sheets with data. */
  readonly sheets: readonly SheetHeaders[];
  readonly tables: readonly TableView[];
  /** The sheet of the team, `null` where there is none. */
  readonly teamSheet: string | null;
  readonly people: readonly Person[];
  /** The team first, then the regions, then the reps. */
  readonly scopes: readonly ScopeView[];
  /** Names of people or regions that may be meant as one, and names that may be those of two people, a sentence each. */
  readonly alike: readonly string[];
  /** Names that may be those of one person, where nobody has said that they are two. */
  readonly namePairs: readonly NamePair[];
  readonly kpis: readonly KpiView[];
  /** Which sheets are nearly tables, and what they lack, a sentence each. */
  readonly nearly: readonly string[];
  /** Whether tables stand in a database: they are asked before a build. */
  readonly asksElsewhere: boolean;
  /** How many bytes a query may read at most; `null` in an edition that asks no database. */
  readonly queryLimit: number | null;
  /** Why a mapped table cannot be read, a sentence each. */
  readonly mappingMistakes: readonly string[];
  readonly problems: readonly ProblemView[];
  /** `null` where all amounts are in one currency. */
  readonly currencies: CurrencyView | null;
  /** Of each table with rows that name several reps how many they are and how they count, as sentences. */
  readonly sharedRows: readonly string[];
  readonly cleanable: readonly Cleanable[];
  /** What cannot be used in the plan's sheet, with its cell; everything else is then that of a new plan. */
  readonly planMistake: string | null;
  /** The country in which the spreadsheet is at home, with its holidays of last year to the next; `null` where none is known. */
  readonly homeHolidays: { readonly country: Country; readonly days: readonly DayOff[] } | null;
  /** The serial of the day that it is in the spreadsheet's time zone. */
  readonly today: number;
  /** The current period and the finished ones, the latest first. */
  readonly currentPeriod: string | null;
  /** Which period is shown first, and why, as a sentence; `null` where nothing can be calculated. */
  readonly shownFirst: string | null;
  readonly finished: readonly PeriodView[];
  /** A build that was not finished and can go on. */
  readonly unfinished: BuildProgress | null;
  /** In which database the person's tables stand. */
  readonly sql: SqlView;
  /** The text from which a form is built that asks customers. */
  readonly surveyForm: string;
  /** Which way KPI Data would be kept current, and why. */
  readonly proposedMode: { readonly mode: Mode; readonly reason: string } | null;
}

/** Parts of the plan that replace those it has. */
export type PlanChange = Partial<Omit<Plan, 'current' | 'mode'>> & {
  /** `null` lets the add-on choose again. */
  readonly mode?: Mode | null;
};

export interface Server {
  wizardState(): WizardState;
  /** Keeps the person's language for every later call. */
  setLanguage(language: Language): void;
  saveStage(stage: Stage): void;
  /** Keeps what stands in forms that are not sent yet; `null` for one that was sent or given up. */
  saveUnsent(forms: Readonly<Record<string, TypedFields | null>>, order: Order): void;
  /**
   * Writes parts of the plan into its sheet, which is made where there is none.
   *
   * @param order a call that was overtaken by a later one of the same sidebar writes nothing: its parts are in that one
   * @param signature who changes it, and why; without it whoever this person last said they are
   */
  savePlan(change: PlanChange, order?: Order, known?: Partial<Plan>, signature?: Signature): WizardState;
  /**
   * Writes the mapping into the plan, in place of the one it has. A status word that is new to the plan, not a usual one,
   * and on no row is refused.
   */
  saveMapping(mapping: Mapping): void;
  /** Adds people below the team sheet, which is made where there is none. */
  addPeople(people: readonly Omit<Person, 'row'>[]): WizardState;
  /** Writes into the team sheet that two names are those of one person; a row of the other name gets the name. */
  onePerson(pair: NamePair): WizardState;
  /** Keeps that two names are those of two people: they are not asked about again. */
  twoPeople(pair: NamePair): WizardState;
  /** Makes a cleaned copy of a sheet beside it and maps its tables to the copy. */
  cleanSheet(sheet: string): WizardState;
  /** Makes a sheet with headers for a table that no sheet plays, and maps the table to it. */
  makeSheet(table: TableId): WizardState;
  /** The query for the facts of a table; where the tables stand is kept for the person. */
  factsSql(request: SqlRequest): SqlAnswer;
  insertSampleData(): string;
  /** Targets that the last 12 finished periods suggest, for the KPIs in use. */
  suggestions(): readonly Suggestion[];
  /**
   * The public holidays of a country in last year to the next, named in the document's language.
   *
   * @param weekdays those on which the team works: a day off in lieu of a holiday goes by them
   */
  publicHolidays(country: Country, weekdays: readonly Weekday[]): readonly DayOff[];
  /** What everyone reached in the last finished period, by the plan as it is. */
  lastResults(): Results | null;
  /** The columns of a table in a database, by its path there. */
  lookElsewhere(table: TableId, path: string): TableElsewhere;
  /** What it costs to ask for the statuses of such a table, or the answer, for which several calls may be needed. */
  statusesElsewhere(request: StatusesRequest): StatusesAnswer;
  /** Keeps how many bytes a query may read at most. */
  limitQueries(bytes: number): WizardState;
  /**
   * Finds what it costs to ask the tables that stand in a database; nothing is asked yet.
   *
   * @param request of the build that follows; blank for a refresh
   * @param cap as `limitQueries` keeps it; without it as it was kept
   * @returns `null` where all tables stand on sheets
   */
  beginAsking(request: Partial<BuildRequest>, cap?: number): AskingView | null;
  /** Asks them, a little at a time; a build or a refresh may follow when it is finished. */
  continueAsking(request: Partial<BuildRequest>): BuildProgress;
  startBuild(request: BuildRequest): BuildStart;
  /** @param most how many scorecards one call makes at most; without it as many as fit into a few seconds */
  continueBuild(most?: number): BuildProgress;
  /** Rewrites the numbers, as the last build did; unchanged scorecards are left alone. */
  refreshNumbers(): BuildStart;
  /** What closing a finished period would write. */
  closingView(period: string): ClosingView;
  /**
   * Writes the results of a finished period into the history.
   *
   * @param seen the key of the results that were shown: others are not written
   */
  closePeriod(period: string, by: string, seen?: string): BuildStart;
  /** Calculates a closed period from the data again; what was closed stays in the history, with the reason. */
  reopenPeriod(period: string, by: string, reason: string): BuildStart;
  /** The sheets that the add-on made, in the order of their tabs. */
  madeSheets(): readonly MadeSheet[];
  /** The payroll as its sheet shows it, as a CSV file. */
  payrollFile(): PayrollFile;
  openSheet(name: string): void;
  openCell(cell: CellPlace): void;
  openOverview(): void;
}
