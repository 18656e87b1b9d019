/** Says which part of all weights one has, in whole percents that add up to 100. */
import { compared, input, isBlank, unless, whole, type Rule } from '../rules/rule';

/** `all` is the total of the weights; places are whole numbers that rise from weight to weight. */
type Shares = Rule<'weight' | 'place' | 'all', never, 'weights' | 'places'>;

/** Blank without weight, and where no KPI has any. */
export const SHARE: Shares = unless<'weight' | 'place' | 'all', never, 'weights' | 'places'>(
  [isBlank('weight'), compared(input('all'), '=', whole(0))],
  { kind: 'wholePercents', item: 'weight', place: 'place', all: 'all', list: 'weights', places: 'places' },
);
