/** Says what stands in the form that hands a target down, in English. */

export const handDown = {
  title: 'Hand the team’s target down',
  for: 'For',
  total: 'Target of the whole team',
  over: (count: number, period: string) =>
    count === 1 ? `Only ${period}` : `${count} periods from ${period}`,
  by: 'Divided by',
  past: 'What was reached in the last year',
  evenly: 'The same for each rep',
  hint: 'Regions and periods get their part in the same way. Who is new counts as the others on average.',
  give: 'Hand down',
};
