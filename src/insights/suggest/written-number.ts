/** Rounds a calculated number to one that a manager would write: two significant digits, none that cards hide. */
import type { KpiFormat } from '../../model/kpi/kpi';
import { withoutNoise } from '../../core/noise';

const DIGITS = 2;

/** The power of ten of the last digit that is shown: `0.123` is 12.3 %. */
const LAST_SHOWN: Readonly<Record<KpiFormat, number>> = { count: 0, money: 0, decimal: -1, percent: -3 };

/** `up` is never less than the value, `down` never more. */
export type Rounding = 'up' | 'down';

/** `1234` to 1300 up and 1200 down, a share of `-0.0567` to -0.056 up, a count of `4.6` to 5 up. */
export function writtenNumber(value: number, format: KpiFormat, direction: Rounding): number {
  if (value === 0) return 0;
  const exponent = Number(value.toExponential().split('e')[1]);
  return rounded(value, Math.max(LAST_SHOWN[format], exponent - (DIGITS - 1)), direction);
}

/** To the last digit that is shown. */
export const shownNumber = (value: number, format: KpiFormat, direction: Rounding | 'near'): number =>
  rounded(value, LAST_SHOWN[format], direction);

const ROUNDINGS = { up: Math.ceil, down: Math.floor, near: Math.round } as const;

function rounded(value: number, power: number, direction: Rounding | 'near'): number {
  const steps = withoutNoise(power < 0 ? value * 10 ** -power : value / 10 ** power);
  const whole = ROUNDINGS[direction](steps) + 0;
  return power < 0 ? Number(`${whole}e${power}`) : whole * 10 ** power;
}
