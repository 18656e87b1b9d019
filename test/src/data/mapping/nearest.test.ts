/** Shows which sheets are said to be nearly tables. */
import { nearTables } from '../../../../src/data/mapping/nearest';
import { proposeMapping } from '../../../../src/data/mapping/propose';
import { literalSheet } from '../../literal-sheet';

const near = (tables: Readonly<Record<string, string>>) => {
  const sheets = Object.entries(tables).map(([sheet, table]) => literalSheet(sheet, table));
  const mapping = proposeMapping(sheets);
  return { mapped: Object.keys(mapping), near: nearTables(sheets, mapping) };
};

describe('where nothing is recognised, the nearest sheet', () => {
  test('a header counts only where the values fit: a rating in words is no answer to a survey', () => {
    expect(near({ Account: 'Id | Name | Rating | LastActivityDate\n 1 | Edge | Hot | 2026-10-15' })).toEqual({
      mapped: [],
      near: [
        {
          sheet: 'Account',
          table: 'surveys',
          missing: ['answeredOn', 'score'],
          misfits: [{ header: 'Rating', column: 'score' }],
        },
      ],
    });
  });

  test('days without a month and a year are no dates', () => {
    const days =
      'Ngày | Nhân viên | Doanh thu\n 1 | Lan | 100\n 2 | Lan | 200\n 3 | Minh | 50\n 3 | Minh | 5';
    expect(near({ Sheet1: days })).toMatchObject({
      mapped: [],
      near: [{ table: 'sales', missing: ['soldOn'], misfits: [{ header: 'Ngày', column: 'soldOn' }] }],
    });
  });

  test('a header that stands above several columns names none of them', () => {
    const plan = `Ngày bán   | Nhân viên | Doanh số  |
                             |           | Kế hoạch  | Thực hiện
                  2026-10-15 | Lan       | 100       | 80
                  2026-10-16 | Minh      | 100       | 90`;
    expect(near({ 'Theo dõi': plan })).toEqual({
      mapped: [],
      near: [
        {
          ...{ sheet: 'Theo dõi', table: 'sales', missing: ['amount'] },
          misfits: [{ header: 'Doanh số', column: 'amount', apart: ['Kế hoạch', 'Thực hiện'] }],
        },
      ],
    });
  });

  test('nor does one that is written above each of them', () => {
    const plan = `Ngày bán   | Nhân viên | Doanh số | Doanh số
                             |           | Kế hoạch | Thực hiện
                  2026-10-15 | Lan       | 100      | 80
                  2026-10-16 | Minh      | 100      | 90`;
    expect(near({ 'Theo dõi': plan })).toMatchObject({
      mapped: [],
      near: [{ missing: ['amount'], misfits: [{ header: 'Doanh số', apart: ['Kế hoạch', 'Thực hiện'] }] }],
    });
  });

  test('nor does one that stands again below another group', () => {
    const groups = `           |           | Kế hoạch |          | Thực hiện |
                    Ngày bán   | Nhân viên | Số đơn   | Doanh số | Số đơn    | Doanh số
                    2026-10-15 | Lan       | 5        | 100      | 4         | 80
                    2026-10-16 | Minh      | 5        | 100      | 3         | 90`;
    expect(near({ 'Theo dõi': groups })).toMatchObject({
      mapped: [],
      near: [{ missing: ['amount'], misfits: [{ header: 'Doanh số', apart: ['Kế hoạch', 'Thực hiện'] }] }],
    });
  });

  test('a plan comes near where nothing else does', () => {
    const orders = 'Ngày bán | Nhân viên | Doanh thu\n 2026-10-15 | Lan | 100\n 2026-10-16 | Minh | 90';
    expect(near({ 'Kế hoạch bán hàng': orders })).toEqual({
      mapped: [],
      near: [{ sheet: 'Kế hoạch bán hàng', table: 'sales', missing: [], misfits: [], isPlan: true }],
    });
    expect(
      near({ 'Kế hoạch bán hàng': orders, Sheet1: 'Ngày bán | Nhân viên\n 2026-10-15 | Lan' }),
    ).toMatchObject({ near: [{ sheet: 'Sheet1' }] });
  });

  test('what a table lacks is named', () => {
    expect(near({ Sheet1: 'Ngày bán | Nhân viên\n 2026-10-15 | Lan\n 2026-10-15 | Lan' })).toEqual({
      mapped: [],
      near: [{ sheet: 'Sheet1', table: 'sales', missing: ['amount'], misfits: [] }],
    });
  });

  test('a sheet on which each rep stands once is no list of them where it says when they sold', () => {
    expect(near({ Sheet1: 'Ngày bán | Nhân viên\n 2026-10-15 | Lan\n 2026-10-15 | Minh' })).toMatchObject({
      mapped: [],
      near: [{ sheet: 'Sheet1', table: 'sales', missing: ['amount'] }],
    });
  });

  test('with a date of any kind it is taken for the team, and may be nearly a table', () => {
    expect(near({ 'Bán hàng': 'Ngày | Nhân viên\n 2026-10-15 | Lan\n 2026-10-15 | Minh' })).toEqual({
      mapped: ['team'],
      near: [{ sheet: 'Bán hàng', table: 'sales', missing: ['amount'], misfits: [] }],
    });
  });

  test('of two that are alike it is not that of the team', () => {
    const team = 'Nhân viên | Ngày\n Lan | 2026-01-01\n Minh | 2026-02-01';
    expect(
      near({ Team: team, Sheet2: 'Ngày | Nhân viên | Khách\n 2026-10-15 | Lan | A\n 2026-10-15 | Lan | B' }),
    ).toMatchObject({ mapped: ['team'], near: [{ sheet: 'Sheet2' }] });
  });

  test('a sheet that is like nothing is near nothing', () => {
    expect(near({ Sheet1: 'a | b\n x | y' }).near).toEqual([]);
    expect(nearTables([], {})).toEqual([]);
  });
});

