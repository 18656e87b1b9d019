/** Lists the words of the sheet "Targets", in English. */

export const targetGrid = {
  title: 'Targets by period',
  spans: { year: 'Year', quarter: 'Quarter' },
  pickSpan: 'Choose from the list; it is shown with the next “Refresh numbers”.',
  hint: 'Type or paste into the yellow cells: 300m, 0.3 bn. Where one is empty, a rep has the target of “Each rep”, a region or the team the sum of its reps.',
  whom: 'Target for',
  region: 'Region',
  totals: { year: 'Year', quarter: 'Quarter' },
  closed: 'closed',
  /** What the parts come to. */
  sums: {
    ofRegions: (whole: string) => `${whole}: regions together`,
    ofReps: (whole: string) => `${whole}: reps together`,
  },
  /** By how much that is not what is agreed for all of them. */
  gap: '… more (+) or less (−) than the target',
  /** Around how many. */
  pending: ['⚠ Not in the plan yet: ', ' cell(s). Choose “Refresh numbers”.'] as readonly [string, string],
  /** Around the year that was picked. */
  toSee: ['Choose “Refresh numbers” to see ', ' here.'] as readonly [string, string],
  allIn: '✓ The plan has all of it.',
  errorIn: '⚠ A formula in a cell is an error: correct it first.',
  amount:
    'Write a number, such as 300000000, 300m or 0.3 bn. It goes into the plan with the next “Refresh numbers”; an empty cell is no target of its own.',
};
