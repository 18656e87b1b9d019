/** Lists the words of the sheet "KPI Data", in Vietnamese. */
import { twoDigits, type CalendarDate } from '../../core/calendar/calendar';
import type { Messages } from '../en/index';

const columns = {
  scopeNumber: 'STT',
  scopeType: 'Loại',
  scope: 'Tên',
  region: 'Khu vực',
  criterion: 'Điều kiện',
  scopeKey: 'Khóa',
  period: 'Mã kỳ',
  start: 'Kỳ bắt đầu từ',
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
const scored = {
  defaultTarget: (kpi: string) => `Chỉ tiêu chung cho nhân viên: ${kpi}`,
  target: (kpi: string) => `Chỉ tiêu: ${kpi}`,
  weight: (kpi: string) => `Trọng số: ${kpi}`,
  attainment: (kpi: string) => `% hoàn thành: ${kpi}`,
  counted: (kpi: string) => `% được tính: ${kpi}`,
  points: (kpi: string) => `Điểm: ${kpi}`,
};

const totals = {
  scoredWeight: 'Trọng số đã chấm',
  score: 'Tổng điểm',
  coverage: '% trọng số đã chấm',
  rating: 'Xếp loại',
  bonus: 'Thưởng',
};

const presence = {
  daysOnTeam: 'Ngày làm việc tính chỉ tiêu',
  workingDays: 'Ngày làm việc của kỳ',
  joinedOn: 'Làm việc từ',
  leftOn: 'Làm việc đến',
};

/** Of a period that is going on: how it ends if it goes on as it has begun. */
const course = {
  pace: (kpi: string) => `Tiến độ: ${kpi}`,
  course: (kpi: string) => `Trọng số × % được tính nếu giữ đà này: ${kpi}`,
};

const courseTotals = {
  daysOver: 'Ngày làm việc đã qua',
  daysOfPeriod: 'Tất cả ngày làm việc',
  courseScore: 'Điểm đang trên đà đạt',
  courseRating: 'Xếp loại nếu giữ đà này',
  courseBonus: 'Thưởng nếu giữ đà này',
};

const checks = {
  sheet: 'Trang tính mà công thức đang đọc',
  header: 'Cột',
  unreadable: 'Số ô không đọc được',
  firstError: 'Ô lỗi đầu tiên',
  all: 'Tất cả các cột',
};

const newNames = {
  sheet: 'Mới có từ lần tạo trước: trang',
  header: 'Cột',
  count: 'Số ô có tên hoặc trạng thái mới',
  first: 'Ô đầu tiên',
  all: 'Tất cả các cột',
};

const fruitless = {
  of: { cac: 'chưa có khách mới', costPerLead: 'chưa có khách tiềm năng', priceIndex: 'chưa có giá đối thủ' },
  other: 'chưa có kết quả',
};

/** What periods are called, where they are picked; months are numbers in every language: `10/2026`. */
const periods = {
  week: (number: number, year: number) => `Tuần ${number}/${year}`,
  quarter: (number: number, year: number) => `Quý ${number}/${year}`,
  days: (first: CalendarDate, last: CalendarDate) =>
    first.month === last.month
      ? `${twoDigits(first.day)}–${dayAndMonth(last)}`
      : `${dayAndMonth(first)}–${dayAndMonth(last)}`,
};
const dayAndMonth = ({ day, month }: CalendarDate): string => `${twoDigits(day)}/${twoDigits(month)}`;

const sameDays = (period: string): string => `${period}, cùng số ngày`;

/** In place of a period: what the plan says for it. */
const terms = (period: string): string => `Kế hoạch kỳ ${period}`;

const pay: Messages['kpiData']['pay'] = { part: (name) => `Khoản nhận: ${name}`, total: 'Tổng nhận' };
const coursePay: Messages['kpiData']['coursePay'] = {
  part: (name) => `Khoản nhận theo đà: ${name}`,
  total: 'Tổng nhận theo đà',
};
const basisOf: Messages['kpiData']['basisOf'] = (part) => `Căn cứ của ${part}`;

const payRule: Messages['kpiData']['payRule'] = {
  timesScore: ' × điểm ÷ 100',
  limit: 'Không quá ',
  atMost: '; tối đa ',
  of: (kpi) => ` ${kpi}`,
  each: (kpi) => ` cho mỗi đơn vị: ${kpi}`,
  above: { shareByTiers: '; phần trên ', shareOfAll: '; tính trên toàn bộ khi vượt ' },
  decimalMark: ',',
  units: [' tỷ', ' triệu', ' nghìn'],
};

export const kpiData: Messages['kpiData'] = {
  pay,
  coursePay,
  basisOf,
  payRule,
  sameDays,
  terms,
  columns,
  scored,
  totals,
  presence,
  course,
  courseTotals,
  checks,
  newNames,
  fruitless,
  periods,
};
