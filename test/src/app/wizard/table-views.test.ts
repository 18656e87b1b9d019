/** Shows what the wizard says about each table. */
import type { TableId } from '../../../../src/model/catalogue/tables';
import type { Sharing } from '../../../../src/data/reading/counting';
import { understoodTable } from '../../../../src/app/understood/understood-table';
import { seenColumns } from '../../../../src/document/seen-columns';
import { readDocument } from '../../../../src/document/read-document';
import { headOf } from '../../../../src/data/mapping/sheet-head';
import { SHEET_NAME } from '../../../../src/data/mapping/mapped-sheets';
import { messages } from '../../../../src/words';
import type { SheetCells } from '../../../../src/core/text/cells';
import { sheetHeaders, tableViews } from '../../../../src/app/wizard/table-views';
import { HANOI, literalSheet } from '../../literal-sheet';

const SALES = literalSheet(
  'Bán hàng',
  `Ngày bán   | Nhân viên | Tiền về     | Doanh số
   2026-10-01 | Lan       | 1.200.000 ₫ |
   2026-10-02 | Minh      | 500000      |`,
);

const SHOWING = { zone: HANOI, locale: 'vi_VN' };

test('a column of splits is missed only where some row names several reps, or the plan splits by it', () => {
  const missed = (rep: string, sharing: Sharing) => {
    const cells = literalSheet(
      'Sales',
      `Ngày bán | Nhân viên | Doanh số\n 2026-10-01 | Lan | 1\n 2026-10-01 | Minh | 1\n 2026-10-01 | ${rep} | 1`,
    );
    const mapping = {
      sales: { sheet: 'Sales', columns: { soldOn: 'Ngày bán', rep: 'Nhân viên', amount: 'Doanh số' } },
    };
    const document = { mapping, cellsOf: () => cells, ...SHOWING, now: 46_300 };
    const { sources } = readDocument({ ...document, sharing: () => sharing });
    const columnsOf = (table: TableId) => seenColumns(table, document, sources, SHOWING, new Set());
    const { columns } = understoodTable('sales', { mapping, sources, sharing, columnsOf }, messages('vi'));
    return columns.some(({ column, isNeedless }) => column === 'share' && !isNeedless);
  };
  expect(missed('Minh', 'listed')).toBe(false);
  expect(missed('Minh', 'evenly')).toBe(false);
  expect(missed('Minh', 'byShare')).toBe(true);
  expect(missed('Lan/LAN', 'listed')).toBe(false);
  expect(missed('Lan/Minh', 'listed')).toBe(true);
});

const salesWith = (amount: string, ...others: readonly SheetCells[]) => {
  const mapping = {
    sales: { sheet: 'Bán hàng', columns: { soldOn: 'Ngày bán', rep: 'Nhân viên', amount } },
  };
  const cellsOf = (name: string) => (name === 'Bán hàng' ? SALES : undefined);
  const document = { mapping, cellsOf, ...SHOWING, now: 46_300 };
  const { sources } = readDocument(document);
  const views = tableViews(
    {
      ...{ mapping, sources, sharing: 'listed' },
      columnsOf: (table) => seenColumns(table, document, sources, SHOWING, new Set()),
      sheets: sheetHeaders([SALES, ...others].map(headOf), new Set()),
    },
    messages('vi'),
  );
  return views.find(({ table }) => table === 'sales');
};

test('a table shows its sheet and rows, and of each column the header, how sure it is and real cells', () => {
  const view = salesWith('Doanh số');
  expect([view?.sheet, view?.rows]).toEqual(['Bán hàng', 2]);
  expect(view?.columns.filter(({ header }) => header !== null)).toEqual([
    {
      column: 'soldOn',
      required: true,
      header: 'Ngày bán',
      confidence: 'sure',
      why: 'tiêu đề quen thuộc; bên dưới là ngày tháng',
      preview: ['1/10/2026', '2/10/2026'],
    },
    {
      column: 'rep',
      required: false,
      header: 'Nhân viên',
      confidence: 'sure',
      why: 'tiêu đề quen thuộc',
      preview: ['Lan', 'Minh'],
    },
    {
      column: 'amount',
      required: true,
      header: 'Doanh số',
      confidence: 'likely',
      why: 'tiêu đề quen thuộc; cột chưa có ô nào được điền',
      preview: [],
    },
  ]);
});

test('where a person chose another header than the proposed one, it is said to be chosen', () => {
  expect(salesWith('Tiền về')?.columns.find(({ column }) => column === 'amount')).toEqual({
    column: 'amount',
    required: true,
    header: 'Tiền về',
    why: 'do bạn chọn',
    preview: ['1.200.000 ₫', '500000'],
  });
});

