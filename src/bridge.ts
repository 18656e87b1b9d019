/** What the sidebar and the command line may ask of the add-on, as plain data: one type for both sides. */
import type { TableId } from './catalogue/tables';
import type { Mode } from './facts/kpi-data';
import type { Mapping } from './mapping/mapping';
import type { Language } from './messages/language';

export interface WizardState {
  readonly language: Language;
  /** Each table with the sheet that plays it, and how many rows it has. */
  readonly tables: readonly {
    readonly table: TableId;
    readonly sheet: string | null;
    readonly rows: number;
  }[];
  readonly reps: number;
  readonly regions: number;
  readonly kpis: readonly { readonly name: string; readonly lacks: string | null }[];
  /** Sentences about cells that cannot be read. */
  readonly problems: readonly string[];
  readonly hasScorecards: boolean;
}

export interface BuildRequest {
  readonly by: readonly ('rep' | 'region')[];
  /** Without it the add-on chooses. */
  readonly mode?: Mode;
  /** Replaces the plan's mapping; without it the plan's, or the proposed one, is used. */
  readonly mapping?: Mapping;
  /** Sets the plan's current period: `2026-10`. */
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
  readonly problems: readonly string[];
  /** KPIs that are left out, each with what it lacks. */
  readonly unavailable: readonly string[];
}

export interface Server {
  wizardState(): WizardState;
  startBuild(request: BuildRequest): BuildStart;
  continueBuild(): BuildProgress;
  insertSampleData(): string;
  /** Writes the mapping into the plan, in place of the one it has. */
  saveMapping(mapping: Mapping): void;
  openOverview(): void;
}
