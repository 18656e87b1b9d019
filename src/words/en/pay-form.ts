/** Says what stands on the forms of what is paid besides bonuses, in English. */

export const payForm = {
  title: 'Pay besides bonuses',
  hint: 'A commission, or a sum in proportion to the score. Everyone sees each part and its rule on their scorecard.',
  add: 'Add a part of pay',
  name: 'Name',
  how: 'How it is paid',
  kinds: {
    timesScore: 'A sum in proportion to the score',
    shareByTiers: 'A commission, each tier at its own rate',
    shareOfAll: 'A commission on all, at the rate reached',
    cap: 'A limit on bonus and all parts',
  },
  kpi: 'Commission on',
  rate: 'Rate, or amount for each',
  sums: { timesScore: 'Sum for a score of 100', cap: 'No more than' },
  sumHint: 'Empty: no longer paid from this period on.',
  above: 'Above',
  rateAbove: 'Rate there',
  addTier: 'Add a tier',
  atMost: 'At most in a period',
  atMostHint: 'Empty: no limit.',
  from: 'Applies from',
  fromHint: 'The first period for which it applies.',
  changeHint: 'With another period, earlier periods keep what applied to them.',
  save: 'Save',
  remove: (name: string) => `Remove “${name}”`,
  since: (period: string) => `from ${period}`,
  ended: (since: string) => `no longer paid ${since}`,
  nameMissing: 'Give it a name.',
  negative: 'Write 0 or more.',
  tooHigh: 'That is more than all of it. Write a rate such as 1%.',
  rateMissing: 'Write the rate.',
  aboveMissing: 'Write the number above which this rate counts.',
  notRising: 'Each tier begins higher than the one before.',
  clashes: {
    twice: (name: string) =>
      `“${name}” already has terms from this period on. Change those, or choose another period.`,
    otherKind: (name: string) => `“${name}” is paid in another way already. Give this one another name.`,
    otherKpi: (name: string) =>
      `“${name}” is a commission on another KPI already. Give this one another name.`,
    twoCaps: (name: string) =>
      `“${name}” already limits everything. Give this one the same name and a later period.`,
  },
};
