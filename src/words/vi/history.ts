/** Lists the words of the sheet "KPI History", in Vietnamese. */
import type { Messages } from '../en/index';
import { decimal, list } from './phrases';

const columns = {
  start: 'Ngày đầu kỳ',
  period: 'Kỳ',
  closedAt: 'Chốt ngày',
  closedBy: 'Người chốt',
  scopeType: 'Loại',
  scope: 'Tên',
  region: 'Khu vực',
  kpi: 'Mã KPI',
  name: 'KPI',
  weight: 'Trọng số',
  target: 'Chỉ tiêu',
  actual: 'Thực hiện',
  attainment: '% hoàn thành',
  counted: 'Được tính',
  points: 'Điểm',
  score: 'Tổng điểm',
  coverage: '% trọng số đã chấm',
  rating: 'Xếp loại',
  bonus: 'Thưởng',
  reopenedAt: 'Mở lại ngày',
  reopenedBy: 'Người mở lại',
  reason: 'Lý do',
  pay: 'Tổng nhận',
  parts: 'Các khoản nhận',
  label: 'Mã kỳ',
  type: 'Mã loại',
  agreedWeight: 'Trọng số đã giao',
  measures: 'Tính từ',
  partsInWords: 'Chi tiết từng khoản',
};

export const history: Messages['history'] = {
  title: 'Lịch sử KPI',
  hint: 'Các kỳ đã chốt: số liệu ở đây không đổi nữa. Bảng điểm, xu hướng và tiền thưởng lấy từ đây.',
  columns,
  scopeTypes: { team: 'Toàn phòng', region: 'Khu vực', rep: 'Nhân viên' },
  score: 'Tổng điểm',
  partPaid: (name, sum, why) => (why === '' ? `${name}: ${sum}` : `${name}: ${sum} (${why})`),
  goesBy: (number) => `căn cứ ${number}`,
  growthFromData: (periods, kpis) =>
    `Các kỳ chốt khi tiện ích chưa lưu số liệu gốc của KPI: ${list(periods)}. Ở kỳ liền sau, các KPI này được so với dữ liệu hiện nay: ${list(kpis)}.`,
  changed: (period, values) =>
    `Kỳ ${period} có ${decimal(values)} giá trị thay đổi sau khi chốt. Số đã chốt vẫn có hiệu lực; trang tổng quan liệt kê cả hai.`,
  closed: (period, by) => `Đã chốt kỳ ${period}, người chốt: ${by}. Số liệu của kỳ này không đổi nữa.`,
};
