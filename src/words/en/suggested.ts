/** Says what a suggested target goes by, in English. */
import { counted } from './phrases';

/** Periods of the plan. */
type Grain = 'week' | 'month' | 'quarter';

/** By how many percent something became more, or less. */
interface Change {
  readonly isLess: boolean;
  readonly by: string;
}

export const suggested = {
  reached: (
    reached: number,
    periods: number,
    grain: Grain,
    lowest: string,
    median: string,
    highest: string,
  ) =>
    `Ambitious: about ${reached} of the last ${counted(periods, grain)} reached it (lowest ${lowest}, middle ${median}, highest ${highest}).`,
  middle: (periods: number, grain: Grain, lowest: string, highest: string) =>
    `The middle of the last ${counted(periods, grain)} (lowest ${lowest}, highest ${highest}).`,
  season: (same: string, period: string, { isLess, by }: Change) =>
    `${same} in ${period}, ${isLess ? 'less' : 'plus'} ${by} as over the last year.`,
  /** @param most what counts of the change */
  swungSeason: (same: string, period: string, { isLess, by }: Change, most: string) =>
    `${same} in ${period}, ${isLess ? 'less' : 'plus'} ${most}: the last year ${isLess ? 'fell' : 'grew'} by ${by}, of which ${most} counts.`,
  sameSeason: (same: string, period: string) =>
    `${same} in ${period}: the last year was as good as the one before.`,
  year: ({ isLess, by }: Change, grain: Grain) =>
    `The last year ${isLess ? 'fell' : 'grew'} by ${by}: so much a ${grain} makes that.`,
  twice: (periods: number, grain: Grain) => `Reached twice in the last ${counted(periods, grain)}.`,
  hold: (periods: number, grain: Grain) =>
    `The last ${counted(periods, grain)} tell no growth: at least hold what there is.`,
  limit: (periods: number, grain: Grain) =>
    `The best of the last ${counted(periods, grain)} that can still be improved.`,
  none: {
    short: (grain: Grain) =>
      `Fewer than three finished ${grain}s have a value: too little to suggest a target.`,
    low: (grain: Grain) => `Most ${grain}s had 0 or less: look at the data before a target is agreed.`,
    limit: (grain: Grain) => `Every ${grain} was as good as can be: nothing is left to aim at.`,
  },
};
