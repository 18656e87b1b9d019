import { KPIS } from '../../../src/catalogue/kpis';
import { leads, sales, spend } from '../../../src/catalogue/tables';
import { evaluate, measure } from '../../../src/compile/engine';
import { ratio } from '../../../src/kpi/kpi';
import { count, measureId, sum } from '../../../src/kpi/measure';
import { scopesOf } from '../../../src/scopes/scopes';
import { answers, month } from '../answers';
import { readTables } from '../literal-tables';

const [newLeads, conversionRate, revenue] = KPIS;
const leadsCreated = count(leads, { when: leads.createdOn });
const amountSold = sum(sales.amount, { when: sales.soldOn });

describe('new leads', () => {
  test('are counted for the team, and for each rep', () => {
    const read = readTables({
      leads: `createdOn  | rep  | status
              2026-10-01 | Lan  | Won
              2026-10-15 | Lan  | Lost
              2026-10-31 | Minh | New`,
    });
    expect(answers(newLeads, read, '2026-10')).toEqual({ team: 3, 'rep Lan': 2, 'rep Minh': 1 });
    expect(answers(newLeads, read, '2026-09')).toEqual({ team: 0, 'rep Lan': 0, 'rep Minh': 0 });
  });

  test('belong to the region that their own row names, wherever the rep’s region is', () => {
    const read = readTables({
      team: 'rep | region\n Lan | Bắc',
      leads: `createdOn  | rep | status | region
              2026-10-01 | Lan | Won    | Nam
              2026-10-02 | Lan | Won    | bắc
              2026-10-03 | Lan | Won    |`,
    });
    expect(answers(newLeads, read, '2026-10')).toEqual({
      team: 3,
      'region Bắc': 1,
      'region Nam': 1,
      'rep Lan': 3,
    });
  });

  test('belong to the region of their rep where their rows name none', () => {
    const read = readTables({
      team: `rep  | region
             Lan  | Nam
             Minh | Nam
             lan  | Bắc`,
      leads: `createdOn  | rep  | status
              2026-10-01 | lan  | Won
              2026-10-02 | Minh | Won
              2026-10-03 | Hoa  | Won`,
    });
    expect(answers(newLeads, read, '2026-10')).toEqual({
      team: 3,
      'region Bắc': 1,
      'region Nam': 1,
      'rep Hoa': 1,
      'rep Lan': 1,
      'rep Minh': 1,
    });
  });

  test('without a rep count for the region and the team, never for a rep', () => {
    const read = readTables({
      leads: `createdOn  | rep | status | region
              2026-10-01 |     | Won    | Bắc
              2026-10-02 | Lan | Won    | Bắc`,
    });
    expect(answers(newLeads, read, '2026-10')).toEqual({ team: 2, 'region Bắc': 2, 'rep Lan': 1 });
  });

  test('of a day count from its first minute to its last, on both ends of the period', () => {
    const read = readTables({
      leads: `createdOn        | rep | status
              2026-09-30 23:59 | Lan | Won
              2026-10-01       | Lan | Won
              2026-10-31 23:59 | Lan | Won
              2026-11-01       | Lan | Won
                               | Lan | Won`,
    });
    expect(answers(newLeads, read, '2026-09').team).toBe(1);
    expect(answers(newLeads, read, '2026-10').team).toBe(2);
    expect(answers(newLeads, read, '2026-11').team).toBe(1);
  });

  test('with a date that cannot be read count nowhere', () => {
    const read = readTables({
      leads: `createdOn  | rep | status
              hôm qua    | Lan | Won
              2026-10-01 | Lan | Won`,
    });
    expect(answers(newLeads, read, '2026-10').team).toBe(1);
    expect(read.problems).toHaveLength(1);
  });

  test('names with wildcards are names like others', () => {
    const read = readTables({
      leads: `createdOn  | rep | status
              2026-10-01 | L*  | Won
              2026-10-01 | Lan | Won`,
    });
    expect(answers(newLeads, read, '2026-10')).toEqual({ team: 2, 'rep L*': 1, 'rep Lan': 1 });
  });
});

describe('the conversion rate', () => {
  test('is the share of the period’s leads that was won, whenever it was won', () => {
    const read = readTables({
      leads: `createdOn  | rep  | status | closedOn
              2026-09-30 | Lan  | Won    | 2026-10-10
              2026-10-01 | Lan  | Won    | 2026-12-01
              2026-10-02 | Lan  | Lost   | 2026-10-03
              2026-10-03 | Lan  | New    |
              2026-10-04 | Lan  |        |
              2026-10-05 | Minh | Won    |`,
    });
    expect(answers(conversionRate, read, '2026-10')).toEqual({ team: 0.4, 'rep Lan': 0.25, 'rep Minh': 1 });
  });

  test('has no value without leads, instead of 0 or an error', () => {
    const read = readTables({ leads: 'createdOn | rep | status\n 2026-10-01 | Lan | Won' });
    expect(answers(conversionRate, read, '2026-11')).toEqual({ team: null, 'rep Lan': null });
  });

  test('knows several words for won, whatever their case and way of typing accents', () => {
    const read = readTables(
      {
        leads: `createdOn  | rep | status
                2026-10-01 | Lan | WON
                2026-10-01 | Lan | cho\u0302\u0301t
                2026-10-01 | Lan | Chốt
                2026-10-01 | Lan | Won?
                2026-10-01 | Lan | Chot`,
      },
      { won: ['Won', 'CHỐT'], lost: [] },
    );
    expect(answers(conversionRate, read, '2026-10').team).toBe(3 / 5);
  });

  test('counts a row once where two spellings of one word mean won', () => {
    const read = readTables(
      { leads: 'createdOn | rep | status\n 2026-10-01 | Lan | Won\n 2026-10-01 | Lan | Lost' },
      { won: ['Won', 'won'], lost: [] },
    );
    expect(answers(conversionRate, read, '2026-10').team).toBe(0.5);
  });
});

