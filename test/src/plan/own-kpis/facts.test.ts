/** Shows own KPIs in what a document prepares. */
import { KPIS } from '../../../../src/model/kpi/kpis';
import { tablesOf } from '../../../../src/functions/wanted';
import { kpiDataSize } from '../../../../src/output/kpi-data/kpi-data';
import { kpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import { prepare, type Prepared } from '../../../../src/document/prepare';
import { readDocument } from '../../../../src/document/read-document';
import type { Document } from '../../../../src/document/document';
import { measureReader } from '../../../../src/compute/engine/engine';
import { kpiValue } from '../../../../src/compute/engine/kpi-value';
import { messages } from '../../../../src/words';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { calculated } from '../../../agreement/spreadsheet';
import { HANOI, literalSheet } from '../../literal-sheet';
import { refused } from '../../refused';
import { writtenRows } from '../../written';
import { allKpis } from '../../../../src/plan/own-kpis/define';
import { planWith } from '../sheet/drawn-plan';
import { read } from './typed';
import { PATTERNS } from '../../patterns';
import { planOnASheet } from '../../plan-on-a-sheet';
import { wholeKpiData } from '../../output/kpi-data/whole-kpi-data';

const OWN = read(
  { id: 'bigSales', name: 'Đơn lớn', table: 'Sales', aggregate: 'Count of rows', unit: 'đơn' },
  {
    ...{ id: 'bigShare', name: 'Tỷ trọng đơn lớn', table: 'Sales', aggregate: 'Count of rows' },
    ...{ filterColumn: 'Amount', comparison: 'is at least', value: 300, denominator: 'bigSales' },
  },
  { id: 'meanSale', name: 'Bình quân', table: 'Sales', aggregate: 'Average', column: 'Amount' },
  {
    ...{ id: 'buyers', name: 'Khách mua', table: 'Sales', aggregate: 'Different values', column: 'Customer' },
    ...{ filterColumn: 'Order ID', comparison: 'is filled in' },
  },
);

const SALES = literalSheet(
  'Sales',
  `Sold on    | Rep  | Amount | Customer | Order
   2026-07-01 | Lan  | 200    | An       | A1
   2026-08-01 | Lan  | 400    | An       | A2
   2026-10-01 | Minh | -100   | Bình     | A3
   2026-10-02 | Lan  | 0      | An       |
   2026-12-31 | Lan  | 500    | Chi      | A4
   2026-10-03 | Minh |        | Dung     | A5`,
);

const document = (changes: Partial<Document> = {}): Document => ({
  ...planWith({
    mapping: {
      sales: {
        sheet: 'Sales',
        columns: { soldOn: 'Sold on', rep: 'Rep', amount: 'Amount', customer: 'Customer', orderId: 'Order' },
      },
    },
    ownKpis: OWN,
  }),
  cellsOf: (name) => (name === 'Sales' ? SALES : undefined),
  zone: HANOI,
  locale: 'vi_VN',
  now: serialOf(2026, 11, 5),
  ...changes,
});

const prepared = (given: Document): Prepared => prepare(given, readDocument(given), 'formulas');

test('own KPIs follow the available ones of the catalogue', () => {
  const salesOnly = KPIS.filter((each) => tablesOf(each).every((table) => table === 'sales'));
  expect(prepared(document()).data.kpis.map(({ id }) => id)).toEqual([
    ...salesOnly.map(({ id }) => id),
    ...['bigSales', 'bigShare', 'meanSale', 'buyers'],
  ]);
});

test('one that cannot be calculated is named as it was typed', () => {
  const own = read({ id: 'calls', name: 'Cuộc gọi', table: 'Care', aggregate: 'Count of rows' });
  const given = document({ ownKpis: own });
  const onlyOwn = readDocument(given, allKpis(own).slice(KPIS.length));
  expect(refused(() => prepare(given, onlyOwn, 'formulas')).en).toContain('Cuộc gọi: needs the table “Care”');
});

test('KPI Data has a column for each, under the name that was typed', () => {
  const { data } = prepared(document());
  const rows = writtenRows(wholeKpiData(data, planOnASheet(data.plan).cells, PATTERNS, messages('vi')));
  const { firstRow } = kpiDataPlaces(kpiDataSize(data));
  const columns = (rows[0] ?? []).flatMap((id, at) =>
    data.kpis.slice(-4).some((kpi) => kpi.id === id) ? [at] : [],
  );
  expect(columns.map((at) => rows[firstRow - 2]?.[at])).toEqual([
    ...['Đơn lớn', 'Tỷ trọng đơn lớn', 'Bình quân', 'Khách mua'],
  ]);
});

test.each([
  ['weeks', { grain: 'week' }, ['2026-W26', '2026-W40', '2026-W53'], 28],
  ['months', { grain: 'month' }, ['2026-06', '2026-10', '2026-12'], 7],
  ['quarters', { grain: 'quarter' }, ['2026-Q2', '2026-Q4', '2026-Q4'], 3],
  [
    'quarters of a fiscal year',
    { grain: 'quarter', fiscalYearStart: 2 },
    ['2026-Q1', '2026-Q4', '2026-Q4'],
    4,
  ],
] as const)('KPI Data has periods of the plan: %s', (_, settings, labels, count) => {
  const { periods, current } = prepared(document(settings)).data.timeline;
  expect([periods[0]?.label, periods[current]?.label, periods.at(-1)?.label]).toEqual(labels);
  expect(periods.length).toBe(count);
});

test('without settings the periods are months', () => {
  const { grain, fiscalYearStart, ...rest } = document();
  expect([grain, fiscalYearStart]).toEqual(['month', 1]);
  expect(prepared(rest).data.timeline.periods[0]?.label).toBe('2026-06');
});

test('a spreadsheet calculates what the engine measures, in every scope and quarter', async () => {
  const { data } = prepared(document({ grain: 'quarter', current: serialOf(2026, 8, 1) }));
  const { columns } = kpiDataPlaces(kpiDataSize(data));
  const shown = await calculated({ sheets: [SALES] }, data);
  const own = data.kpis.filter(({ family }) => family === 'own');
  const values = (of: (kpi: (typeof own)[number], scope: number, period: number) => unknown): unknown =>
    data.scopes.list.map(({ name }, scope) => [
      name,
      data.timeline.periods.map(({ label }, period) => [label, own.map((kpi) => of(kpi, scope, period))]),
    ]);
  const engine = values(
    (kpi, scope, period) => kpiValue(kpi.value, measureReader(data.measured, scope, period)) ?? '',
  );
  expect(engine).toEqual([
    [
      '',
      [
        ['2026-Q2', [0, '', '', 0]],
        ['2026-Q3', [2, 1 / 2, 300, 1]],
        ['2026-Q4', [4, 1 / 4, 400 / 3, 3]],
      ],
    ],
    [
      'Lan',
      [
        ['2026-Q2', [0, '', '', 0]],
        ['2026-Q3', [2, 1 / 2, 300, 1]],
        ['2026-Q4', [2, 1 / 2, 250, 1]],
      ],
    ],
    [
      'Minh',
      [
        ['2026-Q2', [0, '', '', 0]],
        ['2026-Q3', [0, '', '', 0]],
        ['2026-Q4', [2, 0, -100, 2]],
      ],
    ],
  ]);
  expect(values((kpi, scope, period) => shown(columns.ofKpi(kpi), scope, period))).toEqual(engine);
});
