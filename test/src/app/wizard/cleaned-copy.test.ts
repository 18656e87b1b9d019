/** Shows what a cleaned copy holds, and how the plan reads from it. */
import { copyToMake, planReadsFrom } from '../../../../src/app/wizard/cleaned-copy';
import { sourceSheets } from '../../../../src/app/plan/source-sheets';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { messages } from '../../../../src/words';
import { moment } from '../../literal-sheet';
import { refused } from '../../refused';
import { literalDocument, own, planCells, SETTING } from '../literal-document';

const TABLES = {
  Sales: `Sold on    | Rep  | Amount | Note
          2026-10-05 | Lan  | 1,200  | =1
          10/20/2026 | Minh | 12.50  |`,
};

const PLAN: Plan = {
  ...NEW_PLAN,
  mapping: { sales: { sheet: 'Sales', columns: { soldOn: 'Sold on', rep: 'Rep', amount: 'Amount' } } },
};

const source = (plan: Plan, tables: Readonly<Record<string, string>> = TABLES) =>
  sourceSheets(literalDocument(tables, { own: own({ role: 'plan' }), planCells: planCells(plan) }), SETTING);

test('texts stay texts, days and numbers become such and look so', () => {
  const copy = copyToMake('Sales', source(PLAN), SETTING);
  expect(copy?.values).toEqual([
    ["'Sold on", "'Rep", "'Amount", "'Note"],
    [moment('2026-10-05'), "'Lan", 1200, "'=1"],
    [moment('2026-10-20'), "'Minh", 12.5, ''],
  ]);
  expect(copy?.formats).toEqual([
    { area: { row: 2, column: 1, rows: 2, columns: 1 }, style: { number: SETTING.patterns.date } },
    { area: { row: 2, column: 3, rows: 2, columns: 1 }, style: { number: '#,##0.00' } },
  ]);
  expect([copy?.name, copy?.frozenRows]).toEqual([messages('en').sheets.cleaned('Sales'), 1]);
});

test('the plan then reads the sheet’s tables from the copy', () => {
  const before = source(PLAN).plan;
  const after = copyToMake('Sales', source(PLAN), SETTING)?.planWith('Copy');
  expect(after).toEqual({ ...before, mapping: { sales: { ...before.mapping.sales, sheet: 'Copy' } } });
  expect([planReadsFrom(before, 'Sales'), planReadsFrom(after ?? before, 'Sales')]).toEqual([true, false]);
});

test('answers become numbers, on the scale that they said', () => {
  const plan: Plan = {
    ...NEW_PLAN,
    mapping: { surveys: { sheet: 'NPS', columns: { answeredOn: 'On', score: 'Score' } } },
  };
  const tables = { NPS: 'On | Score\n 2026-10-05 | 4/10\n 2026-10-06 | 5/10' };
  const copy = copyToMake('NPS', source(plan, tables), SETTING);
  expect(copy?.values.slice(1).map(([, score]) => score)).toEqual([4, 5]);
  expect(copy?.planWith('Copy').mapping.surveys).toMatchObject({ sheet: 'Copy', scale: '1-10' });
});

test('of a table on several sheets one is copied, and takes the place of its original', () => {
  const sales = { ...PLAN.mapping.sales, columns: PLAN.mapping.sales?.columns ?? {} };
  const plan: Plan = { ...PLAN, mapping: { sales: { ...sales, sheet: ['Sales', 'Sales T11'] } } };
  const tables = { ...TABLES, 'Sales T11': 'Amount | Rep | Sold on\n 5 | Hoa | 2026-11-02' };
  const copy = copyToMake('Sales', source(plan, tables), SETTING);
  expect(copy?.values.length).toBe(3);
  expect(copy?.planWith('Copy').mapping.sales?.sheet).toEqual(['Copy', 'Sales T11']);
});

test('no second copy is made where the plan reads from the first', () => {
  const name = messages('en').sheets.cleaned('Sales');
  const tables = { ...TABLES, [name]: TABLES.Sales };
  const plan: Plan = {
    ...PLAN,
    mapping: { sales: { sheet: name, columns: PLAN.mapping.sales?.columns ?? {} } },
  };
  expect(copyToMake('Sales', source(plan, tables), SETTING)).toBeUndefined();
});

test('a sheet that no table is read from is refused', () => {
  const { en } = refused(() => copyToMake('Costs', source(PLAN), SETTING));
  expect(en).toBe(messages('en').errors.notMapped('Costs'));
});
