/** Rounds a calculated number to one that a manager would write: two significant digits, none that cards hide. */
import type { KpiFormat } from '../../model/kpi/kpi';
import { withoutNoise } from '../../core/noise';

const DIGITS = 2;

/** The power of ten of the last digit that is shown: `0.123` is 12.3 %. */
const LAST_SHOWN: Readonly<Record<KpiFormat, number>> = { count: 0, money: 0, decimal: -1, percent: -3 };

/**
 * `1234` to 1300 up and 1200 down, a share of `-0.0567` to -0.056 up, a count of `4.6` to 5 up.
 *
 * @param direction `up` is never less than the value, `down` never more
 */
export function writtenNumber(value: number, format: KpiFormat, direction: 'up' | 'down'): number {
  if (value === 0) return 0;
  const exponent = Number(value.toExponential().split('e')[1]);
  const power = Math.max(LAST_SHOWN[format], exponent - (DIGITS - 1));
  const steps = withoutNoise(power < 0 ? value * 10 ** -power : value / 10 ** power);
  const whole = direction === 'up' ? Math.ceil(steps) : Math.floor(steps);
  return Number(`${whole}e${power}`) + 0;
}
