/** Shows the sentences about what suggestions go by. */
import { messages } from '../../../../src/words';
import { basisText } from '../../../../src/insights/suggest/in-words';
import type { Basis } from '../../../../src/insights/suggest/levels';
import type { NoSuggestion } from '../../../../src/insights/suggest/target';

const said = (found: Basis | NoSuggestion): readonly string[] =>
  (['en', 'vi'] as const).map((language) =>
    basisText('by' in found ? { target: 1, basis: found } : found, {
      shown: String,
      percent: (share) => `${Math.round(share * 100)}%`,
      grain: 'month',
      period: (back) => `month -${back}`,
      m: messages(language),
    }),
  );

const SPREAD = { periods: 12, lowest: 80, median: 96, highest: 116 };

test.each<[Basis | NoSuggestion, string, string]>([
  [
    { by: 'reached', ...SPREAD },
    'Ambitious: about 2 of the last 12 months reached it (lowest 80, median 96, highest 116).',
    'Mức phấn đấu: 12 tháng qua có khoảng 2 lần đạt được (thấp nhất 80 · trung vị 96 · cao nhất 116).',
  ],
  [
    { by: 'middle', ...SPREAD },
    'The median of the last 12 months (lowest 80, highest 116).',
    'Trung vị của 12 tháng qua (thấp nhất 80 · cao nhất 116).',
  ],
  [
    { by: 'season', same: 90, back: 11, change: 0.08 },
    '90 in month -11, plus 8% as over the last year.',
    '90 của month -11, cộng 8% như đà một năm qua.',
  ],
  [
    { by: 'season', same: 90, back: 11, change: -0.35 },
    '90 in month -11, less 20%: the last year fell by 35%, of which 20% counts.',
    '90 của month -11, trừ 20%: một năm qua giảm 35%, chỉ tính 20%.',
  ],
  [
    { by: 'season', same: 90, back: 11, change: 0.001 },
    '90 in month -11: last year was as good as the year before.',
    '90 của month -11: một năm qua ngang với năm trước đó.',
  ],
  [
    { by: 'year', change: 0.24 },
    'Last year grew by 24%, spread evenly over each month.',
    'Một năm qua tăng 24%, chia đều cho từng tháng.',
  ],
  [
    { by: 'twice', periods: 12 },
    'Reached twice in the last 12 months.',
    'Mức đã đạt hai lần trong 12 tháng qua.',
  ],
  [
    { by: 'hold', periods: 12 },
    'No growth in the last 12 months: hold this level first.',
    '12 tháng qua chưa tăng trưởng: trước hết giữ được mức hiện có.',
  ],
  [
    { by: 'limit', periods: 12 },
    'The best of the last 12 months that can still be improved.',
    'Mức tốt nhất trong 12 tháng qua mà vẫn còn cải thiện được.',
  ],
  [
    { target: null, why: 'short' },
    'Fewer than 3 months have a value: too little to suggest a target.',
    'Chưa đủ 3 tháng có số liệu để gợi ý chỉ tiêu.',
  ],
  [
    { target: null, why: 'low' },
    'Most periods are 0 or less: check the data before setting a target.',
    'Phần lớn các kỳ trước bằng 0: hãy kiểm tra dữ liệu trước khi giao chỉ tiêu.',
  ],
  [
    { target: null, why: 'limit' },
    'Already at the maximum every time: there is no higher level to suggest.',
    'Kỳ nào cũng đã đạt mức tối đa nên không còn mức cao hơn để gợi ý.',
  ],
])('%j is said in both languages', (found, en, vi) => {
  expect(said(found)).toEqual([en, vi]);
});
