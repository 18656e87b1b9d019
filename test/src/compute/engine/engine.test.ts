/** Shows for whom and when a row counts. */
import { care, customers, leads, sales } from '../../../../src/model/catalogue/tables';
import { measure } from '../../../../src/compute/engine/engine';
import { contacted } from '../../../../src/model/kpi/filter';
import { count, distinct, sum } from '../../../../src/model/kpi/measure';
import { scopesOf } from '../../../../src/data/scopes/scopes';
import { answers, month } from '../../answers';
import { readTables } from '../../literal-tables';

const leadsCreated = count(leads, { when: leads.createdOn });
const amountSold = sum(sales.amount, { when: sales.soldOn });

describe('a row', () => {
  test('belongs to the region that it names itself, wherever its rep’s region is', () => {
    const read = readTables({
      team: 'rep | region\n Lan | Bắc',
      leads: `createdOn  | rep | status | region
              2026-10-01 | Lan | Won    | Nam
              2026-10-02 | Lan | Won    | bắc
              2026-10-03 | Lan | Won    |`,
    });
    expect(answers({ value: leadsCreated }, read, '2026-10')).toEqual({
      team: 3,
      'region Bắc': 1,
      'region Nam': 1,
      'rep Lan': 3,
    });
  });

  test('belongs to the region of its rep where its table names none', () => {
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
    expect(answers({ value: leadsCreated }, read, '2026-10')).toEqual({
      team: 3,
      'region Bắc': 1,
      'region Nam': 1,
      'rep Hoa': 1,
      'rep Lan': 1,
      'rep Minh': 1,
    });
  });

  test('of leads without reps counts for the team, and for the region that it names', () => {
    const tables = {
      sales: 'soldOn | rep | amount\n 2026-10-01 | Lan | 5',
      leads: `createdOn  | region
              2026-10-01 | VN
              2026-10-02 | VN
              2026-10-03 | TH`,
    };
    expect(answers({ value: leadsCreated }, readTables(tables), '2026-10')).toEqual({
      team: 3,
      'region TH': 1,
      'region VN': 2,
      'rep Lan': null,
    });
  });

  test('without a rep counts for its region and the team, never for a rep', () => {
    const read = readTables({
      leads: `createdOn  | rep | status | region
              2026-10-01 |     | Won    | Bắc
              2026-10-02 | Lan | Won    | Bắc`,
    });
    expect(answers({ value: leadsCreated }, read, '2026-10')).toEqual({
      team: 2,
      'region Bắc': 2,
      'rep Lan': 1,
    });
  });

  test('with wildcards in its names is like any other', () => {
    const read = readTables({
      leads: `createdOn  | rep | status
              2026-10-01 | L*  | Won
              2026-10-01 | Lan | Won`,
    });
    expect(answers({ value: leadsCreated }, read, '2026-10')).toEqual({ team: 2, 'rep L*': 1, 'rep Lan': 1 });
  });
});

test('a scope that a table cannot name has no value: reps without a team table have no regions', () => {
  const read = readTables({
    leads: 'createdOn | rep | status\n 2026-10-01 | Lan | Won\n 2026-10-02 | Lan | Won',
    sales: 'soldOn | region | amount\n 2026-10-01 | Bắc | 5',
  });
  expect(answers({ value: leadsCreated }, read, '2026-10')).toEqual({
    team: 2,
    'region Bắc': null,
    'rep Lan': 2,
  });
  expect(answers({ value: amountSold }, read, '2026-10')).toEqual({
    team: 5,
    'region Bắc': 5,
    'rep Lan': null,
  });
});

describe('several periods are measured at once', () => {
  const read = readTables({
    leads: `createdOn  | rep | status
            2026-08-01 | Lan | Won
            2026-09-01 | Lan | Won
            2026-10-01 | Lan | Won
            2026-10-02 | Lan | Won`,
    care: `contactedOn | customer
           2026-08-01  | An
           2026-10-01  | An
           2026-10-02  | Bình`,
    customers: `customer | since      | until
                An       | 2026-07-01 | 2026-09-15
                Bình     | 2026-09-05 |`,
  });
  const scopes = scopesOf(read.sources);
  const periods = ['2026-07', '2026-08', '2026-10', '2026-11'].map(month);
  const over = (each: Parameters<typeof measure>[0]['measures'][number]): readonly (number | null)[] => {
    const measured = measure({ sources: read.sources, measures: [each], scopes, periods });
    return periods.map((_, period) => measured.value(each, 0, period));
  };

  test('also with gaps between them', () => {
    expect(over(leadsCreated)).toEqual([0, 1, 2, 0]);
  });

  test('different texts in each of them', () => {
    expect(over(distinct(care.customer, { when: care.contactedOn }))).toEqual([0, 1, 2, 0]);
  });

  test('open rows in each of them', () => {
    expect(over(count(customers, { openAt: ['start'] }))).toEqual([0, 1, 1, 1]);
    expect(over(count(customers, { openAt: ['end'] }))).toEqual([1, 1, 1, 1]);
  });

  test('contacts of each of them', () => {
    const where = [contacted(customers.customer, care)];
    expect(over(count(customers, { openAt: ['start'], where }))).toEqual([0, 1, 1, 0]);
  });
});

test('measures that mean the same are counted once, however often they are asked for', () => {
  const read = readTables({ leads: 'createdOn | rep | status\n 2026-10-01 | Lan | Won' });
  const again = count(leads, { when: leads.createdOn });
  const question = { sources: read.sources, scopes: scopesOf(read.sources), periods: [month('2026-10')] };
  expect(measure({ ...question, measures: [leadsCreated, again] }).value(again, 0, 0)).toBe(1);
});

test('measuring what was not read is an error, never 0', () => {
  const { sources } = readTables({ leads: 'createdOn | rep | status' });
  const question = { sources, scopes: scopesOf(sources), periods: [month('2026-10')] };
  expect(() => measure({ ...question, measures: [amountSold] })).toThrow('no source of sales');
  const other = count(leads, { when: leads.firstContactOn });
  expect(() => measure({ ...question, measures: [other] })).toThrow('no numbers firstContactOn in leads');
  const measured = measure({ ...question, measures: [leadsCreated] });
  expect(() => measured.value(amountSold, 0, 0)).toThrow('not measured: sum sales.amount by soldOn');
});
