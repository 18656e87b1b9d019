/** Chooses the number format in which the values and targets of a KPI are shown. */
import { numberPattern, type Patterns } from '../../core/layout/number-format';
import type { Kpi } from './kpi';

/** A ratio of money is what one of something costs or brings, such as a lead: 0.95 and 0.83 are not the same there. */
export const kpiPattern = (
  { format, value }: Pick<Kpi, 'format' | 'value'>,
  patterns: Pick<Patterns, 'money' | 'price'>,
): string =>
  format === 'money' && value.kind === 'ratio' ? patterns.price : numberPattern(format, patterns);
