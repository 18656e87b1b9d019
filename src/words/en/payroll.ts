/** Lists the words of the sheet "KPI Payroll", in English. */

export const payroll = {
  title: 'Payroll by KPI',
  period: 'Period',
  pickPeriod:
    'Choose a period from the list, or type its name or a day in it. Leave the cell empty for the current period.',
  inProgress: 'In progress: these are the sums at this pace.',
  notClosed: 'Not closed yet: the sums can still change.',
  closedBy: 'Closed by ',
  noSuchPeriod: 'KPI Data has no such period. Pick one from the list.',
  columns: {
    number: 'No.',
    period: 'Period',
    name: 'Rep',
    region: 'Region',
    score: 'Score',
    rating: 'Rating',
    bonus: 'Bonus',
    pay: 'Total pay',
    signature: 'Signature',
  },
  total: 'Total',
};
