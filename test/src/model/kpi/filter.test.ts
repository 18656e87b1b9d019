/** Shows which filters a measure has in the end. */
import { care, customers, leads, prices, sales } from '../../../../src/model/catalogue/tables';
import { contacted, filtersOf, present } from '../../../../src/model/kpi/filter';
import { count, sum } from '../../../../src/model/kpi/measure';

const revenue = sum(sales.amount, { when: sales.soldOn });

test('sales count only where they are won, as soon as a status is mapped', () => {
  expect(filtersOf(revenue, true)).toEqual([{ kind: 'status', means: ['won'] }]);
  expect(filtersOf(revenue, false)).toEqual([]);
});

test('leads count whatever became of them', () => {
  expect(filtersOf(count(leads, { when: leads.createdOn }), true)).toEqual([]);
});

test('own filters follow what the table asks', () => {
  const where = [present(sales.customer)];
  expect(filtersOf(count(sales, { when: sales.soldOn, where }), true)).toEqual([
    { kind: 'status', means: ['won'] },
    { kind: 'present', column: 'customer', type: 'text' },
  ]);
});

test('what is filled depends on the type of the column', () => {
  expect(present(leads.firstContactOn)).toEqual({ kind: 'present', column: 'firstContactOn', type: 'date' });
  expect(present(prices.ourPrice)).toEqual({ kind: 'present', column: 'ourPrice', type: 'number' });
});

test('a contact names the other table and the columns that join it', () => {
  expect(contacted(customers.customer, care)).toEqual({
    kind: 'contacted',
    column: 'customer',
    by: { table: 'care', column: 'customer', date: 'contactedOn' },
  });
});
