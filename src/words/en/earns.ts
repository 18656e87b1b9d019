/** Says what stands on the stage about what a score earns, in English. */
import { counted } from './phrases';

export const earns = {
  heading: 'Ratings and bonuses',
  intro: 'A score of 100 means that every target is just met. The score decides the rating and the bonus.',
  privacy:
    'Everyone who can open this file sees all of its tabs, including who earns which bonus. Leave the bonuses empty, or share the file only with those who may know.',

  bands: 'Ratings and bonuses',
  bandsHint: 'From the best down. Everyone gets the first rating whose points they reach.',
  rating: 'Rating',
  from: 'From points',
  bonus: 'Bonus',
  bonusHint: 'Leave it empty for no bonus.',
  row: (at: number, column: string) => `${column}, row ${at}`,
  remove: (name: string, at: number) => `Remove ${name === '' ? `row ${at}` : name}`,
  add: 'Add a rating',
  flaws: {
    none: 'At least one rating is needed.',
    unnamed: 'Give this rating a name.',
    sameName: 'Another rating has this name already.',
    notDescending: 'This needs fewer points than the rating above it.',
    lastAboveZero: 'The last rating begins at 0 points, so that everyone has one.',
  },
  fromMissing: 'Write the number of points from which it is given.',
  bonusNegative: 'A bonus is 0 or more.',
  notKept: 'Not saved until this is corrected.',

  lights: 'Status colours of KPIs',
  lightsHint:
    'By the share of its target that is attained. While a period is in progress, running totals are judged by pace: by the part that is due so far.',
  green: '✓ On target from',
  amber: '! Close from',
  red: (amber: string) => `✗ Missed below ${amber}`,
  lightsFlaws: {
    notPositive: 'Write a share above 0%.',
    notBelow: '“Close” begins below “on target”.',
  },

  preview: 'Try it with the last period’s numbers',
  previewOf: (period: string) =>
    `What everyone would earn with the numbers of ${period}, by the ratings, weights and targets that apply now.`,
  loading: 'Calculating the last period…',
  again: 'Try again',
  noData: 'No KPI in use has its data yet. As soon as one does, the results of the last period appear here.',
  noPeriod: 'No period is finished yet. As soon as one is, its results appear here.',
  noScores: (period: string) =>
    `Nobody has a score for ${period}: there are no targets yet, or the data have no numbers.`,
  toTargets: 'To the targets',
  noReps: 'The data name no reps, so nobody can be rated.',
  total: (sum: string) => `Total bonuses: ${sum}`,
  pay: 'Pay',
  totalPay: (sum: string) => `Total pay: ${sum}`,
  noBonus: 'No bonus has been set yet.',
  perRating: 'Reps per rating',
  reps: 'Reps',
  sum: 'Total bonus',
  rep: 'Rep',
  scoreAndRating: 'Score, rating',
  unrated: (count: number) => `${counted(count, 'rep')} without a score.`,
  provisional: '* Provisional: not all of the weight could be scored.',
  more: (count: number) => `${count} more`,
};
