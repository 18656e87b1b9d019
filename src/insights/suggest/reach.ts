/** Writes a calculated target as a manager would, without asking for more than could be reached, or for less than always was. */
import type { KpiFormat } from '../../model/kpi/kpi';
import type { Direction } from '../../compute/scoring/target';
import { isHarder } from './harder';
import { shownNumber, writtenNumber, type Rounding } from './written-number';

/** Between what a suggestion lies, both included. */
export interface Reach {
  readonly easiest: number;
  readonly hardest: number;
  /** What it does not come to; `null` where nothing bounds it. */
  readonly limit: number | null;
}

export interface Written {
  readonly better: Direction;
  readonly format: KpiFormat;
}

/**
 * With two digits where one such number lies within reach, else as it is shown, else as it is; sooner more than less.
 *
 * @param target within reach itself
 */
export function writtenTarget(of: Written, target: number, reach: Reach): number {
  const { better, format } = of;
  const roundings: readonly Rounding[] = better === 'higher' ? ['up', 'down'] : ['down', 'up'];
  const written = [writtenNumber, shownNumber].flatMap((to) =>
    roundings.map((rounding) => to(target, format, rounding)),
  );
  return written.find((each) => isWithin(of, each, reach)) ?? target;
}

const isWithin = (of: Written, target: number, { easiest, hardest, limit }: Reach): boolean =>
  !isHarder(of.better, target, hardest) &&
  !isHarder(of.better, easiest, target) &&
  !isAtLimit(of, target, limit);

/** Whether it is shown as the limit, or as more. */
export function isAtLimit({ better, format }: Written, value: number, limit: number | null): boolean {
  if (limit === null) return false;
  return !isHarder(better, limit, shownNumber(value, format, 'near'));
}
