/** Lists the words of the sheet "KPI History", in English. */
import { counted, list } from './phrases';

const columns = {
  start: 'First day',
  period: 'Period',
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
  coverage: '% of weight scored',
  rating: 'Rating',
  bonus: 'Bonus',
  reopenedAt: 'Reopened on',
  reopenedBy: 'Reopened by',
  reason: 'Reason',
  pay: 'Pay',
  parts: 'Parts of pay',
  label: 'Period ID',
  type: 'Type ID',
  agreedWeight: 'Agreed weight',
  measures: 'Made of',
  partsInWords: 'Pay, part by part',
};

export const history = {
  title: 'KPI history',
  hint: 'Closed periods: these numbers are final. Scorecards, trends and pay take them from here.',
  columns,
  scopeTypes: { team: 'Whole team', region: 'Region', rep: 'Rep' },
  score: 'Total score',
  /** @param why the rule and the number that it goes by; empty for neither */
  partPaid: (name: string, sum: string, why: string) =>
    why === '' ? `${name}: ${sum}` : `${name}: ${sum} (${why})`,
  goesBy: (number: string) => `goes by ${number}`,
  /** @param periods that an earlier version closed, and the KPIs that grow from them */
  growthFromData: (periods: readonly string[], kpis: readonly string[]) =>
    `Closed without keeping what KPIs are made of: ${list(periods)}. In the period after that, these compare with what the data say now: ${list(kpis)}.`,
  changed: (period: string, values: number) =>
    `${counted(values, 'value')} of ${period} changed after closing. What was closed counts; the overview lists both.`,
  closed: (period: string, by: string) => `${period} is closed, signed by ${by}. Its numbers are final.`,
};
