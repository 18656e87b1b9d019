/** Shows which rows are told to be in no period, because they have no date. */
import { locate } from '../../../../src/data/mapping/locate';
import type { TableId } from '../../../../src/model/catalogue/tables';
import type { TableMapping } from '../../../../src/data/mapping/mapping';
import { readRows } from '../../../../src/data/reading/read';
import { undated } from '../../../../src/data/reading/undated';
import { HANOI, literalSheet } from '../../literal-sheet';

function found(table: TableId, rows: string, mapping: Omit<TableMapping, 'sheet'>) {
  const cells = literalSheet('T11', rows);
  const located = locate(table, { sheet: 'T11', ...mapping }, cells);
  return undated(readRows(located, cells, HANOI, 'vi_VN'), located, cells);
}

const SALES = { soldOn: 'Ngày', rep: 'Sale', amount: 'Thành tiền' } as const;

test('where a date is merged over several rows, all but the first of them', () => {
  const rows = `Ngày       | Sale | Thành tiền
                2026-11-02 | Lan  | 500
                           | Minh | 700
                           |      | 100
                2026-11-03 | Lan  | 300
                           | Lan  | 400`;
  expect(found('sales', rows, { columns: SALES })).toEqual([
    { kind: 'undated', count: 3, sheet: 'T11', row: 3, column: 1, header: 'Ngày', value: '' },
  ]);
});

test('no row that would not count with a date: without an amount, or not won', () => {
  const rows = `Ngày       | Sale | Thành tiền | Trạng thái
                2026-11-02 | Lan  | 500        | Đã chốt
                           | Lan  |            | Đã chốt
                           | Lan  | 900        | Đang tư vấn
                           | Lan  | 900        |`;
  const columns = { ...SALES, status: 'Trạng thái' };
  expect(found('sales', rows, { columns, won: ['Đã chốt'] })).toEqual([]);
  expect(found('sales', `${rows}\n | Lan | 5 | đã chốt`, { columns, won: ['Đã chốt'] })).toHaveLength(1);
});

test('leads of any status; nobody of the team, who needs no date', () => {
  const leads = `Ngày tạo   | Sale | Trạng thái
                 2026-11-02 | Lan  | Mới
                            | Lan  | Mới`;
  const columns = { createdOn: 'Ngày tạo', rep: 'Sale', status: 'Trạng thái' };
  expect(found('leads', leads, { columns, won: ['Chốt'] })).toHaveLength(1);
  const team = `Sale | Từ ngày
                Lan  |`;
  expect(found('team', team, { columns: { rep: 'Sale', from: 'Từ ngày' } })).toEqual([]);
});
