/** Shows the first table or column that is missing for a calculation. */
import { firstLack, type KnownColumns } from '../../../../src/model/kpi/lack';
import type { Need } from '../../../../src/model/kpi/needs';

const NEEDS: readonly Need[] = [
  { table: 'sales', column: 'soldOn' },
  { table: 'sales', column: 'amount' },
  { table: 'care', column: 'customer' },
];

test.each<[string, KnownColumns, ReturnType<typeof firstLack>]>([
  ['a table', {}, { kind: 'table', table: 'sales' }],
  ['a column', { sales: { columns: { soldOn: 3 } } }, { kind: 'column', table: 'sales', column: 'amount' }],
  [
    'another table',
    { sales: { columns: { soldOn: 'Date', amount: 'Total' } } },
    { kind: 'table', table: 'care' },
  ],
  [
    'nothing',
    { sales: { columns: { soldOn: 1, amount: 2 } }, care: { columns: { customer: 1 } } },
    undefined,
  ],
])('%s', (_, tables, lack) => {
  expect(firstLack(NEEDS, tables)).toEqual(lack);
});
