/** Decides which weeks the overview compares, by which KPIs, and whether formulas or the engine count them. */
import { latestBeginning } from '../../compute/available/begun';
import { measure } from '../../compute/engine/engine';
import { formulaLimitOfKpi, isOfRegions } from '../../compute/formulas/limits';
import { grainBeside, type GrainBeside } from '../../core/calendar/grain-beside';
import { periodAt, periodsFrom, shift, type Grain, type Period } from '../../core/calendar/period';
import type { LocatedTables } from '../../data/mapping/locate';
import { TEAM, TEAM_ALONE } from '../../data/scopes/scopes';
import { measuresOf, measuresOfAll, type Kpi } from '../../model/kpi/kpi';
import type { KpiId } from '../../model/kpi/kpis';
import type { Measure } from '../../model/kpi/measure';
import type { KpiData } from '../kpi-data/contents';

/** So many are shown; one more before them is what the first is compared with. */
export const WEEKS = 8;

const COMPARED: readonly KpiId[] = ['newLeads', 'newCustomers', 'conversionRate', 'winRate', 'revenue'];

export interface Weeks {
  /** Months stand beside a plan that goes by weeks. */
  readonly grain: GrainBeside;
  readonly kpis: readonly Kpi[];
  /** The days after a period's end until a KPI may be compared. */
  readonly wait: (kpi: Kpi) => number;
  /** The serial of the day on which the data of a KPI begin: before it, 0 means unknown. */
  readonly begins: (kpi: Kpi) => number;
  readonly counted: LiveWeeks | MeasuredWeeks;
}

/** Formulas count, and move on to the week of the day. */
interface LiveWeeks extends Pick<KpiData, 'sources'> {
  readonly kind: 'live';
  readonly located: LocatedTables;
}

/** The engine has counted, as of the refresh. */
interface MeasuredWeeks {
  readonly kind: 'measured';
  /** The serial of the refresh, and of the last day that the newest week shows. */
  readonly asOf: number;
  readonly lastDay: number;
  /** The one before those that are shown, then these, the oldest first. */
  readonly periods: readonly Period[];
  /** What the whole team has in a period, by its place. */
  readonly value: (measure: Measure, period: number) => number | null;
}

/**
 * The last weeks of the whole team up to today, or to the last day of the current period where that is over; `undefined`
 * without a KPI to compare. Those without data, those that formulas cannot tell, and those of which facts have other
 * periods only are left out.
 */
export function weeksOf(data: KpiData, current: Period): Weeks | undefined {
  const { sources, located, mode, asOf, plan } = data;
  const isLive = mode === 'formulas';
  const grain = grainBeside(plan.grain);
  const begins = (kpi: Kpi): number => Math.floor(latestBeginning(kpi, sources));
  const kpis = COMPARED.flatMap((id) => data.kpis.filter((kpi) => kpi.id === id)).filter((kpi) => {
    const limit = isLive ? formulaLimitOfKpi(kpi, sources) : undefined;
    return (
      begins(kpi) < Infinity && (limit === undefined || isOfRegions(limit)) && isToldBy(grain, kpi, sources)
    );
  });
  if (kpis.length === 0) return undefined;
  const wait = (kpi: Kpi): number => data.wait(kpi) ?? 0;
  const known = { grain, kpis, wait, begins } as const;
  if (isLive) return { ...known, counted: { kind: 'live', sources, located } };
  const lastDay = Math.min(Math.floor(asOf), current.end - 1);
  return { ...known, counted: measuredWeeks(kpis, data, grain, lastDay) };
}

/** Rows tell of every week; facts of the periods that they have. */
const isToldBy = (grain: Grain, { value }: Kpi, sources: KpiData['sources']): boolean =>
  measuresOf(value).every(({ table }) => {
    const { facts } = sources[table] ?? {};
    return (
      facts === undefined ||
      facts.periods.some(({ start, end }) => {
        const period = periodAt(grain, start);
        return period.start === start && period.end === end;
      })
    );
  });

function measuredWeeks(
  kpis: readonly Kpi[],
  { sources, asOf }: Pick<KpiData, 'sources' | 'asOf'>,
  grain: Weeks['grain'],
  lastDay: number,
): MeasuredWeeks {
  const newest = periodAt(grain, lastDay);
  const periods = periodsFrom(shift(newest, -WEEKS), newest);
  const measured = measure({ measures: measuresOfAll(kpis), sources, scopes: TEAM_ALONE, periods });
  const value = (each: Measure, period: number): number | null => measured.value(each, TEAM, period);
  return { kind: 'measured', asOf, lastDay, periods, value };
}
