/** Says what stands on the stage about what is measured, in Vietnamese. */
import type { Messages } from '../en/index';
import { list, quoted } from './phrases';

export const what: Messages['what'] = {
  heading: 'Đánh giá bằng chỉ tiêu nào?',
  intro: 'Cho biết dữ liệu nằm ở đâu, kiểm tra dữ liệu, rồi chọn các chỉ tiêu được tính điểm.',

  data: 'Dữ liệu của bạn',
  dataHint:
    'Mỗi bảng được đọc từ một trang tính, hoặc từ nhiều trang có cùng tiêu đề cột, ví dụ mỗi tháng một trang. Mở từng bảng để xem hoặc đổi cột.',
  rows: (sheet, _, written) => `${sheet} · ${written} dòng`,
  andMore: (sheet, others) => `${sheet} và ${others} trang tính khác`,
  noSheet: 'Chưa chọn trang tính.',
  complete: '✓ đủ cột',
  incomplete: (columns) => `⚠ thiếu ${columns} cột`,
  notFound: '○ chưa có',
  noWon: '⚠ chưa rõ trạng thái',
  rivals: (table, sheet, others) => `“${table}” chỉ đọc từ “${sheet}”, không đọc ${quoted(others)}.`,
  sibling: (table, sheet) => `“${sheet}” có vẻ là một trang tính nữa của bảng “${table}”.`,
  join: 'Thêm trang này',
  joinNamed: (table, sheet) => `Thêm “${sheet}” vào bảng “${table}”`,
  joined: (table, sheet) => `Bảng “${table}” nay đọc thêm từ “${sheet}”.`,
  joinedHint: 'Các trang cũng được đọc cho bảng này, có cùng tiêu đề cột:',
  leaveOut: 'Bỏ trang này',
  leaveOutNamed: (table, sheet) => `Bỏ “${sheet}” khỏi bảng “${table}”`,
  leftOut: (table, sheet) => `Bảng “${table}” không còn đọc từ “${sheet}”.`,
  sheet: 'Trang tính',
  none: '– không có –',
  required: (column) => `${column} (bắt buộc)`,
  sure: '✓ nhận ra chắc chắn',
  likely: '? có thể đúng – hãy kiểm tra',
  preview: 'Ví dụ:',
  won: 'Trạng thái được tính là thành công',
  lost: 'Trạng thái được tính là thất bại',
  wordsHint: (words) =>
    words.length === 0
      ? 'Ghi đúng như trong cột trạng thái, cách nhau bằng dấu phẩy.'
      : `Cách nhau bằng dấu phẩy. Trong cột có: ${list(words)}.`,
  save: (table) => `Lưu bảng “${table}”`,
  saving: 'Đang lưu và đọc lại các trang tính…',
  columnMissing: (column) => `Hãy chọn cột chứa “${column}”.`,
  saved: (table) => `Đã lưu bảng “${table}”.`,

  check: 'Kiểm tra dữ liệu',
  checked: '✓ Mọi ô trong các trang tính này đều đọc được.',
  nothingToCheck: 'Chưa có gì để kiểm tra.',
  problems: (_, written) => `⚠ ${written} ô cần xem lại`,
  more: (_, written) => `${written} ô khác`,
  unlisted: (written) => `và ${written} ô nữa; hãy sửa các ô trên trước rồi đọc lại.`,
  offers: { counted: 'Tính cả các dòng như vậy', once: 'Mỗi mã chỉ tính một lần' },
  goTo: (cell) => `Đến ô ${cell}`,
  decisions: 'Cột có hai cách đọc',
  cleanTitle: 'Bản sao đã làm sạch',
  cleanHint: 'Trang tính của bạn giữ nguyên; bản sao nằm bên cạnh sẽ được đọc thay.',
  clean: (sheet) => `Tạo bản sao sạch của “${sheet}”`,
  cleaning: (sheet) => `Đang làm sạch bản sao của “${sheet}”…`,
  reread: 'Đọc lại các trang tính',

  kpis: 'Chỉ tiêu',
  kpisHint: (count) =>
    count === 0
      ? 'Bảng điểm chưa có chỉ tiêu nào. Hãy đánh dấu các chỉ tiêu được tính điểm.'
      : `Bảng điểm có ${count} chỉ tiêu. Nên chọn 5 đến 10 chỉ tiêu: vừa một trang và dễ nhớ.`,
  inUse: (ticked, all) => `đang dùng ${ticked} / ${all}`,
  lacking: (count) => `⚠ ${count} thiếu dữ liệu`,
  lacks: (text) => `⚠ Chưa lên bảng điểm: ${text}.`,
  toTable: (table) => `Đến bảng “${table}”`,
  toTableFor: (table, kpi) => `${kpi}: đến bảng “${table}”`,

  own: 'KPI tự đặt',
  ownHint: 'Đếm, cộng hoặc tính trung bình bất kỳ cột nào trong dữ liệu của bạn.',
  ownNone: 'Chưa có.',
  ownAdd: 'Thêm KPI',
  ownNew: 'KPI mới',
  ownChange: (name) => `Sửa “${name}”`,
  change: 'Sửa',
  remove: 'Xóa',
  changeNamed: (name) => `Sửa ${name}`,
  removeNamed: (name) => `Xóa ${name}`,
  removeSure: 'Xóa cả các mục tiêu?',
  removeSureNamed: (name) => `Xóa ${name} và các mục tiêu của chỉ tiêu này?`,
  divides: (name, by) => `Không xóa được “${name}”: “${by}” đang chia cho chỉ tiêu này.`,
  removed: (name) => `Đã xóa “${name}” và các mục tiêu của chỉ tiêu này.`,
  ownSaved: (name) => `“${name}” đã có trong kế hoạch và đang được dùng.`,
  ownSave: 'Lưu KPI này',
  cancel: 'Hủy',
  fill: (field) => `Hãy điền “${field}”.`,
  moreFields: 'Mã, ngày, chiều đánh giá và cách hiển thị',
  always: 'Tính mọi dòng',
  nothing: 'Không chia',
  usual: 'Theo loại số liệu',
  fields: {
    id: 'Công thức và kế hoạch gọi chỉ tiêu bằng mã này. Chỉ dùng chữ không dấu và chữ số.',
    denominator: 'Để ra một tỷ lệ, hoặc mức bình quân trên mỗi đơn vị.',
  },

  sample: 'Chưa có sẵn dữ liệu?',
  sampleHint:
    'Dữ liệu mẫu của đội bán hàng một nhà phân phối nằm trong tám trang tính. Dùng thử xong có thể xóa.',
};
