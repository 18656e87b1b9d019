/** Names tables, columns, KPIs and what belongs to them, in Vietnamese. */
import type { KpiId } from '../../model/kpi/kpis';
import type { Meaning } from '../../model/catalogue/status';
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { ColumnType } from '../../model/catalogue/table';
import type { ScaleId } from '../../model/kpi/scale';
import type { Family, Unit } from '../../model/kpi/kpi';

export const tables: Readonly<Record<TableId, string>> = {
  team: 'Đội ngũ',
  leads: 'Khách tiềm năng',
  sales: 'Bán hàng',
  customers: 'Khách hàng',
  spend: 'Chi phí',
  prices: 'Giá thị trường',
  care: 'Chăm sóc',
  surveys: 'Khảo sát',
  facts: 'Bảng số liệu',
};

export const columns: Readonly<Record<ColumnId, string>> = {
  rep: 'Nhân viên',
  share: 'Tỷ lệ chia',
  otherNames: 'Tên khác',
  region: 'Khu vực',
  email: 'Email',
  from: 'Từ ngày',
  until: 'Đến ngày',
  leadId: 'Mã khách tiềm năng',
  createdOn: 'Ngày nhận khách',
  source: 'Nguồn',
  status: 'Trạng thái',
  firstContactOn: 'Ngày liên hệ đầu tiên',
  closedOn: 'Ngày chốt/đóng',
  orderId: 'Mã đơn hàng',
  soldOn: 'Ngày bán',
  customer: 'Khách hàng',
  amount: 'Số tiền',
  currency: 'Loại tiền',
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
  scopeType: 'Loại đối tượng',
  scope: 'Đối tượng',
  periodStart: 'Ngày đầu kỳ',
  periodEnd: 'Ngày cuối kỳ',
  measure: 'Chỉ số đo',
  value: 'Giá trị',
};

export const kpis: Readonly<Record<KpiId, string>> = {
  newLeads: 'Khách tiềm năng mới',
  leadGrowth: 'Tăng trưởng khách tiềm năng',
  conversionRate: 'Tỷ lệ chuyển đổi (theo ngày nhận khách)',
  winRate: 'Tỷ lệ chốt (theo ngày chốt/đóng)',
  contactRate: 'Tỷ lệ khách đã liên hệ',
  responseDays: 'Thời gian phản hồi',
  acquisitionSpend: 'Chi phí tìm kiếm khách hàng',
  newCustomers: 'Khách hàng mới',
  cac: 'Chi phí/khách hàng mới (CAC)',
  costPerLead: 'Chi phí/khách tiềm năng (CPL)',
  revenue: 'Doanh thu',
  revenueGrowth: 'Tăng trưởng doanh thu',
  revenueShare: 'Tỷ trọng doanh thu',
  averageSale: 'Giá trị đơn hàng bình quân',
  priceIndex: 'Chỉ số giá so với đối thủ',
  competitorPromotions: 'Khuyến mãi của đối thủ',
  careContacts: 'Lượt chăm sóc',
  customersContacted: 'Số khách hàng được chăm sóc',
  careCoverage: 'Tỷ lệ khách được chăm sóc',
  retention: 'Tỷ lệ giữ chân khách hàng',
  csat: 'Điểm hài lòng',
  satisfiedShare: 'Tỷ lệ khách hàng hài lòng',
  nps: 'Chỉ số sẵn lòng giới thiệu (NPS)',
};

export const formerKpis: Readonly<Partial<Record<KpiId, readonly string[]>>> = {
  conversionRate: ['Tỷ lệ chuyển đổi', 'Tỷ lệ chuyển đổi (theo ngày có khách)'],
  winRate: ['Tỷ lệ chốt (theo ngày kết thúc)'],
  contactRate: ['Tỷ lệ liên hệ'],
  acquisitionSpend: ['Chi phí tìm khách'],
  cac: ['Chi phí trên mỗi khách hàng mới (CAC)'],
  costPerLead: ['Chi phí trên mỗi khách tiềm năng'],
  careCoverage: ['Độ phủ chăm sóc'],
  nps: ['Chỉ số giới thiệu (NPS)'],
};

export const types: Readonly<Record<ColumnType, string>> = {
  text: 'chữ',
  status: 'trạng thái',
  number: 'số',
  date: 'ngày tháng',
};

export const units: Readonly<Record<Unit, string>> = {
  leads: 'khách',
  customers: 'khách hàng',
  contacts: 'lượt',
  offers: 'lần',
  days: 'ngày',
  points: 'điểm',
  money: 'đồng',
  percent: '%',
  quantity: 'số lượng',
};

export const families: Readonly<Record<Family, string>> = {
  newContacts: 'Khách hàng tiềm năng mới',
  acquisitionCost: 'Chi phí tìm kiếm khách hàng',
  salesByPlace: 'Doanh thu theo khu vực',
  competitors: 'Đối thủ cạnh tranh',
  care: 'Chăm sóc khách hàng hiện có',
  satisfaction: 'Mức độ hài lòng',
  own: 'KPI tự tạo',
};

export const scales: Readonly<Record<ScaleId, string>> = {
  '0-10': '0 đến 10',
  '1-10': '1 đến 10',
  '1-7': '1 đến 7',
  '1-5': '1 đến 5',
  '0-1': '0% đến 100%',
  '0-100': '0 đến 100',
};

/** What a status means. */
export const meanings: Readonly<Record<Meaning, string>> = {
  won: 'Thành công',
  lost: 'Thất bại',
  open: 'Còn mở',
  returned: 'Trả hàng',
};

/** Stands in place of a header: the name of each sheet says whose rows it holds. */
export const sheetName = '(tên trang tính)';
