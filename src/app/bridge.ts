/** Lists what the sidebar and the command line may ask of the add-on, as plain data that both sides share. */
import type { ColumnId, TableId } from '../model/catalogue/tables';
import type { Mode } from '../model/mode';
import type { Family, KpiFormat } from '../model/kpi/kpi';
import type { Mapping } from '../data/mapping/mapping';
import type { Language } from '../words/language';
import type { Plan } from '../plan/plan';
import type { Scope, ScopeType } from '../data/scopes/scopes';
import type { Direction } from '../compute/scoring/target';
import type { ScopeResult } from '../compute/scoring/result';
import type { Suggestion } from '../insights/suggest/suggestions';

export type { Suggestion };

/** The five stages of agreeing on KPIs, in the order in which a sales department goes through them. */
export const STAGES = ['who', 'what', 'howMuch', 'earns', 'build'] as const;

export type Stage = (typeof STAGES)[number];

/** A cell of the document, counted from 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rep of the team sheet, or one whom only the data name. */
export interface Person {
  readonly rep: string;
  /** By the team sheet, else by most of the rep's rows; blank where nothing is known, as the others. */
  readonly region: string;
  readonly email: string;
  /** ISO dates: `2026-10-05`. */
  readonly from: string;
  readonly until: string;
  /** Where the team sheet has the rep; absent for those whom only the data name. */
  readonly row?: number;
}

/** Whom numbers are about, as the scorecards count them. */
export interface ScopeView extends Scope {
  /** A rep's days on the team, from the first to the last; `null` where that side is open. */
  readonly days: readonly { readonly first: number | null; readonly last: number | null }[];
  /** Has left before the current period, or is in no table any more. */
  readonly isFormer: boolean;
  /** Former ones get no card, but keep the one they have. */
  readonly getsCard: boolean;
}

export interface SheetHeaders {
  readonly sheet: string;
  readonly headers: readonly string[];
  /** For each table the columns that headers name. */
  readonly columns: Readonly<Record<TableId, Readonly<Partial<Record<ColumnId, string>>>>>;
}

/** How a table finds one of its columns. */
export interface ColumnView {
  readonly column: ColumnId;
  readonly required: boolean;
  /** `null` where no header plays it. */
  readonly header: string | null;
  /** How sure the proposal is; absent where a person chose. */
  readonly confidence?: 'sure' | 'likely';
  /** What speaks for a proposal that is only likely, and what against it, as a sentence. */
  readonly reason?: string;
  /** Up to three real cells of the column, as they look. */
  readonly preview: readonly string[];
}

export interface TableView {
  readonly table: TableId;
  /** `null` where no sheet plays it. */
  readonly sheet: string | null;
  readonly rows: number;
  readonly columns: readonly ColumnView[];
  /** What stands in the status column, each word once, the first of them. */
  readonly statusWords: readonly string[];
  /** Sheets that nothing is read from, though they have the columns that the table needs. */
  readonly rivals: readonly string[];
}

export interface KpiView {
  readonly id: string;
  readonly name: string;
  readonly explains: string;
  readonly family: Family;
  readonly format: KpiFormat;
  readonly unit: string;
  readonly better: Direction;
  readonly isAdditive: boolean;
  /** What is missing, as a sentence, and the table that would have it; `null` where it can be calculated. */
  readonly lacks: { readonly text: string; readonly table: TableId } | null;
}

export interface ProblemView {
  readonly text: string;
  readonly cell: CellPlace;
}

/** A sheet of which a cleaned copy would read better. */
export interface Cleanable {
  readonly sheet: string;
  /** What the copy would mend, as a sentence. */
  readonly mends: string;
}

/** A finished period, and who closed it. */
export interface PeriodView {
  readonly label: string;
  readonly closedBy: string | null;
}

/** What stands in the fields of a form, by the fields' names. */
export type TypedFields = Readonly<Record<string, string>>;

