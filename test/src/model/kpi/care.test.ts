/** Shows the KPIs of care for existing customers over small tables. */
import fc from 'fast-check';
import { customers } from '../../../../src/model/catalogue/tables';
import { count } from '../../../../src/model/kpi/measure';
import { serialOf } from '../../../../src/core/calendar/calendar';
import type { Cell } from '../../../../src/core/text/cells';
import { answers, inOctober, kpiOf } from '../../answers';
import { HANOI } from '../../literal-sheet';
import { readSheets, readTables } from '../../literal-tables';

test('care contacts are counted by who made them', () => {
  expect(
    inOctober('careContacts', {
      care: `contactedOn | customer | rep  | region
             2026-10-01  | An       | Lan  | Bắc
             2026-10-02  | An       | Minh | Nam
             2026-10-02  | Bình     |      | Nam
             2026-11-01  | An       | Lan  | Bắc`,
    }),
  ).toEqual({ team: 3, 'region Bắc': 1, 'region Nam': 2, 'rep Lan': 1, 'rep Minh': 1 });
});

describe('customers contacted', () => {
  test('are counted once, whatever the case and way of typing their names', () => {
    expect(
      inOctober('customersContacted', {
        care: `contactedOn | customer        | rep
               2026-10-01  | Hòa             | Lan
               2026-10-02  | HÒA             | Lan
               2026-10-03  | Ho\u0300a       | Minh
               2026-10-04  | Hoa             | Minh
               2026-10-05  | 7               | Minh
               2026-10-06  |                 | Minh`,
      }),
    ).toEqual({ team: 3, 'rep Lan': 1, 'rep Minh': 3 });
  });

  test('of a region are each counted once though two of its reps contacted them', () => {
    expect(
      inOctober('customersContacted', {
        team: 'rep | region\n Lan | Bắc\n Minh | Bắc',
        care: 'contactedOn | customer | rep\n 2026-10-01 | An | Lan\n 2026-10-02 | An | Minh',
      }),
    ).toEqual({ team: 1, 'region Bắc': 1, 'rep Lan': 1, 'rep Minh': 1 });
  });
});

describe('a customer is open', () => {
  /** Which of the edges of October find a customer open. */
  function openAt(since: string, until: string): readonly string[] {
    const read = readTables({ customers: `customer | since | until\n An | ${since} | ${until}` });
    const edges = { start: ['start'], end: ['end'], both: ['start', 'end'] } as const;
    return Object.entries(edges).flatMap(([name, openAtEdges]) =>
      answers({ value: count(customers, { openAt: openAtEdges }) }, read, '2026-10').team === 1 ? [name] : [],
    );
  }

  test.each([
    ['from the day after its first', '2026-09-30', '', ['start', 'end', 'both']],
    ['not yet on its first day', '2026-10-01', '', ['end']],
    ['not yet at an hour of its first day', '2026-10-01 09:00', '', ['end']],
    ['not before', '2026-11-01', '', []],
    ['on its last day', '2026-09-01', '2026-10-01', ['start']],
    ['not after its last day', '2026-09-01', '2026-09-30', []],
    [
      'still at the end where its last day is the day after',
      '2026-09-01',
      '2026-11-01',
      ['start', 'end', 'both'],
    ],
    ['no more at the end where its last day is the period’s', '2026-09-01', '2026-10-31', ['start']],
    ['at neither edge where it came and went between them', '2026-10-05', '2026-10-20', []],
    ['never without a first day', '', '2026-12-31', []],
  ])('%s', (_, since, until, expected) => {
    expect(openAt(since, until)).toEqual(expected);
  });

  test('for good where no last days are mapped', () => {
    const read = readTables({ customers: 'customer | since\n An | 2020-01-01' });
    expect(answers({ value: count(customers, { openAt: ['start'] }) }, read, '2026-10').team).toBe(1);
  });
});

