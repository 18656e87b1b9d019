/** Decides how a KPI's actual value is compared with its target. */
import type { Kpi } from '../../model/kpi/kpi';

/** `quotient`: actual over target, or target over actual. `difference`: 1, and the points by which the actual value is better. */
export type AttainmentKind = 'quotient' | 'difference';

/**
 * Changes and balances of shares have targets at and around 0, where a quotient says nothing: growth, and a share
 * whose numerator is a difference, as that of nps. All others are quotients.
 */
export function attainmentKind({ value, format }: Pick<Kpi, 'value' | 'format'>): AttainmentKind {
  const isBalance = value.kind === 'ratio' && value.numerator.kind === 'minus' && format === 'percent';
  return value.kind === 'growth' || isBalance ? 'difference' : 'quotient';
}
