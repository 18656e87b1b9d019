/** Every word that people read, in Vietnamese. */
import type { KpiId } from '../catalogue/kpis';
import type { ColumnId, TableId } from '../catalogue/tables';
import type { KeyColumn } from '../facts/columns';
import type { ColumnType } from '../kpi/table';
import type { Unit } from '../kpi/kpi';
import type { Messages } from './en';

const list = (values: readonly string[]): string => values.join(', ');

const tables: Readonly<Record<TableId, string>> = {
  team: 'Đội ngũ',
  leads: 'Khách tiềm năng',
  sales: 'Bán hàng',
  customers: 'Khách hàng',
  spend: 'Chi phí',
  prices: 'Giá cả',
  care: 'Chăm sóc',
  surveys: 'Khảo sát',
};

const columns: Readonly<Record<ColumnId, string>> = {
  rep: 'Nhân viên',
  region: 'Khu vực',
  email: 'Email',
  from: 'Từ ngày',
  until: 'Đến ngày',
  leadId: 'Mã khách tiềm năng',
  createdOn: 'Ngày tạo',
  source: 'Nguồn',
  status: 'Trạng thái',
  firstContactOn: 'Ngày liên hệ đầu tiên',
  closedOn: 'Ngày kết thúc',
  orderId: 'Mã đơn hàng',
  soldOn: 'Ngày bán',
  customer: 'Khách hàng',
  amount: 'Số tiền',
  since: 'Khách hàng từ ngày',
  spentOn: 'Ngày chi',
  channel: 'Kênh',
  observedOn: 'Ngày ghi nhận',
  product: 'Sản phẩm',
  ourPrice: 'Giá của ta',
  competitor: 'Đối thủ',
  competitorPrice: 'Giá đối thủ',
  promotion: 'Khuyến mãi',
  contactedOn: 'Ngày liên hệ',
  answeredOn: 'Ngày trả lời',
  score: 'Điểm',
};

const kpis: Readonly<Record<KpiId, { readonly name: string; readonly explains: string }>> = {
  newLeads: { name: 'Khách tiềm năng mới', explains: 'Số khách tiềm năng được tạo trong kỳ.' },
  conversionRate: {
    name: 'Tỷ lệ chuyển đổi',
    explains: 'Trong số khách tiềm năng tạo trong kỳ, tỷ lệ đã chốt thành công.',
  },
  revenue: { name: 'Doanh thu', explains: 'Tổng số tiền bán hàng trong kỳ.' },
};

const types: Readonly<Record<ColumnType, string>> = {
  text: 'chữ',
  status: 'trạng thái',
  number: 'số',
  date: 'ngày tháng',
};

const kpiDataColumns: Readonly<Record<KeyColumn, string>> = {
  scopeNumber: 'STT',
  scopeType: 'Loại',
  scope: 'Tên',
  region: 'Khu vực',
  criterion: 'Điều kiện',
  period: 'Kỳ',
  start: 'Từ ngày',
  end: 'Đến trước ngày',
  asOf: 'Tính đến (trống: trực tiếp)',
};

const units: Readonly<Record<Unit, string>> = { leads: 'khách', money: 'số tiền', percent: '%' };

