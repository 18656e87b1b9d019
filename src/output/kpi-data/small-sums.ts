/**
 * Finds the KPIs whose sums of money are so small that decimals say something, such as revenue written in millions, or so
 * large that their changes are told in millions.
 */
import { greatestOf } from '../../core/extremes';
import type { PayDecimals } from '../../compute/scoring/pay';
import { TEAM } from '../../data/scopes/scopes';
import { isAdditive, measuresOf } from '../../model/kpi/kpi';
import type { KpiData } from './contents';

/** Below it a hundredth is more than a ten-thousandth of the number. */
const SMALL = 100;

/** Below it 1 % of what one of ten reps sells is less than a hundred. */
const SMALL_FOR_SHARES = 100_000;

/** From it on a tenth of a million is less than a thousandth of the number. */
const LARGE = 100_000_000;

type Measured = Pick<KpiData, 'kpis' | 'measured' | 'timeline'>;

/** Their ids, where even the whole team has less than that in its best period. */
export const smallSums = (data: Measured): readonly string[] =>
  bestOfTeam(data).flatMap(({ id, most }) => (most > 0 && most < SMALL ? [id] : []));

/** The ids of those sums whose changes are told in millions: the whole team has so much in its best period. */
export const largeSums = (data: Measured): readonly string[] =>
  bestOfTeam(data).flatMap(({ id, most }) => (most >= LARGE ? [id] : []));

/** With how many decimals a share of each KPI that is money is paid, by its id. */
export const decimalsOfShares = (data: Measured): Readonly<Record<string, PayDecimals>> =>
  Object.fromEntries(
    bestOfTeam(data).map(({ id, most }) => [id, most > 0 && most < SMALL_FOR_SHARES ? 2 : 0] as const),
  );

/** What the whole team has of each sum of money in its best period. */
const bestOfTeam = ({ kpis, measured, timeline }: Measured): readonly Best[] =>
  kpis.flatMap((kpi) => {
    const [sum] = measuresOf(kpi.value);
    if (kpi.format !== 'money' || !isAdditive(kpi) || !sum) return [];
    const most = greatestOf(
      timeline.periods.map((_, period) => Math.abs(measured.value(sum, TEAM, period) ?? 0)),
    );
    return [{ id: kpi.id, most }];
  });

interface Best {
  readonly id: string;
  readonly most: number;
}
