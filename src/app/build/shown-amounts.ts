/** Decides how amounts are shown after a build: in which currency, and which sums with decimals. */
import { inCurrency } from '../../core/layout/number-format';
import { localCurrency } from '../../core/text/locale-currency';
import { currencyOf } from '../../data/source';
import type { Setting } from '../setting';
import { countsInParts } from './counts-in-parts';
import type { Preparation } from './prepare-build';
import { smallSums } from '../../output/kpi-data/small-sums';

export interface ShownAmounts {
  readonly smallSums: readonly string[];
  /** The code of the document's currency; `null` where that is the local one, or nothing names one. */
  readonly currency: string | null;
}

export function shownAmounts({ prepared: { data } }: Preparation, { locale, zone }: Setting): ShownAmounts {
  const currency = currencyOf(data.sources);
  const isLocal = currency === localCurrency(locale, zone.name);
  return {
    smallSums: [...smallSums(data), ...countsInParts(data)],
    currency: isLocal ? null : (currency ?? null),
  };
}

export const withAmounts = <Open extends Pick<Setting, 'patterns'>>(
  open: Open,
  { smallSums: ids, currency }: ShownAmounts,
): Open => ({ ...open, patterns: { ...inCurrency(open.patterns, currency), smallSums: ids } });
