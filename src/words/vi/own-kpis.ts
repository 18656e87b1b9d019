/** Lists the words about KPIs that managers define, in Vietnamese. */
import type { Messages } from '../en/index';

const columns = {
  id: 'Mã',
  name: 'Tên chỉ tiêu',
  table: 'Bảng',
  aggregate: 'Cách tính',
  column: 'Của cột',
  filterColumn: 'Chỉ khi cột',
  comparison: 'Điều kiện',
  value: 'Giá trị',
  date: 'Theo ngày',
  denominator: 'Chia cho',
  better: 'Tốt hơn khi',
  format: 'Hiển thị dạng',
  unit: 'ĐVT',
};

export const ownKpis: Messages['ownKpis'] = {
  title: 'KPI tự đặt',
  hint: 'Mỗi dòng một KPI, mã chỉ gồm chữ cái không dấu và chữ số. Sau khi thay đổi, hãy tạo lại bảng điểm.',
  columns,
  aggregates: { count: 'Số dòng', sum: 'Tổng', distinct: 'Số giá trị khác nhau', mean: 'Trung bình' },
  comparisons: {
    eq: 'bằng',
    atLeast: 'từ mức này trở lên',
    atMost: 'từ mức này trở xuống',
    present: 'có dữ liệu',
    won: 'được tính là thành công',
    lost: 'được tính là thất bại',
  },
  better: { higher: 'Cao hơn', lower: 'Thấp hơn' },
  formats: { count: 'Số nguyên', money: 'Số tiền', percent: 'Phần trăm', decimal: 'Một số lẻ' },
  rows: 'Tất cả các dòng',
};
