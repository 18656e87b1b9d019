/** Says what stands in the table of suggested targets, in Vietnamese. */
import type { Messages } from '../en/index';
import { list } from './phrases';

export const suggestTable: Messages['suggestTable'] = {
  forWhom: 'Gợi ý cho',
  caption: 'Mục tiêu gợi ý',
  last: 'Kỳ trước',
  suggestion: 'Gợi ý',
  all: 'Mọi chỉ tiêu',
  nothing: 'chưa có',
  target: (kpi) => `Mục tiêu gợi ý: ${kpi}`,
  now: (target) => `Mục tiêu hiện tại: ${target}.`,
  agreed: (target) => `✓ Đã giao: ${target}.`,
  take: (count, period) => `Dùng ${count} mục tiêu từ ${period}`,
  taken: (count, period) => `Đã giao ${count} mục tiêu từ ${period}.`,
  notForEach: (kpis) => `Không tính được cho từng nhân viên: ${list(kpis)}. Hãy chọn toàn đội.`,
};
