/**
 * Prepares the contents of KPI Data from the sources of the tables and the plan: everything is decided before a cell is
 * written.
 */
import { measure } from '../compute/engine/engine';
import { daysOfAll, type Stretch } from '../core/calendar/days';
import { measuresOfAll, type Kpi } from '../model/kpi/kpi';
import { Refusal } from '../words/refusal';
import { kpiName } from '../words';
import { lackText } from '../compute/available/lack-text';
import { uncleanText } from '../data/reading/unclean-text';
import { previous, rangeOf, type Period } from '../core/calendar/period';
import { workingDaysOf } from '../core/calendar/working-days';
import { payColumns, paysMore } from '../plan/pay';
import { NEW_PLAN, type Plan } from '../plan/plan';
import { defaultKpis } from '../plan/plan-kpi';
import { targetsOf, type Targets } from '../plan/targets';
import { isEverInUse, kpiIn } from '../plan/terms';
import { activityOf } from '../data/scopes/activity';
import { isTeamAlone, type Nearest } from '../data/mapping/nearest';
import { mostStretches } from '../data/scopes/moved-stretches';
import { mostNames, scopesOf } from '../data/scopes/scopes';
import { locatedTables, type Measured } from '../data/source';
import {
  againstFormulas,
  uncleanCount,
  type AgainstFormulas,
  type LimitedKpi,
} from '../compute/available/against-formulas';
import { watchedColumns } from '../compute/available/watched-columns';
import type { KpiData } from '../output/kpi-data/contents';
import { measuredInForce } from '../output/kpi-data/measured-in-force';
import { decimalsOfShares } from '../output/kpi-data/small-sums';
import { sameDays } from '../output/kpi-data/same-days';
import type { Mode } from '../model/mode';
import { rowsRead } from '../compute/available/rows-read';
import { currentPeriod, type WithoutData } from '../compute/available/current-period';
import { maturityIn } from '../compute/available/maturity';
import { waitOf } from '../compute/scoring/wait';
import { happened } from '../compute/available/happened';
import { periodIn, timeline, type Timeline } from '../compute/available/timeline';
import type { Document, Planned } from './document';
import { nearestText } from './nearest-text';
import type { ReadDocument } from './read-document';
import { unusedFactsText } from './unused-facts';

/** Above so many formulas × rows, native formulas recalculate too slowly. */
const MOST_FORMULA_ROWS = 20_000_000;

/** `limited`: there are KPIs in use that formulas cannot tell. */
type ModeReason = 'clean' | 'asked' | 'unclean' | 'limited' | 'large';

export interface Prepared {
  readonly data: KpiData;
  readonly read: ReadDocument;
  /** The period that was asked for, where it has no data. */
  readonly without?: WithoutData;
  readonly modeReason: ModeReason;
  /** All that speaks against formulas, whatever the mode is. */
  readonly against: AgainstFormulas;
  /** KPIs in use of which formulas leave something blank; none in values mode. */
  readonly limited: readonly LimitedKpi[];
}

/**
 * Measures everything and chooses the mode, unless one is asked for.
 *
 * @throws Refusal where no KPI can be calculated, or formulas are asked for over cells they cannot read
 */
