/** Says what a suggested target goes by, in English. */
import { counted } from './phrases';

/** By how many percent something became more, or less. */
interface Change {
  readonly isLess: boolean;
  readonly by: string;
}

export const suggested = {
  period: { week: 'week', month: 'month', quarter: 'quarter' },
  periods: {
    week: (count: number) => counted(count, 'week'),
    month: (count: number) => counted(count, 'month'),
    quarter: (count: number) => counted(count, 'quarter'),
  },
  reached: (reached: number, periods: string, lowest: string, median: string, highest: string) =>
    `Ambitious: about ${reached} of the last ${periods} reached it (lowest ${lowest}, median ${median}, highest ${highest}).`,
  middle: (periods: string, lowest: string, highest: string) =>
    `The median of the last ${periods} (lowest ${lowest}, highest ${highest}).`,
  season: (same: string, period: string, { isLess, by }: Change) =>
    `${same} in ${period}, ${isLess ? 'less' : 'plus'} ${by} as over the last year.`,
  /** @param most what counts of the change */
  swungSeason: (same: string, period: string, { isLess, by }: Change, most: string) =>
    `${same} in ${period}, ${isLess ? 'less' : 'plus'} ${most}: the last year ${isLess ? 'fell' : 'grew'} by ${by}, of which ${most} counts.`,
  sameSeason: (same: string, period: string) =>
    `${same} in ${period}: last year was as good as the year before.`,
  year: ({ isLess, by }: Change, period: string) =>
    `Last year ${isLess ? 'fell' : 'grew'} by ${by}, spread evenly over each ${period}.`,
  twice: (periods: string) => `Reached twice in the last ${periods}.`,
  hold: (periods: string) => `No growth in the last ${periods}: hold this level first.`,
  limit: (periods: string) => `The best of the last ${periods} that can still be improved.`,
  none: {
    short: (periods: string) => `Fewer than ${periods} have a value: too little to suggest a target.`,
    low: 'Most periods are 0 or less: check the data before setting a target.',
    limit: 'Already at the maximum every time: there is no higher level to suggest.',
  },
};
