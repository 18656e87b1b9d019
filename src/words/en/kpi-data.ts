/** The words of the sheet "KPI Data", in English. */
import type { KeyColumn, ScoredColumn, Total } from '../../output/kpi-data/columns';

const columns: Readonly<Record<KeyColumn, string>> = {
  scopeNumber: 'No.',
  scopeType: 'Type',
  scope: 'Name',
  region: 'Region',
  criterion: 'Criterion',
  scopeKey: 'Key',
  period: 'Period',
  start: 'Start',
  end: 'End (excluded)',
  yearStart: 'Year begins on',
  startNumber: 'Start, as a number',
  endNumber: 'End, as a number',
  isActive: 'On the team',
  isEmpty: 'Without data',
  asOf: 'As of (blank: live)',
  closedBy: 'Closed by',
};

/** The header of what the plan makes of a KPI. */
const scored: Readonly<Record<ScoredColumn, (kpi: string) => string>> = {
  defaultTarget: (kpi) => `Target for each rep: ${kpi}`,
  target: (kpi) => `Target: ${kpi}`,
  weight: (kpi) => `Weight: ${kpi}`,
  attainment: (kpi) => `Attainment: ${kpi}`,
  counted: (kpi) => `Counts: ${kpi}`,
  points: (kpi) => `Points: ${kpi}`,
};

const totals: Readonly<Record<Total, string>> = {
  scoredWeight: 'Scored weight',
  score: 'Total score',
  coverage: 'Coverage',
  rating: 'Rating',
  bonus: 'Bonus',
};

const checks = {
  sheet: 'Read by live formulas: sheet',
  header: 'Column',
  unreadable: 'Unreadable cells',
  all: 'All columns',
};

/** What periods are called, where they are picked; months are numbers in every language: `10/2026`. */
const periods = {
  week: (number: number, year: string) => `W${number}/${year}`,
  quarter: (number: number, year: string) => `Q${number}/${year}`,
};

export const kpiData = { columns, scored, totals, checks, periods };
