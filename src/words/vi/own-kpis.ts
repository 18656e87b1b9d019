/** Lists the words about KPIs that managers define, in Vietnamese. */
import type { Messages } from '../en/index';

const columns = {
  id: 'Mã',
  name: 'Tên KPI',
  table: 'Bảng',
  aggregate: 'Cách tính',
  column: 'Cột cần tính',
  filterColumn: 'Điều kiện: cột',
  comparison: 'Điều kiện',
  value: 'Giá trị',
  date: 'Theo ngày',
  denominator: 'Chia cho',
  better: 'Cách đánh giá',
  format: 'Hiển thị dạng',
  unit: 'ĐVT',
};

export const ownKpis: Messages['ownKpis'] = {
  title: 'KPI tự tạo',
  hint: 'Mỗi dòng một KPI, mã chỉ gồm chữ cái không dấu và chữ số. Sau khi thay đổi, hãy tạo lại bảng điểm.',
  columns,
  aggregates: { count: 'Số dòng', sum: 'Tổng', distinct: 'Đếm không trùng', mean: 'Trung bình' },
  comparisons: {
    eq: 'bằng',
    atLeast: 'từ mức này trở lên',
    atMost: 'từ mức này trở xuống',
    present: 'có dữ liệu',
    won: 'được tính là thành công',
    lost: 'được tính là thất bại',
  },
  better: { higher: 'Càng cao càng tốt', lower: 'Càng thấp càng tốt' },
  formats: { count: 'Số nguyên', money: 'Số tiền', percent: 'Phần trăm', decimal: '1 số thập phân' },
  rows: 'Tất cả các dòng',
};
