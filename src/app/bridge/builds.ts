/** Describes builds, what they have made, and past periods. */
import type { PayDecimals } from '../../compute/scoring/pay';
import type { ScopeResult } from '../../compute/scoring/result';
import type { Mapping } from '../../data/mapping/mapping';
import type { ScopeType } from '../../data/scopes/scopes';
import type { Mode } from '../../model/mode';
import type { Understood } from './tables';

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
  /** A sentence with figures where the file comes close to what a spreadsheet holds. */
  readonly outgrown?: string;
  readonly understood: Understood;
  readonly problems: readonly string[];
  /** KPIs in use that are left out, each with what it lacks. */
  readonly unavailable: readonly string[];
}

/** A sheet that the add-on made. */
export interface MadeSheet {
  readonly name: string;
  readonly kind: 'plan' | 'targets' | 'data' | 'history' | 'changes' | 'overview' | 'payroll' | ScopeType;
}

/** A file to be saved where the person works. */
export interface PayrollFile {
  readonly name: string;
  readonly text: string;
}

/** A value that the data tell otherwise since its period was closed. */
export interface ChangedView {
  /** Blank for the whole team. */
  readonly name: string;
  readonly kpi: string;
  readonly closed: number | null;
  readonly now: number | null;
}

/** A finished period, and who closed it. */
export interface PeriodView {
  readonly label: string;
  readonly closedBy: string | null;
  /** Nothing that counts for a KPI in use is dated in it: there is nothing to close. */
  readonly isEmpty?: true;
  /** KPIs in use that are not mature yet, by their ids, each with the serial of the day from which on it is. */
  readonly immature: readonly { readonly kpi: string; readonly from: number }[];
  /** What changed after it was closed: how many values, and the first of them; absent where nothing did. */
  readonly changed?: { readonly count: number; readonly first: readonly ChangedView[] };
}

/** What somebody gets for a period. */
export interface EarnedView {
  /** Blank for the whole team. */
  readonly name: string;
  readonly score: number | null;
  /** Whether less than all of the weight was scored. */
  readonly isProvisional: boolean;
  readonly rating: string | null;
  /** The bonus and what is paid besides; of the team the sum over its reps. */
  readonly pay: number | null;
}

/** For whom a KPI with a weight has no target, or no value though it has a target. */
export interface MissingView {
  readonly kpi: string;
  readonly what: 'target' | 'value';
  readonly people: readonly string[];
}

/** What closing a period would write. */
export interface ClosingView {
  readonly period: string;
  /** Other numbers have another one: whoever closes says which ones were shown. */
  readonly key: string;
  /** The reps on the team in the period, the best first. */
  readonly people: readonly EarnedView[];
  readonly team: EarnedView | null;
  readonly missing: readonly MissingView[];
}

export interface Results {
  readonly period: string;
  readonly results: readonly ScopeResult[];
  /** Of each result, in their order, the KPIs of which somebody can be paid a share, by their ids. */
  readonly amounts: readonly Readonly<Record<string, number | null>>[];
  /** With how many decimals a share of each KPI that is money is paid, by its id. */
  readonly decimals: Readonly<Record<string, PayDecimals>>;
}
