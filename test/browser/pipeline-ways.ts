/** Lists what the wizard says about a real sales pipeline, and its scorecards, in both languages. */
import type { Language } from '../../src/words/language';

export interface Way {
  readonly language: Language;
  readonly team: string;
  readonly tables: readonly string[];
  /** Of the sales. */
  readonly columns: readonly string[];
  /** What is said of the leads that nobody has engaged yet. */
  readonly undated: string;
  /** What is clicked in the last stage, by its label, in place of a scorecard for everyone. */
  readonly choose: readonly string[];
  readonly done: readonly string[];
  /** New leads, win rate, revenue and its growth in July 2017. */
  readonly cards: Readonly<Record<string, readonly string[]>>;
}

export const WAYS: readonly Way[] = [
  {
    language: 'en',
    team: '35 reps in 3 regions',
    tables: [
      'Team | sales_teams · 35 rows | ✓ complete',
      'Leads | sales_pipeline · 8,800 rows · 500 cells left out | ✓ complete',
      'Sales | sales_pipeline · 8,800 rows | ✓ complete',
      'Customers | No sheet is used for this table. | ○ none yet',
      'Spend | No sheet is used for this table. | ○ none yet',
      'Prices | No sheet is used for this table. | ○ none yet',
      'Care | No sheet is used for this table. | ○ none yet',
      'Surveys | No sheet is used for this table. | ○ none yet',
      'Facts | No sheet is used for this table. | ○ none yet',
    ],
    columns: [
      'Sold on ← close_date a known header; dates below it',
      'Customer ← account a known header',
      'Rep ← sales_agent a known header',
      'Amount ← close_value a known header; numbers below it',
      'Status ← deal_stage a known header; its words say what is won and lost',
      'Not found: Order ID, Region, Currency',
      'Won: Won (4,238)',
      'Lost: Lost (2,473)',
      'Open: Engaging (1,589), Prospecting (500)',
    ],
    undated:
      'sales_pipeline!F8302 (“engage_date”) is blank: this and other rows, 500 in all, are in no period and do not count. Enter the date in every row; a merged cell dates only the first of its rows.',
    choose: ['For each rep (35)'],
    done: [
      '✓ Done: 4 scorecards.',
      '“accounts” looks like the table “Customers”, but nothing is read from it: it lacks “Customer since”.',
      '⚠ 1 cell is left out',
      '⚠ 6 KPIs left out',
    ],
    cards: { Central: ['595', '54.9%', '293,349', '-20.7%'] },
  },
  {
    language: 'vi',
    team: '35 nhân viên ở 3 khu vực',
    tables: [
      'Đội ngũ | sales_teams · 35 dòng | ✓ đủ cột',
      'Khách tiềm năng | sales_pipeline · 8.800 dòng · bỏ 500 ô | ✓ đủ cột',
      'Bán hàng | sales_pipeline · 8.800 dòng | ✓ đủ cột',
      'Khách hàng | Chưa chọn trang tính. | ○ chưa có',
      'Chi phí | Chưa chọn trang tính. | ○ chưa có',
      'Giá thị trường | Chưa chọn trang tính. | ○ chưa có',
      'Chăm sóc | Chưa chọn trang tính. | ○ chưa có',
      'Khảo sát | Chưa chọn trang tính. | ○ chưa có',
      'Bảng số liệu | Chưa chọn trang tính. | ○ chưa có',
    ],
    columns: [
      'Ngày bán ← close_date tiêu đề quen thuộc; bên dưới là ngày tháng',
      'Khách hàng ← account tiêu đề quen thuộc',
      'Nhân viên ← sales_agent tiêu đề quen thuộc',
      'Số tiền ← close_value tiêu đề quen thuộc; bên dưới là số',
      'Trạng thái ← deal_stage tiêu đề quen thuộc; có các từ chỉ thành công, thất bại',
      'Không thấy: Mã đơn hàng, Khu vực, Loại tiền',
      'Thành công: Won (4.238)',
      'Thất bại: Lost (2.473)',
      'Còn mở: Engaging (1.589), Prospecting (500)',
    ],
    undated:
      'sales_pipeline!F8302 (“engage_date”) để trống: dòng này và các dòng khác, tổng cộng 500 dòng, không thuộc kỳ nào nên không được tính. Hãy ghi ngày ở từng dòng; ô gộp chỉ có ngày ở dòng đầu tiên.',
    choose: ['Cho từng nhân viên (35)', 'Số cố định (bấm để cập nhật)'],
    done: [
      '✓ Xong: 4 bảng điểm.',
      'Trang “accounts” giống bảng “Khách hàng” nhưng chưa được đọc vì thiếu cột “Ngày trở thành khách hàng”.',
      '⚠ 1 ô bị bỏ qua',
      '⚠ 6 KPI chưa tính được',
    ],
    cards: {
      Central: ['595', '54,9%', '293.349', '-20,7%'],
    },
  },
];
