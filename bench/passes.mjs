/** Counts how often each row is read by calls of a function: tables of many cells compared with a single KPI. */
import { REPS, tables, YEAR } from './data.mjs';
import { callableFunctions } from './open.mjs';

const TEN =
  'newLeads, leadGrowth, conversionRate, contactRate, responseDays, revenue, revenueGrowth, revenueShare, averageSale, csat';
const MONTHS = [Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`)];

/** @param {number} rows of each table */
export async function passesOverTables(rows) {
  const functions = await callableFunctions();
  const { Leads, Sales, Surveys, Team } = tables(rows);
  const calls = [
    { what: 'one KPI, one month', name: 'KPI_NEWLEADS', args: (over) => [over(Leads), '2026-10'] },
    {
      what: 'one KPI × 50 reps × 12 months',
      name: 'KPI_NEWLEADS',
      args: (over) => [over(Leads), MONTHS, REPS.map((rep) => [rep])],
    },
    {
      what: '10 KPIs × 50 reps',
      name: 'KPI_TABLE',
      args: (over) => [TEN, 'rep', YEAR, over(Leads), over(Sales), over(Surveys), Team],
    },
    {
      what: '10 KPIs × 50 reps × 12 months',
      name: 'KPI_TABLE',
      args: (over) => [TEN, 'rep, month', YEAR, over(Leads), over(Sales), over(Surveys), Team],
    },
    {
      what: '10 KPIs × 12 months',
      name: 'KPI_TABLE',
      args: (over) => [TEN, 'month', YEAR, over(Leads), over(Sales), over(Surveys), Team],
    },
  ];
  return calls.map(({ what, name, args }) => {
    const call = functions.get(name);
    const counters = [];
    const answer = call(...args((table) => counted(table, counters)));
    const before = performance.now();
    call(...args((table) => table));
    return {
      call: `${name}: ${what}`,
      cells: Array.isArray(answer) ? answer.length * answer[0].length : 1,
      'reads of each row': counters.map(({ reads }) => (reads / rows).toFixed(1)).join(', '),
      seconds: ((performance.now() - before) / 1000).toFixed(2),
    };
  });
}

/** The table, with a counter of how often a row is taken from it. */
function counted(table, counters) {
  const counter = { reads: 0 };
  counters.push(counter);
  return new Proxy(table, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) counter.reads++;
      return Reflect.get(target, key, receiver);
    },
  });
}