export const vi: Messages = {
  tables,
  columns,
  kpis,
  units,
  product: 'Bảng điểm KPI',

  menu: {
    open: 'Tạo bảng điểm…',
    sample: 'Chèn dữ liệu mẫu',
  },

  sheets: {
    plan: 'Kế hoạch KPI',
    data: 'Dữ liệu KPI',
    overview: 'Tổng quan KPI',
    template: 'Mẫu bảng điểm',
    card: (type, name) => (type === 'team' ? 'Toàn đội' : name),
  },

  scopes: { wholeTeam: 'Toàn đội', regions: 'Khu vực', reps: 'Nhân viên' },

  measures: {
    count: (table, date) => `${table}: số dòng theo “${date}”`,
    sum: (table, column, date) => `${table}: tổng “${column}” theo “${date}”`,
    won: 'thành công',
    lost: 'thất bại',
  },

  kpiData: { columns: kpiDataColumns },

  card: {
    region: 'Khu vực',
    period: 'Kỳ',
    pickPeriod: 'Chọn kỳ để xem số liệu của kỳ đó.',
    noSuchPeriod: 'Dữ liệu KPI chưa có kỳ này. Hãy chọn kỳ khác hoặc tạo lại bảng điểm.',
    live: 'Số liệu trực tiếp',
    asOf: 'Tính đến',
    no: 'STT',
    kpi: 'Chỉ tiêu',
    unit: 'ĐVT',
    actual: 'Thực hiện',
    previous: 'Kỳ trước',
    change: 'Tăng/giảm',
    points: 'điểm %',
  },

  overview: { title: 'Tổng quan KPI', name: 'Tên' },

  plan: {
    title: 'Kế hoạch KPI',
    settings: 'Thiết lập',
    current: 'Kỳ hiện tại',
    currentHint: 'Ngày đầu kỳ. Để trống thì lấy tháng của hôm nay.',
    start: 'Kỳ hiển thị trước tiên',
    mapping: 'Dữ liệu nằm ở đâu',
    mappingHint: 'Sửa tại đây rồi tạo lại bảng điểm.',
    table: 'Bảng',
    column: 'Cột',
    sheet: 'Trang tính',
    header: 'Tiêu đề cột trong trang tính',
    sheetOf: 'Trang tính',
    won: 'Trạng thái nghĩa là thành công',
    lost: 'Trạng thái nghĩa là thất bại',
  },

  protection: 'Công thức của Bảng điểm KPI',

  sample: {
    note: 'Dữ liệu mẫu: nhân viên, khách hàng và số liệu đều là hư cấu.',
    tab: (table) => `${table} (mẫu)`,
    won: 'Thành công',
    lost: 'Thất bại',
    open: ['Mới', 'Đang trao đổi'],
    sources: ['Facebook', 'Website', 'Giới thiệu', 'Hội chợ'],
    channels: ['Quảng cáo Facebook', 'Quảng cáo Google', 'Sự kiện'],
    careChannels: ['Điện thoại', 'Zalo', 'Gặp trực tiếp', 'Email'],
    promotions: ['Giảm 10 %', 'Miễn phí giao hàng', 'Mua 2 tặng 1'],
    products: [
      'Trà xanh 500 g',
      'Cà phê Arabica 1 kg',
      'Hạt điều 500 g',
      'Gạo 5 kg',
      'Mật ong 350 ml',
      'Xoài sấy 250 g',
    ],
    exists: (sheet) => `Đã có trang tính “${sheet}”. Hãy đổi tên hoặc xóa trang đó rồi chèn lại dữ liệu mẫu.`,
    inserted: (rows) => `Đã chèn dữ liệu mẫu: ${rows} dòng trong 8 trang tính.`,
  },

  build: {
    reading: 'Đang đọc dữ liệu',
    facts: 'Đang ghi Dữ liệu KPI',
    card: (name) => `Bảng điểm: ${name}`,
    overview: 'Tổng quan',
    done: (cards) => `Xong: ${cards} bảng điểm.`,
    modeFormulas: 'Công thức trực tiếp: số liệu tự cập nhật theo dữ liệu.',
    modeValuesUnclean: (problems, first) =>
      `Giá trị, cập nhật khi tạo lại: công thức không đọc được ${problems} ô (ô đầu tiên: ${first}).`,
    modeValuesLarge: 'Giá trị, cập nhật khi tạo lại: dữ liệu quá lớn để dùng công thức trực tiếp.',
    modeValuesAsked: 'Giá trị, cập nhật khi tạo lại.',
  },

  problems: {
    cell: (sheet, cell, header, value, expected) =>
      `${sheet}!${cell} (“${header}”): “${value}” không phải là ${types[expected]}. Ô này bị bỏ qua; hãy sửa rồi tạo lại.`,
  },

  lacks: {
    table: (table) => `cần bảng “${table}” nhưng chưa có trang tính nào được gán`,
    column: (table, column) => `cần cột “${column}” của “${table}” nhưng cột này chưa được gán`,
    words: (table, means) =>
      `cần biết trạng thái nào của “${table}” nghĩa là ${means === 'won' ? 'thành công' : 'thất bại'}`,
  },

  errors: {
    unknownTable: (table, known) =>
      `Phần gán dữ liệu có bảng “${table}” không tồn tại. Các bảng: ${list(known)}.`,
    unknownColumn: (table, column, known) =>
      `Phần gán dữ liệu của “${table}” có cột “${column}” không tồn tại. Các cột: ${list(known)}.`,
    mappingShape: (path, value) =>
      `Phần gán dữ liệu có giá trị lạ tại “${path}”: ${value}. Hãy viết { "bảng": { "sheet": "…", "columns": { … } } }.`,
    columnNotMapped: (table, column) =>
      `Bảng “${tables[table]}” cần cột “${columns[column]}” (${table}.${column}) nhưng cột này chưa được gán. Hãy cho biết tiêu đề của cột.`,
    sheetNotFound: (table, sheet) =>
      `Bảng “${tables[table]}” được gán với trang tính “${sheet}” nhưng trang này không tồn tại. Hãy đổi tên trang tính hoặc sửa phần gán trong Kế hoạch KPI.`,
    headerNotFound: (table, sheet, header) =>
      `Bảng “${tables[table]}” cần tiêu đề “${header}” nhưng không thấy trong các dòng đầu của trang tính “${sheet}”.`,
    nothingMapped:
      'Không nhận ra trang tính nào có dữ liệu bán hàng. Mỗi trang cần một dòng tiêu đề, ví dụ: Ngày tạo, Nhân viên, Trạng thái.',
    noKpi: (lacks) => `Chưa tính được KPI nào: ${lacks.join('; ')}.`,
    uncleanForFormulas: (problems, first) =>
      `Công thức trực tiếp cần dữ liệu sạch, nhưng có ${problems} ô không đọc được: ${first} Hãy sửa các ô này hoặc chọn giá trị.`,
    noPeriod: (value) => `“${value}” không phải là kỳ. Hãy viết tháng như 2026-10 hoặc dùng ô ngày tháng.`,
    planCell: (cell, value, expected) => `Kế hoạch KPI!${cell}: “${value}” không phải là ${expected}.`,
    aDate: 'ngày tháng',
    busy: 'Có người khác đang tạo bảng điểm trong tài liệu này. Hãy thử lại sau một phút.',
    noBuild: 'Không có lượt tạo nào đang chạy. Hãy bắt đầu lại.',
    tooManyTabs: (tabs, most) =>
      `Sẽ có ${tabs} trang tính; Google Sheets chạy tốt với khoảng ${most} trang. Hãy tạo cho khu vực thôi, hoặc cho ít nhân viên hơn.`,
    needsTable: (fn, table, example) =>
      `${fn} cần bảng “${tables[table]}”: hãy đưa vào vùng dữ liệu có dòng tiêu đề, ví dụ ${example}.`,
    rangeNotRecognised: (fn, headers) =>
      `${fn}: vùng có tiêu đề “${headers}” không phải bảng mà hàm này dùng được. Dòng đầu phải có tiêu đề như ${columns.createdOn}, ${columns.rep}.`,
    needsColumn: (fn, table, column) =>
      `${fn} cần cột “${columns[column]}” của “${tables[table]}”: hãy thêm cột hoặc gán cột trong Kế hoạch KPI.`,
    needsWords: (fn, table) =>
      `${fn} không biết trạng thái nào của “${tables[table]}” nghĩa là thành công: hãy ghi trong Kế hoạch KPI.`,
    unknownRep: (fn, rep) =>
      `${fn}: không có dòng nào của nhân viên “${rep}”. Hãy viết tên đúng như trong dữ liệu.`,
    unknownRegion: (fn, region) =>
      `${fn}: không có dòng nào của khu vực “${region}”. Hãy viết tên đúng như trong dữ liệu.`,
    tooManyArguments: (fn) =>
      `${fn} nhận các vùng có tiêu đề, rồi đến kỳ, nhân viên và khu vực; đang thừa một đối số.`,
    unreadableCell: (fn, header, value, expected) =>
      `${fn}: dưới “${header}”, “${value}” không phải là ${types[expected]}. Hãy sửa ô này.`,
  },

  sidebar: {
    title: 'Bảng điểm KPI',
    intro: 'Mỗi nhân viên và mỗi khu vực một bảng điểm, lấy từ các trang tính của tài liệu này.',
    loading: 'Đang đọc các trang tính…',
    found: 'Dữ liệu tìm thấy',
    notFound: 'Không tìm thấy',
    kpis: 'Chỉ tiêu',
    cards: 'Tạo bảng điểm cho',
    reps: (count) => `Nhân viên (${count})`,
    regions: (count) => `Khu vực (${count})`,
    team: 'Toàn đội',
    numbers: 'Số liệu',
    automatic: 'Tự chọn giúp tôi',
    formulas: 'Công thức trực tiếp',
    values: 'Giá trị',
    build: 'Tạo bảng điểm',
    rebuild: 'Tạo lại',
    cancel: 'Hủy',
    cancelled: 'Đã hủy. Những gì đã tạo vẫn còn; hãy tạo lại để hoàn tất.',
    retry: 'Thử lại',
    sample: 'Chèn dữ liệu mẫu',
    empty: 'Tài liệu này chưa có dữ liệu bán hàng. Hãy chèn một đội mẫu để xem bảng điểm trông thế nào.',
    problems: (count) => `${count} ô không đọc được`,
    more: (count) => `và ${count} ô nữa`,
    progress: (done, total) => `${done} / ${total}`,
    openOverview: 'Mở trang tổng quan',
    failed: 'Chưa thực hiện được.',
  },

  functions: {
    leads: 'Vùng khách tiềm năng, có dòng tiêu đề.',
    sales: 'Vùng bán hàng, có dòng tiêu đề.',
    team: 'Vùng đội ngũ, có dòng tiêu đề.',
    period: 'Một tháng hoặc một ngày trong tháng; trống là tháng này.',
    rep: 'Một nhân viên; trống là tất cả.',
    region: 'Một khu vực; trống là mọi khu vực.',
  },
};
