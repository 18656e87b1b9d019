/** What a build decided, in sentences. */
import type { BuildProgress, BuildStart } from '../../bridge';
import { uncleanCount, type LimitedKpi } from '../../facts/against-formulas';
import type { Prepared } from '../../facts/prepare';
import type { Kpi } from '../../kpi/kpi';
import { kpiName, lackText, problemText, uncleanText, type Messages } from '../../messages';

export function startText(prepared: Prepared, m: Messages): Omit<BuildStart, keyof BuildProgress> {
  const { data, read, limited } = prepared;
  const { periods, current } = data.timeline;
  const isUsed = ({ id }: Kpi): boolean => data.plan.kpis.some((each) => each.inUse && each.kpi === id);
  return {
    period: periods[current]?.label ?? '',
    mode: data.mode,
    reason: reasonText(prepared, m),
    problems: read.problems.map((problem) => problemText(problem, m)),
    unavailable: [
      ...read.availability.unavailable
        .filter(({ kpi }) => isUsed(kpi))
        .map(({ kpi, lacks }) => `${kpiName(kpi, m)}: ${lackText(lacks, m)}`),
      ...limited.map((each) => limitText(each, m)),
    ],
  };
}

const limitText = ({ kpi, limit }: LimitedKpi, m: Messages): string =>
  `${kpiName(kpi, m)}: ${m.formulaLimits[limit]}`;

/** Why KPI Data is kept current in the way it is. */
export function reasonText(
  { modeReason, against }: Pick<Prepared, 'modeReason' | 'against'>,
  m: Messages,
): string {
  switch (modeReason) {
    case 'clean':
      return m.build.modeFormulas;
    case 'asked':
      return m.build.modeAsked;
    case 'large':
      return m.build.modeValuesLarge;
    case 'unclean': {
      const [first] = against.unclean;
      return m.build.modeValuesUnclean(uncleanCount(against), first ? uncleanText(first, m) : '');
    }
    case 'limited': {
      const [first] = against.limited;
      return m.build.modeValuesLimited(first ? limitText(first, m) : '');
    }
    default:
      return modeReason satisfies never;
  }
}
