/** Shows what prevents live formulas. */
import { againstFormulas, uncleanCount } from '../../../../src/compute/available/against-formulas';
import { formulaColumns } from '../../../../src/compute/available/formula-columns';
import { prepare } from '../../../../src/document/prepare';
import { readDocument, type ReadDocument } from '../../../../src/document/read-document';
import type { Sharing } from '../../../../src/data/reading/counting';
import type { PlanKpi } from '../../../../src/plan/plan-kpi';
import type { KpiId } from '../../../../src/model/kpi/kpis';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { kpiOf } from '../../answers';
import { HANOI, literalSheet } from '../../literal-sheet';
import { readTables, type LiteralTables } from '../../literal-tables';

const read = (tables: LiteralTables, ...kpis: readonly KpiId[]): ReadDocument =>
  readTables(tables, undefined, kpis.map(kpiOf));

const DOCUMENT = {
  mapping: {},
  cellsOf: () => undefined,
  zone: HANOI,
  locale: 'vi_VN',
  now: serialOf(2026, 10, 5),
};

function against(document: ReadDocument) {
  const { available } = document.availability;
  return againstFormulas(document.sources, available, available);
}

test('a text date that the engine reads is no problem, but speaks against formulas', () => {
  const document = read({ leads: 'createdOn | rep | status\n 31/10/2026 | Lan | Won' }, 'newLeads');
  expect(document.problems).toEqual([]);
  expect(against(document).unclean).toMatchObject([{ kind: 'type', column: 1, count: 1 }]);
  const { data, modeReason } = prepare({ ...DOCUMENT, current: serialOf(2026, 10, 1) }, document, undefined);
  expect([data.mode, modeReason]).toEqual(['values', 'unclean']);
});

test('order numbers that look like dates or numbers are only told apart; the same one in two ways is unclean', () => {
  const sales = 'orderId | soldOn | amount\n';
  const alike = read({ sales: `${sales} '10/2026 | 2026-10-01 | 1\n '0012 | 2026-10-02 | 2` }, 'averageSale');
  expect(against(alike).unclean).toEqual([]);
  const twice = read({ sales: `${sales} DH1 | 2026-10-01 | 1\n dh1 | 2026-10-02 | 2` }, 'averageSale');
  expect(against(twice).unclean).toMatchObject([{ kind: 'case', column: 1, count: 1 }]);
});

const planned = (kpi: KpiId, inUse: boolean): PlanKpi => ({
  ...{ kpi, inUse, group: 'A', better: 'higher', cap: 1.2, floor: 0 },
});

test('where formulas cannot tell a KPI in use, values are chosen, unless formulas are asked for', () => {
  const document = read(
    {
      team: 'rep | region\n Lan | Bắc',
      care: 'contactedOn | customer | rep\n 2026-10-01 | An | Lan',
    },
    'careContacts',
    'customersContacted',
  );
  const limits = against(document).limited.map(({ kpi, limit }) => [kpi.id, limit]);
  expect(limits).toEqual([['customersContacted', 'teamRegion']]);
  const kpis = [planned('careContacts', true), planned('customersContacted', true)];
  const chosen = prepare({ ...DOCUMENT, kpis }, document, undefined);
  expect([chosen.data.mode, chosen.modeReason, chosen.limited]).toEqual(['values', 'limited', []]);
  const asked = prepare({ ...DOCUMENT, kpis }, document, 'formulas');
  expect([asked.data.mode, asked.modeReason, asked.limited]).toEqual([
    'formulas',
    'asked',
    asked.against.limited,
  ]);
  expect(asked.limited).toHaveLength(1);
  const unused = [planned('careContacts', true), planned('customersContacted', false)];
  const { data, modeReason } = prepare({ ...DOCUMENT, kpis: unused }, document, undefined);
  expect([data.mode, modeReason]).toEqual(['formulas', 'clean']);
});

test('a cell of a sheet that serves two tables is counted and told once', () => {
  const sheet = literalSheet(
    'Pipeline',
    `Created    | Rep  | Stage | Closed     | Value
     2026-10-01 | #N/A | Won   | 2026-10-03 | 5`,
  );
  const document = readDocument(
    {
      ...DOCUMENT,
      mapping: {
        leads: {
          sheet: 'Pipeline',
          columns: { createdOn: 'Created', rep: 'Rep', status: 'Stage' },
          won: ['Won'],
        },
        sales: { sheet: 'Pipeline', columns: { soldOn: 'Closed', amount: 'Value', rep: 'Rep' } },
      },
      cellsOf: () => sheet,
    },
    (['newLeads', 'revenue'] as const).map(kpiOf),
  );
  expect(document.problems).toMatchObject([{ kind: 'error', row: 2, column: 2 }]);
  expect(uncleanCount(against(document))).toBe(1);
});

describe('a first contact before the creation', () => {
  const LEADS = `createdOn  | rep | status | firstContactOn
                 2026-10-05 | Lan | New    | 2026-10-04
                 2026-10-05 | Lan | New    | 2026-10-06`;

  test('is told, and speaks against formulas, where a KPI takes the days between them', () => {
    const document = read({ leads: LEADS }, 'responseDays');
    expect(document.problems).toMatchObject([{ kind: 'outOfOrder', row: 2, value: '2026-10-04' }]);
    expect(against(document).unclean).toMatchObject([{ kind: 'order', column: 4, count: 1 }]);
  });

  test('does not matter to other KPIs', () => {
    const document = read({ leads: LEADS }, 'contactRate');
    expect([document.problems, against(document).unclean]).toEqual([[], []]);
  });
});

test.each<[KpiId, 'leads' | 'sales' | 'customers' | 'care', readonly string[]]>([
  ['newLeads', 'leads', ['createdOn']],
  ['conversionRate', 'leads', ['createdOn', 'status']],
  ['responseDays', 'leads', ['createdOn', 'firstContactOn']],
  ['revenue', 'sales', ['amount', 'soldOn', 'status']],
  ['careCoverage', 'customers', ['customer', 'since', 'until']],
  ['careCoverage', 'care', ['contactedOn', 'customer']],
  ['newLeads', 'sales', []],
])('%s reads of %s rep, region and %j', (kpi, table, columns) => {
  expect([...formulaColumns([kpiOf(kpi)], table)].sort()).toEqual([...columns, 'region', 'rep'].sort());
});

test('rows that count in parts speak against formulas, and rows that are listed do not', () => {
  const sales = 'soldOn | rep | amount\n 2026-10-01 | Lan & Minh | 10\n 2026-10-02 | Lan | 5';
  const chosen = (sharing: Sharing) => {
    const document = readTables({ team: 'rep\n Lan\n Minh', sales }, undefined, [kpiOf('revenue')], sharing);
    const {
      data,
      modeReason,
      against: found,
    } = prepare({ ...DOCUMENT, kpis: [planned('revenue', true)] }, document, undefined);
    return [data.mode, modeReason, found.limited.map(({ limit }) => limit)];
  };
  expect(chosen('listed')).toEqual(['formulas', 'clean', []]);
  expect(chosen('evenly')).toEqual(['values', 'limited', ['parts']]);
  expect(chosen('byShare')).toEqual(['values', 'limited', ['parts']]);
});
