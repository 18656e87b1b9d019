/** Says what a suggested target goes by, in Vietnamese. */
import type { SharedWords } from '../en/said-by-both';

const PERIODS = { week: 'tuần', month: 'tháng', quarter: 'quý' };

export const suggested: SharedWords['suggested'] = {
  reached: (reached, periods, grain, lowest, median, highest) =>
    `Mức phấn đấu: ${periods} ${PERIODS[grain]} qua có khoảng ${reached} ${PERIODS[grain]} đạt được (thấp nhất ${lowest} · trung vị ${median} · cao nhất ${highest}).`,
  middle: (periods, grain, lowest, highest) =>
    `Trung vị của ${periods} ${PERIODS[grain]} qua (thấp nhất ${lowest} · cao nhất ${highest}).`,
  season: (same, period, { isLess, by }) =>
    `${same} của ${period}, ${isLess ? 'trừ' : 'cộng'} ${by} như đà một năm qua.`,
  swungSeason: (same, period, { isLess, by }, most) =>
    `${same} của ${period}, ${isLess ? 'trừ' : 'cộng'} ${most}: một năm qua ${isLess ? 'giảm' : 'tăng'} ${by}, chỉ tính ${most}.`,
  sameSeason: (same, period) => `${same} của ${period}: một năm qua ngang với năm trước đó.`,
  year: ({ isLess, by }, grain) =>
    `Một năm qua ${isLess ? 'giảm' : 'tăng'} ${by}, chia đều cho từng ${PERIODS[grain]}.`,
  twice: (periods, grain) => `Mức đã đạt hai lần trong ${periods} ${PERIODS[grain]} qua.`,
  hold: (periods, grain) =>
    `${periods} ${PERIODS[grain]} qua chưa tăng trưởng: trước hết giữ được mức hiện có.`,
  limit: (periods, grain) => `Mức tốt nhất trong ${periods} ${PERIODS[grain]} qua mà vẫn còn cải thiện được.`,
  none: {
    short: (grain) => `Chưa đủ ba ${PERIODS[grain]} đã kết thúc có số liệu để gợi ý mục tiêu.`,
    low: (grain) =>
      `Phần lớn các ${PERIODS[grain]} trước bằng 0: hãy kiểm tra dữ liệu trước khi giao mục tiêu.`,
    limit: (grain) => `Mọi ${PERIODS[grain]} đều đã đạt mức tối đa nên không còn mức cao hơn để gợi ý.`,
  },
};
