/** Shows which dates in the wrong order are listed. */
import { kpi, ratio } from '../../../../src/model/kpi/kpi';
import { KPIS } from '../../../../src/model/kpi/kpis';
import { leads } from '../../../../src/model/catalogue/tables';
import { notBefore } from '../../../../src/model/kpi/filter';
import { count, days } from '../../../../src/model/kpi/measure';
import { locate } from '../../../../src/data/mapping/locate';
import { datePairs } from '../../../../src/data/reading/date-pairs';
import { outOfOrder } from '../../../../src/data/reading/out-of-order';
import { readRows } from '../../../../src/data/reading/read';
import { HANOI, literalSheet } from '../../literal-sheet';

const cells = literalSheet(
  'Leads',
  `Created          | Rep | Status | First contact
   2026-10-05       | Lan | New    | 2026-10-05
                    |     |        |
   2026-10-05 12:00 | Lan | New    | 2026-10-05 11:59
   2026-10-05       | Lan | New    |
                    | Lan | New    | 2026-10-01
   6/10/2026        | Lan | New    | 5/10/2026`,
);
const COLUMNS = { createdOn: 'Created', rep: 'Rep', status: 'Status', firstContactOn: 'First contact' };
const PAIR = { from: 'createdOn', to: 'firstContactOn' } as const;

test('a date before the one that it follows is listed, read from texts too, in the row of the sheet', () => {
  const source = locate('leads', { sheet: 'Leads', columns: COLUMNS }, cells);
  const read = readRows(source, cells, HANOI, 'vi_VN');
  const place = { kind: 'outOfOrder', sheet: 'Leads', column: 4, header: 'First contact' };
  expect(outOfOrder(read, source, cells, PAIR)).toEqual([
    { ...place, row: 4, value: '2026-10-05 11:59', than: { header: 'Created', value: '2026-10-05 12:00' } },
    { ...place, row: 7, value: '2026-10-05', than: { header: 'Created', value: '2026-10-06' } },
  ]);
});

test('without the second column there is no order', () => {
  const { createdOn, rep, status } = COLUMNS;
  const source = locate('leads', { sheet: 'Leads', columns: { createdOn, rep, status } }, cells);
  expect(outOfOrder(readRows(source, cells, HANOI, 'vi_VN'), source, cells, PAIR)).toEqual([]);
});

test('the pairs are those between which a KPI takes days, or asks for their order', () => {
  expect(datePairs(KPIS, 'leads')).toEqual([PAIR]);
  expect(datePairs(KPIS, 'sales')).toEqual([]);
  const when = leads.createdOn;
  const own = kpi({
    id: 'closingDays',
    family: 'newContacts',
    value: ratio(
      days(when, leads.closedOn, { when }),
      count(leads, { when, where: [notBefore(leads.closedOn, when), notBefore(leads.firstContactOn, when)] }),
    ),
    better: 'lower',
    format: 'decimal',
    unit: 'days',
  });
  expect(datePairs([own], 'leads')).toEqual([{ from: 'createdOn', to: 'closedOn' }, PAIR]);
});
