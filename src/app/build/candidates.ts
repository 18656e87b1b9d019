/** Lists the scopes of KPI Data, each with its number, whether it is former, and whether it has a card. */
import type { KpiData } from '../../output/kpi-data/contents';
import type { Scope } from '../../data/scopes/scopes';
import type { CardCandidate } from './steps';

export interface Candidate extends CardCandidate {
  /** The scope's number in KPI Data. */
  readonly number: number;
}

/** The numbers of those who have left, or whom no table names any more. */
export const formerNumbers = ({
  scopes,
  activity,
}: Pick<KpiData, 'scopes' | 'activity'>): readonly number[] =>
  scopes.list.flatMap((_, scope) => (activity.isFormer(scope) ? [scope + 1] : []));

/** @param former the numbers of former scopes */
export const candidates = (
  scopes: readonly Scope[],
  former: readonly number[],
  hasCard: (scope: Scope) => boolean,
): readonly Candidate[] =>
  scopes.map((scope, index) => ({
    scope,
    number: index + 1,
    isFormer: former.includes(index + 1),
    hasCard: hasCard(scope),
  }));

/** Those of the numbers, in their order. */
export const numbered = (all: readonly Candidate[], numbers: readonly number[]): readonly Candidate[] =>
  numbers.flatMap((number) => all[number - 1] ?? []);
