/** The words of the sheet "KPI Data", in Vietnamese. */
import type { KeyColumn, ScoredColumn, Total } from '../../output/kpi-data/columns';
import type { Messages } from '../en';

const columns: Readonly<Record<KeyColumn, string>> = {
  scopeNumber: 'STT',
  scopeType: 'Loại',
  scope: 'Tên',
  region: 'Khu vực',
  criterion: 'Điều kiện',
  scopeKey: 'Khóa',
  period: 'Kỳ',
  start: 'Từ ngày',
  end: 'Đến trước ngày',
  yearStart: 'Năm bắt đầu từ',
  startNumber: 'Từ ngày, dạng số',
  endNumber: 'Đến trước ngày, dạng số',
  isActive: 'Đang làm việc',
  isEmpty: 'Không có số liệu',
  asOf: 'Số liệu tính đến (trống: tự cập nhật)',
  closedBy: 'Người chốt kỳ',
};

/** The header of what the plan makes of a KPI. */
const scored: Readonly<Record<ScoredColumn, (kpi: string) => string>> = {
  defaultTarget: (kpi) => `Mục tiêu chung cho nhân viên: ${kpi}`,
  target: (kpi) => `Mục tiêu: ${kpi}`,
  weight: (kpi) => `Trọng số: ${kpi}`,
  attainment: (kpi) => `% hoàn thành: ${kpi}`,
  counted: (kpi) => `% được tính: ${kpi}`,
  points: (kpi) => `Điểm: ${kpi}`,
};

const totals: Readonly<Record<Total, string>> = {
  scoredWeight: 'Trọng số được chấm',
  score: 'Tổng điểm',
  coverage: 'Tỷ trọng được chấm',
  rating: 'Xếp loại',
  bonus: 'Thưởng',
};

const checks = {
  sheet: 'Trang tính mà công thức đang đọc',
  header: 'Cột',
  unreadable: 'Số ô không đọc được',
  all: 'Tất cả các cột',
};

/** What periods are called, where they are picked; months are numbers in every language: `10/2026`. */
const periods = {
  week: (number: number, year: string) => `Tuần ${number}/${year}`,
  quarter: (number: number, year: string) => `Quý ${number}/${year}`,
};

export const kpiData: Messages['kpiData'] = { columns, scored, totals, checks, periods };