test('open at the end are those open at the start, and who started, less who ended', () => {
  const day = fc.integer({ min: serialOf(2026, 8, 20), max: serialOf(2026, 11, 10) });
  const lasting = fc.tuple(day, fc.option(fc.nat({ max: 70 })));
  fc.assert(
    fc.property(fc.array(lasting, { maxLength: 20 }), (stays) => {
      const cell = (serial: number): Cell => HANOI.toMoment(serial);
      const rows = stays.map(([since, length]) => [
        'An',
        cell(since),
        length === null ? '' : cell(since + length),
      ]);
      const read = readSheets([{ sheet: 'customers', values: [['customer', 'since', 'until'], ...rows] }]);
      const team = (value: ReturnType<typeof count>): number =>
        answers({ value }, read, '2026-10').team ?? NaN;
      const open = (edge: 'start' | 'end'): number => team(count(customers, { openAt: [edge] }));
      expect(open('end')).toBe(
        open('start') +
          team(count(customers, { when: customers.since })) -
          team(count(customers, { when: customers.until })),
      );
    }),
    { seed: 9, numRuns: 300 },
  );
});

test('retention is the share of the customers at the start who are still there at the end', () => {
  const table = `customer | rep  | since      | until
                 An       | Lan  | 2026-01-01 |
                 Bình     | Lan  | 2026-01-01 | 2026-10-15
                 Chi      | Lan  | 2026-01-01 | 2026-11-01
                 Dũng     | Lan  | 2026-10-05 |
                 Em       | Minh | 2026-01-01 | 2026-09-30`;
  expect(inOctober('retention', { customers: table })).toEqual({
    team: 2 / 3,
    'rep Lan': 2 / 3,
    'rep Minh': null,
  });
});

describe('care coverage', () => {
  const CUSTOMERS = `customer | rep  | since      | until
                     An       | Lan  | 2026-01-01 |
                     Bình     | Lan  | 2026-01-01 |
                     Chi      | Minh | 2026-01-01 |
                     Dũng     | Minh | 2026-10-02 |
                     Em       | Minh | 2026-01-01 | 2026-09-30
                              | Minh | 2026-01-01 |`;

  test('belongs to the customer’s rep, whoever made the contact', () => {
    const care = `contactedOn | customer | rep
                  2026-10-01  | an       | Minh
                  2026-10-31  | An       | Minh
                  2026-10-15  | chi      | Hoa
                  2026-10-15  | Dũng     | Minh
                  2026-10-15  | Em       | Minh
                  2026-10-15  | Nobody   | Minh
                  2026-10-15  |          | Minh
                  2026-09-30  | Bình     | Lan
                  2026-11-01  | Bình     | Lan`;
    expect(inOctober('careCoverage', { customers: CUSTOMERS, care })).toEqual({
      team: 2 / 4,
      'rep Hoa': null,
      'rep Lan': 1 / 2,
      'rep Minh': 1 / 2,
    });
  });

  test('of a customer’s region comes from the team sheet where customers have none', () => {
    const team = 'rep | region\n Lan | Bắc\n Minh | Nam';
    const care = 'contactedOn | customer | rep | region\n 2026-10-01 | An | Minh | Nam';
    expect(inOctober('careCoverage', { team, customers: CUSTOMERS, care })).toEqual({
      team: 1 / 4,
      'region Bắc': 1 / 2,
      'region Nam': 0,
      'rep Lan': 1 / 2,
      'rep Minh': 0,
    });
  });

  test('is never above 100 %', () => {
    const name = fc.constantFrom('An', 'AN', 'Bình', 'Chi', '');
    const day = fc.integer({ min: serialOf(2026, 9, 20), max: serialOf(2026, 11, 10) });
    const table = fc.array(fc.tuple(name, day), { maxLength: 12 });
    fc.assert(
      fc.property(table, table, (given, contacts) => {
        const rows = (pairs: readonly (readonly [string, number])[]): Cell[][] =>
          pairs.map(([each, serial]) => [each, HANOI.toMoment(serial)]);
        const read = readSheets([
          { sheet: 'customers', values: [['customer', 'since'], ...rows(given)] },
          { sheet: 'care', values: [['customer', 'contactedOn'], ...rows(contacts)] },
        ]);
        expect(answers(kpiOf('careCoverage'), read, '2026-10').team ?? 0).toBeLessThanOrEqual(1);
      }),
      { seed: 10, numRuns: 200 },
    );
  });
});
