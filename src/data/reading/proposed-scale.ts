/** Finds the scale on which customers were asked, from their answers. */
import { USUAL_SCALE, type ScaleId } from '../../model/kpi/scale';

/** So many answers of which none is above 7 tell a scale of 7. */
const TELL_SEVEN = 20;

const SAID: ReadonlyMap<number, ScaleId> = new Map([
  [5, '1-5'],
  [7, '1-7'],
  [10, '1-10'],
  [100, '0-100'],
]);

/**
 * The scale of most answers: single ones that lie off it are told, and decide nothing. An answer of 0 belongs to a scale
 * from 0.
 *
 * @param scores `NaN` is none
 * @param outOf the best answer, where the answers say it themselves: 5 of `4/5`
 */
export function proposedScale(scores: Iterable<number>, outOf?: number): ScaleId {
  const told = outOf === undefined ? undefined : SAID.get(outOf);
  const answers = [...scores].filter((score) => score >= 0 && score <= 100);
  const upTo = (most: number): readonly number[] => answers.filter((score) => score <= most);
  const low = upTo(10);
  if (told === '1-10' && low.includes(0)) return '0-10';
  if (told) return told;
  if (answers.length === 0) return USUAL_SCALE;
  if (low.length * 2 < answers.length) return '0-100';
  if (low.some((score) => !Number.isInteger(score)) && upTo(1).length === low.length) return '0-1';
  if (low.includes(0)) return USUAL_SCALE;
  if (upTo(5).length === low.length) return '1-5';
  return upTo(7).length === low.length && low.length >= TELL_SEVEN ? '1-7' : USUAL_SCALE;
}
