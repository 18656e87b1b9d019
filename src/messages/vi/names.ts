/** The names of tables, columns, KPIs and what belongs to them, in Vietnamese. */
import type { KpiId } from '../../catalogue/kpis';
import type { ColumnId, TableId } from '../../catalogue/tables';
import type { ColumnType } from '../../kpi/table';
import type { Family, Unit } from '../../kpi/kpi';

export const tables: Readonly<Record<TableId, string>> = {
  team: 'Đội ngũ',
  leads: 'Khách tiềm năng',
  sales: 'Bán hàng',
  customers: 'Khách hàng',
  spend: 'Chi phí',
  prices: 'Giá thị trường',
  care: 'Chăm sóc',
  surveys: 'Khảo sát',
};

export const columns: Readonly<Record<ColumnId, string>> = {
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

export const kpis: Readonly<Record<KpiId, { readonly name: string; readonly explains: string }>> = {
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
  money: 'số tiền',
  percent: '%',
  quantity: 'số lượng',
};

export const families: Readonly<Record<Family, string>> = {
  newContacts: 'Khách hàng tiềm năng mới',
  acquisitionCost: 'Chi phí tìm khách',
  salesByPlace: 'Doanh số theo khu vực',
  competitors: 'Đối thủ cạnh tranh',
  care: 'Chăm sóc khách hàng hiện có',
  satisfaction: 'Mức độ hài lòng',
  own: 'KPI tự đặt',
};
