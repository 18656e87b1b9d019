/** Lists the words of the sheet "KPI History", in English. */

const columns = {
  start: 'Period',
  period: 'Label',
  closedAt: 'Closed on',
  closedBy: 'Closed by',
  scopeType: 'Type',
  scope: 'Name',
  region: 'Region',
  kpi: 'KPI ID',
  name: 'KPI',
  weight: 'Weight',
  target: 'Target',
  actual: 'Actual',
  attainment: 'Attainment',
  counted: 'Counted',
  points: 'Points',
  score: 'Score',
  coverage: 'Coverage',
  rating: 'Rating',
  bonus: 'Bonus',
};

export const history = {
  title: 'KPI history',
  hint: 'Closed periods: these numbers are final. Scorecards, trends and pay take them from here.',
  columns,
  score: 'Total score',
  closed: (period: string, by: string) => `${period} is closed, signed by ${by}. Its numbers are final.`,
};
