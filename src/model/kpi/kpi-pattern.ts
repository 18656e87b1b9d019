/** Chooses the number format in which the values and targets of a KPI are shown. */
import { numberPattern, shortened, type Patterns } from '../../core/layout/number-format';
import type { Kpi } from './kpi';

/**
 * A ratio of money is what one of something costs or brings, such as a lead: 0.95 and 0.83 are not the same there. Nor are
 * they where all sums are small, and a count of which reps have parts is no whole number.
 */
export function kpiPattern(
  { id, format, value }: Pick<Kpi, 'id' | 'format' | 'value'>,
  patterns: Pick<Patterns, 'money' | 'price' | 'smallMoney' | 'smallSums'>,
): string {
  const isFine = patterns.smallSums?.includes(id) === true;
  if (format !== 'money') return numberPattern(isFine ? 'decimal' : format, patterns);
  if (isFine) return patterns.smallMoney;
  return value.kind === 'ratio' ? patterns.price : patterns.money;
}

/**
 * The pattern with large amounts of money in millions or billions, where there is little room: cents of what is smaller stay.
 *
 * @param words see `shortened`
 */
export const shortAmount = (
  { format }: Pick<Kpi, 'format'>,
  pattern: string,
  words: Parameters<typeof shortened>[1],
): string => (format === 'money' ? shortened(pattern, words) : pattern);
