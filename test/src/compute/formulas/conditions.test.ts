/** Shows how names and status words become criteria that mean nothing else. */
import fc from 'fast-check';
import { leads, sales, surveys } from '../../../../src/model/catalogue/tables';
import { literal, operandsOf } from '../../../../src/compute/formulas/conditions';
import { atLeast, atMost, eq, lost, present, won } from '../../../../src/model/kpi/filter';
import { count, days, sum } from '../../../../src/model/kpi/measure';
import type { MappedTable } from '../../../../src/data/source';
import { readTables } from '../../literal-tables';

describe('names stand for themselves in a criterion', () => {
  test.each([
    ['Lan', 'Lan'],
    ['L*n', 'L~*n'],
    ['Ai?', 'Ai~?'],
    ['~Lan', '~~Lan'],
    ['~*', '~~~*'],
    ['=Lan', '=Lan'],
    ['', ''],
  ])('%s as %s', (name, escaped) => {
    expect(literal(name)).toBe(escaped);
  });

  test('and can be told apart: reading the escapes gives the name back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('~', '*', '?', 'a', '=') }), (name) => {
        expect(literal(name).replace(/~(.)/g, '$1')).toBe(name);
        expect(literal(name).replace(/~[~*?]/g, '')).not.toMatch(/[~*?]/);
      }),
      { seed: 8 },
    );
  });
});

describe('the operands of a measure are written into cells', () => {
  const { sources } = readTables(
    {
      leads: 'createdOn | rep | status | source | firstContactOn',
      sales: 'soldOn | amount | status',
      surveys: 'answeredOn | score',
    },
    { won: ['Won', 'Chốt?'], lost: ['Lost'] },
  );
  const sourceOf = (table: 'leads' | 'sales' | 'surveys'): MappedTable => {
    const source = sources[table];
    if (!source) throw new Error(table);
    return source;
  };

  test('status words and texts with their wildcards escaped', () => {
    const where = [won(leads), eq(leads.source, 'Web*'), lost(leads)];
    expect(operandsOf(count(leads, { when: leads.createdOn, where }), sourceOf('leads'))).toEqual([
      ...['Won', 'Chốt~?', 'Web~*', 'Lost'],
    ]);
  });

  test('numbers as they are, fractions too', () => {
    const where = [atLeast(surveys.score, 7.5), atMost(surveys.score, 9), eq(surveys.score, 8)];
    expect(operandsOf(count(surveys, { when: surveys.answeredOn, where }), sourceOf('surveys'))).toEqual([
      7.5, 9, 8,
    ]);
  });

  test('won words where a table counts won rows only', () => {
    expect(operandsOf(sum(sales.amount, { when: sales.soldOn }), sourceOf('sales'))).toEqual([
      'Won',
      'Chốt~?',
    ]);
  });

  test('none where nothing is compared', () => {
    const where = [present(leads.source)];
    expect(
      operandsOf(
        days(leads.createdOn, leads.firstContactOn, { when: leads.createdOn, where }),
        sourceOf('leads'),
      ),
    ).toEqual([]);
  });
});
