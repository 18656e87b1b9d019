/** Tells the value beyond which a KPI cannot go: a target there leaves nothing to improve, and one slip misses it. */
import type { Kpi } from '../../model/kpi/kpi';
import { answersOf, type ScaleId } from '../../model/kpi/scale';
import { attainmentKind } from '../../compute/scoring/attainment-kind';
import type { Direction } from '../../compute/scoring/target';

/**
 * The best answer of a survey for their mean, 1 for what is shown in percent, 0 where lower is better.
 *
 * @param scale of the surveys; without it the usual one
 * @returns `null` where nothing bounds it
 */
export function limitOf(
  kpi: Pick<Kpi, 'value' | 'format'>,
  better: Direction,
  scale?: ScaleId,
): number | null {
  const { value, format } = kpi;
  if (better === 'lower') return attainmentKind(kpi) === 'quotient' ? 0 : null;
  if (value.kind === 'share') return 1;
  if (value.kind !== 'ratio') return null;
  if (format === 'percent') return 1;
  const { numerator } = value;
  const isOfAnswers =
    numerator.kind === 'sum' && numerator.table === 'surveys' && numerator.column === 'score';
  return isOfAnswers ? (answersOf('any', scale)?.[1] ?? null) : null;
}
