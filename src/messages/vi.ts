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
  prices: 'Giá thị trường',
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
  since: 'Ngày trở thành khách hàng',
  spentOn: 'Ngày chi',
  channel: 'Kênh',
  observedOn: 'Ngày ghi nhận',
  product: 'Sản phẩm',
  ourPrice: 'Giá của công ty',
  competitor: 'Đối thủ',
  competitorPrice: 'Giá đối thủ',
  promotion: 'Khuyến mãi',
  contactedOn: 'Ngày liên hệ',
  answeredOn: 'Ngày trả lời',
  score: 'Điểm',
};

const kpis: Readonly<Record<KpiId, { readonly name: string; readonly explains: string }>> = {
  newLeads: { name: 'Khách tiềm năng mới', explains: 'Số khách tiềm năng phát sinh trong kỳ.' },
  conversionRate: {
    name: 'Tỷ lệ chuyển đổi',
    explains: 'Tỷ lệ chốt thành công trong số khách tiềm năng phát sinh trong kỳ.',
  },
  revenue: { name: 'Doanh thu', explains: 'Tổng doanh số bán hàng trong kỳ.' },
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
  asOf: 'Số liệu tính đến (trống: tự cập nhật)',
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
    live: 'Số liệu tự cập nhật',
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
    start: 'Kỳ hiển thị khi mở',
    mapping: 'Nguồn dữ liệu',
    mappingHint: 'Sửa tại đây rồi tạo lại bảng điểm.',
    table: 'Bảng',
    column: 'Cột',
    sheet: 'Trang tính',
    header: 'Tiêu đề cột trong trang tính',
    sheetOf: 'Trang tính',
    won: 'Trạng thái được tính là thành công',
    lost: 'Trạng thái được tính là thất bại',
  },

  protection: 'Công thức của Bảng điểm KPI',

  sample: {
    note: 'Dữ liệu mẫu: nhân viên, khách hàng và số liệu đều không có thật.',
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
    modeFormulas: 'Công thức trực tiếp: số liệu tự cập nhật khi dữ liệu thay đổi.',
    modeValuesUnclean: (problems, first) =>
      `Giá trị cố định, chỉ cập nhật khi tạo lại: công thức không đọc được ${problems} ô. Ô đầu tiên: ${first}`,
    modeValuesLarge:
      'Giá trị cố định, chỉ cập nhật khi tạo lại: dữ liệu quá lớn để dùng công thức trực tiếp.',
    modeAsked: 'Theo lựa chọn của bạn.',
  },

  problems: {
    cell: (sheet, cell, header, value, expected) =>
      `${sheet}!${cell} (“${header}”): “${value}” không phải là ${types[expected]}. Ô này bị bỏ qua; hãy sửa rồi tạo lại.`,
  },

  lacks: {
    table: (table) => `cần bảng “${table}” nhưng chưa khai báo trang tính nào cho bảng này`,
    column: (table, column) => `cần cột “${column}” của bảng “${table}” nhưng cột này chưa được khai báo`,
    words: (table, means) =>
      `cần biết trạng thái nào của bảng “${table}” được tính là ${means === 'won' ? 'thành công' : 'thất bại'}`,
  },

  errors: {
    unknownTable: (table, known) =>
      `Phần khai báo dữ liệu có bảng “${table}”, nhưng không có bảng nào tên như vậy. Các bảng dùng được: ${list(known)}.`,
    unknownColumn: (table, column, known) =>
      `Phần khai báo của bảng “${table}” có cột “${column}”, nhưng không có cột nào tên như vậy. Các cột dùng được: ${list(known)}.`,
    mappingShape: (path, value) =>
      `Phần khai báo dữ liệu có giá trị không hợp lệ tại “${path}”: ${value}. Hãy viết { "bảng": { "sheet": "…", "columns": { … } } }.`,
    columnNotMapped: (table, column) =>
      `Bảng “${tables[table]}” cần cột “${columns[column]}” (${table}.${column}) nhưng cột này chưa được khai báo. Hãy cho biết tiêu đề của cột.`,
    sheetNotFound: (table, sheet) =>
      `Bảng “${tables[table]}” được khai báo ở trang tính “${sheet}” nhưng không có trang tính này. Hãy đổi lại tên trang tính hoặc sửa phần Nguồn dữ liệu trong Kế hoạch KPI.`,
    headerNotFound: (table, sheet, header) =>
      `Bảng “${tables[table]}” cần cột có tiêu đề “${header}” nhưng không thấy tiêu đề này trong những dòng đầu của trang tính “${sheet}”.`,
    nothingMapped:
      'Không nhận ra trang tính nào có dữ liệu bán hàng. Mỗi trang cần một dòng tiêu đề, ví dụ: Ngày tạo, Nhân viên, Trạng thái.',
    noKpi: (lacks) => `Chưa tính được KPI nào: ${lacks.join('; ')}.`,
    uncleanForFormulas: (problems, first) =>
      `Công thức trực tiếp cần dữ liệu sạch, nhưng có ${problems} ô không đọc được: ${first} Hãy sửa các ô này hoặc chọn giá trị.`,
    noPeriod: (value) =>
      `“${value}” không phải là một kỳ. Hãy viết tháng theo dạng 2026-10 hoặc dùng ô chứa ngày.`,
    planCell: (cell, value, expected) => `Kế hoạch KPI!${cell}: “${value}” không phải là ${expected}.`,
    aDate: 'ngày tháng',
    busy: 'Có người khác đang tạo bảng điểm trong bảng tính này. Hãy thử lại sau một phút.',
    noBuild: 'Không có lượt tạo nào đang chạy. Hãy bắt đầu lại.',
    tooManyTabs: (tabs, most) =>
      `Sẽ có ${tabs} trang tính; Google Sheets chạy tốt với khoảng ${most} trang. Hãy chỉ tạo theo khu vực, hoặc tạo cho ít nhân viên hơn.`,
    needsTable: (fn, table, example) =>
      `${fn} cần bảng “${tables[table]}”: hãy truyền vùng dữ liệu gồm cả dòng tiêu đề, ví dụ ${example}.`,
    rangeNotRecognised: (fn, headers, needed) =>
      `${fn}: vùng có tiêu đề “${headers}” không phải là bảng mà hàm này dùng được. Dòng đầu của vùng phải có các tiêu đề như ${list(needed.map((id) => columns[id]))}.`,
    needsColumn: (fn, table, column) =>
      `${fn} cần cột “${columns[column]}” của bảng “${tables[table]}”: hãy thêm cột này hoặc khai báo nó trong Kế hoạch KPI.`,
    needsWords: (fn, table) =>
      `${fn} chưa biết trạng thái nào của bảng “${tables[table]}” được tính là thành công: hãy ghi các trạng thái đó trong Kế hoạch KPI.`,
    unknownRep: (fn, rep) =>
      `${fn}: không có dòng nào của nhân viên “${rep}”. Hãy ghi tên đúng như trong dữ liệu.`,
    unknownRegion: (fn, region) =>
      `${fn}: không có dòng nào của khu vực “${region}”. Hãy ghi tên đúng như trong dữ liệu.`,
    tooManyArguments: (fn) =>
      `${fn} nhận các vùng có dòng tiêu đề, rồi đến kỳ, nhân viên và khu vực; đang thừa một đối số.`,
    unreadableCell: (fn, header, value, expected) =>
      `${fn}: trong cột “${header}”, “${value}” không phải là ${types[expected]}. Hãy sửa ô này.`,
  },

  sidebar: {
    title: 'Bảng điểm KPI',
    heading: 'Bảng điểm cho đội của bạn',
    intro: 'Mỗi nhân viên và mỗi khu vực có một bảng điểm, lấy số liệu từ bảng tính này.',
    loading: 'Đang đọc các trang tính…',
    found: 'Dữ liệu tìm thấy',
    sheetRows: (sheet, rows) => `${sheet} · ${rows.toLocaleString('vi')} dòng`,
    notFound: (names) => `Không tìm thấy: ${list(names)}`,
    kpis: 'Chỉ tiêu',
    ready: (names) => `Sẵn sàng: ${list(names)}`,
    noKpi: 'Chưa tính được chỉ tiêu nào. Danh sách chỉ tiêu cho biết mỗi chỉ tiêu còn thiếu gì.',
    problems: (count) => `${count.toLocaleString('vi')} ô không đọc được`,
    more: (count) => `và ${count.toLocaleString('vi')} ô nữa`,
    reread: 'Đọc lại các trang tính',
    emptyTitle: 'Chưa có dữ liệu bán hàng',
    empty: 'Bảng tính này chưa có dữ liệu bán hàng. Hãy chèn dữ liệu của một đội mẫu để xem thử bảng điểm.',
    sample: 'Chèn dữ liệu mẫu',
    insertingSample: 'Đang chèn dữ liệu mẫu…',
    cards: 'Tạo bảng điểm cho',
    team: 'Toàn đội',
    teamHint: 'Luôn được tạo.',
    reps: (count) => `Nhân viên (${count})`,
    regions: (count) => `Khu vực (${count})`,
    cardCount: (count) => `Sẽ tạo ${count} bảng điểm.`,
    numbers: 'Số liệu',
    automatic: 'Tự động chọn',
    formulas: 'Công thức trực tiếp',
    values: 'Giá trị cố định',
    modeHints: {
      automatic:
        'Dùng công thức trực tiếp nếu dữ liệu sạch và không quá lớn, nếu không thì dùng giá trị cố định.',
      formulas: 'Tự cập nhật khi dữ liệu thay đổi, kể cả với người không cài tiện ích này.',
      values: 'Được ghi khi tạo bảng điểm và chỉ cập nhật khi tạo lại.',
    },
    build: 'Tạo bảng điểm',
    rebuild: 'Tạo lại',
    building: 'Đang tạo bảng điểm',
    progress: (done, total) => `${done} / ${total}`,
    cancel: 'Hủy',
    cancelling: 'Sẽ dừng sau bước này…',
    cancelled: 'Đã hủy. Những gì đã tạo vẫn còn; hãy tạo lại để hoàn tất.',
    built: 'Bảng điểm đã sẵn sàng',
    openOverview: 'Mở trang tổng quan',
    leftOut: 'Chỉ tiêu chưa tính được',
    failed: 'Chưa thực hiện được.',
    stoppedAt: (done, total) => `Đã dừng sau ${done} / ${total} bước.`,
    retry: 'Thử lại',
    back: 'Quay lại',
  },

  functions: {
    team: 'Vùng dữ liệu đội ngũ, gồm cả dòng tiêu đề.',
    leads: 'Vùng dữ liệu khách tiềm năng, gồm cả dòng tiêu đề.',
    sales: 'Vùng dữ liệu bán hàng, gồm cả dòng tiêu đề.',
    customers: 'Vùng dữ liệu khách hàng, gồm cả dòng tiêu đề.',
    spend: 'Vùng dữ liệu chi phí, gồm cả dòng tiêu đề.',
    prices: 'Vùng dữ liệu giá thị trường, gồm cả dòng tiêu đề.',
    care: 'Vùng dữ liệu chăm sóc khách hàng, gồm cả dòng tiêu đề.',
    surveys: 'Vùng dữ liệu khảo sát, gồm cả dòng tiêu đề.',
    period: 'Tháng, hoặc một ngày trong tháng; để trống là tháng này.',
    rep: 'Tên nhân viên; để trống là tất cả.',
    region: 'Tên khu vực; để trống là tất cả.',
  },
};
