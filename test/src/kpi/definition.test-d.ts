/** What the definition language refuses, checked by `tsc -p test`: every refusal below must be an error. */
/* eslint-disable @typescript-eslint/no-unsafe-assignment -- what is refused has no type */
import { leads, sales, spend, team } from '../../../src/catalogue/tables';
import { kpi, ratio } from '../../../src/kpi/kpi';
import { count, sum, won } from '../../../src/kpi/measure';

count(leads, { when: leads.createdOn });
count(leads, { when: leads.closedOn, where: [won(leads)] });
sum(sales.amount, { when: sales.soldOn, where: [won(sales)] });
ratio(sum(spend.amount, { when: spend.spentOn }), count(leads, { when: leads.createdOn }));

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

// @ts-expect-error another table's filter
count(leads, { when: leads.createdOn, where: [won(sales)] });

// @ts-expect-error a table without status has nothing won
won(team);

// @ts-expect-error a number is no value of a KPI
ratio(1, count(leads, { when: leads.createdOn }));

kpi({
  id: 'newLeads',
  family: 'newContacts',
  value: count(leads, { when: leads.createdOn }),
  // @ts-expect-error better is higher or lower
  better: 'more',
  format: 'count',
  unit: 'leads',
});
