/** Shows what is said of facts: how many there are, which tables are read from rows instead, and what totals do not tell. */
import { factsNotes } from '../../../../src/app/understood/facts-notes';
import type { Sources } from '../../../../src/data/source';
import { TABLE_IDS } from '../../../../src/model/catalogue/tables';
import { messages } from '../../../../src/words';
import { readTables, type LiteralTables } from '../../literal-tables';

const HEADERS = 'scopeType | scope | periodStart | measure | value';

function notes(facts: string, others: LiteralTables = {}): readonly (readonly string[])[] {
  const sources: Sources = readTables({ ...others, facts: `${HEADERS}\n${facts}` }).sources;
  return (['en', 'vi'] as const).map((language) =>
    TABLE_IDS.flatMap((table) => {
      const source = sources[table];
      return source ? factsNotes(source, sources, messages(language)) : [];
    }),
  );
}

test('measures by table, periods and people are counted', () => {
  expect(
    notes(`team | | 2026-09-01 | revenue | 5
           rep | Lan | 2026-10-01 | revenue | 5
           rep | Minh | 2026-10-01 | newLeads | 5
           region | North | 2026-10-01 | newLeads | 5
           rep | Minh | 2026-10-01 | count leads by closedOn where won | 5`),
  ).toEqual([
    [
      'Facts: 2 measures of “Leads”, 1 measure of “Sales”; 2 periods, 2 reps, 1 region. Of these tables there are no rows to look at; their numbers change when that sheet does and you refresh them, and what is compared while a period is in progress stays blank until it is over.',
    ],
    [
      'Bảng số liệu: 2 chỉ số đo của “Khách tiềm năng”, 1 chỉ số đo của “Bán hàng”; 2 kỳ, 2 nhân viên, 1 khu vực. Các bảng này không có từng dòng để xem; số chỉ đổi khi bảng số liệu đổi và bạn cập nhật số liệu; các so sánh giữa kỳ để trống cho đến hết kỳ.',
    ],
  ]);
});

test('of a table with rows the facts are not used', () => {
  expect(notes('team | | 2026-09-01 | revenue | 5', { sales: 'soldOn | amount\n 2026-10-02 | 5' })).toEqual([
    [
      '“Sales” has rows of its own, so these are counted and the facts of this table are not used. To use the facts, keep nothing but the headers on the sheet of this table, or choose no sheet under “Your data”.',
    ],
    [
      '“Bán hàng” đã có từng dòng dữ liệu nên số liệu được tính từ đó, không lấy từ bảng số liệu. Muốn lấy từ bảng số liệu, hãy chỉ để lại dòng tiêu đề trên trang tính đó, hoặc bỏ chọn trang tính ở mục “Dữ liệu của bạn”.',
    ],
  ]);
});

test('a sheet with nothing but headers keeps its place, and the facts count', () => {
  const [en = [], vi = []] = notes('team | | 2026-09-01 | revenue | 5', { sales: 'soldOn | amount' });
  expect([en[1], vi[1]]).toEqual([
    '“Sales” has a sheet with headers and no row, so its facts count. As soon as there is a row, rows count instead.',
    'Trang tính của “Bán hàng” chỉ có dòng tiêu đề nên số được lấy từ bảng số liệu. Khi trang tính có dòng dữ liệu, số sẽ được tính từ các dòng đó.',
  ]);
});

test('a sheet without a number is told', () => {
  expect(notes('team | | 2026-09-01 | turnover | 5')).toEqual([
    ['The sheet of facts has no number that can be used yet.'],
    ['Bảng số liệu chưa có số nào dùng được.'],
  ]);
});

test('totals do not tell how long leads take to be won', () => {
  const [en = [], vi = []] = notes('team | | 2026-09-01 | count leads by createdOn where won | 5');
  expect([en[0], vi[0]]).toEqual([
    '“Leads”: totals do not say how long leads take to be won, so the conversion of each month counts at once. Look at it again when most leads of the month are decided.',
    '“Khách tiềm năng”: số tổng không cho biết khách tiềm năng cần bao lâu để chốt, nên tỷ lệ chuyển đổi của mỗi tháng được tính ngay. Hãy xem lại khi phần lớn khách của tháng đã có kết quả.',
  ]);
});