export function prepare(
  document: Planned & Pick<Document, 'nearest'>,
  read: ReadDocument,
  asked: Mode | undefined,
): Prepared {
  const { sources, availability: kpis } = read;
  if (kpis.available.length === 0) {
    if (isTeamAlone(sources)) throw nothingMapped(document.nearest?.(document.mapping ?? {})[0]);
    const lacking = nearlyAvailable(kpis);
    throw new Refusal(
      (m) =>
        unusedFactsText(sources, m) ??
        m.errors.noKpi(lacking.map(({ kpi, lacks }) => `${kpiName(kpi, m)}: ${lackText(lacks, m)}`)),
    );
  }
  const measures = measuresOfAll(kpis.available);
  const dates = daysOfAll(
    measures.map(({ table, time }) => (time.kind === 'during' ? sources[table]?.days(time.date) : undefined)),
  );
  const plan = planOf(document);
  const today = Math.floor(document.now);
  const { current, without } = currentPeriod(plan, today, happened(measures, sources));
  const line = timeline(current, dates?.first);
  const { closed = [], formerScopes = [] } = document;
  const former = [...closed.flatMap(({ results }) => results.map(({ scope }) => scope)), ...formerScopes];
  const scopes = scopesOf(sources, former, current.end - 1);
  const activity = activityOf(sources, scopes, previous(current), workingDaysOf(plan.calendar));
  const livePeriods = line.periods.slice(line.current - 1);
  const live = livePeriods.length * scopes.list.length;
  const scored = scoredKpis(plan, kpis.available);
  const withOtherNames = scopes.list.filter(({ otherNames }) => otherNames).length;
  const against = againstFormulas(sources, kpis.available, scored, {
    moved: mostStretches(scopes, livePeriods),
    names: mostNames(scopes),
  });
  const { mode, reason } = chooseMode(
    asked,
    against,
    scored.length,
    rowsRead(measures, sources, line.periods.length, withOtherNames / scopes.list.length) * live,
  );
  const days = sameDays({ calendar: plan.calendar, closed }, line, document.now);
  let inSameDays: Measured | undefined;
  const maturity = maturityIn(sources, current);
  const measuredNow = measure({ measures, sources, scopes, periods: line.periods });
  const measured = measuredInForce(measuredNow, closed, scopes, line);
  const decimals = decimalsOfShares({ kpis: kpis.available, measured, timeline: line });
  const paid = closed.flatMap(({ results }) => results.flatMap(({ parts }) => parts));
  const pay = payColumns(plan, paid, (kpi) => decimals[kpi]);
  return {
    data: {
      scopes,
      timeline: line,
      kpis: kpis.available,
      scored,
      plan,
      targets: targetsIn(line, plan, targetsOf(plan, scopes, activity)),
      ...(paysMore(pay) ? { pay } : {}),
      closed,
      activity,
      sources,
      located: locatedTables(sources),
      checked: mode === 'formulas' ? watchedColumns(kpis.available, sources) : [],
      measured,
      measuredNow,
      ...(days && {
        sameDays: {
          ...days,
          measured: () => (inSameDays ??= measure({ measures, sources, scopes, periods: [asPeriod(days)] })),
        },
      }),
      wait: (kpi) => waitOf(kpi, maturity(kpi)),
      mode,
      asOf: document.now,
    },
    read,
    ...(without ? { without } : {}),
    modeReason: reason,
    against,
    limited: mode === 'formulas' ? against.limited : [],
  };
}

/** Also of no days at all. */
const asPeriod = ({ start, end }: Stretch): Period => ({ ...rangeOf(start, Math.max(start, end - 1)), end });

const planOf = (document: Planned): Plan => ({
  ...NEW_PLAN,
  kpis: defaultKpis(document.ownKpis ?? []),
  ...document,
});

/** The KPIs that make the score of any period: those in use that the tables allow, in the plan's order. */
const scoredKpis = (plan: Plan, available: readonly Kpi[]): readonly Kpi[] =>
  plan.kpis.flatMap(({ kpi }) => (isEverInUse(plan, kpi) ? available.filter(({ id }) => id === kpi) : []));

/** By the place of the period; `null` of a KPI that is not in use in it. */
const targetsIn =
  (line: Timeline, plan: Plan, targets: Targets): KpiData['targets'] =>
  (kpi, scope, place) => {
    const period = periodIn(line, place);
    return kpiIn(plan, kpi.id, period).inUse ? targets(kpi, scope, period) : null;
  };

function chooseMode(
  asked: Mode | undefined,
  against: AgainstFormulas,
  scored: number,
  formulaRows: number,
): { readonly mode: Mode; readonly reason: ModeReason } {
  const [first] = against.unclean;
  if (asked === 'values') return { mode: 'values', reason: 'asked' };
  if (first) {
    if (asked === undefined) return { mode: 'values', reason: 'unclean' };
    throw new Refusal((m) => m.errors.uncleanForFormulas(uncleanCount(against), uncleanText(first, m)));
  }
  // Where all numbers come from facts none would be live.
  const fromFacts = against.limited.filter(({ limit }) => limit === 'facts').length;
  if (asked === undefined ? against.limited.length > 0 : fromFacts > 0 && fromFacts === scored)
    return { mode: 'values', reason: 'limited' };
  if (asked === undefined && formulaRows > MOST_FORMULA_ROWS) return { mode: 'values', reason: 'large' };
  return { mode: 'formulas', reason: asked === undefined ? 'clean' : 'asked' };
}

/** Those whose tables are there, and lack something else; all where there are none. */
function nearlyAvailable({ unavailable }: ReadDocument['availability']): typeof unavailable {
  const near = unavailable.filter(({ lacks }) => lacks.kind !== 'table');
  return near.length > 0 ? near : unavailable;
}

const nothingMapped = (nearest: Nearest | undefined): Refusal => new Refusal((m) => nearestText(nearest, m));
