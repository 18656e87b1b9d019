/** Says what a suggested target goes by, in Vietnamese. */
import type { SharedWords } from '../en/said-by-both';

export const suggested: SharedWords['suggested'] = {
  period: { week: 'tuần', month: 'tháng', quarter: 'quý' },
  periods: {
    week: (count) => `${count} tuần`,
    month: (count) => `${count} tháng`,
    quarter: (count) => `${count} quý`,
  },
  reached: (reached, periods, lowest, median, highest) =>
    `Mức phấn đấu: ${periods} qua có khoảng ${reached} lần đạt được (thấp nhất ${lowest} · trung vị ${median} · cao nhất ${highest}).`,
  middle: (periods, lowest, highest) =>
    `Trung vị của ${periods} qua (thấp nhất ${lowest} · cao nhất ${highest}).`,
  season: (same, period, { isLess, by }) =>
    `${same} của ${period}, ${isLess ? 'trừ' : 'cộng'} ${by} như đà một năm qua.`,
  swungSeason: (same, period, { isLess, by }, most) =>
    `${same} của ${period}, ${isLess ? 'trừ' : 'cộng'} ${most}: một năm qua ${isLess ? 'giảm' : 'tăng'} ${by}, chỉ tính ${most}.`,
  sameSeason: (same, period) => `${same} của ${period}: một năm qua ngang với năm trước đó.`,
  year: ({ isLess, by }, period) =>
    `Một năm qua ${isLess ? 'giảm' : 'tăng'} ${by}, chia đều cho từng ${period}.`,
  twice: (periods) => `Mức đã đạt hai lần trong ${periods} qua.`,
  hold: (periods) => `${periods} qua chưa tăng trưởng: trước hết giữ được mức hiện có.`,
  limit: (periods) => `Mức tốt nhất trong ${periods} qua mà vẫn còn cải thiện được.`,
  none: {
    short: (periods) => `Chưa đủ ${periods} có số liệu để gợi ý chỉ tiêu.`,
    low: 'Phần lớn các kỳ trước bằng 0: hãy kiểm tra dữ liệu trước khi giao chỉ tiêu.',
    limit: 'Kỳ nào cũng đã đạt mức tối đa nên không còn mức cao hơn để gợi ý.',
  },
};
