/** Shows how a table finds its header and columns on its sheet. */
import type { TableMapping } from '../../../../src/data/mapping/mapping';
import { HEADER_DEPTH, locate } from '../../../../src/data/mapping/locate';
import { literalSheet } from '../../literal-sheet';
import { refused } from '../../refused';

const LEADS: TableMapping = {
  sheet: 'Leads',
  columns: { createdOn: 'Created on', rep: 'Rep', status: 'Status' },
};

test('the columns of a table are found by their headers', () => {
  const cells = literalSheet('Leads', 'Status | Note | Created on | Rep\n Won | x | 2026-10-01 | Lan');
  expect(locate('leads', LEADS, cells)).toEqual({
    table: 'leads',
    sheet: 'Leads',
    headerRow: 1,
    columns: { createdOn: 3, rep: 4, status: 1 },
    won: [],
    lost: [],
  });
});

test('titles and blank rows may stand above the header', () => {
  const cells = literalSheet(
    'Leads',
    `Rep report 2026 |     |
                     |     |
     Created on      | Rep | Status`,
  );
  expect(locate('leads', LEADS, cells).headerRow).toBe(3);
});

test('headers are found whatever their case, outer blanks and way of typing accents', () => {
  const cells = { sheet: 'KH', values: [['  nga\u0300y tạo ', 'NHÂN VIÊN', 'Trạng thái']] };
  const mapping = { sheet: 'KH', columns: { createdOn: 'Ngày tạo', rep: 'Nhân viên', status: 'trạng thái' } };
  expect(locate('leads', mapping, cells).columns).toEqual({ createdOn: 1, rep: 2, status: 3 });
});

test('of two equal headers the left one counts', () => {
  const cells = literalSheet('Leads', 'Rep | Created on | Rep | Status');
  expect(locate('leads', LEADS, cells).columns.rep).toBe(1);
});

test.each([
  ['number', 2026],
  ['checkbox', true],
])('a %s is no header', (_, cell) => {
  const cells = { sheet: 'Leads', values: [['Created on', cell, '', 'Rep', 'Status']] };
  const named = (rep: string) => locate('leads', { ...LEADS, columns: { ...LEADS.columns, rep } }, cells);
  expect(named('Rep').columns.rep).toBe(4);
  expect(refused(() => named(String(cell)))).toMatchObject({
    en: `The table “Leads” needs the header “${String(cell)}”, which is not among the first rows of the sheet “Leads”.`,
  });
});

test('each status word is kept once, so that a formula counts no row twice', () => {
  const cells = literalSheet('Leads', 'Created on | Rep | Status');
  const words = { won: ['Won', 'WON ', 'Chốt', 'Chô\u0301t', ''], lost: ['Lost'] };
  const { won, lost } = locate('leads', { ...LEADS, ...words }, cells);
  expect({ won, lost }).toEqual({ won: ['Won', 'Chốt'], lost: ['Lost'] });
});

test('a required column that is not mapped is refused', () => {
  const cells = literalSheet('Leads', 'Created on | Rep | Status');
  const mapping = { sheet: 'Leads', columns: { status: 'Status', rep: 'Rep' } };
  expect(refused(() => locate('leads', mapping, cells))).toEqual({
    en: 'The table “Leads” needs the column “Created on” (leads.createdOn), which is not mapped. Say which header it has.',
    vi: 'Bảng “Khách tiềm năng” cần cột “Ngày nhận khách” (leads.createdOn) nhưng bạn chưa chọn cột này. Hãy cho biết tiêu đề của cột.',
  });
});

describe('a header that is not there is refused by name', () => {
  const missing = (header: string): object => ({
    en: `The table “Leads” needs the header “${header}”, which is not among the first rows of the sheet “Leads”.`,
    vi: `Bảng “Khách tiềm năng” cần cột có tiêu đề “${header}” nhưng không thấy tiêu đề này trong những dòng đầu của trang tính “Leads”.`,
  });

  test('on a sheet that lacks it', () => {
    const cells = literalSheet('Leads', 'Created on | Rep | Stage');
    expect(refused(() => locate('leads', LEADS, cells))).toEqual(missing('Status'));
  });

  test('on an empty sheet', () => {
    expect(refused(() => locate('leads', LEADS, { sheet: 'Leads', values: [['']] }))).toEqual(
      missing('Created on'),
    );
  });

  test('deeper than headers are looked for', () => {
    const titles = Array.from({ length: HEADER_DEPTH }, () => ['', '', '']);
    const cells = { sheet: 'Leads', values: [...titles, ['Created on', 'Rep', 'Status']] };
    expect(refused(() => locate('leads', LEADS, cells))).toEqual(missing('Created on'));
    expect(locate('leads', LEADS, { ...cells, values: cells.values.slice(1) }).headerRow).toBe(HEADER_DEPTH);
  });
});
