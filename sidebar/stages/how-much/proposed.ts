/** Says what the past suggests for the targets of a KPI, field by field. */
import type { Suggestion } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import type { Plan } from '../../../src/plan/plan';
import { targetsOf } from '../../../src/plan/targets';
import { shift, type Period } from '../../../src/core/calendar/period';
import { textKey } from '../../../src/core/text/text';
import { comingAfter } from '../../../src/insights/suggest/coming';
import { fittingTarget } from '../../../src/insights/suggest/fitting';
import { basisText } from '../../../src/insights/suggest/in-words';
import { FEWEST_PERIODS } from '../../../src/insights/suggest/past-values';
import { aimOf, suggestTarget } from '../../../src/insights/suggest/target';
import { shownText } from '../../controls/number-field';
import type { TargetOwner } from './in-force';
import { periodText } from './plan-periods';
import type { TargetsOfKpi } from './targets-of-kpi';

export interface Proposed extends Pick<Suggestion, 'hint' | 'state' | 'past'> {
  /** `null` where the past tells no level. */
  readonly target: number | null;
  /** What it goes by, or why there is none, as a sentence. */
  readonly basis: string;
  /** What was reached in the last finished period. */
  readonly last: number | null;
  /** The target that `hint` and `state` are about: that of the last finished period. */
  readonly judged: number | null;
}

/** `undefined` where nothing is told of the field. */
export type ProposedFor = (owner: TargetOwner) => Proposed | undefined;

/** What all rows of a list know of the past. */
export interface PastOfKpi {
  readonly proposed: ProposedFor;
  /** Whether the person has asked for suggestions; before that there are only hints. */
  readonly isAsked: () => boolean;
}

/** What the server has told, and the plan as it was then. */
export interface Told {
  readonly suggestions: readonly Suggestion[];
  readonly plan: Plan;
}

/** @param last the last finished period, where there is one */
export function proposedFor(
  { suggestions, plan }: Told,
  of: TargetsOfKpi,
  last: Period | undefined,
): ProposedFor {
  if (!last) return () => undefined;
  const { kpi, period, scopes, m } = of;
  const targets = targetsOf(plan, scopes, scopes);
  const told = suggestions
    .filter((each) => each.kpi === kpi.id)
    .map((each): ToldOf => {
      const place = scopes.list.findIndex((scope) => keyOf(scope) === keyOf(each.scope));
      const judged = place < 0 ? null : targets(kpi, place, last);
      return { place, proposed: { ...each, ...suggested(each, judged, of, last), judged } };
    });
  const onTeam = told.filter(
    ({ place }) => scopes.list[place]?.type === 'rep' && scopes.isActive(place, period),
  );
  const middle = middleOf(
    onTeam.map(({ proposed }) => proposed),
    m,
  );
  return (owner) => (owner === 'each' ? middle : told.find(({ place }) => place === owner)?.proposed);
}

interface ToldOf {
  /** Of the scope in the list; below 0 where it is none any more. */
  readonly place: number;
  readonly proposed: Proposed;
}

const keyOf = ({ type, name }: Suggestion['scope']): string => JSON.stringify([type, textKey(name)]);

function suggested(
  { past, limit, state: verdict }: Suggestion,
  judged: number | null,
  { kpi, better, period, style, m, tools }: TargetsOfKpi,
  last: Period,
): Pick<Proposed, 'target' | 'basis' | 'last'> {
  const [aim, coming] = [aimOf(kpi, better, limit), comingAfter(last, period)];
  const found =
    judged !== null && (verdict === 'alwaysMissed' || verdict === 'alwaysBeaten')
      ? fittingTarget(aim, past, coming, { verdict, target: judged, periods: FEWEST_PERIODS })
      : suggestTarget(aim, past, coming);
  const basis = basisText(found, {
    shown: (value) => shownText(value, style),
    percent: (share) => shownText(share, { ...style, format: 'percent' }),
    grain: tools.now().plan.grain,
    period: (back) => periodText(shift(last, -back), m),
    m,
  });
  return { target: found.target, basis, last: past[past.length - 1] ?? null };
}

/** For the default of each rep: the middle of what is suggested for the reps. */
function middleOf(ofReps: readonly Proposed[], m: SidebarWords): Proposed | undefined {
  const targets = ofReps.flatMap(({ target }) => (target === null ? [] : [target]));
  const target = lowerMiddle(targets);
  if (target === undefined) return undefined;
  const last = lowerMiddle(ofReps.flatMap((each) => (each.last === null ? [] : [each.last]))) ?? null;
  const basis = m.howMuch.middle(targets.length);
  return { target, basis, last, hint: null, state: 'fine', past: [], judged: null };
}

const lowerMiddle = (values: readonly number[]): number | undefined =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
