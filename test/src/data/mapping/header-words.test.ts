/** Shows that each header names at most one column of a table. */
import { TABLE_IDS, TABLES } from '../../../../src/model/catalogue/tables';
import { headerKey } from '../../../../src/data/mapping/header-key';
import { headerWords } from '../../../../src/data/mapping/header-words';
import { proposeMapping } from '../../../../src/data/mapping/propose';
import { literalSheet } from '../../literal-sheet';

test.each([
  ['Ngày tạo', 'ngay tao'],
  ['Ngay tao', 'ngay tao'],
  ['ĐỐI THỦ', 'doi thu'],
  ['engage_date', 'engage date'],
  ["Competitor's price (VND)", 'competitor s price vnd'],
  ['  E-mail: ', 'e mail'],
  ['***', ''],
])('the header “%s” is compared as “%s”', (header, key) => {
  expect(headerKey(header)).toBe(key);
});

test('no header of a table could mean two of its columns whose values are of one type', () => {
  for (const table of TABLE_IDS) {
    const seen = new Map<string, string>();
    for (const { id, type } of TABLES[table].columns) {
      for (const word of new Set(headerWords(table, id).map(headerKey))) {
        const known = seen.get(`${type} ${word}`) ?? id;
        expect({ table, word, column: known }).toEqual({ table, word, column: id });
        seen.set(`${type} ${word}`, id);
      }
    }
  }
});

/** As Vietnamese teams call the columns of lists that they keep by hand, and of answers to a form. */
test.each([
  [
    'Data KH',
    'leads',
    'Ngày nhận data | Nguồn KH | Sale phụ trách | Tình trạng',
    '02/11/2026 | An | Lan | Đã chốt',
  ],
  ['Data', 'leads', 'Ngày nhận | Nguồn KH | Telesale | Tình trạng', '02/11/2026 | Zalo | Lan | Đã chốt'],
  [
    'Doanh thu',
    'sales',
    'Ngày lên đơn | Số HĐ | NVKD phụ trách | Doanh số',
    '02/11/2026 | 17 | Lan | 5000000',
  ],
  ['Hợp đồng', 'sales', 'Ngày | Hợp đồng | NV phụ trách | Thành tiền', '02/11/2026 | 17 | Lan | 5000000'],
  ['Chi phí', 'spend', 'Tháng | Kênh | Chi thực tế', '01/11/2026 | Facebook | 5000000'],
  ['Chi phí ads', 'spend', 'Ngày | Kênh | Thực chi', '01/11/2026 | Facebook | 5000000'],
  [
    'Giá',
    'prices',
    'Ngày | Sản phẩm | Giá bên mình | Đối thủ | Giá đối thủ',
    '02/11/2026 | Trà | 100000 | Sao | 120000',
  ],
  [
    'Giá',
    'prices',
    'Ngày | Sản phẩm | Giá bán | Đối thủ | Giá đối thủ',
    '02/11/2026 | Trà | 100000 | Sao | 120000',
  ],
  ['Chăm sóc', 'care', 'Ngày | Tên KH | NV chăm sóc | Hình thức', '02/11/2026 | An | Lan | Gọi điện'],
  ['Khảo sát', 'surveys', 'Dấu thời gian | Nhân viên KD | Điểm hài lòng', '02/11/2026 | Lan | 9'],
  // As a query writes them, in words, and in Vietnamese.
  [
    'Query results',
    'facts',
    'scope_type | scope | period_start | period_end | measure | value',
    'rep | Lan | 2026-10-01 | 2026-10-31 | revenue | 5',
  ],
  [
    'Sheet7',
    'facts',
    'Scope type | Scope | Period start | KPI | Value',
    'rep | Lan | 2026-10-01 | revenue | 5',
  ],
  [
    'Số liệu',
    'facts',
    'Loại đối tượng | Đối tượng | Ngày đầu kỳ | Ngày cuối kỳ | Chỉ số đo | Giá trị',
    'Nhân viên | Lan | 01/10/2026 | 31/10/2026 | Doanh thu | 5',
  ],
] as const)('every column of “%s” is found as one of “%s”: %s', (name, table, headers, row) => {
  const found = proposeMapping([literalSheet(name, `${headers}\n${row}`)])[table];
  expect(Object.values(found?.columns ?? {}).sort()).toEqual(headers.split(' | ').sort());
});
