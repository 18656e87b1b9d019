/** Shows the KPIs of new contacts over small tables. */
import { answers, inOctober, kpiOf } from '../../answers';
import { readTables } from '../../literal-tables';

const [newLeads, leadGrowth, conversionRate] = [
  kpiOf('newLeads'),
  kpiOf('leadGrowth'),
  kpiOf('conversionRate'),
];

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
});

describe('lead growth', () => {
  const leads = (september: number, october: number): string =>
    [
      'createdOn | rep | status',
      ...Array<string>(september).fill('2026-09-15 | Lan | New'),
      ...Array<string>(october).fill('2026-10-15 | Lan | New'),
    ].join('\n');

  test.each([
    ['from 2 to 3', 2, 3, 0.5],
    ['from 4 to 1', 4, 1, -0.75],
    ['from 2 to 0', 2, 0, -1],
    ['from 0 to 3, which no share tells', 0, 3, null],
    ['from 0 to 0', 0, 0, null],
  ])('%s', (_, september, october, growth) => {
    expect(inOctober('leadGrowth', { leads: leads(september, october) }).team).toBe(growth);
  });

  test('looks at the rep’s own previous period', () => {
    const read = readTables({
      leads: `createdOn  | rep  | status
              2026-09-01 | Lan  | New
              2026-10-01 | Lan  | New
              2026-10-02 | Lan  | New
              2026-10-03 | Minh | New`,
    });
    expect(answers(leadGrowth, read, '2026-10')).toEqual({ team: 2, 'rep Lan': 1, 'rep Minh': null });
  });
});

describe('the conversion rate', () => {
  test('is the share of the period’s leads that was won, whenever it was won', () => {
    expect(
      inOctober('conversionRate', {
        leads: `createdOn  | rep  | status | closedOn
                2026-09-30 | Lan  | Won    | 2026-10-10
                2026-10-01 | Lan  | Won    | 2026-12-01
                2026-10-02 | Lan  | Lost   | 2026-10-03
                2026-10-03 | Lan  | New    |
                2026-10-04 | Lan  |        |
                2026-10-05 | Minh | Won    |`,
      }),
    ).toEqual({ team: 0.4, 'rep Lan': 0.25, 'rep Minh': 1 });
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

describe('the win rate', () => {
  test('is the share of won among the leads closed in the period, whenever they came in', () => {
    expect(
      inOctober('winRate', {
        leads: `createdOn  | rep  | status | closedOn
                2026-07-30 | Lan  | Won    | 2026-10-01
                2026-09-02 | Lan  | Lost   | 2026-10-31
                2026-10-02 | Lan  | Lost   | 2026-10-03
                2026-10-03 | Lan  | Won    | 2026-11-01
                2026-10-04 | Lan  | New    | 2026-10-20
                2026-10-05 | Minh | Won    |
                2026-10-06 | Minh | Won    | 2026-10-06`,
      }),
    ).toEqual({ team: 0.5, 'rep Lan': 1 / 3, 'rep Minh': 1 });
  });

  test('has no value where nothing was closed', () => {
    expect(
      inOctober('winRate', {
        leads: 'createdOn | rep | status | closedOn\n 2026-10-01 | Lan | New | 2026-10-02',
      }).team,
    ).toBeNull();
  });

  test('counts a row once where one word means both', () => {
    const read = readTables(
      { leads: 'createdOn | rep | status | closedOn\n 2026-10-01 | Lan | Closed | 2026-10-02' },
      { won: ['Closed'], lost: ['closed'] },
    );
    expect(answers(kpiOf('winRate'), read, '2026-10').team).toBe(1);
  });
});

test('the contact rate is the share of the period’s leads with a first contact, even one before their creation', () => {
  expect(
    inOctober('contactRate', {
      leads: `createdOn  | rep | status | firstContactOn
              2026-10-01 | Lan | New    | 2026-11-20
              2026-10-02 | Lan | New    |
              2026-10-03 | Lan | New    | 2026-10-02
              2026-10-04 | Lan | New    |
              2026-09-30 | Lan | New    | 2026-10-01`,
    }).team,
  ).toBe(0.5);
});

describe('response days', () => {
  test('are the mean from creation to first contact, without leads that lack a date or were contacted before', () => {
    expect(
      inOctober('responseDays', {
        leads: `createdOn        | rep  | status | firstContactOn
                2026-10-01       | Lan  | New    | 2026-10-04
                2026-10-02       | Lan  | New    | 2026-10-02
                2026-10-05 12:00 | Lan  | New    | 2026-10-07
                2026-10-06       | Lan  | New    |
                2026-10-07       | Lan  | New    | 2026-10-06
                                 | Lan  | New    | 2026-10-09
                2026-10-31       | Minh | New    | 2026-11-10`,
      }),
    ).toEqual({ team: (3 + 0 + 1.5 + 10) / 4, 'rep Lan': 1.5, 'rep Minh': 10 });
  });

  test('have no value where nobody was contacted', () => {
    expect(
      inOctober('responseDays', {
        leads: 'createdOn | rep | status | firstContactOn\n 2026-10-01 | Lan | New | ',
      }).team,
    ).toBeNull();
  });
});
