/** Decides which periods of KPI Data people can choose: those with data or targets, and the next one. */
import { latestBeginning } from '../../compute/available/begun';
import { periodIn } from '../../compute/available/timeline';
import { measuresOf } from '../../model/kpi/kpi';
import { closedAs } from '../history/closed-period';
import type { KpiData } from './contents';
import { TEAM } from '../../data/scopes/scopes';

type Counted = Pick<KpiData, 'timeline' | 'scored' | 'measured' | 'sources'>;

type Facts = Counted & Pick<KpiData, 'scopes' | 'plan' | 'targets' | 'closed'>;

/**
 * The current period and the coming one; any in which something that counts is dated, or which is closed; earlier ones for
 * which the plan has a target; later ones with which a row of the plan begins. Never the base period.
 *
 * @param place of the period, from 0
 */
export function isOffered(facts: Facts, place: number): boolean {
  const { current } = facts.timeline;
  if (place === 0) return false;
  if (place === current || place === current + 1) return true;
  if (isClosed(facts, place) || hasDatedRows(facts, place)) return true;
  return place < current ? hasTargets(facts, place) : beginTargets(facts, place);
}

const startOf = ({ timeline }: Facts, place: number): number => periodIn(timeline, place).start;

const isClosed = (facts: Facts, place: number): boolean =>
  closedAs(facts.closed, periodIn(facts.timeline, place)) !== undefined;

/**
 * Whether something that counts for a KPI in use is dated in a period, once all its tables have begun: a list of customers
 * goes back further than what was done for them. A customer at a moment is not a row of that moment.
 */
export function hasDatedRows(facts: Counted, place: number): boolean {
  const { scored, measured, sources, timeline } = facts;
  const { end } = periodIn(timeline, place);
  return scored.some(
    (kpi) =>
      latestBeginning(kpi, sources) < end &&
      measuresOf(kpi.value).some(
        (measure) => measure.time.kind === 'during' && (measured.value(measure, TEAM, place) ?? 0) !== 0,
      ),
  );
}

const hasTargets = ({ scored, scopes, targets }: Facts, place: number): boolean =>
  scored.some((kpi) => scopes.list.some((_, scope) => targets(kpi, scope, place) !== null));

/** A row of the plan applies to the periods that start on its day or later. */
function beginTargets(facts: Facts, place: number): boolean {
  const [before, start] = [startOf(facts, place - 1), startOf(facts, place)];
  return facts.plan.targets.some(
    ({ kpi, from }) => before < from && from <= start && facts.scored.some(({ id }) => id === kpi),
  );
}
