/** Shows that amounts which a sheet itself converts are proposed before the original ones, without their currencies. */
import { proposeMapping } from '../../../../src/data/mapping/propose';
import { proposeColumns } from '../../../../src/data/mapping/propose-columns';
import { literalSheet } from '../../literal-sheet';

const orders = (amount: string, converted: string) =>
  literalSheet(
    'Đơn hàng',
    `Ngày bán   | Nhân viên | ${amount} | Loại tiền | Tỷ giá | ${converted}
     2026-11-02 | Lan       | 100       | USD       | 25400  | 2540000
     2026-11-03 | Minh      | 500000    | VND       | 1      | 500000`,
  );

test.each([
  ['Số tiền', 'Quy đổi VND'],
  ['Số tiền', 'Thành tiền VND'],
  ['Số tiền', 'Thành tiền (VNĐ)'],
  ['Số tiền', 'Doanh thu quy đổi'],
  ['Amount', 'Amount in USD'],
  ['Amount', 'Converted Amount'],
  ['Amount', 'Amount (converted)'],
  ['Amount', 'Amount (base currency)'],
  ['Amount', 'Amount in company currency'],
])('beside “%s”, “%s” is the amount', (amount, converted) => {
  const columns = { soldOn: 'Ngày bán', rep: 'Nhân viên', amount: converted };
  expect(proposeMapping([orders(amount, converted)]).sales?.columns).toEqual(columns);
  const proposed = proposeColumns('sales', orders(amount, converted));
  expect(Object.fromEntries(proposed.map(({ id, header }) => [id, header]))).toEqual(columns);
});

test('amounts that nobody converts keep the currency beside them', () => {
  for (const [amount, other] of [
    ['Số tiền', 'Ghi chú'],
    ['Số tiền', 'Thành tiền'],
    ['Amount (USD)', 'Note'],
  ] as const) {
    expect(proposeMapping([orders(amount, other)]).sales?.columns).toMatchObject({
      amount,
      currency: 'Loại tiền',
    });
  }
});

test('a converted column in which nothing can be read is none', () => {
  const sheet = literalSheet(
    'Đơn hàng',
    `Ngày bán   | Nhân viên | Số tiền | Loại tiền | Quy đổi
     2026-11-02 | Lan       | 100     | USD       | chưa`,
  );
  expect(proposeMapping([sheet]).sales?.columns).toMatchObject({ amount: 'Số tiền', currency: 'Loại tiền' });
});
