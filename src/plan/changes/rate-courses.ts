/** Says what other currencies are worth as courses, one for each currency. */
import { rateAt, type Rate } from '../../data/currency/rate';
import type { Course } from './course';

export function rateCourses(rates: readonly Rate[]): readonly Course[] {
  const currencies = [...new Set(rates.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const of = rates.filter((rate) => rate.currency === currency);
    const days = [...new Set(of.map(({ from }) => from ?? null))].sort(
      (a, b) => (a ?? -Infinity) - (b ?? -Infinity),
    );
    return {
      subject: { what: 'rate', of: currency },
      steps: days.map((from) => ({
        from,
        value: rateAt(of, currency, from ?? NaN)?.worth ?? null,
      })),
    };
  });
}
