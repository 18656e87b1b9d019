/** Shows which KPIs follow a cohort. */
import { leads, sales } from '../../../../src/model/catalogue/tables';
import { eq, lost, won } from '../../../../src/model/kpi/filter';
import { cohortOf } from '../../../../src/model/kpi/cohort';
import { growth, ratio } from '../../../../src/model/kpi/kpi';
import { KPIS } from '../../../../src/model/kpi/kpis';
import { count } from '../../../../src/model/kpi/measure';

const when = leads.createdOn;
const all = count(leads, { when });

test('of the catalogue, conversion by the date of the lead', () => {
  expect(KPIS.filter(({ value }) => cohortOf(value)).map(({ id }) => id)).toEqual(['conversionRate']);
});

test('a share of the leads of a period that is won, or lost, is one', () => {
  for (const status of [won(leads), lost(leads)]) {
    const reached = count(leads, { when, where: [status, eq(leads.source, 'Web')] });
    expect(cohortOf(ratio(reached, all))).toEqual({ reached, from: 'createdOn', to: 'closedOn' });
  }
});

test.each([
  ['a count, which only rises', count(leads, { when, where: [won(leads)] })],
  ['what is decided in the period', ratio(count(leads, { when: leads.closedOn, where: [won(leads)] }), all)],
  ['a share by another property', ratio(count(leads, { when, where: [eq(leads.source, 'Web')] }), all)],
  [
    'orders, which have no date of decision',
    ratio(count(sales, { when: sales.soldOn, where: [won(sales)] }), all),
  ],
  ['a growth', growth(all)],
])('%s is none', (_, value) => {
  expect(cohortOf(value)).toBeUndefined();
});
