/** Shows which rows the filters of a measure keep. */
import { care, customers, leads, prices, surveys } from '../../../../src/model/catalogue/tables';
import {
  atLeast,
  atMost,
  contacted,
  eq,
  lost,
  notBefore,
  present,
  won,
  type FilterOn,
} from '../../../../src/model/kpi/filter';
import { count } from '../../../../src/model/kpi/measure';
import { answers } from '../../answers';
import { readTables } from '../../literal-tables';

describe('leads', () => {
  const read = readTables({
    leads: `createdOn  | rep | status | source  | firstContactOn   | closedOn
            2026-10-01 | Lan | Won    | Website | 2026-10-01       | 2026-10-02
            2026-10-02 | Lan | WON    | WEBSITE | 2026-10-02       | 2026-10-02
            2026-10-03 | Lan | Lost   | Web*    | 2026-10-03       |
            2026-10-04 | Lan | New    | Web     |                  |
            2026-10-05 | Lan |        |         | 2026-10-05 10:00 | 2026-10-05 09:00`,
  });

  test.each<[string, FilterOn<'leads'>, number]>([
    ['that are won', won(leads), 2],
    ['that are lost', lost(leads), 1],
    ['of a source, in any case', eq(leads.source, 'website'), 2],
    ['of a source with a wildcard, which is a sign like others', eq(leads.source, 'Web*'), 1],
    ['of a status', eq(leads.status, 'new'), 1],
    ['of no source: a blank cell equals nothing', eq(leads.source, ''), 0],
    ['with a source', present(leads.source), 4],
    ['with a date', present(leads.firstContactOn), 4],
    ['with both dates in order', notBefore(leads.closedOn, leads.firstContactOn), 2],
  ])('%s', (_, filter, expected) => {
    const value = count(leads, { when: leads.createdOn, where: [filter] });
    expect(answers({ value }, read, '2026-10').team).toBe(expected);
  });

  test('that pass several filters at once', () => {
    const where = [won(leads), eq(leads.source, 'Website'), notBefore(leads.closedOn, leads.firstContactOn)];
    const value = count(leads, { when: leads.createdOn, where });
    expect(answers({ value }, read, '2026-10').team).toBe(2);
  });
});

describe('scores', () => {
  const read = readTables({
    surveys: `answeredOn | score
              2026-10-01 | 8
              2026-10-01 | 7.5
              2026-10-01 | 0
              2026-10-01 | -1
              2026-10-01 |`,
  });

  test.each<[string, FilterOn<'surveys'>, number]>([
    ['equal to a number', eq(surveys.score, 8), 1],
    ['equal to 0, which a blank cell is not', eq(surveys.score, 0), 1],
    ['of at least a number', atLeast(surveys.score, 7.5), 2],
    ['of at most a number, which a blank cell is not', atMost(surveys.score, 0), 2],
    ['that are filled: above 0', present(surveys.score), 2],
  ])('%s', (_, filter, expected) => {
    const value = count(surveys, { when: surveys.answeredOn, where: [filter] });
    expect(answers({ value }, read, '2026-10').team).toBe(expected);
  });
});

test('an amount is filled above 0 only', () => {
  const read = readTables({
    prices: `observedOn | product | ourPrice | competitorPrice
             2026-10-01 | Tea     | 0        | 5
             2026-10-01 | Tea     | 0.5      | 5`,
  });
  const value = count(prices, { when: prices.observedOn, where: [present(prices.ourPrice)] });
  expect(answers({ value }, read, '2026-10').team).toBe(1);
});

test('contacts may be asked of customers by their first day, too', () => {
  const read = readTables({
    customers: `customer | since
                An       | 2026-10-01
                Bình     | 2026-10-02
                Chi      | 2026-09-01`,
    care: 'contactedOn | customer\n 2026-10-01 | An\n 2026-11-01 | Bình\n 2026-10-01 | Chi',
  });
  const where = [contacted(customers.customer, care)];
  expect(answers({ value: count(customers, { when: customers.since, where }) }, read, '2026-10').team).toBe(
    1,
  );
});
