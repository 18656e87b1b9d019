/** Says how the query of a table is copied, in Vietnamese. */
import type { Messages } from '../en/index';

export const copySql: Messages['copySql'] = {
  title: (table) => `Chép câu SQL của “${table}”`,
  hint: 'Quá nhiều dòng cho trang tính? Câu này tính ngay trong cơ sở dữ liệu. Đặt kết quả vào một trang tính ở đây để lập bảng điểm.',
  database: 'Cơ sở dữ liệu',
  at: 'Tên bảng ở đó, ví dụ project.dataset.orders',
  dates: 'Ngày được lưu là',
  datesAre: { date: 'Ngày', timestamp: 'Thời điểm (TIMESTAMP)' },
  write: 'Viết câu truy vấn',
  written: 'Đã viết xong: hãy chép.',
};
