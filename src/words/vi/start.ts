/** Says what stands before all stages, about what was understood of the document, in Vietnamese. */
import { list } from './phrases';
import type { Messages } from '../en/index';

export const start: Messages['start'] = {
  begin: 'Bạn muốn bắt đầu từ đâu?',
  trySample: 'Xem thử',
  sampleHint: 'Một đội bán hàng mẫu được chèn vào tám trang tính. Xem xong thì xóa các trang tính đó.',
  sample: 'Dùng thử với dữ liệu mẫu',
  insertingSample: 'Đang chèn dữ liệu mẫu…',
  mySheets: 'Dùng dữ liệu của tôi',
  mySheetsHint:
    'Dán hoặc nhập mỗi bảng vào một trang tính, ví dụ đơn hàng, khách tiềm năng, khách hàng, có hàng tiêu đề ở trên. Rồi đọc lại.',
  readySheets: 'Chưa ghi chép gì? Lấy trang tính có sẵn tiêu đề',

  heading: 'Dữ liệu của bạn được hiểu như sau. Đúng chưa?',
  notYet: (tables) => `Chưa thấy: ${list(tables)}. Các KPI cần những bảng này có thể thêm sau.`,
  makes: (cards, kpis) => `Trang tổng quan và ${cards} bảng điểm với ${kpis} KPI.`,
  targetsFollow: 'Chỉ tiêu có thể giao sau.',
  build: 'Đúng rồi, tạo bảng điểm',
  correct: 'Chưa đúng, sửa lại',
  steps: 'Đi qua cả năm bước',
};
