/** Describes what a rep is paid besides the bonus of a rating. */

/**
 * A sum times the score; a share of a KPI, of which each tier's rate counts for what lies in it, or the rate that is
 * reached for all of it; the most that all parts together, with the bonus, come to.
 */
export const PAY_KINDS = ['timesScore', 'shareByTiers', 'shareOfAll', 'cap'] as const;

export type PayKind = (typeof PAY_KINDS)[number];

/** So many tiers a share may have. */
export const MOST_TIERS = 4;

/** Above so much of the KPI: so much of each unit. */
export interface PayTier {
  readonly above: number;
  readonly rate: number;
}

/** A row of the plan: of the rows with one name the latest applies that begins with a period or before it. */
export interface PayPart {
  /** What people call it: it tells the parts apart, whatever the case. */
  readonly name: string;
  readonly kind: PayKind;
  /** Of a share. */
  readonly kpi?: string;
  /** Of a sum times the score and of a cap the sum; blank for a part that is paid no longer. */
  readonly sum: number | null;
  /** Of a share, upwards; the first begins at 0. */
  readonly tiers: readonly PayTier[];
  /** The most that this part comes to in a period; without it as much as it is. */
  readonly atMost?: number;
  /** The first day of the first period to which it applies. */
  readonly from: number;
}
