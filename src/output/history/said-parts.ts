/** Says of each part of pay in a closed period how its sum follows from the numbers, for who checks it later. */
import { shownValue } from '../../core/layout/shown-value';
import type { Patterns } from '../../core/layout/number-format';
import type { Period } from '../../core/calendar/period';
import type { PaidPart, ScopeResult } from '../../compute/scoring/result';
import { allKpis } from '../../plan/own-kpis/define';
import { partIn, type PayColumns } from '../../plan/pay';
import { saidPayRule } from '../../plan/pay-rule';
import type { Plan } from '../../plan/plan';
import type { Messages } from '../../words';

/** The results with the rules that the plan has for the period; a part that does not apply in it has none. */
export function withRules<Result extends Pick<ScopeResult, 'parts'>>(
  results: readonly Result[],
  plan: Pick<Plan, 'pay' | 'ownKpis'>,
  period: Pick<Period, 'start'>,
  m: Messages,
): readonly Result[] {
  const kpis = allKpis(plan.ownKpis);
  const ruleOf = ({ name }: PaidPart): string => {
    const row = partIn(plan, name, period);
    return row
      ? saidPayRule(
          row,
          kpis.find(({ id }) => id === row.kpi),
          m,
        )
      : '';
  };
  return results.map((result) => ({
    ...result,
    parts: result.parts.map((part) => {
      const rule = ruleOf(part);
      return rule === '' ? part : { ...part, rule };
    }),
  }));
}

/** How numbers of the document are written. */
export interface Writing {
  readonly locale: string;
  readonly patterns: Pick<Patterns, 'money'>;
  readonly decimals: PayColumns['decimals'];
}

/** A line for each part that paid or held back anything: `Commission: 1,750,000 (1% of Revenue; goes by 175,000,000)`. */
export function saidParts(
  parts: readonly PaidPart[],
  { locale, patterns, decimals }: Writing,
  m: Messages,
): string {
  const { partPaid, goesBy } = m.history;
  const sumOf = ({ sum, isHeldBack }: PaidPart): string =>
    shownValue((isHeldBack ? -1 : 1) * (sum ?? 0), 'money', locale, patterns, decimals);
  const basisOf = ({ basis }: PaidPart): readonly string[] =>
    basis === undefined || basis === null ? [] : [goesBy(shownValue(basis, 'decimal', locale, patterns))];
  return parts
    .filter(({ sum }) => sum !== null)
    .map((part) =>
      partPaid(
        part.name,
        sumOf(part),
        [...(part.rule === undefined ? [] : [part.rule]), ...basisOf(part)].join('; '),
      ),
    )
    .join('\n');
}
