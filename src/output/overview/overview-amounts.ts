/** Chooses how values are written on the overview: large amounts of money in millions or billions, with a word. */
import { signed, withoutSign } from '../../core/layout/number-format';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiPattern, shortAmount } from '../../model/kpi/kpi-pattern';
import type { Messages } from '../../words';
import type { Overview } from './overview-contents';

/** As on scorecards, but for large amounts of money. */
export function shortPattern(kpi: Kpi, { patterns }: Pick<Overview, 'patterns'>, m: Messages): string {
  return shortAmount(kpi, kpiPattern(kpi, patterns), m.overview.large);
}

/** The same without the sign of a currency, where there is little room. */
export function barePattern(kpi: Kpi, overview: Pick<Overview, 'patterns'>, m: Messages): string {
  const { money, price, ...others } = overview.patterns;
  return shortPattern(
    kpi,
    { patterns: { ...others, money: withoutSign(money), price: withoutSign(price) } },
    m,
  );
}

/** By how much a sum of money changed, without the sign of a currency: in millions where the sum itself is as large. */
export const changeInSum = (kpi: Kpi, { largeSums = [] }: Pick<Overview, 'largeSums'>, m: Messages): string =>
  signed(largeSums.includes(kpi.id) ? `#,##0.0,,"${m.overview.large.million}"` : '#,##0');
