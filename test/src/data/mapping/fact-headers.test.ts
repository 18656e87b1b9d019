/** Shows which sheets of numbers are told to be facts, and that results below the names of KPIs are no amounts. */
import { proposeSeries } from '../../../../src/data/mapping/series';
import { literalSheet } from '../../literal-sheet';

test('facts under the headers of somebody who wrote them by hand', () => {
  const sheet = literalSheet(
    'Số liệu',
    `Loại       | Tên | Tháng      | Chỉ số    | Kết quả
     Toàn phòng |     | 2026-10-01 | Doanh thu | 412500000
     Nhân viên  | Lan | 2026-10-01 | Doanh thu | 98000000`,
  );
  expect(proposeSeries([sheet])).toEqual({
    facts: {
      sheet: 'Số liệu',
      columns: {
        ...{ scopeType: 'Loại', scope: 'Tên', periodStart: 'Tháng' },
        ...{ measure: 'Chỉ số', value: 'Kết quả' },
      },
    },
  });
});

test('a column of each KPI is neither what was spent nor what was sold', () => {
  const sheet = literalSheet(
    'Số liệu',
    `Nhân viên | Tháng      | Doanh thu | Khách tiềm năng mới
     Lan       | 2026-10-01 | 98000000  | 41
     Minh      | 2026-10-01 | 162000000 | 30
     Lan       | 2026-11-01 | 99000000  | 38`,
  );
  expect(proposeSeries([sheet])).toEqual({});
});
