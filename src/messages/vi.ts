/** Every word that people read, in Vietnamese. */
import type { KpiId } from '../catalogue/kpis';
import type { ColumnId, TableId } from '../catalogue/tables';
import type { KeyColumn } from '../facts/columns';
import type { ColumnType } from '../kpi/table';
import type { Family, Unit } from '../kpi/kpi';
import type { OwnKpiColumn } from '../plan/own-kpis/own-kpi';
import type { Messages } from './en';

const list = (values: readonly string[]): string => values.join(', ');

const decimal = (value: number): string => value.toLocaleString('vi');

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
  leadGrowth: {
    name: 'Tăng trưởng khách tiềm năng',
    explains: 'Mức tăng giảm số khách tiềm năng mới so với kỳ trước.',
  },
  conversionRate: {
    name: 'Tỷ lệ chuyển đổi',
    explains: 'Tỷ lệ chốt thành công trong số khách tiềm năng phát sinh trong kỳ.',
  },
  contactRate: {
    name: 'Tỷ lệ liên hệ',
    explains: 'Trong số khách tiềm năng phát sinh trong kỳ, tỷ lệ đã được liên hệ.',
  },
  responseDays: {
    name: 'Thời gian phản hồi',
    explains: 'Số ngày trung bình từ khi có khách tiềm năng đến lần liên hệ đầu tiên.',
  },
  acquisitionSpend: { name: 'Chi phí tìm khách', explains: 'Tổng chi phí trong kỳ để có khách hàng mới.' },
  newCustomers: { name: 'Khách hàng mới', explains: 'Số khách hàng bắt đầu mua trong kỳ.' },
  cac: {
    name: 'Chi phí trên mỗi khách hàng mới (CAC)',
    explains: 'Chi phí tìm khách chia cho số khách hàng mới.',
  },
  costPerLead: {
    name: 'Chi phí trên mỗi khách tiềm năng',
    explains: 'Chi phí tìm khách chia cho số khách tiềm năng mới.',
  },
  revenue: { name: 'Doanh thu', explains: 'Tổng doanh số bán hàng trong kỳ.' },
  revenueGrowth: { name: 'Tăng trưởng doanh thu', explains: 'Mức tăng giảm doanh thu so với kỳ trước.' },
  revenueShare: { name: 'Tỷ trọng doanh thu', explains: 'Doanh thu so với doanh thu của toàn đội trong kỳ.' },
  averageSale: { name: 'Giá trị đơn hàng bình quân', explains: 'Doanh thu chia cho số đơn hàng.' },
  priceIndex: {
    name: 'Chỉ số giá so với đối thủ',
    explains: 'Giá của công ty so với giá đối thủ trên cùng sản phẩm.',
  },
  competitorPromotions: {
    name: 'Khuyến mãi của đối thủ',
    explains: 'Số lần ghi nhận đối thủ chạy khuyến mãi trong kỳ.',
  },
  careContacts: { name: 'Lượt chăm sóc', explains: 'Số lượt chăm sóc khách hàng hiện có trong kỳ.' },
  customersContacted: {
    name: 'Số khách hàng được chăm sóc',
    explains: 'Số khách hàng khác nhau được liên hệ trong kỳ.',
  },
  careCoverage: {
    name: 'Độ phủ chăm sóc',
    explains: 'Trong số khách hàng có đầu kỳ, tỷ lệ được liên hệ ít nhất một lần trong kỳ.',
  },
  retention: {
    name: 'Tỷ lệ giữ chân khách hàng',
    explains: 'Trong số khách hàng có đầu kỳ, tỷ lệ vẫn còn đến cuối kỳ.',
  },
  csat: { name: 'Điểm hài lòng', explains: 'Điểm khảo sát trung bình, thang 1 đến 10.' },
  satisfiedShare: { name: 'Tỷ lệ khách hàng hài lòng', explains: 'Tỷ lệ phiếu khảo sát đạt từ 8 điểm.' },
  nps: { name: 'Chỉ số giới thiệu (NPS)', explains: 'Tỷ lệ điểm từ 9 trừ tỷ lệ điểm từ 6 trở xuống.' },
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

const units: Readonly<Record<Unit, string>> = {
  leads: 'khách',
  customers: 'khách hàng',
  contacts: 'lượt',
  offers: 'lần',
  days: 'ngày',
  points: 'điểm',
  money: 'số tiền',
  percent: '%',
  quantity: 'số lượng',
};

