/**
 * Shows on random workbooks that a table on three sheets counts as the same rows on one, and that the name of a sheet is as
 * good as a column.
 */
import fc from 'fast-check';
import { measure } from '../../src/compute/engine/engine';
import { scopesOf } from '../../src/data/scopes/scopes';
import { measuresOfAll } from '../../src/model/kpi/kpi';
import { KPIS } from '../../src/model/kpi/kpis';
import { SHEET_NAME } from '../../src/data/mapping/mapped-sheets';
import { sales } from '../../src/model/catalogue/tables';
import { sum } from '../../src/model/kpi/measure';
import { measureId } from '../../src/model/kpi/measure-id';
import { runs } from '../all-ways';
import { literalSheet } from '../src/literal-sheet';
import { openDatabase } from './duckdb';
import { splitWorkbook, type Workbook } from './random-workbook';
import { MONTHS, readWorkbook } from './read-workbook';

function numbersOf(workbook: Workbook) {
  const { sources, kpis } = readWorkbook(workbook, KPIS);
  const measures = measuresOfAll(kpis);
  const scopes = scopesOf(sources);
  const measured = measure({ measures, scopes, periods: MONTHS, sources });
  return {
    scopes: scopes.list,
    values: measures.map((each) =>
      scopes.list.map((_, scope) => MONTHS.map((_month, period) => measured.value(each, scope, period))),
    ),
  };
}

test('scopes and measures are the same', () => {
  fc.assert(
    fc.property(splitWorkbook, ({ whole, split }) => {
      expect(numbersOf(split)).toEqual(numbersOf(whole));
    }),
    { seed: 108, numRuns: runs(40, 400) },
  );
});

test('a sheet for each rep counts as a column of reps, in the engine and in SQL', async () => {
  const columns = { soldOn: 'On', amount: 'Amount' };
  const team = literalSheet('Team', 'Rep | Region\n Lan | Bắc\n Minh | Nam');
  const mapping = { team: { sheet: 'Team', columns: { rep: 'Rep', region: 'Region' } } };
  const whole: Workbook = {
    sheets: [
      team,
      literalSheet(
        'Sales',
        `On         | Amount | Rep
         2026-10-01 | 5      | Lan
         2026-10-02 | 7      | Minh
         2026-11-03 | 11     | Lan
         2026-11-04 | 13     |`,
      ),
    ],
    mapping: { ...mapping, sales: { sheet: 'Sales', columns: { ...columns, rep: 'Rep' } } },
  };
  const sheet = ['Lan 10-2026', 'Sales Minh', 'lan 11-2026', 'Sales'];
  const split: Workbook = {
    sheets: [
      team,
      literalSheet('Lan 10-2026', 'On | Amount\n 2026-10-01 | 5'),
      literalSheet('Sales Minh', 'On | Amount\n 2026-10-02 | 7'),
      literalSheet('lan 11-2026', 'On | Amount\n 2026-11-03 | 11'),
      literalSheet('Sales', 'On | Amount\n 2026-11-04 | 13'),
    ],
    mapping: { ...mapping, sales: { sheet, columns: { ...columns, rep: SHEET_NAME } } },
  };
  const { scopes, values } = numbersOf(split);
  expect({ scopes, values }).toEqual(numbersOf(whole));
  expect(scopes.map(({ name }) => name)).toEqual(['', 'Bắc', 'Nam', 'Lan', 'Minh']);

  const database = await openDatabase();
  try {
    await database.load(split, readWorkbook(split, KPIS));
    const revenue = sum(sales.amount, { when: sales.soldOn });
    const asked = await database.ask({ measures: [revenue], workbook: split, scopes, periods: MONTHS });
    const [october, november] = [2, 3];
    const byScope = scopes.map((_, scope) =>
      [october, november].map((month) => asked.get(measureId(revenue))?.[scope * MONTHS.length + month]),
    );
    expect(byScope).toEqual([
      [12, 24],
      [5, 11],
      [7, 0],
      [5, 11],
      [7, 0],
    ]);
  } finally {
    database.close();
  }
});
