/** Finds the rating and the bonus of a score, by bands that people can edit. */
import { textKey } from '../../core/text/text';
import { evaluate } from '../rules/evaluate';
import { compared, holds, input, isBlank, leastOf, unless, when, whole, type Rule } from '../rules/rule';
import { SHOWN_SCORE } from './shown-score';

/** A rating, and the least points it takes. */
export interface Band {
  readonly name: string;
  readonly from: number;
  /** An amount of money; `null` where nothing is agreed. */
  readonly bonus: number | null;
}

/** From the best on; the last one takes everything below. */
export const DEFAULT_BANDS: readonly Band[] = [
  { name: 'A+', from: 110, bonus: null },
  { name: 'A', from: 90, bonus: null },
  { name: 'B', from: 80, bonus: null },
  { name: 'C', from: 65, bonus: null },
  { name: 'D', from: 0, bonus: null },
];

/** What is wrong with bands, and with which of them, by its place from 0. */
export type BandsFlaw =
  | { readonly kind: 'none' }
  | { readonly kind: 'unnamed' | 'sameName' | 'notDescending' | 'lastAboveZero'; readonly at: number };

/** The first flaw: bands are at least one, from the best on down to 0 points, each with a name of its own. */
export function bandsFlaw(bands: readonly Band[]): BandsFlaw | undefined {
  const names = new Set<string>();
  for (const [at, { name, from }] of bands.entries()) {
    const key = textKey(name);
    if (key === '') return { kind: 'unnamed', at };
    if (names.has(key)) return { kind: 'sameName', at };
    if (from >= (bands[at - 1]?.from ?? Infinity)) return { kind: 'notDescending', at };
    names.add(key);
  }
  const last = bands[bands.length - 1];
  if (!last) return { kind: 'none' };
  return last.from > 0 ? { kind: 'lastAboveZero', at: bands.length - 1 } : undefined;
}

const POINTS = input('points');

/**
 * A band's item of another list, its name or bonus, for the points of a card, which are as they are shown: the bands stand
 * in both lists from the best on.
 * Blank without points, below the lowest band, and where the bands are out of order: rather nothing than a wrong sum.
 */
const OF_BAND: Rule<'points', 'isOutOfOrder', 'from' | 'items'> = unless<
  'points',
  'isOutOfOrder',
  'from' | 'items'
>(
  [holds('isOutOfOrder'), isBlank('points'), compared<'points', never, 'from'>(POINTS, '<', leastOf('from'))],
  { kind: 'firstReached', by: POINTS, falling: 'from', item: 'items' },
);

type PastLists = 'pastFrom' | 'pastItems' | 'since';

/**
 * The same in a period, by the day that tells which bands apply: 0 for those of the plan, else those beside which the list
 * `since` holds it.
 */
export const OF_BAND_IN_FORCE: Rule<
  'points' | 'day',
  'isOutOfOrder' | 'arePastOutOfOrder',
  'from' | 'items' | PastLists
> = when<'points' | 'day', 'isOutOfOrder' | 'arePastOutOfOrder', 'from' | 'items' | PastLists>(
  compared<'day'>(input('day'), '=', whole(0)),
  OF_BAND,
  unless<'points' | 'day', 'arePastOutOfOrder', PastLists>(
    [
      holds('arePastOutOfOrder'),
      isBlank('points'),
      compared<'points' | 'day', never, PastLists>(POINTS, '<', {
        kind: 'leastWithin',
        list: 'pastFrom',
        within: { list: 'since', is: 'day' },
      }),
    ],
    {
      kind: 'firstReached',
      ...{ by: POINTS, falling: 'pastFrom', item: 'pastItems', within: { list: 'since', is: 'day' } },
    },
  ),
);

/**
 * The highest band that the points reach as they are shown.
 *
 * @returns `null` without points, and where the bands are out of order
 */
export function ratingOf(points: number | null, bands: readonly Band[]): Band | null {
  const lists = { from: bands.map(({ from }) => from), items: bands.map((_, place) => place) };
  const isOutOfOrder = bandsFlaw(bands)?.kind === 'notDescending';
  const shown = evaluate(SHOWN_SCORE, { score: points });
  const place = evaluate(OF_BAND, { points: shown, isOutOfOrder, ...lists });
  return bands[place ?? -1] ?? null;
}

/** The bonus of the rating; `null` without points, and where none is agreed. */
export const bonusOf = (points: number | null, bands: readonly Band[]): number | null =>
  ratingOf(points, bands)?.bonus ?? null;