test('other sheets that would do are named', () => {
  const last = literalSheet('Bán hàng 2025', 'Ngày bán | Doanh số\n 2025-10-01 | 5');
  const notes = literalSheet('Ghi chú', 'Ngày bán | Ghi chú\n 2025-10-01 | gọi lại');
  expect(salesWith('Doanh số', last, notes)?.rivals).toEqual(['Bán hàng 2025']);
});

test('one more sheet of the series of a table is told apart from others that would do', () => {
  const sheet = (name: string, headers = 'Ngày bán | Nhân viên | Doanh số') =>
    headOf(literalSheet(name, `${headers}\n 2026-10-01 | Lan | 5`));
  const views = tableViews(
    {
      mapping: {
        sales: {
          sheet: ['Bán hàng T9', 'Bán hàng T10 (đã làm sạch)'],
          columns: { soldOn: 'Ngày bán', rep: 'Nhân viên', amount: 'Doanh số' },
        },
      },
      sources: {},
      sharing: 'listed',
      columnsOf: () => [],
      sheets: sheetHeaders(
        [
          ...['Bán hàng T9', 'Bán hàng T10', 'Bán hàng T10 (đã làm sạch)', 'Bán hàng T11'].map((name) =>
            sheet(name),
          ),
          sheet('Bán hàng T12', 'Ngày bán | Sale | Doanh số'),
          sheet('Bán hàng cũ'),
        ],
        new Set(),
      ),
    },
    messages('vi'),
  );
  const sales = views.find(({ table }) => table === 'sales');
  expect([sales?.sheet, sales?.joined]).toEqual(['Bán hàng T9', ['Bán hàng T10 (đã làm sạch)']]);
  expect([sales?.siblings, sales?.rivals]).toEqual([['Bán hàng T11'], ['Bán hàng T12', 'Bán hàng cũ']]);
});

test('sheets of facts that came after the plan are told; sheets of rows may be left out on purpose', () => {
  const sheet = (name: string, headers: string) => ({
    sheet: name,
    isFilled: true,
    top: [headers.split(' | ')],
  });
  const views = tableViews(
    {
      ...{ mapping: {}, sources: {}, sharing: 'listed', columnsOf: () => [] },
      sheets: sheetHeaders(
        [
          sheet('Answer', 'scope_type | scope | period_start | measure | value'),
          sheet('Orders', 'Sold on | Rep | Amount'),
        ],
        new Set(),
      ),
    },
    messages('en'),
  );
  expect(
    views.flatMap(({ table, siblings, rivals }) => [...siblings, ...rivals].map((each) => [table, each])),
  ).toEqual([['facts', 'Answer']]);
});

test('a table that no sheet plays has its columns without headers', () => {
  const document = {
    mapping: {},
    cellsOf: () => undefined,
    ...SHOWING,
    now: 46_300,
  };
  const { sources } = readDocument(document);
  const [team] = tableViews(
    {
      ...{ mapping: {}, sources, sheets: [], sharing: 'listed' },
      columnsOf: (table) => seenColumns(table, document, sources, SHOWING, new Set()),
    },
    messages('vi'),
  );
  expect(team).toEqual({
    table: 'team',
    sheet: null,
    rows: 0,
    columns: ['rep', 'otherNames', 'region', 'email', 'from', 'until'].map((column) => ({
      column,
      required: column === 'rep',
      header: null,
      why: '',
      preview: [],
    })),
    joined: [],
    siblings: [],
    statuses: [],
    scale: null,
    leftOut: [],
    decisions: [],
    notes: [],
    rivals: [],
  });
});

test('where the names of the sheets say whose rows they hold, these are the examples', () => {
  const sheets = ['Lan 10-2026', 'Minh 10-2026', 'Lan 11-2026'].map((name) =>
    literalSheet(name, 'Ngày bán | Doanh số\n 2026-10-01 | 5'),
  );
  const columns = { soldOn: 'Ngày bán', amount: 'Doanh số', rep: SHEET_NAME };
  const mapping = { sales: { sheet: sheets.map(({ sheet }) => sheet), columns } };
  const cellsOf = (name: string) => sheets.find(({ sheet }) => sheet === name);
  const document = { mapping, cellsOf, ...SHOWING, now: 46_300 };
  const { sources } = readDocument(document);
  const seen = seenColumns('sales', document, sources, SHOWING, new Set());
  expect(seen.find(({ id }) => id === 'rep')).toEqual({
    id: 'rep',
    required: false,
    header: SHEET_NAME,
    preview: ['Lan', 'Minh'],
  });
  expect(sources.sales?.onSheet?.shown().map(({ text }) => text('rep'))).toEqual(['Lan', 'Minh', 'Lan']);
});
