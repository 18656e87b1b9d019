/** Shows that columns of phone numbers and e-mail addresses are known: they name customers where nothing better does, and are no amounts. */
import { columnContent } from '../../../../src/data/mapping/column-content';
import { proposeColumns } from '../../../../src/data/mapping/propose-columns';
import { proposeMapping } from '../../../../src/data/mapping/propose';
import type { SheetCells } from '../../../../src/core/text/cells';
import { literalSheet } from '../../literal-sheet';

const customerOf = (care: SheetCells): string | undefined => proposeMapping([care]).care?.columns.customer;

const care = (headers: string, row: (digit: number) => string): SheetCells =>
  literalSheet('Chăm sóc', [headers, ...[1, 2, 3, 4, 5].map(row)].join('\n'));

describe('customers of a care sheet that no header names', () => {
  test('are told by a column of phone numbers, before any other texts', () => {
    const calls = (header: string) =>
      care(
        `Ngày gọi | ${header} | Nội dung`,
        (digit) => `2026-10-0${digit} | 0912.000.00${digit} | gọi lại ${digit}`,
      );
    expect(customerOf(calls('SĐT'))).toBe('SĐT');
    expect(customerOf(calls('Số'))).toBe('Số');
  });

  test('are told by e-mail addresses', () => {
    const mails = care(
      'Ngày gọi | Gửi tới | Nội dung',
      (digit) => `2026-10-0${digit} | khach${digit}@example.com | báo giá ${digit}`,
    );
    expect(customerOf(mails)).toBe('Gửi tới');
  });

  test('are told by numbers that lost their zeros, where one kept its code', () => {
    const calls = care(
      'Ngày gọi | SĐT',
      (digit) => `2026-10-0${digit} | ${digit === 3 ? '+84912000003' : `91200000${digit}`}`,
    );
    expect(customerOf(calls)).toBe('SĐT');
  });

  test('are not told by one of two such columns', () => {
    const calls = care(
      'Ngày gọi | SĐT | Điện thoại',
      (digit) => `2026-10-0${digit} | 0912.000.00${digit} | 0987.000.00${digit}`,
    );
    expect(customerOf(calls)).toBeUndefined();
  });
});

test('a column with a name for customers is preferred', () => {
  const row = (digit: number) => `2026-10-0${digit} | 0912.000.00${digit} | An ${digit}`;
  expect(customerOf(care('Ngày gọi | SĐT | Khách hàng', row))).toBe('Khách hàng');
  expect(customerOf(care('Ngày gọi | SĐT khách hàng | Tên khách hàng', row))).toBe('Tên khách hàng');
});

test('a header that says whose number it is names customers', () => {
  const calls = care(
    'Ngày gọi | SĐT khách hàng | Nội dung',
    (digit) => `2026-10-0${digit} | 0912.000.00${digit} | gọi lại`,
  );
  expect(customerOf(calls)).toBe('SĐT khách hàng');
});

describe('phone numbers are no amounts', () => {
  const sales = literalSheet(
    'Bán hàng',
    `Ngày bán   | Liên hệ
     2026-10-01 | 0912.000.001
     2026-10-02 | 0912.000.002
     2026-10-03 | 84912000003`,
  );

  test('not even where no other column could be the amount', () => {
    expect(proposeColumns('sales', sales).map(({ id, header }) => [id, header])).toEqual([
      ['soldOn', 'Ngày bán'],
      ['customer', 'Liên hệ'],
    ]);
  });

  test('their column is neither numbers nor texts', () => {
    const { kinds, readable, looksLike, holdsContacts } = columnContent(sales, 1, 2);
    expect([kinds.phone, readable.number, looksLike, holdsContacts]).toEqual([3, 0, undefined, true]);
  });

  test('amounts are no phone numbers', () => {
    const amounts = literalSheet(
      'Bán hàng',
      'Thành tiền\n912000001\n350.000.000\n84.912.000.003\n+1.200.000.000',
    );
    const { kinds, holdsContacts } = columnContent(amounts, 1, 1);
    expect([kinds.number, kinds.phone, holdsContacts]).toEqual([4, 0, false]);
  });
});