export interface WizardState {
  /** The person's language. */
  readonly language: Language;
  /** The spreadsheet's: how numbers, amounts and dates are shown and typed. */
  readonly locale: string;
  /** The pattern of amounts. */
  readonly money: string;
  /** The stage that was open last. */
  readonly stage: Stage;
  /** The forms that somebody has filled in but not sent, by their names. */
  readonly unsent: Readonly<Record<string, TypedFields>>;
  readonly plan: Plan;
  /** The sheet of the plan, `null` where there is none yet. */
  readonly planSheet: string | null;
  readonly hasScorecards: boolean;
  /** The document's own sheets with data. */
  readonly sheets: readonly SheetHeaders[];
  readonly tables: readonly TableView[];
  /** The sheet of the team, `null` where there is none. */
  readonly teamSheet: string | null;
  readonly people: readonly Person[];
  /** The team first, then the regions, then the reps. */
  readonly scopes: readonly ScopeView[];
  /** Names of people or regions that may be meant as one, a sentence for each group. */
  readonly alike: readonly string[];
  readonly kpis: readonly KpiView[];
  /** Why a mapped table cannot be read, a sentence each. */
  readonly mappingMistakes: readonly string[];
  readonly problems: readonly ProblemView[];
  /** Columns that could be read in two ways, and how they were read. */
  readonly decisions: readonly string[];
  readonly cleanable: readonly Cleanable[];
  /** What cannot be used in the plan's sheet, with its cell; everything else is then that of a new plan. */
  readonly planMistake: string | null;
  /** The serial of the day that it is in the spreadsheet's time zone. */
  readonly today: number;
  /** The current period and the finished ones, the latest first. */
  readonly currentPeriod: string | null;
  readonly finished: readonly PeriodView[];
  /** A build that was not finished and can go on. */
  readonly unfinished: BuildProgress | null;
  /** Which way KPI Data would be kept current, and why. */
  readonly proposedMode: { readonly mode: Mode; readonly reason: string } | null;
}

/** Parts of the plan that replace those it has. */
export type PlanChange = Partial<Omit<Plan, 'current' | 'mode'>> & {
  /** `null` lets the add-on choose again. */
  readonly mode?: Mode | null;
};

/** Of two calls of the same sidebar the later has the higher number: on their way they may overtake each other. */
export interface Order {
  readonly sidebar: string;
  readonly number: number;
}

export interface Results {
  readonly period: string;
  readonly results: readonly ScopeResult[];
}

export interface BuildRequest {
  readonly by: readonly ('rep' | 'region')[];
  /** Replaces the plan's; without it the plan's is used. */
  readonly mode?: Mode;
  /** Replaces the plan's mapping; without it the plan's, or the proposed one, is used. */
  readonly mapping?: Mapping;
  /** Sets the plan's current period, and the length of its periods with it: `2026-10`, `2026-Q4`, `2026-W41`. */
  readonly period?: string;
}

export interface BuildProgress {
  readonly done: number;
  readonly total: number;
  /** What was done last, or comes next. */
  readonly label: string;
  readonly finished: boolean;
}

export interface BuildStart extends BuildProgress {
  /** The label of the current period: `2026-10`. */
  readonly period: string;
  readonly mode: Mode;
  /** Why this mode. */
  readonly reason: string;
  /** What the result may lack though nothing is wrong, a sentence each: a period without data, people without cards. */
  readonly notes: readonly string[];
  readonly problems: readonly string[];
  /** KPIs in use that are left out, each with what it lacks. */
  readonly unavailable: readonly string[];
}

/** A sheet that the add-on made. */
export interface MadeSheet {
  readonly name: string;
  readonly kind: 'plan' | 'data' | 'history' | 'overview' | ScopeType;
}

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
   */
  savePlan(change: PlanChange, order?: Order, known?: Partial<Plan>): WizardState;
  /** Writes the mapping into the plan, in place of the one it has. */
  saveMapping(mapping: Mapping): void;
  /** Adds people below the team sheet, which is made where there is none. */
  addPeople(people: readonly Omit<Person, 'row'>[]): WizardState;
  /** Makes a cleaned copy of a sheet beside it and maps its tables to the copy. */
  cleanSheet(sheet: string): WizardState;
  insertSampleData(): string;
  /** Targets that the last 12 finished periods suggest, for the KPIs in use. */
  suggestions(): readonly Suggestion[];
  /** What everyone reached in the last finished period, by the plan as it is. */
  lastResults(): Results | null;
  startBuild(request: BuildRequest): BuildStart;
  /** @param most how many scorecards one call makes at most; without it as many as fit into a few seconds */
  continueBuild(most?: number): BuildProgress;
  /** Rewrites the numbers, as the last build did; unchanged scorecards are left alone. */
  refreshNumbers(): BuildStart;
  /** Writes the results of a finished period into the history, once and for all. */
  closePeriod(period: string, by: string): BuildStart;
  /** The sheets that the add-on made, in the order of their tabs. */
  madeSheets(): readonly MadeSheet[];
  openSheet(name: string): void;
  openCell(cell: CellPlace): void;
  openOverview(): void;
}
