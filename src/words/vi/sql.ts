/** Says how the query of a table is copied, what stands above it, and why there is none, in Vietnamese. */
import type { Messages } from '../en/index';

export const sql: Messages['sql'] = {
  form: {
    title: 'Chép câu SQL',
    hint: 'Cơ sở dữ liệu có nhiều dòng hơn trang tính chứa được? Câu truy vấn này tính ngay tại đó. Đặt kết quả vào một trang tính ở đây và chỉ để lại dòng tiêu đề trên trang tính của bảng này: bảng điểm được lập từ kết quả đó.',
    database: 'Cơ sở dữ liệu',
    at: 'Tên bảng trong đó',
    atHint: 'Kể cả dataset hoặc schema: với BigQuery là project.dataset.orders.',
    dates: 'Ngày được lưu dưới dạng',
    datesAre: { date: 'Ngày, có hoặc không có giờ', timestamp: 'Thời điểm (TIMESTAMP, có múi giờ)' },
    write: 'Viết câu truy vấn',
    written: 'Đã viết câu truy vấn: hãy chép.',
  },
  head: (table, database) =>
    `Bảng số liệu của “${table}” cho ${database}: mỗi đối tượng, kỳ và chỉ số đo có giá trị là một dòng.`,
  ran: (database, engine) =>
    database === engine
      ? `Khi kiểm thử tiện ích, ${engine} chạy những câu truy vấn như thế này.`
      : `Khi kiểm thử tiện ích, ${engine} chạy những câu truy vấn như thế này; bản thân ${database} thì chưa.`,
  untested: (database) =>
    `Chưa kiểm thử: viết theo tài liệu của ${database}, chưa chạy ở đó lần nào. Hãy đối chiếu vài con số trước khi dùng.`,
  names: 'Cột mang tên tiêu đề đang dùng để đọc bảng. Nếu trong cơ sở dữ liệu tên khác, hãy sửa ở đây.',
  assumed:
    'Chưa có dòng nào ở đây cho biết trạng thái nào là thành công, trạng thái nào là thất bại, nên câu này dùng các từ thường gặp như “đã chốt”, “thất bại”. Hãy thêm các từ mà phòng bạn dùng.',
  answer:
    'Đặt kết quả, kể cả tiêu đề, vào một trang tính của tệp. Khi trang tính của bảng này chỉ có dòng tiêu đề, bảng điểm được lập từ kết quả đó.',
  periods: (first, last) =>
    `Các kỳ từ ${first} đến ${last}, kỳ nào đã bắt đầu thì có số. Hãy chép lại câu truy vấn khi có người vào, nghỉ hoặc chuyển khu vực, và khi hết thời gian này.`,
  composed: 'Chữ có dấu phải được lưu ở dạng dựng sẵn (Unicode NFC).',
  once: (column) => `Dòng lặp lại mã chỉ tính một lần: bảng cần có cột “${column}” cho biết thứ tự các dòng.`,
  noPlace: (table, database) =>
    `Hãy ghi tên của “${table}” trong ${database}, kể cả dataset hoặc schema, ví dụ project.dataset.orders.`,
  namedBySheet: (table) =>
    `Dòng của “${table}” thuộc về ai là do tên trang tính cho biết. Cơ sở dữ liệu cần một cột: hãy chọn cột đó ở đây trước.`,
  noMeasure: (table) => `Không KPI nào đếm dòng của “${table}”, nên bảng này không có câu truy vấn.`,
  limits: {
    sheetName: (name, database) => `Trong ${database}, không bảng nào có thể tên là “${name}”.`,
    header: (name, database) => `Trong ${database}, không cột nào có thể tên là “${name}”.`,
    currency: (name) =>
      `Cột “${name}” cho biết loại tiền của từng dòng: câu truy vấn sẽ cộng lẫn các loại tiền. Hãy lưu số tiền theo một loại tiền trong cơ sở dữ liệu, rồi bỏ chọn cột loại tiền ở đây.`,
    parts: (table) =>
      `Có dòng của “${table}” chia cho nhiều nhân viên, câu truy vấn không tính được. Hãy lưu mỗi dòng một nhân viên trong cơ sở dữ liệu.`,
    rowOfTotals: (sheet, row) =>
      `Dòng ${row} của “${sheet}” là dòng tổng mà chỉ vị trí mới cho biết. Dòng đó không được có trong cơ sở dữ liệu.`,
  },
};
