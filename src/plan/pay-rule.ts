/** Says how a part of pay follows from the numbers, as pieces that a formula or a text puts together. */
import type { Kpi } from '../model/kpi/kpi';
import { kpiName, type Messages } from '../words';
import type { PayKind, PayPart } from './pay-part';

/** What the plan says about a part: a sum, or the first rate; where each further tier begins, and its rate; the most that it comes to. */
export type RuleTerm = 'sum' | `${'rate' | 'above'}${2 | 3 | 4}` | 'atMost';

export type Piece =
  | string
  /** `100 million`, or `2.5%`. */
  | { readonly kind: 'amount' | 'percent'; readonly term: RuleTerm }
  /** Said where the plan has the term. */
  | { readonly kind: 'ifAny'; readonly term: RuleTerm; readonly say: readonly Piece[] };

const amount = (term: RuleTerm): Piece => ({ kind: 'amount', term });
const ifAny = (term: RuleTerm, ...say: readonly Piece[]): Piece => ({ kind: 'ifAny', term, say });

/**
 * Nothing where the part is paid no longer.
 *
 * @param kpi of a share
 */
export function payRule(kind: PayKind, kpi: Kpi | undefined, m: Messages): Piece {
  const words = m.kpiData.payRule;
  const limit = ifAny('atMost', words.atMost, amount('atMost'));
  switch (kind) {
    case 'timesScore':
      return ifAny('sum', amount('sum'), words.timesScore, limit);
    case 'cap':
      return ifAny('sum', words.limit, amount('sum'));
    case 'shareByTiers':
    case 'shareOfAll': {
      const isMoney = kpi?.format === 'money';
      const name = kpi ? kpiName(kpi, m) : '';
      const rate = (term: RuleTerm): Piece => ({ kind: isMoney ? 'percent' : 'amount', term });
      const tiers = ([2, 3, 4] as const).map((tier) =>
        ifAny(`rate${tier}`, words.above[kind], amount(`above${tier}`), ': ', rate(`rate${tier}`)),
      );
      return ifAny('sum', rate('sum'), isMoney ? words.of(name) : words.each(name), ...tiers, limit);
    }
    default:
      return kind satisfies never;
  }
}

/** Above so much a number is said in the unit, where it is a whole multiple of the step. */
export const SPOKEN_UNITS = [
  { unit: 1_000_000_000, least: 1_000_000_000, step: 1 },
  { unit: 1_000_000, least: 1_000_000, step: 1 },
  { unit: 1_000, least: 10_000, step: 100 },
] as const;

/** How exactly rates are said, in digits of a percentage. */
export const PERCENT_DIGITS = 6;

/** The terms of a row of the plan. */
const termOf = (term: RuleTerm, { sum, tiers, atMost }: PayPart): number | undefined => {
  const of: Readonly<Record<RuleTerm, number | null | undefined>> = {
    ...{ sum: sum ?? tiers[0]?.rate, atMost },
    ...{ rate2: tiers[1]?.rate, rate3: tiers[2]?.rate, rate4: tiers[3]?.rate },
    ...{ above2: tiers[1]?.above, above3: tiers[2]?.above, above4: tiers[3]?.above },
  };
  return of[term] ?? undefined;
};

/** The sentence as a text: the same that the formula of `output/kpi-data/pay-rule-formula` shows. */
export function saidPayRule(part: PayPart, kpi: Kpi | undefined, m: Messages): string {
  const { units, decimalMark } = m.kpiData.payRule;
  const marked = (value: number): string => String(value).replace('.', decimalMark);
  const spoken = (value: number): string => {
    const at = SPOKEN_UNITS.findIndex(({ least, step }) => value >= least && value % step === 0);
    const found = SPOKEN_UNITS[at];
    return found ? `${marked(value / found.unit)}${units[at] ?? ''}` : marked(value);
  };
  const said = (piece: Piece): string => {
    if (typeof piece === 'string') return piece;
    const value = termOf(piece.term, part);
    if (value === undefined) return '';
    switch (piece.kind) {
      case 'amount':
        return spoken(value);
      case 'percent':
        return `${marked(Number((value * 100).toFixed(PERCENT_DIGITS)))}%`;
      case 'ifAny':
        return piece.say.map(said).join('');
      default:
        return piece satisfies never;
    }
  };
  return said(payRule(part.kind, kpi, m));
}
