/** Lists the words of the sheet "KPI Data", in English. */
import type { CalendarDate } from '../../core/calendar/calendar';

const columns = {
  scopeNumber: 'No.',
  scopeType: 'Type',
  scope: 'Name',
  region: 'Region',
  criterion: 'Criterion',
  scopeKey: 'Key',
  period: 'Code of the period',
  start: 'Period from',
  end: 'End (exclusive)',
  yearStart: 'Year begins on',
  startNumber: 'Start, as a number',
  endNumber: 'End, as a number',
  isActive: 'On the team',
  isEmpty: 'Without data',
  asOf: 'As of (blank: live)',
  closedBy: 'Closed by',
};

/** The header of what the plan makes of a KPI. */
const scored = {
  defaultTarget: (kpi: string) => `Target for each rep: ${kpi}`,
  target: (kpi: string) => `Target: ${kpi}`,
  weight: (kpi: string) => `Weight: ${kpi}`,
  attainment: (kpi: string) => `Attainment: ${kpi}`,
  counted: (kpi: string) => `Counts: ${kpi}`,
  points: (kpi: string) => `Points: ${kpi}`,
};

const totals = {
  scoredWeight: 'Scored weight',
  score: 'Total score',
  coverage: '% of weight scored',
  rating: 'Rating',
  bonus: 'Bonus',
};

const presence = {
  daysOnTeam: 'Working days that count for targets',
  workingDays: 'Working days of the period',
  joinedOn: 'On the team from',
  leftOn: 'On the team until',
};

/** Of a period that is going on: how it ends if it goes on as it has begun. */
const course = {
  pace: (kpi: string) => `Pace: ${kpi}`,
  course: (kpi: string) => `Weight × what counts at this pace: ${kpi}`,
};

const courseTotals = {
  daysOver: 'Working days that are over',
  daysOfPeriod: 'All working days',
  courseScore: 'Score it is on course for',
  courseRating: 'Rating at this pace',
  courseBonus: 'Bonus at this pace',
};

const checks = {
  sheet: 'Read by formulas: sheet',
  header: 'Column',
  unreadable: 'Unreadable cells',
  firstError: 'First error in',
  all: 'All columns',
};

const newNames = {
  sheet: 'New since the last build: sheet',
  header: 'Column',
  count: 'Cells with new names or statuses',
  first: 'First one in',
  all: 'All columns',
};

/** In place of a value: something was spent, and nothing came of it. */
const fruitless = {
  of: { cac: 'no new customer', costPerLead: 'no new lead', priceIndex: 'no competitor price' },
  other: 'no result',
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthName = ({ month }: CalendarDate): string => MONTHS[month - 1] ?? '';

/** What periods are called, where they are picked; months are numbers in every language: `10/2026`. */
const periods = {
  week: (number: number, year: number) => `W${number}/${year}`,
  quarter: (number: number, year: number) => `Q${number}/${year}`,
  days: (first: CalendarDate, last: CalendarDate) =>
    first.month === last.month
      ? `${first.day}–${last.day} ${monthName(last)}`
      : `${first.day} ${monthName(first)} – ${last.day} ${monthName(last)}`,
};

/** In place of a period: its first working days, as many as are over of the one that is going on. */
const sameDays = (period: string): string => `${period}, same days`;

/** In place of a period: what the plan says for it. */
const terms = (period: string): string => `Plan for ${period}`;

/** What is paid: each part, and all of it. */
const pay = { part: (name: string) => `Pay: ${name}`, total: 'Pay' };
const coursePay = { part: (name: string) => `Pay at this pace: ${name}`, total: 'Pay at this pace' };
const basisOf = (part: string): string => `What ${part} goes by`;

/** How a part of pay follows from the numbers, piece by piece. */
const payRule = {
  timesScore: ' × score ÷ 100',
  limit: 'No more than ',
  atMost: '; at most ',
  of: (kpi: string) => ` of ${kpi}`,
  each: (kpi: string) => ` for each: ${kpi}`,
  above: { shareByTiers: '; of what is above ', shareOfAll: '; of all once above ' },
  /** Billions, millions, thousands. */
  decimalMark: '.',
  units: [' billion', ' million', ' thousand'] as readonly [string, string, string],
};

export const kpiData = {
  pay,
  coursePay,
  basisOf,
  payRule,
  sameDays,
  terms,
  columns,
  scored,
  totals,
  presence,
  course,
  courseTotals,
  checks,
  newNames,
  fruitless,
  periods,
};
