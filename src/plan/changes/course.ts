/** Describes one thing that a plan agrees on, and what it says about it from each day on. */
import type { OwnKpiColumn } from '../own-kpis/own-kpi';
import type { TargetScope } from '../plan';
import { aimedAtKey } from '../target-place';

/** What a change may be about. */
export type Agreed =
  | 'target'
  | 'targetPerWeek'
  | 'targetPerMonth'
  | 'targetPerQuarter'
  | 'inUse'
  | 'group'
  | 'weight'
  | 'better'
  | 'cap'
  | 'floor'
  | 'groupWeight'
  | 'points'
  | 'bonus'
  | 'payKind'
  | 'payKpi'
  | 'paySum'
  | 'payTiers'
  | 'payMost'
  | 'grain'
  | 'partTargets'
  | 'fiscalYearStart'
  | 'green'
  | 'amber'
  | 'extraRows'
  | 'repeats'
  | 'sharedRows'
  | 'currency'
  | 'rate'
  | 'workday'
  | 'holiday'
  | Defining
  | 'dataSheets'
  | 'dataColumn'
  | 'dataWords'
  | 'dataScale'
  // Of a period, not of the plan.
  | 'closing'
  | 'reopening';

/** What defines a KPI of the team's own. */
export type OwnDefinition = Exclude<OwnKpiColumn, 'id'>;

type Defining = `own ${OwnDefinition}`;

/** Whether it is about the definition of a KPI of the team's own. */
export const isDefinition = (what: Agreed): what is Defining => what.startsWith('own ');

/** The column of the definition. */
export const definitionOf = (what: Defining): OwnDefinition => what.slice('own '.length) as OwnDefinition;

export interface Subject {
  readonly what: Agreed;
  /**
   * A KPI's id, a group, the name of a rating or of a part of pay, a currency, a weekday, a table, a table and one of its
   * columns, a meaning of words and a table, or the label of a period; blank where it is the plan's.
   */
  readonly of: string;
  /** Of a target. */
  readonly whom?: TargetScope;
}

/** `null` where nothing is agreed. */
export type AgreedValue = string | number | boolean | null;

export interface Step {
  /** The serial of a day; `null` for always. */
  readonly from: number | null;
  readonly value: AgreedValue;
}

/** Each step holds until the next one; before the first nothing is agreed. */
export interface Course {
  readonly subject: Subject;
  readonly steps: readonly Step[];
}

/** What always applies. */
export const always = (subject: Subject, value: AgreedValue): Course => ({
  subject,
  steps: [{ from: null, value }],
});

/** The same for subjects that are one: whoever is named is told by {@link aimedAtKey}. */
export const subjectKey = ({ what, of, whom }: Subject): string =>
  JSON.stringify([what, of, whom === undefined ? '' : aimedAtKey(whom)]);

/** What a course says on a day; `null` for the time before all days. */
export const valueOn = (steps: readonly Step[], day: number | null): AgreedValue =>
  steps.reduce<AgreedValue>(
    (value, step) => (step.from === null || (day !== null && step.from <= day) ? step.value : value),
    null,
  );
