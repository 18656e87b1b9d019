/** Lists what words were called before that people choose or write in a plan, or that tell a column of the history, so that sheets of those days are still read. */

/** By what the word is now, in any language. */
const FORMER: ReadonlyMap<string, readonly string[]> = new Map([
  ['Live numbers', ['Live formulas']],
  ['Fixed numbers', ['Values']],
  ['Tự cập nhật', ['Công thức trực tiếp']],
  ['Số cố định', ['Giá trị']],
  ['Toàn phòng', ['Toàn đội']],
  ['Commission, tier by tier', ['Commission, each tier at its own rate']],
  ['Commission on all, by tier', ['Commission on all, at the rate reached']],
  ['Hoa hồng lũy tiến từng bậc', ['Hoa hồng lũy tiến, mỗi bậc một tỷ lệ']],
  ['Hoa hồng theo bậc đạt được', ['Hoa hồng trên toàn bộ, theo bậc đạt được']],
  ['Mức trần chung', ['Mức trần của thưởng và mọi khoản']],
  ['Tổng nhận', ['Tổng được trả']],
  ['Các khoản nhận', ['Các khoản trả']],
  ['Chi tiết từng khoản', ['Từng khoản được trả']],
  ['Càng cao càng tốt', ['Cao hơn là tốt', 'Cao hơn']],
  ['Càng thấp càng tốt', ['Thấp hơn là tốt', 'Thấp hơn']],
  ['Đếm không trùng', ['Số giá trị khác nhau']],
  ['1 số thập phân', ['Một số lẻ']],
  ['Ngày nhận khách', ['Ngày tạo']],
  ['Ngày chốt/đóng', ['Ngày kết thúc']],
]);

/** What it was called before, the same in every place where it stands; nothing for most words. */
export const formerly = (word: string): readonly string[] => FORMER.get(word) ?? [];

/** Titles of charts that an overview may still bear: a chart is known by its title when it is drawn again. */
export const FORMER_CHARTS: readonly ((kpi: string) => string)[] = [
  () => 'Điểm theo nhân viên (10 người dẫn đầu)',
  () => 'Top 10 nhân viên theo điểm',
  () => 'Score by rep (top 10)',
  (kpi) => `${kpi} theo khu vực`,
  (kpi) => `${kpi} by region`,
  (kpi) => `${kpi} toàn đội, 12 kỳ gần nhất`,
];
