/** Names measures, says what KPIs lack, and explains what formulas cannot do, in Vietnamese. */
import type { Messages } from '../en/index';

export const measures: Messages['measures'] = {
  count: 'số dòng',
  sum: (column) => `tổng ${column}`,
  distinct: (column) => `số ${column} khác nhau`,
  entries: (column) => `số ${column} khác nhau (số dòng, nếu không có mã)`,
  days: (from, to) => `số ngày từ ${from} đến ${to}`,
  during: (date) => `theo ${date}`,
  openAt: { start: 'có ở đầu kỳ', end: 'có ở cuối kỳ' },
  openThroughout: 'có cả đầu kỳ và cuối kỳ',
  won: 'thành công',
  lost: 'thất bại',
  either: (one, other) => `${one} hoặc ${other}`,
  answers: {
    any: (column) => `${column} đúng thang điểm`,
    satisfied: (column) => `${column} ở mức hài lòng`,
    promoter: (column) => `${column} ở mức sẵn sàng giới thiệu`,
    detractor: (column) => `${column} ở mức chê`,
  },
  present: (column) => `có ${column}`,
  contacted: 'được liên hệ trong kỳ',
};

export const lacks: Messages['lacks'] = {
  table: (table) => `cần bảng “${table}” nhưng chưa chọn trang tính cho bảng này`,
  column: (table, column) => `cần cột “${column}” của bảng “${table}” nhưng cột này chưa được khai báo`,
  words: (table, means) =>
    `cần biết trạng thái nào của bảng “${table}” được tính là ${means === 'won' ? 'thành công' : 'thất bại'}`,
  scale: (table, scale) =>
    `cần phân biệt khách sẵn sàng giới thiệu và khách chê, nhưng thang điểm của bảng “${table}” (${scale}) không có cách phân biệt`,
  rows: (table) => `cần từng dòng của bảng “${table}” nhưng chỉ có số tổng của bảng này`,
};

export const formulaLimits: Messages['formulaLimits'] = {
  teamRegion:
    'công thức trực tiếp không tính được cho khu vực khi chỉ bảng đội ngũ ghi khu vực: hãy thêm cột khu vực vào bảng dữ liệu hoặc chọn “Giá trị”',
  elsewhere:
    'công thức trực tiếp không tính được vì dữ liệu không nằm trên trang tính nào của tệp này: hãy chọn “Giá trị”',
  sheets:
    'công thức trực tiếp không xác định được khách đã được liên hệ khi các lần liên hệ nằm trên nhiều trang tính: hãy gộp vào một trang tính hoặc chọn “Giá trị”',
  manySheets: 'công thức trực tiếp sẽ quá dài vì dữ liệu nằm trên quá nhiều trang tính: hãy chọn “Giá trị”',
  sheetName:
    'công thức trực tiếp không biết được dòng của ai khi chỉ tên trang tính cho biết: hãy thêm một cột vào các trang này hoặc chọn “Giá trị”',
  regionChange:
    'công thức trực tiếp sẽ quá dài vì có quá nhiều người chuyển khu vực giữa kỳ: hãy chọn “Giá trị”',
  parts:
    'công thức trực tiếp không chia được một dòng cho nhiều nhân viên cùng đứng tên: hãy chọn “Giá trị”, hoặc chỉ liệt kê các dòng này',
  otherNames:
    'công thức trực tiếp sẽ quá dài vì trong bảng đội ngũ có người có quá nhiều tên khác: hãy chọn “Giá trị”',
  contactFilter:
    'công thức trực tiếp không tính được khi có thêm điều kiện ngoài việc liên hệ: hãy chọn “Giá trị”',
};

export const values: Messages['values'] = {
  growth: (of) => `(${of} − kỳ trước) ÷ kỳ trước`,
  share: (of) => `${of} ÷ của toàn đội`,
};
