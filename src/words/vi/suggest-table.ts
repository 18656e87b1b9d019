/** Says what stands in the table of suggested targets, in Vietnamese. */
import type { Messages } from '../en/index';
import { list } from './phrases';

export const suggestTable: Messages['suggestTable'] = {
  forWhom: 'Gợi ý cho',
  caption: 'Chỉ tiêu gợi ý',
  last: 'Kỳ trước',
  suggestion: 'Gợi ý',
  all: 'Mọi KPI',
  nothing: 'chưa có',
  target: (kpi) => `Chỉ tiêu gợi ý: ${kpi}`,
  now: (target) => `Chỉ tiêu hiện tại: ${target}.`,
  agreed: (target) => `✓ Đã giao: ${target}.`,
  take: (count, period) => `Dùng ${count} chỉ tiêu từ ${period}`,
  takeOne: (kpi) => `Dùng gợi ý: ${kpi}`,
  cancel: 'Không dùng',
  taken: (count, period) => `Đã giao ${count} chỉ tiêu từ ${period}.`,
  notForEach: (kpis) => `Không tính được cho từng nhân viên: ${list(kpis)}. Hãy chọn toàn phòng.`,
};
