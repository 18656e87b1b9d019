/** Hands a target down: to periods, to regions, and in each to its reps, so that the parts add up to what is handed down. */
import { greatestOf } from '../core/extremes';
import { withoutNoise } from '../core/noise';

/**
 * Divides a number into parts in proportion to weights. Each part is a multiple of the step, and what rounding down leaves
 * goes to the largest remainders, of equal ones to the first; what is less than a step goes to who weighs most.
 *
 * @param total 0 or more
 * @param weights blanks and numbers below 0 count as 0; where all do, the parts are equal
 * @returns as many parts as weights
 */
export function dividedBy(
  total: number,
  weights: readonly (number | null)[],
  step: number,
): readonly number[] {
  const known = weights.map((weight) => Math.max(0, weight ?? 0));
  const isEven = known.every((weight) => weight === 0);
  const used = isEven ? known.map(() => 1) : known;
  const all = used.reduce((sum, weight) => sum + weight, 0);
  const steps = Math.floor(withoutNoise(total / step));
  const exact = used.map((weight) => withoutNoise((steps * weight) / all));
  const whole = exact.map(Math.floor);
  const left = steps - whole.reduce((sum, each) => sum + each, 0);
  const order = [...exact.keys()].sort((one, other) => ((exact[other] ?? 0) % 1) - ((exact[one] ?? 0) % 1));
  for (const place of order.slice(0, left)) whole[place] = (whole[place] ?? 0) + 1;
  const largest = used.indexOf(greatestOf(used));
  const rest = total - steps * step;
  return whole.map((each, place) => withoutNoise(each * step + (place === largest ? rest : 0)));
}

/** The parts of several groups, each with those of its members. */
export type HandedDown = readonly { readonly target: number; readonly parts: readonly number[] }[];

/** Each group gets its part by the weights of its members together; where they have none, by how many they are. */
export function handedDown(
  total: number,
  groups: readonly (readonly (number | null)[])[],
  step: number,
): HandedDown {
  const isEven = groups.flat().every((weight) => (weight ?? 0) <= 0);
  const weights = groups.map((members) =>
    members.reduce((sum: number, weight) => sum + (isEven ? 1 : Math.max(0, weight ?? 0)), 0),
  );
  return dividedBy(total, weights, step).map((target, at) => ({
    target,
    parts: dividedBy(target, groups[at] ?? [], step),
  }));
}

/** Parts of about three digits: what is 300,000,000 on average goes by steps of a million, 24 by ones. */
export const stepOf = (total: number, parts: number): number =>
  Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, total / parts))) - 2));
