/** Lists what KPI Data says about pay: its parts, each in a column of its own, and below the rows what applies to each. */
import type { Patterns } from '../../core/layout/number-format';
import type { KnownPart, PayColumns } from '../../plan/pay';

/** Of the numbers that there are, or of a period that is going on as it has begun. */
export type PayTime = 'now' | 'course';

/** The parts that pay, then the limit on all of them, where there is one: columns lie in this order. */
export const payParts = ({ parts, limit }: PayColumns): readonly KnownPart[] => [
  ...parts,
  ...(limit ? [limit] : []),
];

/** How sums that are paid are shown. */
export const payPattern = (
  { decimals }: Pick<PayColumns, 'decimals'>,
  { money, smallMoney }: Pick<Patterns, 'money' | 'smallMoney'>,
): string => (decimals === 0 ? money : smallMoney);

/**
 * What the plan says about a part in a period, each in a row: from which day on, 0 where nothing; a sum, or the first rate,
 * then the other rates; the most that it comes to; where tiers begin, and by how much the rate of each exceeds the one
 * below, both 0 for a tier that there is not; and all of it in words.
 */
export const PAY_TERMS = [
  ...(['day', 'sum', 'rate2', 'rate3', 'rate4', 'atMost'] as const),
  ...(['above1', 'above2', 'above3', 'above4'] as const),
  ...(['step1', 'step2', 'step3', 'step4', 'rule'] as const),
] as const;

export type PayTerm = (typeof PAY_TERMS)[number];
