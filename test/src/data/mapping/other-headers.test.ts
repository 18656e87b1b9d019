/** Shows which sheets are told to be more of a table, though they have other headers. */
import { messages } from '../../../../src/words';
import { nearNotes } from '../../../../src/app/understood/near-notes';
import { otherHeaders } from '../../../../src/data/mapping/other-headers';
import { proposeSeries } from '../../../../src/data/mapping/series';
import { literalSheet } from '../../literal-sheet';

const OCTOBER = literalSheet(
  'T10-2026',
  `Ngày       | Tên khách | Sale | Doanh số
   2026-10-05 | Hương     | Lan  | 100
   2026-10-06 | Dũng      | Minh | 200`,
);
const NOVEMBER = literalSheet(
  'T11-2026',
  `Ngày bán   | Sale | Khách hàng | Doanh thu
   2026-11-05 | Lan  | Hương      | 300
   2026-11-06 | Minh | Dũng       | 400`,
);

test('a month with other headers is told; though each rep has one row there, it is no list of reps', () => {
  const mapping = proposeSeries([OCTOBER, NOVEMBER]);
  expect(Object.keys(mapping)).toEqual(['sales']);
  expect(mapping.sales?.sheet).toBe('T11-2026');
  const found = otherHeaders([OCTOBER, NOVEMBER], mapping);
  expect(found).toEqual([
    {
      ...{ sheet: 'T10-2026', table: 'sales', readSheet: 'T11-2026' },
      differing: [
        { header: 'Ngày', read: 'Ngày bán' },
        { header: 'Tên khách', read: 'Khách hàng' },
        { header: 'Doanh số', read: 'Doanh thu' },
      ],
    },
  ]);
});

test('it is said with what to do', () => {
  const [found] = otherHeaders(
    [literalSheet('T10-2026', 'Ngày bán | Doanh thu (triệu)\n 2026-10-05 | 3'), NOVEMBER],
    { sales: { sheet: 'T11-2026', columns: { soldOn: 'Ngày bán', amount: 'Doanh thu' } } },
  );
  const notes = (language: 'en' | 'vi') =>
    nearNotes({ otherHeaders: () => (found ? [found] : []) }, {}, messages(language));
  expect(notes('en')).toEqual([
    'Nothing is read from “T10-2026”, though it looks like more of “Sales”: unlike “T11-2026” it has “Doanh thu (triệu)” instead of “Doanh thu”. To count both, give columns of the same meaning and unit the same header, and choose both sheets.',
  ]);
  expect(notes('vi')).toEqual([
    'Trang “T10-2026” có vẻ cũng thuộc bảng “Bán hàng” nhưng không được đọc vì tiêu đề cột khác với trang “T11-2026”: “Doanh thu (triệu)” thay vì “Doanh thu”. Để tính cả hai trang, hãy đặt cùng tiêu đề cho các cột cùng ý nghĩa, cùng đơn vị rồi chọn cả hai trang.',
  ]);
});

test('none of a name that is no month, and none with the same headers', () => {
  const backup = { ...OCTOBER, sheet: 'Backup' };
  expect(otherHeaders([backup, NOVEMBER], proposeSeries([backup, NOVEMBER]))).toEqual([]);
  const december = { ...NOVEMBER, sheet: 'T12-2026' };
  expect(
    otherHeaders([NOVEMBER, december], { sales: { sheet: 'T11-2026', columns: { soldOn: 'Ngày bán' } } }),
  ).toEqual([]);
});