const families: Readonly<Record<Family, string>> = {
  newContacts: 'Khách hàng tiềm năng mới',
  acquisitionCost: 'Chi phí tìm khách',
  salesByPlace: 'Doanh số theo khu vực',
  competitors: 'Đối thủ cạnh tranh',
  care: 'Chăm sóc khách hàng hiện có',
  satisfaction: 'Mức độ hài lòng',
  own: 'KPI tự đặt',
};

const ownKpiColumns: Readonly<Record<OwnKpiColumn, string>> = {
  id: 'Mã',
  name: 'Tên chỉ tiêu',
  table: 'Bảng',
  aggregate: 'Cách tính',
  column: 'Của cột',
  filterColumn: 'Chỉ khi cột',
  comparison: 'Điều kiện',
  value: 'Giá trị',
  date: 'Theo ngày',
  denominator: 'Chia cho',
  better: 'Tốt hơn khi',
  format: 'Hiển thị dạng',
  unit: 'ĐVT',
};

export const vi: Messages = {
  tables,
  columns,
  kpis,
  units,
  families,
  product: 'Bảng điểm KPI',

  menu: {
    open: 'Tạo bảng điểm…',
    sample: 'Chèn dữ liệu mẫu',
    refresh: 'Cập nhật các hàm KPI',
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
    count: 'số dòng',
    sum: (column) => `tổng ${column}`,
    distinct: (column) => `số ${column} khác nhau`,
    days: (from, to) => `số ngày từ ${from} đến ${to}`,
    during: (date) => `theo ${date}`,
    openAt: { start: 'có ở đầu kỳ', end: 'có ở cuối kỳ' },
    openThroughout: 'có cả đầu kỳ và cuối kỳ',
    won: 'thành công',
    lost: 'thất bại',
    present: (column) => `có ${column}`,
    contacted: 'được liên hệ trong kỳ',
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
    currentHint: 'Một ngày bất kỳ trong kỳ. Để trống thì lấy kỳ của hôm nay.',
    start: 'Kỳ hiển thị khi mở',
    grain: 'Độ dài của kỳ',
    grainHint: 'Sau khi thay đổi, hãy tạo lại bảng điểm.',
    grains: { week: 'Tuần', month: 'Tháng', quarter: 'Quý' },
    fiscalYearStart: 'Năm tài chính bắt đầu từ',
    fiscalYearHint: 'Các quý tính theo đó. Năm tài chính mang tên năm dương lịch lúc bắt đầu.',
    months: [
      ...['Tháng 1', 'Tháng 2', 'Tháng 3', 'Tháng 4', 'Tháng 5', 'Tháng 6'],
      ...['Tháng 7', 'Tháng 8', 'Tháng 9', 'Tháng 10', 'Tháng 11', 'Tháng 12'],
    ],
    pick: 'Hãy chọn trong danh sách.',
    mapping: 'Nguồn dữ liệu',
    mappingHint: 'Sửa tại đây rồi tạo lại bảng điểm.',
    table: 'Bảng',
    column: 'Cột',
    sheet: 'Trang tính',
    header: 'Tiêu đề cột trong trang tính',
    won: 'Trạng thái được tính là thành công',
    lost: 'Trạng thái được tính là thất bại',
  },

  ownKpis: {
    title: 'KPI tự đặt',
    hint: 'Mỗi dòng một KPI, mã chỉ gồm chữ cái không dấu và chữ số. Sau khi thay đổi, hãy tạo lại bảng điểm.',
    columns: ownKpiColumns,
    aggregates: { count: 'Số dòng', sum: 'Tổng', distinct: 'Số giá trị khác nhau', mean: 'Trung bình' },
    comparisons: {
      eq: 'bằng',
      atLeast: 'từ mức này trở lên',
      atMost: 'từ mức này trở xuống',
      present: 'có dữ liệu',
      won: 'được tính là thành công',
      lost: 'được tính là thất bại',
    },
    better: { higher: 'Cao hơn', lower: 'Thấp hơn' },
    formats: { count: 'Số nguyên', money: 'Số tiền', percent: 'Phần trăm', decimal: 'Một số lẻ' },
    rows: 'Tất cả các dòng',
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
    inserted: (rows) =>
      `Đã chèn dữ liệu mẫu: ${new Intl.NumberFormat('vi').format(rows)} dòng trong 8 trang tính.`,
  },

  build: {
    reading: 'Đang đọc dữ liệu',
    facts: 'Đang ghi Dữ liệu KPI',
    card: (name) => `Bảng điểm: ${name}`,
    done: (cards) => `Xong: ${cards} bảng điểm.`,
    modeFormulas: 'Số liệu tự cập nhật khi dữ liệu thay đổi.',
    modeValuesUnclean: (problems, first) =>
      `Chỉ cập nhật khi tạo lại: công thức không đọc được ${problems} ô. Ô đầu tiên: ${first}`,
    modeValuesLarge: 'Chỉ cập nhật khi tạo lại: dữ liệu quá lớn để dùng công thức trực tiếp.',
    modeValuesLimited: (first) => `Chỉ cập nhật khi tạo lại. ${first}.`,
    modeAsked: 'Theo lựa chọn của bạn.',
  },

  problems: {
    cell: (sheet, cell, header, value, expected) =>
      `${sheet}!${cell} (“${header}”): “${value}” không phải là ${types[expected]}. Ô này bị bỏ qua; hãy sửa rồi tạo lại.`,
    error: (sheet, cell, header, value) =>
      `${sheet}!${cell} (“${header}”) đang báo lỗi ${value}. Ô này bị bỏ qua; hãy sửa công thức rồi tạo lại.`,
    ambiguousDate: (sheet, cell, header, value) =>
      `${sheet}!${cell} (“${header}”): “${value}” có thể là ngày/tháng hoặc tháng/ngày, mà cột này dùng cả hai cách viết. Ô này bị bỏ qua; hãy viết theo dạng năm-tháng-ngày rồi tạo lại.`,
    ambiguousNumber: (sheet, cell, header, value) =>
      `${sheet}!${cell} (“${header}”): “${value}” có thể là hàng nghìn hoặc số thập phân, mà cột này dùng cả hai cách viết. Ô này bị bỏ qua; hãy viết số không có dấu phân cách rồi tạo lại.`,
    outOfOrder: (sheet, cell, header, value, otherHeader, otherValue) =>
      `${sheet}!${cell} (“${header}”): ${value} sớm hơn ${otherValue} (“${otherHeader}”). Dòng này không được tính vào số ngày giữa hai mốc; hãy sửa ô này rồi tạo lại.`,
    exchangedDates: (sheet, cell, header, value, count) =>
      `${sheet}!${cell} (“${header}”): ${value} đã bị đảo ngày và tháng khi nhập tệp; cột này có ${count} ô như vậy, vì các ô dạng chữ trong cột viết ngày tháng khác với bảng tính này. Số liệu đã được tính theo ngày đúng; hãy nhập lại tệp với đúng ngôn ngữ của tệp để ô hiển thị đúng.`,
    exchangedNumbers: (sheet, cell, header, value, count) =>
      `${sheet}!${cell} (“${header}”): ${value} có thể đã bị nhân 1000 khi nhập tệp; cột này có ${count} ô như vậy, vì các ô dạng chữ trong cột dùng dấu thập phân khác với bảng tính này. Số liệu được tính theo giá trị đang hiển thị; hãy nhập lại tệp với đúng ngôn ngữ của tệp.`,
  },

  unclean: {
    cell: (sheet, cell, header, value, reason) =>
      `${sheet}!${cell} (“${header}”): giá trị “${value}” ${reason}.`,
    cells: (sheet, cell, header, value, reason, more) =>
      `${sheet}!${cell} (“${header}”, và ${more} ô khác trong cột): giá trị “${value}” ${reason}.`,
    type: (expected) => `chưa được lưu dưới dạng ${types[expected]}`,
    error: 'đang báo lỗi',
    blank: 'có dấu cách thừa ở đầu, ở cuối hoặc có ký tự trông giống dấu cách',
    mixed: 'là số nằm trong cột chữ hoặc chữ nằm trong cột số',
    accents: 'được gõ với dấu tách rời khỏi chữ cái',
    case: 'chỉ khác một giá trị khác ở chữ hoa, chữ thường',
    value: 'là chữ nhưng bảng tính có thể hiểu thành số, ngày tháng hoặc TRUE, FALSE',
    order: 'sớm hơn ngày lẽ ra phải có trước',
    above: 'nằm phía trên dòng tiêu đề',
  },

  lacks: {
    table: (table) => `cần bảng “${table}” nhưng chưa khai báo trang tính nào cho bảng này`,
    column: (table, column) => `cần cột “${column}” của bảng “${table}” nhưng cột này chưa được khai báo`,
    words: (table, means) =>
      `cần biết trạng thái nào của bảng “${table}” được tính là ${means === 'won' ? 'thành công' : 'thất bại'}`,
  },

  formulaLimits: {
    teamRegion:
      'công thức trực tiếp không tính được cho khu vực khi chỉ bảng đội ngũ ghi khu vực: hãy thêm cột khu vực vào bảng dữ liệu hoặc chọn giá trị cố định',
    alternatives: 'công thức trực tiếp không tính được khi có nhiều trạng thái: hãy chọn giá trị cố định',
    contactFilter:
      'công thức trực tiếp không tính được khi có thêm điều kiện ngoài việc liên hệ: hãy chọn giá trị cố định',
  },

  values: {
    growth: (of) => `(${of} − kỳ trước) ÷ kỳ trước`,
    share: (of) => `${of} ÷ của toàn đội`,
  },

  sqlLimits: {
    sheetName: (sheet, database) =>
      `${database} không cho đặt tên bảng như “${sheet}”. Hãy đổi tên trang tính, chỉ dùng chữ, số, dấu cách, - và _, hoặc giữ số liệu trong bảng tính.`,
    header: (header, database) =>
      `${database} không cho đặt tên cột như “${header}”. Hãy đổi tên cột, chỉ dùng chữ, số, dấu cách, - và _, hoặc giữ số liệu trong bảng tính.`,
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
      `“${value}” không phải là một kỳ. Hãy viết 2026-10, 2026-Q4, 2026-W41, 2026, “tháng này” hoặc 2026-10-01..2026-10-15, hoặc dùng ô chứa ngày.`,
    periodBackwards: (value) =>
      `“${value}” kết thúc trước khi bắt đầu. Hãy ghi ngày đầu trước, ngày cuối sau.`,
    cellType: (cell, value, expected) => `${cell}: “${value}” không phải là ${types[expected]}.`,
    cellWord: (cell, value, words) =>
      `${cell}: không dùng được “${value}” ở đây. Hãy ghi một trong các giá trị sau: ${list(words)}.`,
    cellEmpty: (cell, header) => `${cell} đang để trống. Hãy điền “${header}”.`,
    cellUnused: (cell, header, use) => `${cell}: “${use}” không dùng đến “${header}”. Hãy để trống ô này.`,
    otherSheet: (cell, table, sheet, first) =>
      `${cell}: cột này của bảng “${tables[table]}” ở trang tính “${sheet}”, còn các cột khác ở trang “${first}”. Mỗi bảng chỉ được đọc từ một trang tính.`,
    kpiIdShape: (cell, id) =>
      `${cell}: “${id}” không dùng làm mã KPI được. Mã chỉ gồm chữ cái không dấu và chữ số, bắt đầu bằng chữ cái, không có dấu cách, ví dụ: donHangMoi.`,
    kpiIdTaken: (cell, id) => `${cell}: đã có KPI mang mã “${id}”. Hãy chọn mã khác.`,
    noSuchColumn: (cell, value, table, known) =>
      `${cell}: bảng “${tables[table]}” không có cột “${value}”. Bảng này có các cột: ${list(known)}.`,
    columnUnfit: (cell, column, use, fit) =>
      `${cell}: cột “${column}” không dùng được với “${use}”. Các cột dùng được: ${list(fit)}.`,
    noColumnFits: (cell, table, use) =>
      `${cell}: bảng “${tables[table]}” không có cột nào dùng được với “${use}”.`,
    denominator: (cell, value, rows, known) =>
      `${cell}: không chia cho “${value}” được. Hãy ghi “${rows}” hoặc mã của một KPI dạng đếm hay tính tổng: ${list(known)}.`,
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
    needsWords: (fn, table, means) =>
      `${fn} chưa biết trạng thái nào của bảng “${tables[table]}” được tính là ${means === 'won' ? 'thành công' : 'thất bại'}: hãy ghi các trạng thái đó trong Kế hoạch KPI.`,
    unknownRep: (fn, rep) =>
      `${fn}: không có dòng nào của nhân viên “${rep}”. Hãy ghi tên đúng như trong dữ liệu.`,
    unknownRegion: (fn, region) =>
      `${fn}: không có dòng nào của khu vực “${region}”. Hãy ghi tên đúng như trong dữ liệu.`,
    tooManyArguments: (fn, parameters, value) =>
      `${fn} nhận ${list(parameters)}; “${value}” là đối số thừa. Hãy bỏ đối số này.`,
    onlyOne: (fn, parameter, values) =>
      `${fn} chỉ nhận một giá trị cho ${parameter}, không nhận nhiều giá trị như ${list(values)}. Hãy truyền một ô.`,
    sizesDiffer: (fn, parameter, cells, other, otherCells) =>
      `${fn}: ${parameter} có ${cells} ô còn ${other} có ${otherCells} ô. Hãy truyền các vùng dài bằng nhau.`,
    noNumber: (fn, parameter, value) =>
      `${fn}: “${value}” không phải là số nên không dùng cho ${parameter} được. Hãy ghi một số, ví dụ 12 hoặc 10%.`,
    noNumberWithin: (fn, parameter, value, least, most) =>
      `${fn}: không dùng “${value}” cho ${parameter} được. Hãy ghi một số từ ${decimal(least)} đến ${decimal(most)}.`,
    noWholeNumberWithin: (fn, parameter, value, least, most) =>
      `${fn}: không dùng “${value}” cho ${parameter} được. Hãy ghi một số nguyên từ ${least} đến ${most}.`,
    needsKpi: (fn, known) => `${fn} cần một chỉ tiêu KPI. Hãy ghi một trong các mã sau: ${list(known)}.`,
    unknownKpi: (fn, value, known) =>
      `${fn}: không có KPI nào tên là “${value}”. Hãy ghi một trong các mã sau: ${list(known)}.`,
    unknownBy: (fn, value) =>
      `${fn} không lập được bảng theo “${value}”. Hãy ghi nhân viên, khu vực, tuần, tháng, quý hoặc năm.`,
    noKpiPossible: (fn) =>
      `${fn}: dữ liệu chưa đủ để tính KPI nào. Hãy truyền các vùng dữ liệu gồm cả dòng tiêu đề, ví dụ Sales!A:H.`,
    nobodyNamed: {
      rep: (fn) =>
        `${fn}: không có dòng dữ liệu nào ghi nhân viên. Hãy thêm cột “${columns.rep}” hoặc truyền vùng dữ liệu đội ngũ.`,
      region: (fn) =>
        `${fn}: không có dòng dữ liệu nào ghi khu vực. Hãy thêm cột “${columns.region}” hoặc truyền vùng dữ liệu đội ngũ.`,
    },
    rangeTwice: (fn, table, headers) =>
      `${fn}: đã có một vùng khác là bảng “${tables[table]}”, nên vùng có tiêu đề “${headers}” bị thừa. Hãy gộp tất cả các dòng vào một vùng.`,
    targetUnfit: (fn, kpi, value, flaw) =>
      `${fn}: “${value}” không dùng làm mục tiêu của ${kpi} được. Hãy ghi ${flaw === 'notPositive' ? 'một số lớn hơn 0' : 'số 0 hoặc số lớn hơn'}.`,
    bandsUnfit: {
      none: (fn) =>
        `${fn}: vùng bands không có mức xếp loại nào. Hãy truyền hai cột: xếp loại và điểm tối thiểu.`,
      unnamed: (fn, from) => `${fn}: mức từ ${from} điểm chưa có tên xếp loại. Hãy ghi tên bên cạnh.`,
      sameName: (fn, name) =>
        `${fn}: xếp loại “${name}” xuất hiện hai lần trong bands. Hãy đặt cho mỗi mức một tên riêng.`,
      notDescending: (fn, name, from) =>
        `${fn}: có hai mức cùng bắt đầu từ ${from} điểm. Hãy ghi số điểm khác cho “${name}”.`,
      lastAboveZero: (fn, from) =>
        `${fn}: chưa có xếp loại cho số điểm dưới ${from}. Hãy thêm một mức từ 0 điểm.`,
    },
    unreadableCell: (fn, header, value, expected) =>
      `${fn}: trong cột “${header}”, “${value}” không phải là ${types[expected]}. Hãy sửa ô này.`,
    ambiguousCell: (fn, header, value) =>
      `${fn}: trong cột “${header}”, “${value}” có thể hiểu theo hai cách, mà cột này dùng cả hai. Hãy viết cho rõ, ví dụ 2026-10-05 hoặc 1200.`,
    doubtfulNumber: (fn, header, value) =>
      `${fn}: trong cột “${header}”, ${value} có thể đã bị nhân 1000 khi nhập tệp, vì các ô dạng chữ trong cột dùng dấu thập phân khác với bảng tính này. Hãy nhập lại tệp với đúng ngôn ngữ của tệp.`,
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
    explains: {
      table: 'Nhiều KPI trong một bảng: nhân viên, khu vực hoặc kỳ theo hàng dọc, KPI theo hàng ngang.',
      trend: 'Các kỳ gần nhất của một KPI, mỗi kỳ kèm giá trị.',
      attainment: 'Mức hoàn thành mục tiêu: 1 là vừa đạt.',
      score: 'Điểm của nhiều KPI theo trọng số: 100 là vừa đạt mọi mục tiêu.',
      rating: 'Xếp loại theo điểm.',
      careDue: 'Khách hàng đã nhiều ngày không được ai liên hệ, kèm nhân viên phụ trách.',
      priceWindows:
        'Sản phẩm mà mọi đối thủ đều bán đắt hơn và không khuyến mãi: thời điểm vàng để chào bán.',
    },
    returns: {
      table: 'Bảng có tiêu đề.',
      trend: 'Hai cột: kỳ và giá trị.',
      attainment: 'Tỷ lệ, để trống khi thiếu thực hiện hoặc mục tiêu.',
      score: 'Số điểm, để trống khi không có KPI nào được tính.',
      rating: 'Tên xếp loại.',
      careDue: 'Danh sách có tiêu đề, khách chờ lâu nhất đứng đầu.',
      priceWindows: 'Danh sách có tiêu đề, kỳ mới nhất đứng đầu.',
    },
    parameters: {
      team: 'Vùng dữ liệu đội ngũ, gồm cả dòng tiêu đề.',
      leads: 'Vùng dữ liệu khách tiềm năng, gồm cả dòng tiêu đề.',
      sales: 'Vùng dữ liệu bán hàng, gồm cả dòng tiêu đề.',
      customers: 'Vùng dữ liệu khách hàng, gồm cả dòng tiêu đề.',
      spend: 'Vùng dữ liệu chi phí, gồm cả dòng tiêu đề.',
      prices: 'Vùng dữ liệu giá thị trường, gồm cả dòng tiêu đề.',
      care: 'Vùng dữ liệu chăm sóc khách hàng, gồm cả dòng tiêu đề.',
      surveys: 'Vùng dữ liệu khảo sát, gồm cả dòng tiêu đề.',
      tables: 'Lần lượt các vùng dữ liệu, gồm cả dòng tiêu đề.',
      period: 'Ngày hoặc kỳ; để trống là tháng của lần tính gần nhất. Không dùng NOW() hay TODAY().',
      rep: 'Tên nhân viên; để trống là tất cả.',
      region: 'Tên khu vực; để trống là tất cả.',
      kpi: 'Mã hoặc tên một KPI.',
      kpis: 'Mã hoặc tên các KPI, ghi trong các ô hoặc cách nhau bằng dấu phẩy.',
      by: 'Nội dung hàng dọc: nhân viên, khu vực, tuần, tháng, quý hoặc năm.',
      n: 'Số kỳ; để trống là 12.',
      actual: 'Giá trị thực hiện.',
      actuals: 'Các giá trị thực hiện, mỗi KPI một giá trị.',
      target: 'Mục tiêu.',
      targets: 'Các mục tiêu, mỗi KPI một mục tiêu.',
      weights: 'Các trọng số, mỗi KPI một trọng số; để trống là bằng nhau.',
      cap: 'Mức hoàn thành tối đa được tính; để trống là 120%.',
      floor: 'Dưới mức hoàn thành này thì không được điểm; để trống là 0.',
      score: 'Số điểm.',
      bands: 'Hai cột: xếp loại và điểm tối thiểu; để trống là A+ 110, A 90, B 80, C 65, D 0.',
      days: 'Số ngày không được liên hệ; để trống là 30.',
      dearerBy: 'Đối thủ đắt hơn bao nhiêu phần giá của công ty; để trống là 10%.',
    },
    lastContact: 'Liên hệ gần nhất',
    daysWaiting: 'Số ngày chờ',
    dearerBy: 'Đắt hơn',
    refreshed: (name) => `Đã tính lại các hàm KPI có truyền ${name}.`,
  },
};
