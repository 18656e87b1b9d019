/** Lists what the definition language refuses; `tsc -p test` checks that each of them is an error. */
/* oxlint-disable typescript/no-unsafe-assignment -- what is refused has no type */
import {
  care,
  customers,
  leads,
  sales,
  spend,
  surveys,
  TABLES,
} from '../../../../src/model/catalogue/tables';
import {
  atLeast,
  atMost,
  contacted,
  eq,
  lost,
  notBefore,
  present,
  won,
} from '../../../../src/model/kpi/filter';
import { growth, kpi, minus, ratio, share } from '../../../../src/model/kpi/kpi';
import { count, days, distinct, sum } from '../../../../src/model/kpi/measure';

const when = leads.createdOn;
const newLeads = count(leads, { when });

count(leads, {
  when: leads.closedOn,
  where: [won(leads), eq(leads.source, 'Web'), present(leads.firstContactOn)],
});
count(customers, { openAt: ['start', 'end'], where: [contacted(customers.customer, care)] });
sum(sales.amount, { when: sales.soldOn, where: [lost(sales), atLeast(sales.amount, 5)] });
distinct(care.customer, { when: care.contactedOn });
days(leads.createdOn, leads.closedOn, { when, where: [notBefore(leads.closedOn, leads.firstContactOn)] });
ratio(minus(sum(spend.amount, { when: spend.spentOn }), newLeads), newLeads);
growth(newLeads);
share(newLeads);

// @ts-expect-error a misspelt column
count(leads, { when: leads.createOn });

// @ts-expect-error another table's date
count(leads, { when: sales.soldOn });

// @ts-expect-error another table's date under a sum
sum(sales.amount, { when: spend.spentOn });

// @ts-expect-error a text in place of a date
count(leads, { when: leads.source });

// @ts-expect-error a sum of text
sum(sales.customer, { when: sales.soldOn });

// @ts-expect-error a sum of dates
sum(sales.soldOn, { when: sales.soldOn });

// @ts-expect-error no date at all
count(leads, {});

// @ts-expect-error different numbers
distinct(sales.amount, { when: sales.soldOn });

// @ts-expect-error different texts by another table's date
distinct(care.customer, { when: sales.soldOn });

// @ts-expect-error days to a text
days(leads.createdOn, leads.source, { when });

// @ts-expect-error days to another table's date
days(leads.createdOn, sales.soldOn, { when });

// @ts-expect-error leads do not last: they have no first and last day
count(leads, { openAt: ['start'] });

// @ts-expect-error the team's rows have a last day, but no first one of this name
count(TABLES.team, { openAt: ['start'] });

// @ts-expect-error an edge that a period does not have
count(customers, { openAt: ['middle'] });

// @ts-expect-error open, and by a date
count(customers, { openAt: ['start'], when: customers.since });

// @ts-expect-error another table's filter
count(leads, { when, where: [won(sales)] });

// @ts-expect-error another table's filter over what is open
count(customers, { openAt: ['start'], where: [present(leads.source)] });

// @ts-expect-error a table without status has nothing won
won(TABLES.team);

// @ts-expect-error a table without status has nothing lost
lost(surveys);

// @ts-expect-error a text compared with a number
eq(leads.source, 5);

// @ts-expect-error a number compared with a text
eq(surveys.score, '8');

// @ts-expect-error dates are asked for by `when`
eq(leads.createdOn, 45_000);

// @ts-expect-error a text is not more or less
atLeast(leads.source, 5);

// @ts-expect-error a date is not more or less than a number
atMost(leads.createdOn, 5);

// @ts-expect-error a status is won or lost, not just filled
present(leads.status);

// @ts-expect-error a date after a text
notBefore(leads.createdOn, leads.source);

// @ts-expect-error a date after another table's
notBefore(leads.createdOn, sales.soldOn);

// @ts-expect-error a table without contacts
contacted(customers.customer, sales);

// @ts-expect-error a customer by a date
contacted(customers.since, care);

// @ts-expect-error a number is not a value of a KPI
ratio(1, newLeads);

// @ts-expect-error a ratio of ratios
ratio(ratio(newLeads, newLeads), newLeads);

// @ts-expect-error a difference of growths
minus(growth(newLeads), newLeads);

// @ts-expect-error the growth of a ratio
growth(ratio(newLeads, newLeads));

// @ts-expect-error the share of a growth
share(growth(newLeads));

kpi({
  id: 'newLeads',
  family: 'newContacts',
  value: newLeads,
  // @ts-expect-error better is higher or lower
  better: 'more',
  format: 'count',
  unit: 'leads',
});

kpi({
  id: 'newLeads',
  // @ts-expect-error a family that the catalogue does not have
  family: 'contacts',
  value: newLeads,
  better: 'higher',
  format: 'count',
  unit: 'leads',
});
