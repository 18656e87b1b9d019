/** Lists the words of the sheet "Targets", in Vietnamese. */
import type { targetGrid as english } from '../en/target-grid';

export const targetGrid: typeof english = {
  title: 'Bảng giao chỉ tiêu',
  spans: { year: 'Năm', quarter: 'Quý' },
  pickSpan: 'Hãy chọn trong danh sách; bảng sẽ hiện theo đó khi bấm “Cập nhật số liệu”.',
  hint: 'Nhập hoặc dán vào các ô vàng: 300tr, 0,3 tỷ. Ô trống: nhân viên theo dòng “Mỗi nhân viên”, khu vực và toàn phòng bằng tổng của nhân viên.',
  whom: 'Giao cho',
  region: 'Khu vực',
  totals: { year: 'Cả năm', quarter: 'Cả quý' },
  closed: 'đã chốt',
  sums: {
    ofRegions: (whole) => `${whole}: khu vực cộng lại`,
    ofReps: (whole) => `${whole}: nhân viên cộng lại`,
  },
  gap: '… thừa (+), thiếu (−) so với chỉ tiêu',
  pending: ['⚠ Chưa đưa vào kế hoạch: ', ' ô. Hãy bấm “Cập nhật số liệu”.'],
  toSee: ['Hãy bấm “Cập nhật số liệu” để hiện ', ' tại đây.'],
  allIn: '✓ Mọi ô đã có trong kế hoạch.',
  errorIn: '⚠ Có ô chứa công thức bị lỗi: hãy sửa ô đó trước.',
  amount:
    'Hãy nhập số, ví dụ 300000000, 300tr hoặc 0,3 tỷ. Chỉ tiêu được đưa vào kế hoạch khi bấm “Cập nhật số liệu”; để trống là không giao riêng.',
};
