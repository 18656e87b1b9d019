/** Lists what the wizard says about a sheet that was kept by hand, and its scorecards, in both languages. */
import type { Language } from '../../src/words/language';

export interface Way {
  readonly language: Language;
  readonly table: string;
  readonly columns: readonly string[];
  readonly problems: readonly string[];
  readonly checked: string;
  /** What a cleaned copy mends, when the two cells are corrected. */
  readonly mends: string;
  readonly cleaned: string;
  readonly cleanedTable: string;
  readonly typedTarget: string;
  readonly done: readonly string[];
  readonly teamScore: string;
  /** Target, actual and score. */
  readonly cards: Readonly<Record<'Lan' | 'Minh', readonly [target: string, actual: string, score: string]>>;
}

export const WAYS: readonly Way[] = [
  {
    language: 'en',
    table: 'Sales | Ban hang · 9 rows · 2 cells left out | ✓ complete',
    columns: [
      'Order ID ← Ma don a known header',
      'Sold on ← Ngay ban ? likely – please check a known header; 8 of 9 cells can be read as a date',
      'Customer ← Khach hang a known header',
      'Rep ← Nhan vien a known header',
      'Amount ← Doanh thu ? likely – please check a known header; 8 of 9 cells can be read as a number',
      'Not found: Region, Currency, Status',
      'Left out',
      'Ban hang!B8 (“Ngay ban”): “03/11/2026” can be read in two ways. It is read with the day first, as other cells of the column are written.',
      'Ban hang!F12 (“Doanh thu”): “950.000” can be read in two ways. It is read with a comma before decimals, as other cells of the column are written.',
    ],
    problems: [
      'Ban hang!B11 (“Ngay ban”): “31/11/2026” is not a date. It is left out until the cell is corrected.',
      'Ban hang!F13 (“Doanh thu”): “chua chot” is not a number. It is left out until the cell is corrected.',
    ],
    checked: '✓ Every cell of these sheets can be read.',
    mends:
      '“Ngay ban”: 9 texts become dates, for example “13/10/2026” becomes “10/13/2026”. “Nhan vien”: 1 text takes the most frequent spelling, for example “minh” becomes “Minh”. “Doanh thu”: 8 texts become numbers, for example “1.200.000 ₫” becomes “1,200,000”.',
    cleaned: 'Ban hang (cleaned)',
    cleanedTable: 'Sales | Ban hang (cleaned) · 9 rows | ✓ complete',
    typedTarget: '5,500,000',
    done: ['✓ Done: 3 scorecards.', '⚠ 8 KPIs left out'],
    teamScore: '120.0',
    cards: { Lan: ['5,500,000', '5,600,000', '120.0'], Minh: ['5,500,000', '6,050,000', '120.0'] },
  },
  {
    language: 'vi',
    table: 'Bán hàng | Ban hang · 9 dòng · bỏ 2 ô | ✓ đủ cột',
    columns: [
      'Mã đơn hàng ← Ma don tiêu đề quen thuộc',
      'Ngày bán ← Ngay ban ? có thể đúng – hãy kiểm tra tiêu đề quen thuộc; 8/9 ô đọc được là ngày tháng',
      'Khách hàng ← Khach hang tiêu đề quen thuộc',
      'Nhân viên ← Nhan vien tiêu đề quen thuộc',
      'Số tiền ← Doanh thu ? có thể đúng – hãy kiểm tra tiêu đề quen thuộc; 8/9 ô đọc được là số',
      'Không thấy: Khu vực, Loại tiền, Trạng thái',
      'Không được tính',
      'Ban hang!B8 (“Ngay ban”): “03/11/2026” có thể hiểu theo hai cách. Ô này được đọc với ngày trước, tháng sau, như cách ghi của các ô khác trong cột.',
      'Ban hang!F12 (“Doanh thu”): “950.000” có thể hiểu theo hai cách. Ô này được đọc với dấu phẩy là dấu thập phân, như cách ghi của các ô khác trong cột.',
    ],
    problems: [
      'Ban hang!B11 (“Ngay ban”): “31/11/2026” không phải là ngày tháng. Ô này bị bỏ qua cho đến khi bạn sửa.',
      'Ban hang!F13 (“Doanh thu”): “chua chot” không phải là số. Ô này bị bỏ qua cho đến khi bạn sửa.',
    ],
    checked: '✓ Mọi ô trong các trang tính này đều đọc được.',
    mends:
      '“Ngay ban”: sẽ đổi 8 ô chữ thành ngày tháng, ví dụ “13/10/2026” thành “13/10/2026”. “Nhan vien”: sẽ viết 1 ô theo cách viết phổ biến nhất trong cột, ví dụ “minh” thành “Minh”. “Doanh thu”: sẽ đổi 8 ô chữ thành số, ví dụ “1.200.000 ₫” thành “1.200.000”.',
    cleaned: 'Ban hang (đã làm sạch)',
    cleanedTable: 'Bán hàng | Ban hang (đã làm sạch) · 9 dòng | ✓ đủ cột',
    typedTarget: '5,5 tr',
    done: ['✓ Xong: 3 bảng điểm.', '⚠ 8 KPI chưa tính được'],
    teamScore: '120,0',
    cards: {
      Lan: ['5.500.000', '5.600.000', '120,0'],
      Minh: ['5.500.000', '6.050.000', '120,0'],
    },
  },
];
