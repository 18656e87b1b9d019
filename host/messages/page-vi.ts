/** Lists every word of the page itself, in Vietnamese. */
import type { Words } from './page-en';

export const vi: Words = {
  loading: 'Đang tải…',
  loadingScript: 'Đang tải tiện ích…',
  loadingSaved: 'Đang mở bảng tính của bạn…',
  loadingSample: 'Đang tạo đội bán hàng mẫu…',
  loadingFile: (name) => `Đang đọc ${name}.csv…`,
  loadingCalculation: 'Đang tính toán…',

  sampleTitle: 'Đội bán hàng mẫu',
  untitled: 'Bảng tính không có tiêu đề',
  sampleNoticeTitle: 'Đây là dữ liệu mẫu',
  sampleNotice:
    'Một đội bán hàng giả định với bảng điểm do chính tiện ích này lập. Bạn cứ sửa thử: các con số sẽ thay đổi theo.',
  useOwnData: 'Dùng dữ liệu của tôi',
  seeHow: 'Xem cách lập',
  ownNoticeTitle: 'Đưa dữ liệu của bạn vào',
  ownNotice:
    'Thả tệp Excel hoặc CSV vào bất kỳ đâu trên trang này, hoặc chọn tệp: mỗi trang tính một bảng, ví dụ bán hàng hay khách tiềm năng; không có dữ liệu nào rời khỏi máy.',
  chooseFiles: 'Chọn tệp…',
  saved: 'Đã lưu trong trình duyệt này',
  saving: 'Đang lưu…',
  notSaved: 'Chưa lưu',
  saveFailed: (reason) => `Không lưu được các thay đổi mới nhất vào trình duyệt này: ${reason}`,

  menuBar: 'Thanh trình đơn',
  file: 'Tệp',
  newDocument: 'Tạo mới',
  open: 'Mở',
  import: 'Nhập tệp…',
  importTitle: 'Nhập tệp',
  notRead: (names) =>
    `Ở đây đọc được tệp CSV và tệp Excel (.xlsx), không đọc được: ${names.join(', ')}. Trong phần mềm bảng tính, hãy lưu dưới dạng .xlsx (Tệp › Tải xuống hoặc Lưu thành), rồi thả các tệp đó vào đây.`,
  workbookFlaws: {
    broken: (file) =>
      `“${file}” bị hỏng hoặc không phải tệp Excel nên chưa đọc gì từ tệp này. Hãy mở trong phần mềm bảng tính, lưu lại dưới dạng .xlsx rồi thả tệp đó vào đây.`,
    locked: (file) =>
      `“${file}” có mật khẩu nên chưa đọc gì từ tệp này. Hãy lưu lại không có mật khẩu rồi thả tệp đó vào đây.`,
    large: (file, megabytes, cells) =>
      `“${file}” quá lớn nên chưa đọc gì từ tệp này: nhiều nhất ${megabytes} MB và ${cells.toLocaleString('vi')} ô. Hãy chỉ giữ các trang có dữ liệu, hoặc lưu từng trang thành CSV.`,
    empty: (file) => `“${file}” không có trang tính nào có dữ liệu.`,
  },
  fromFormulas: (sheet, count) =>
    `“${sheet}”: ${count} ô trong tệp là công thức. Ở đây là giá trị của lần lưu gần nhất, không đổi theo các ô khác.`,
  stayHidden: (file, sheets) =>
    `“${file}”: ${sheets.map((sheet) => `“${sheet}”`).join(', ')} bị ẩn trong tệp và ở đây cũng vậy. Dữ liệu trong trang ẩn vẫn được đọc.`,
  imported: (sheet, rows) => `“${sheet}”: đã đọc ${rows.toLocaleString('vi')} dòng.`,
  print: 'In',
  pdf: 'Tải xuống dưới dạng PDF…',
  pdfHow:
    'Hộp thoại in sẽ mở với trang tính này. Ở mục máy in, chọn “Lưu dưới dạng PDF”; khổ giấy A4, trang tính vừa chiều rộng giấy.',
  pdfGoOn: 'Tiếp tục',
  reset: 'Làm lại từ đầu…',
  extensions: 'Tiện ích mở rộng',
  help: 'Trợ giúp',
  about: 'Giới thiệu trang này…',
  aboutTitle: 'Giới thiệu trang này',
  aboutText: (addOn, build) => [
    'Bảng tính này chạy ngay trên máy của bạn, với đúng tiện ích được cài vào Google Trang tính. Không cần tài khoản Google và không có dữ liệu nào rời khỏi máy.',
    `Mở Tiện ích mở rộng › ${addOn} › ${build} để có bảng điểm cho từng nhân viên và từng khu vực. Gõ =KPI_ vào một ô để xem các hàm.`,
    'Mọi thay đổi được giữ trong trình duyệt này. Chọn Tệp › Làm lại từ đầu để bắt đầu lại.',
    'Bằng bàn phím: Alt+F, Alt+N và Alt+H mở các trình đơn, Alt+Shift+. chuyển đến thanh bên hoặc khung thông báo phía trên trang tính, Esc quay lại các ô. Trên máy Mac, giữ Ctrl+Option thay cho Alt.',
  ],
  language: 'Ngôn ngữ',
  close: 'Đóng',
  dismiss: 'Bỏ qua',
  ok: 'OK',
  cancel: 'Hủy',

  working: 'Đang xử lý…',
  failedTitle: 'Không thực hiện được',
  resetTitle: 'Làm lại từ đầu?',
  resetQuestion: 'Mọi thay đổi và mọi bảng điểm trong bảng tính này sẽ bị xóa, rồi dữ liệu được nạp lại.',
  resetDo: 'Làm lại',

  protectedTitle: 'Lưu ý!',
  protectedQuestion: (description) =>
    `Bạn sắp thay đổi một phần của trang tính không nên sửa nhầm${
      description === '' ? '' : ` (${description})`
    }. Vẫn thay đổi?`,
  protectedDo: 'Vẫn thay đổi',

  calculation: {
    analyzing: 'Đang tìm công thức',
    calculating: 'Đang tính toán',
    'array-analysis': 'Đang tìm công thức mảng',
    'array-calculation': 'Đang tính công thức mảng',
    done: 'Đã tính xong',
  },

  errorTip: 'Lỗi',
  refError: (error) => {
    switch (error.kind) {
      case 'circle':
        return 'Đã phát hiện thấy sự phụ thuộc vòng tròn.';
      case 'occupied':
        return `Kết quả mảng không được mở rộng vì sẽ ghi đè dữ liệu trong ${error.cell}.`;
      case 'rows':
        return `Kết quả không được tự động mở rộng, vui lòng chèn thêm hàng (${error.missing}).`;
      case 'columns':
        return `Kết quả không được tự động mở rộng, vui lòng chèn thêm cột (${error.missing}).`;
    }
  },
  largeNumbers: { N: 'nghìn', Tr: 'tr', T: 'tỷ', NT: 'nghìn tỷ' },
  chartFailed: (reason) => `Không vẽ được biểu đồ này: ${reason}`,
  dataChanged:
    'Các tệp CSV đã thay đổi kể từ lần đầu mở bảng tính này. Chọn Tệp › Làm lại từ đầu để nạp lại.',
  openFailedTitle: 'Không mở được bảng tính này',
  openFailedSaved:
    'Không đọc được nội dung đã lưu trong trình duyệt này. Bạn có thể làm lại từ đầu, khi đó các thay đổi đã lưu sẽ mất.',
  openFailed: 'Trang không khởi động được.',
  tryAgain: 'Thử lại',
};
