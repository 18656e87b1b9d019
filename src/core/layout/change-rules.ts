/** Colours a change by its direction: a rise is good where higher is better, and bad where lower is. */
import type { Area } from '../formula/reference';
import { palette } from './palette';
import type { ColorRule } from './sheet-layout';

export function changeRules(change: Area, better: 'higher' | 'lower'): readonly ColorRule[] {
  const [above, below] = better === 'higher' ? [palette.good, palette.bad] : [palette.bad, palette.good];
  return [
    { area: change, test: 'above', value: 0, color: above },
    { area: change, test: 'below', value: 0, color: below },
  ];
}
