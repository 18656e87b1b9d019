/** Lists the words of scorecards, in Vietnamese. */
import type { Messages } from '../en/index';

export const card: Messages['card'] = {
  columns: {
    no: 'STT',
    kpi: 'Chỉ tiêu',
    unit: 'ĐVT',
    weight: 'Trọng số',
    target: 'Mục tiêu',
    actual: 'Thực hiện',
    attainment: '% hoàn thành',
    points: 'Điểm',
    previous: 'Kỳ trước',
    change: 'Tăng/giảm',
    pace: 'Tiến độ',
    actualToDate: 'Lũy kế thực hiện',
    targetToDate: 'Lũy kế mục tiêu',
    trend: 'Xu hướng 12 kỳ',
    status: 'Trạng thái',
  },
  status: { green: 'Đạt', amber: 'Gần đạt', red: 'Chưa đạt' },
  notMeasured: 'Không đo',
  total: 'Tổng cộng',
  percentPoints: 'điểm %',
  score: 'Tổng điểm',
  rating: 'Xếp loại',
  bonus: 'Thưởng',
  region: 'Khu vực',
  notInTeam: 'Không thuộc đội trong kỳ này',
  period: 'Kỳ',
  pickPeriod:
    'Chọn một kỳ trong danh sách, hoặc gõ tên kỳ như trong danh sách hay một ngày trong kỳ. Để trống thì hiện kỳ hiện tại.',
  inProgress: 'Đang trong kỳ: ',
  workingDays: ' ngày làm việc',
  notBegun: 'Chưa đến kỳ này',
  weightScored: '% trọng số đã chấm',
  provisional: ', tạm tính',
  live: 'Số liệu tự cập nhật',
  asOf: 'Tính đến',
  closedBy: 'Đã chốt bởi ',
  closedOn: ' ngày',

  noSuchScope: 'Nhân viên hoặc khu vực này không còn trong Dữ liệu KPI. Hãy tạo lại bảng điểm.',
  noSuchPeriod:
    'Dữ liệu KPI không có kỳ này. Hãy chọn một kỳ trong danh sách ở ô “Kỳ”, hoặc tạo lại bảng điểm.',
  isEmpty:
    'Chưa có dòng dữ liệu nào của nhân viên hoặc khu vực này. Số liệu sẽ tự hiện ra ở đây ngay khi có.',
  noTargets:
    'Kỳ này chưa có mục tiêu nên chưa có điểm. Hãy nhập mục tiêu trong Kế hoạch KPI, áp dụng từ ngày đầu kỳ trở về trước.',
  statusByPace: 'Khi kỳ đang diễn ra, trạng thái của chỉ tiêu cộng dồn được xét theo tiến độ.',
  soFar: '… Đến nay',
  soFarLater: '“Đến nay”: khách của kỳ này còn có thể thành công nên chỉ tiêu chưa được tính điểm.',
  maturityUntold: 'Chưa biết khi nào tỷ lệ chuyển đổi là số cuối: quá ít khách thành công có ngày kết thúc.',
  growthLater: 'Chỉ tiêu tăng trưởng vẫn hiển thị nhưng chỉ được đánh giá và tính điểm khi kỳ kết thúc.',
  tooManyKpis: (count, most) =>
    `Kế hoạch đang dùng ${count} chỉ tiêu nhưng mỗi bảng điểm chỉ có chỗ cho ${most}. Hãy bỏ bớt chỉ tiêu trong Kế hoạch KPI rồi tạo lại.`,

  repComments: 'Ý kiến của nhân viên',
  teamComments: 'Ý kiến của đội',
  managerComments: 'Nhận xét của quản lý',
  repSigns: 'Nhân viên',
  teamSigns: 'Đại diện đội',
  managerSigns: 'Quản lý',
  approverSigns: 'Người duyệt',
  signHint: '(ký, ghi rõ họ tên)',
  signedOn: 'Ngày ký',
  signedOnHelp: 'Ngày ký bảng điểm.',
};
