/** Tells the KPIs of which something can be spent while nothing comes of it: acquisition cost, and no new customer. */
import type { Kpi } from './kpi';

/**
 * Ratios of which less is better. They are fruitless where the denominator is 0 and the numerator above it, as long as the
 * plan, too, says that less is better: no value could be worse. 0 of 0 is no value at all.
 */
export const canBeFruitless = ({ value, better }: Pick<Kpi, 'value' | 'better'>): boolean =>
  value.kind === 'ratio' && better === 'lower';
