/** Shows that dates in cells formatted as numbers are found below a header of dates. */
import { proposeMapping } from '../../../../src/data/mapping/propose';
import { literalSheet } from '../../literal-sheet';

test.each(['Ngày', 'Ngày bán', 'Order date'])('numbers that are days of our time, below “%s”', (header) => {
  const orders = literalSheet(
    'Đơn hàng',
    `${header} | Nhân viên | Số tiền\n 46328 | Lan | 500000\n 46329.5 | Minh | 40000`,
  );
  expect(proposeMapping([orders]).sales?.columns).toEqual({
    soldOn: header,
    rep: 'Nhân viên',
    amount: 'Số tiền',
  });
});

test('not where a year, an ID or any other number stands among them', () => {
  for (const number of ['2026', '12', '20261102']) {
    const orders = literalSheet(
      'Đơn hàng',
      `Ngày | Nhân viên | Số tiền\n 46328 | Lan | 500000\n ${number} | Minh | 40000`,
    );
    expect(proposeMapping([orders]).sales).toBeUndefined();
  }
});
