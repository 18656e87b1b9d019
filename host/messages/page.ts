/** Lists every word of the page itself, in both languages; the add-on's words are its own. */
import type { Language } from '../../src/words/language';
import type { RefError } from '../document/ref-error';
import type { WorkbookFlaw } from '../document/workbook-file';

const en = {
  loading: 'Loading…',
  loadingScript: 'Loading the add-on…',
  loadingSaved: 'Opening your spreadsheet…',
  loadingSample: 'Making a sample sales team…',
  loadingFile: (name: string) => `Reading ${name}.csv…`,
  loadingCalculation: 'Calculating…',

  sampleTitle: 'Sample sales team',
  untitled: 'Untitled spreadsheet',
  sampleCardTitle: 'This is a sample',
  sampleCard:
    'An invented sales team with its scorecards, as this add-on builds them. Change what you like: the numbers follow.',
  useOwnData: 'Use my own data',
  seeHow: 'See how it was made',
  ownCardTitle: 'Bring your own data',
  ownCard:
    'Drop Excel or CSV files anywhere on this page, or choose them: with one table per sheet, such as sales or leads. Each sheet is taken over; nothing leaves this computer.',
  chooseFiles: 'Choose files…',
  saved: 'Saved in this browser',
  saving: 'Saving…',
  notSaved: 'Not saved',
  saveFailed: (reason: string) => `Your last changes could not be saved in this browser: ${reason}`,

  menuBar: 'Menu bar',
  file: 'File',
  newDocument: 'New',
  open: 'Open',
  import: 'Import…',
  importTitle: 'Import',
  notRead: (names: readonly string[]) =>
    `CSV files and Excel workbooks (.xlsx) can be read here, and not: ${names.join(', ')}. In your spreadsheet program, save them as .xlsx (File › Download or Save as), then drop those files.`,
  workbookFlaws: {
    broken: (file: string) =>
      `“${file}” is damaged, or no Excel workbook, and nothing was read from it. Open it in your spreadsheet program, save it again as .xlsx, then drop that file.`,
    locked: (file: string) =>
      `“${file}” is protected by a password, and nothing was read from it. Save it without one, then drop that file.`,
    large: (file: string, megabytes: number, cells: number) =>
      `“${file}” is too large, and nothing was read from it: ${megabytes} MB and ${cells.toLocaleString('en')} cells are the most. Keep only the sheets with your data, or save each of them as CSV.`,
    empty: (file: string) => `“${file}” has no sheet with anything on it.`,
  } satisfies Record<WorkbookFlaw, unknown>,
  fromFormulas: (sheet: string, count: number) =>
    `“${sheet}”: ${count} ${count === 1 ? 'cell is a formula' : 'cells are formulas'} in the file. Here the value is as it was last saved, and does not change with other cells.`,
  stayHidden: (file: string, sheets: readonly string[]) =>
    `“${file}”: ${sheets.map((sheet) => `“${sheet}”`).join(', ')} ${sheets.length === 1 ? 'is' : 'are'} hidden in the file, and here, too. The data in hidden sheets are read.`,
  imported: (sheet: string, rows: number) => `“${sheet}”: ${rows} rows read.`,
  print: 'Print',
  pdf: 'Download as PDF…',
  pdfHow:
    'The print dialog opens with this sheet. As destination choose “Save as PDF”; the paper is A4, and the sheet as wide as the paper.',
  pdfGoOn: 'Continue',
  reset: 'Reset…',
  extensions: 'Extensions',
  help: 'Help',
  about: 'About this page…',
  aboutTitle: 'About this page',
  aboutText: (addOn: string, build: string) => [
    'This spreadsheet runs on your own machine, with the same add-on that is installed in Google Sheets. No Google account is needed, and nothing leaves this computer.',
    `Open Extensions › ${addOn} › ${build} to make one scorecard per rep and per region. In a cell, type =KPI_ to see the functions.`,
    'What you do is kept in this browser. File › Reset starts afresh.',
    'By keyboard: Alt+F, Alt+N and Alt+H open the menus, Alt+Shift+. goes to the sidebar or the card beside, Esc goes back to the cells. On a Mac, hold Ctrl+Option instead of Alt.',
  ],
  language: 'Language',
  close: 'Close',
  dismiss: 'Dismiss',
  ok: 'OK',
  cancel: 'Cancel',

  working: 'Working…',
  failedTitle: 'That did not work',
  resetTitle: 'Start afresh?',
  resetQuestion:
    'All changes and all scorecards in this spreadsheet are deleted, and the data are loaded again.',
  resetDo: 'Start afresh',

  protectedTitle: 'Heads up!',
  protectedQuestion: (description: string) =>
    `You are about to change a part of this sheet that should not be changed by accident${
      description === '' ? '' : ` (${description})`
    }. Change it anyway?`,
  protectedDo: 'Change it',

  /** Beside the formula bar, by Univer's keys: its own packs lack them. */
  calculation: {
    analyzing: 'Looking for formulas',
    calculating: 'Calculating',
    'array-analysis': 'Looking for array formulas',
    'array-calculation': 'Calculating array formulas',
    done: 'Calculated',
  },

  errorTip: 'Error',
  /** In Sheets' own words. */
  refError: (error: RefError): string => {
    switch (error.kind) {
      case 'circle':
        return 'Circular dependency detected.';
      case 'occupied':
        return `Array result was not expanded because it would overwrite data in ${error.cell}.`;
      case 'rows':
        return `Result was not automatically expanded, please insert more rows (${error.missing}).`;
      case 'columns':
        return `Result was not automatically expanded, please insert more columns (${error.missing}).`;
    }
  },
  /** Beside the axis of a chart, in place of what the browser writes. */
  largeNumbers: {} as Readonly<Record<string, string>>,
  chartFailed: (reason: string) => `This chart cannot be drawn: ${reason}`,
  dataChanged:
    'The CSV files have changed since this spreadsheet was first opened. File › Reset loads them again.',
  openFailedTitle: 'This spreadsheet could not be opened',
  openFailedSaved:
    'What was saved in this browser cannot be read. You can start afresh: then the saved changes are lost.',
  openFailed: 'The page could not start.',
  tryAgain: 'Try again',
};

export type Words = typeof en;

const vi: Words = {
  loading: 'Đang tải…',
  loadingScript: 'Đang tải tiện ích…',
  loadingSaved: 'Đang mở bảng tính của bạn…',
  loadingSample: 'Đang tạo đội bán hàng mẫu…',
  loadingFile: (name) => `Đang đọc ${name}.csv…`,
  loadingCalculation: 'Đang tính toán…',

  sampleTitle: 'Đội bán hàng mẫu',
  untitled: 'Bảng tính không có tiêu đề',
  sampleCardTitle: 'Đây là dữ liệu mẫu',
  sampleCard:
    'Một đội bán hàng giả định với bảng điểm do chính tiện ích này lập. Bạn cứ sửa thử: các con số sẽ thay đổi theo.',
  useOwnData: 'Dùng dữ liệu của tôi',
  seeHow: 'Xem cách lập',
  ownCardTitle: 'Đưa dữ liệu của bạn vào',
  ownCard:
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
  imported: (sheet, rows) => `“${sheet}”: đã đọc ${rows} dòng.`,
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
    'Bằng bàn phím: Alt+F, Alt+N và Alt+H mở các trình đơn, Alt+Shift+. chuyển đến thanh bên hoặc thẻ bên cạnh, Esc quay lại các ô. Trên máy Mac, giữ Ctrl+Option thay cho Alt.',
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

export const words = (language: Language): Words => ({ en, vi })[language];
