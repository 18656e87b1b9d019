/** Says what stands in the form that hands a target down, in Vietnamese. */
import type { handDown as english } from '../en/hand-down';

export const handDown: typeof english = {
  title: 'Giao từ toàn phòng xuống',
  for: 'Cho kỳ',
  total: 'Chỉ tiêu toàn phòng',
  over: (count, period) => (count === 1 ? `Chỉ ${period}` : `${count} kỳ kể từ ${period}`),
  by: 'Chia theo',
  past: 'Kết quả một năm qua',
  evenly: 'Chia đều cho từng nhân viên',
  hint: 'Khu vực và các kỳ cũng chia theo cách đó. Người mới được tính bằng mức trung bình.',
  give: 'Giao chỉ tiêu',
};
