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
  column: (table, column) => `cần cột “${column}” của bảng “${table}” nhưng bạn chưa chọn cột này`,
  words: (table, means) =>
    `cần biết trạng thái nào của bảng “${table}” được tính là ${means === 'won' ? 'thành công' : 'thất bại'}`,
  scale: (table, scale) =>
    `cần phân biệt khách sẵn sàng giới thiệu và khách chê, nhưng thang điểm của bảng “${table}” (${scale}) không có cách phân biệt`,
  rows: (table) => `cần từng dòng của bảng “${table}” nhưng chỉ có số tổng của bảng này`,
  rowsOfFacts: (table) => `cần từng dòng của bảng “${table}” nhưng số liệu này lấy từ bảng số liệu`,
  measure: (name, id) => `cần “${name}” trong bảng số liệu (${id})`,
};

export const formulaLimits: Messages['formulaLimits'] = {
  facts: 'không tự cập nhật được vì số lấy từ bảng số liệu: hãy chọn “Số cố định”',
  teamRegion:
    'không tự cập nhật được cho khu vực khi chỉ bảng đội ngũ ghi khu vực: hãy thêm cột khu vực vào bảng dữ liệu hoặc chọn “Số cố định”',
  elsewhere:
    'không tự cập nhật được vì dữ liệu không nằm trên trang tính nào của tệp này: hãy chọn “Số cố định”',
  sheets:
    'công thức không biết khách nào đã được liên hệ khi các lần liên hệ nằm trên nhiều trang tính: hãy gộp vào một trang tính hoặc chọn “Số cố định”',
  manySheets: 'công thức sẽ quá dài vì dữ liệu nằm trên quá nhiều trang tính: hãy chọn “Số cố định”',
  sheetName:
    'công thức không biết dòng nào của ai khi chỉ tên trang tính cho biết: hãy thêm một cột vào các trang này hoặc chọn “Số cố định”',
  regionChange: 'công thức sẽ quá dài vì có quá nhiều người chuyển khu vực giữa kỳ: hãy chọn “Số cố định”',
  parts:
    'công thức không chia được một dòng cho nhiều nhân viên cùng đứng tên: hãy chọn “Số cố định”, hoặc chỉ liệt kê các dòng này',
  otherNames:
    'công thức sẽ quá dài vì trong bảng đội ngũ có người có quá nhiều tên khác: hãy chọn “Số cố định”',
  contactFilter: 'không tự cập nhật được khi có thêm điều kiện ngoài việc liên hệ: hãy chọn “Số cố định”',
};

export const values: Messages['values'] = {
  growth: (of) => `(${of} − kỳ trước) ÷ kỳ trước`,
  share: (of) => `${of} ÷ của toàn phòng`,
};