describe('revenue', () => {
  test('adds up the amounts of the period; blank amounts add nothing, returns are negative', () => {
    const read = readTables({
      sales: `soldOn     | rep  | amount
              2026-10-01 | Lan  | 1200000
              2026-10-02 | Lan  | -200000
              2026-10-03 | Minh |
              2026-11-03 | Minh | 7`,
    });
    expect(answers(revenue, read, '2026-10')).toEqual({
      team: 1_000_000,
      'rep Lan': 1_000_000,
      'rep Minh': 0,
    });
  });

  test('counts won rows only where sales have a status', () => {
    const sales = `soldOn     | rep | amount | status
                   2026-10-01 | Lan | 5      | Won
                   2026-10-01 | Lan | 7      | Lost
                   2026-10-01 | Lan | 9      |`;
    expect(answers(revenue, readTables({ sales }), '2026-10').team).toBe(5);
    const withoutStatus = sales.replace('status', 'note');
    expect(answers(revenue, readTables({ sales: withoutStatus }), '2026-10').team).toBe(21);
  });
});

describe('a scope that a table cannot name has no value', () => {
  const costPerLead = {
    value: ratio(sum(spend.amount, { when: spend.spentOn }), count(leads, { when: leads.createdOn })),
  };
  const tables = {
    team: 'rep | region\n Lan | Bắc',
    leads: 'createdOn | rep | status\n 2026-10-01 | Lan | Won\n 2026-10-02 | Lan | Won',
  };

  test('no rep gets a cost per lead of 0 because spend names no reps', () => {
    const read = readTables({ ...tables, spend: 'spentOn | amount\n 2026-10-01 | 300' });
    expect(answers(costPerLead, read, '2026-10')).toEqual({ team: 150, 'region Bắc': null, 'rep Lan': null });
  });

  test('spend that names regions has values for regions, and spend without region for the team alone', () => {
    const spendTable = 'spentOn | amount | region\n 2026-10-01 | 300 | Bắc\n 2026-10-01 | 100 |';
    const read = readTables({ ...tables, spend: spendTable });
    expect(answers(costPerLead, read, '2026-10')).toEqual({ team: 200, 'region Bắc': 150, 'rep Lan': null });
  });

  test('reps without a team table have no regions', () => {
    const read = readTables({
      leads: tables.leads,
      sales: 'soldOn | region | amount\n 2026-10-01 | Bắc | 5',
    });
    expect(answers(newLeads, read, '2026-10')).toEqual({ team: 2, 'region Bắc': null, 'rep Lan': 2 });
    expect(answers(revenue, read, '2026-10')).toEqual({ team: 5, 'region Bắc': 5, 'rep Lan': null });
  });
});

test('several periods are measured at once, also with gaps between them', () => {
  const read = readTables({
    leads: `createdOn  | rep | status
            2026-08-01 | Lan | Won
            2026-09-01 | Lan | Won
            2026-10-01 | Lan | Won
            2026-10-02 | Lan | Won`,
  });
  const scopes = scopesOf(read.tables);
  const periods = ['2026-07', '2026-08', '2026-10'].map(month);
  const measured = measure({ ...read, measures: [leadsCreated], scopes, periods });
  expect(periods.map((_, period) => measured.value(leadsCreated, 0, period))).toEqual([0, 1, 2]);
});

test('a KPI has no value where one of its measures has none', () => {
  expect(
    evaluate(conversionRate.value, (each) => (measureId(each) === measureId(leadsCreated) ? 4 : null)),
  ).toBeNull();
  expect(
    evaluate(conversionRate.value, (each) => (measureId(each) === measureId(leadsCreated) ? 4 : 1)),
  ).toBe(0.25);
});

test('measuring a table that was not read is an error, never 0', () => {
  const { sources, tables } = readTables({ leads: 'createdOn | rep | status' });
  const question = { sources, tables, scopes: scopesOf(tables), periods: [month('2026-10')] };
  expect(() => measure({ ...question, measures: [amountSold] })).toThrow('no rows for table sales');
  const other = count(leads, { when: leads.firstContactOn });
  expect(() => measure({ ...question, measures: [other] })).toThrow('no column firstContactOn in leads');
  const measured = measure({ ...question, measures: [leadsCreated] });
  expect(() => measured.value(amountSold, 0, 0)).toThrow('not measured: sum sales.amount by soldOn');
});
