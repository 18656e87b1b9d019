/** Explains each KPI in one sentence, in Vietnamese. */
import type { KpiId } from '../../model/kpi/kpis';

export const kpiExplanations: Readonly<Record<KpiId, string>> = {
  newLeads: 'Số khách tiềm năng phát sinh trong kỳ.',
  leadGrowth: 'Mức tăng giảm số khách tiềm năng mới so với kỳ trước.',
  conversionRate:
    'Trong số khách tiềm năng phát sinh trong kỳ, tỷ lệ đã thành công đến nay, còn tăng khi có thêm khách thành công.',
  winRate:
    'Trong số khách tiềm năng đã có kết quả trong kỳ, dù thành công hay thất bại, tỷ lệ thành công, không thay đổi sau khi hết kỳ.',
  contactRate: 'Trong số khách tiềm năng phát sinh trong kỳ, tỷ lệ đã được liên hệ.',
  responseDays: 'Số ngày trung bình từ khi có khách tiềm năng đến lần liên hệ đầu tiên.',
  acquisitionSpend: 'Tổng chi phí trong kỳ để có khách hàng mới.',
  newCustomers: 'Số khách hàng bắt đầu mua trong kỳ.',
  cac: 'Chi phí tìm kiếm khách hàng chia cho số khách hàng mới.',
  costPerLead: 'Chi phí tìm kiếm khách hàng chia cho số khách tiềm năng mới.',
  revenue: 'Tổng doanh thu bán hàng trong kỳ.',
  revenueGrowth: 'Mức tăng giảm doanh thu so với kỳ trước.',
  revenueShare: 'Doanh thu so với doanh thu của toàn phòng trong kỳ.',
  averageSale:
    'Doanh thu chia cho số đơn hàng có số tiền; chia cho số dòng có số tiền nếu đơn hàng không có mã.',
  priceIndex: 'Giá của công ty so với giá đối thủ trên cùng sản phẩm.',
  competitorPromotions: 'Số lần ghi nhận đối thủ chạy khuyến mãi trong kỳ.',
  careContacts: 'Số lượt chăm sóc khách hàng hiện có trong kỳ.',
  customersContacted: 'Số khách hàng khác nhau được liên hệ trong kỳ.',
  careCoverage: 'Trong số khách hàng có đầu kỳ, tỷ lệ được liên hệ ít nhất một lần trong kỳ.',
  retention: 'Trong số khách hàng có đầu kỳ, tỷ lệ vẫn còn đến cuối kỳ.',
  csat: 'Điểm khảo sát trung bình.',
  satisfiedShare: 'Tỷ lệ phiếu khảo sát ở nhóm điểm cao nhất: từ 8 trên thang 10, từ 4 trên thang 5.',
  nps: 'Tỷ lệ điểm từ 9 trừ tỷ lệ điểm từ 6 trở xuống; trên thang 5 là điểm 5 và điểm từ 3 trở xuống.',
};
