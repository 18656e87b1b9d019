/** Lists the words of the sheet "KPI Changes", in Vietnamese. */
import type { Messages } from '../en/index';

const MOST_DECIMALS = { maximumFractionDigits: 6 } as const;

const columns = {
  at: 'Thời điểm',
  by: 'Người thay đổi',
  what: 'Nội dung',
  of: 'Của',
  whom: 'Áp dụng cho',
  from: 'Từ ngày',
  until: 'Đến ngày',
  before: 'Trước',
  after: 'Sau',
  reason: 'Lý do',
  subject: 'Mã nội dung',
  act: 'Mã lần sửa',
};

export const changes: Messages['changes'] = {
  title: 'Lịch sử thay đổi kế hoạch KPI',
  hint: 'Ai đã đổi phần nào của kế hoạch, khi nào và vì sao. “Từ ngày” để trống là áp dụng từ trước đến nay, “Đến ngày” để trống là từ đó trở đi. Danh sách chỉ ghi thêm, không sửa.',
  columns,
  what: {
    target: 'Mục tiêu',
    targetPerWeek: 'Mục tiêu mỗi tuần',
    targetPerMonth: 'Mục tiêu mỗi tháng',
    targetPerQuarter: 'Mục tiêu mỗi quý',
    inUse: 'Áp dụng',
    group: 'Nhóm',
    weight: 'Trọng số riêng',
    better: 'Chiều đánh giá',
    cap: 'Tính tối đa',
    floor: 'Tính từ',
    groupWeight: 'Trọng số của nhóm',
    points: 'Số điểm cần đạt',
    bonus: 'Thưởng',
    payKind: 'Lương thưởng: cách tính',
    payKpi: 'Lương thưởng: tính theo chỉ tiêu',
    paySum: 'Lương thưởng: số tiền',
    payTiers: 'Lương thưởng: các mức',
    payMost: 'Lương thưởng: tối đa',
    grain: 'Độ dài của kỳ',
    partTargets: 'Mục tiêu của người vào hoặc nghỉ giữa kỳ',
  },
  tier: (above, rate) => `trên ${above.toLocaleString('vi')}: ${rate.toLocaleString('vi', MOST_DECIMALS)}`,
  yes: 'Có',
  no: 'Không',
  none: 'Không có',
  groupsOwn: 'Theo nhóm',
  typed: 'Sửa trực tiếp trên trang tính',
  unnamed: 'Qua trình hướng dẫn, không ghi tên',
  last: 'Gần nhất: ',
  newRows: 'dòng mới',
  keptHint:
    'Kế hoạch như ở lần tạo, làm mới hoặc thay đổi gần nhất, và những ô nay đã khác. Tiện ích tự ghi trang này, xin đừng sửa.',
};