describe('beside tables that are recognised, the sheets that lack one column', () => {
  const LEADS = `Ngày tạo   | Nhân viên | Trạng thái
                 2026-10-15 | Lan       | Chốt
                 2026-10-16 | Lan       | Mới`;
  const ORDERS = 'Ngày đặt hàng | Nhân viên | Khách hàng\n 2026-10-15 | Lan | A\n 2026-10-15 | Lan | B';

  test('orders without an amount', () => {
    expect(near({ Leads: LEADS, 'Đơn hàng': ORDERS })).toEqual({
      mapped: ['leads'],
      near: [{ sheet: 'Đơn hàng', table: 'sales', missing: ['amount'], misfits: [] }],
    });
  });

  test('orders whose amounts cannot be read as such', () => {
    const unread =
      'Ngày đặt hàng | Nhân viên | Thành tiền\n 2026-10-15 | Lan | chưa có\n 2026-10-15 | Lan | sau';
    expect(near({ Leads: LEADS, 'Đơn hàng': unread }).near).toMatchObject([
      { missing: ['amount'], misfits: [{ header: 'Thành tiền', column: 'amount' }] },
    ]);
  });

  test('nothing is said where another sheet plays that table, or of what might be anything', () => {
    const sales = 'Ngày bán | Nhân viên | Doanh thu\n 2026-10-15 | Lan | 5\n 2026-10-15 | Lan | 6';
    expect(near({ Leads: LEADS, 'Doanh số': sales, 'Đơn hàng': ORDERS }).near).toEqual([]);
    expect(near({ Leads: LEADS, Notes: 'Ngày | Việc\n 2026-10-15 | Họp\n 2026-10-16 | Họp' }).near).toEqual(
      [],
    );
    expect(near({ Leads: LEADS, Sheet9: 'a | b\n x | y' }).near).toEqual([]);
  });
});

test('a sheet that has all its table needs is said to be left out of a mapping that does not name it', () => {
  const facts = literalSheet(
    'answer',
    'scope_type | scope | period_start | measure | value\n rep | Lan | 2026-10-01 | revenue | 150',
  );
  expect(nearTables([facts], { team: { sheet: 'Team', columns: { rep: 'Rep' } } })).toEqual([
    { sheet: 'answer', table: 'facts', missing: [], misfits: [], isLeftOut: true },
  ]);
});
