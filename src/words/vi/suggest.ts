/** Says what the past suggests for targets, and why columns are proposed, in Vietnamese. */
import type { Messages } from '../en/index';
import { types } from './names';
import { decimal, list } from './phrases';

export const suggest: Messages['suggest'] = {
  hints: {
    missing: 'Chưa giao chỉ tiêu nên chưa chấm điểm được KPI này.',
    unreachable: (target, best, periods) =>
      `Chỉ tiêu ${target} có vẻ quá cao: kỳ tốt nhất trong ${periods} kỳ gần nhất chỉ đạt ${best}.`,
    tooEasy: (target, worst, periods) =>
      `Chỉ tiêu ${target} quá thấp: cả ${periods} kỳ gần nhất đều vượt, ngay cả kỳ kém nhất cũng đạt ${worst}.`,
  },
  verdicts: {
    alwaysMissed: (periods) => `${periods} kỳ liên tiếp gần đây.`,
    alwaysBeaten: (periods) => `${periods} kỳ liên tiếp gần đây.`,
    fine: (periods) =>
      `Trong ${periods} kỳ gần nhất, chỉ tiêu không phải kỳ nào cũng hụt hay kỳ nào cũng vượt.`,
  },
  columnReasons: {
    header: 'tiêu đề quen thuộc',
    anyDate: 'tiêu đề chỉ ngày tháng',
    roster: 'chứa tên nhân viên của bạn',
    part: 'tiêu đề có từ liên quan',
    onlyOne: 'cột duy nhất có giá trị như vậy',
    statuses: 'có các từ chỉ thành công, thất bại',
    byHand: 'do bạn chọn',
    allFit: (expected) => `bên dưới là ${types[expected]}`,
    values: (readable, of, expected) =>
      `${decimal(readable)}/${decimal(of)} ô đọc được là ${types[expected]}`,
    empty: 'cột chưa có ô nào được điền',
    sameHeader: (columns) => `cột ${list(columns)} có cùng tiêu đề: chỉ cột bên trái nhất được đọc`,
    rather: (header) => `cũng có thể là “${header}”`,
  },
};
