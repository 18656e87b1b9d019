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
      'Order ID | – none –',
      'Sold on (required) | close_date | ✓ recognised For example: 3/1/2017, 3/11/2017, 3/7/2017',
      'Customer | account | ✓ recognised For example: Cancity, Isdom, Codehow',
      'Rep | sales_agent | ✓ recognised For example: Moses Frase, Darcel Schlecht, Zane Levy',
      'Region | – none –',
      'Amount (required) | close_value | ✓ recognised For example: 1054, 4514, 50',
      'Status | deal_stage | ✓ recognised For example: Won, Engaging, Lost',
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
      'Mã đơn hàng | – không có –',
      'Ngày bán (bắt buộc) | close_date | ✓ nhận ra chắc chắn Ví dụ: 1/3/2017, 11/3/2017, 7/3/2017',
      'Khách hàng | account | ✓ nhận ra chắc chắn Ví dụ: Cancity, Isdom, Codehow',
      'Nhân viên | sales_agent | ✓ nhận ra chắc chắn Ví dụ: Moses Frase, Darcel Schlecht, Zane Levy',
      'Khu vực | – không có –',
      'Số tiền (bắt buộc) | close_value | ✓ nhận ra chắc chắn Ví dụ: 1054, 4514, 50',
      'Trạng thái | deal_stage | ✓ nhận ra chắc chắn Ví dụ: Won, Engaging, Lost',
    ],
    checked: '✓ Mọi ô trong các trang tính này đều đọc được.',
    choose: ['Cho từng nhân viên (35)', 'Giá trị'],
    done: ['✓ Xong: 4 bảng điểm.', '⚠ 6 chỉ tiêu chưa tính được'],
    cards: {
      Central: ['595', '30,1%', '293.349 ₫', '-28,3%'],
    },
  },
];
