/** Lists what the wizard says about a real sales pipeline, and its scorecards, in both languages. */
import type { Language } from '../../src/words/language';

export interface Way {
  readonly language: Language;
  readonly team: string;
  readonly tables: readonly string[];
  /** Of the sales. */
  readonly columns: readonly string[];
  readonly checked: string;
  /** What is clicked in the last stage, by its label, in place of a scorecard for everyone. */
  readonly choose: readonly string[];
  readonly done: readonly string[];
  /** New leads, conversion rate, revenue and its growth in July 2017. */
  readonly cards: Readonly<Record<string, readonly string[]>>;
}

export const WAYS: readonly Way[] = [
  {
    language: 'en',
    team: '35 reps in 3 regions',
    tables: [
      'Team | sales_teams · 35 rows | ✓ complete',
      'Leads | sales_pipeline · 8,800 rows | ✓ complete',
      'Sales | sales_pipeline · 8,800 rows | ✓ complete',
      'Customers | No sheet is used for this table. | ○ none yet',
      'Spend | No sheet is used for this table. | ○ none yet',
      'Prices | No sheet is used for this table. | ○ none yet',
      'Care | No sheet is used for this table. | ○ none yet',
      'Surveys | No sheet is used for this table. | ○ none yet',
    ],
    columns: [
      'Sold on ← close_date a known header; dates below it',
      'Customer ← account a known header',
      'Rep ← sales_agent a known header',
      'Amount ← close_value a known header; numbers below it',
      'Status ← deal_stage a known header; its words say what is won and lost',
      'Not found: Order ID, Region',
      'Won: Won (4,238)',
      'Lost: Lost (2,473)',
      'Open: Engaging (1,589), Prospecting (500)',
    ],
    checked: '✓ Every cell of these sheets can be read.',
    choose: ['For each rep (35)'],
    done: ['✓ Done: 4 scorecards.', '⚠ 6 KPIs left out'],
    cards: { Central: ['595', '30.1%', '293,349', '-28.3%'] },
  },
  {
    language: 'vi',
    team: '35 nhân viên ở 3 khu vực',
    tables: [
      'Đội ngũ | sales_teams · 35 dòng | ✓ đủ cột',
      'Khách tiềm năng | sales_pipeline · 8.800 dòng | ✓ đủ cột',
      'Bán hàng | sales_pipeline · 8.800 dòng | ✓ đủ cột',
      'Khách hàng | Chưa chọn trang tính. | ○ chưa có',
      'Chi phí | Chưa chọn trang tính. | ○ chưa có',
      'Giá thị trường | Chưa chọn trang tính. | ○ chưa có',
      'Chăm sóc | Chưa chọn trang tính. | ○ chưa có',
      'Khảo sát | Chưa chọn trang tính. | ○ chưa có',
    ],
    columns: [
      'Ngày bán ← close_date tiêu đề quen thuộc; bên dưới là ngày tháng',
      'Khách hàng ← account tiêu đề quen thuộc',
      'Nhân viên ← sales_agent tiêu đề quen thuộc',
      'Số tiền ← close_value tiêu đề quen thuộc; bên dưới là số',
      'Trạng thái ← deal_stage tiêu đề quen thuộc; có các từ chỉ thành công, thất bại',
      'Không thấy: Mã đơn hàng, Khu vực',
      'Thành công: Won (4.238)',
      'Thất bại: Lost (2.473)',
      'Còn mở: Engaging (1.589), Prospecting (500)',
    ],
    checked: '✓ Mọi ô trong các trang tính này đều đọc được.',
    choose: ['Cho từng nhân viên (35)', 'Giá trị'],
    done: ['✓ Xong: 4 bảng điểm.', '⚠ 6 chỉ tiêu chưa tính được'],
    cards: {
      Central: ['595', '30,1%', '293.349 ₫', '-28,3%'],
    },
  },
];
