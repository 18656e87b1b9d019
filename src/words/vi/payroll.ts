/** Lists the words of the sheet "KPI Payroll", in Vietnamese. */
import type { payroll as english } from '../en/payroll';

export const payroll: typeof english = {
  title: 'Bảng lương thưởng theo KPI',
  period: 'Kỳ',
  pickPeriod:
    'Hãy chọn kỳ trong danh sách, hoặc ghi tên kỳ hay một ngày trong kỳ. Để trống thì là kỳ hiện tại.',
  inProgress: 'Kỳ đang diễn ra: đây là số tiền nếu giữ đà này đến hết kỳ.',
  notClosed: 'Kỳ chưa chốt: số tiền còn có thể thay đổi.',
  closedBy: 'Người chốt: ',
  noSuchPeriod: 'Dữ liệu KPI không có kỳ này. Hãy chọn kỳ trong danh sách.',
  columns: {
    number: 'STT',
    period: 'Kỳ',
    name: 'Nhân viên',
    region: 'Khu vực',
    score: 'Điểm',
    rating: 'Xếp loại',
    bonus: 'Thưởng',
    pay: 'Tổng nhận',
    signature: 'Ký nhận',
  },
  total: 'Tổng cộng',
};
