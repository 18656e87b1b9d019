/** Describes one thing that a plan agrees on, and what it says about it from each day on. */
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
  | 'partTargets';

export interface Subject {
  readonly what: Agreed;
  /** A KPI's id, a group, or the name of a rating or of a part of pay; blank where it is the plan's. */
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

/** The same for subjects that are one: whoever is named is told by {@link aimedAtKey}. */
export const subjectKey = ({ what, of, whom }: Subject): string =>
  JSON.stringify([what, of, whom === undefined ? '' : aimedAtKey(whom)]);

/** What a course says on a day; `null` for the time before all days. */
export const valueOn = (steps: readonly Step[], day: number | null): AgreedValue =>
  steps.reduce<AgreedValue>(
    (value, step) => (step.from === null || (day !== null && step.from <= day) ? step.value : value),
    null,
  );
