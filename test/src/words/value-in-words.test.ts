/** Shows how each KPI's calculation is explained in one line. */
import { KPIS } from '../../../src/model/kpi/kpis';
import { leads, spend, surveys } from '../../../src/model/catalogue/tables';
import { growth, minus, ratio, share, type Value } from '../../../src/model/kpi/kpi';
import { count, sum } from '../../../src/model/kpi/measure';
import { messages } from '../../../src/words';
import { valueInWords } from '../../../src/words/value-in-words';

const [en, vi] = [messages('en'), messages('vi')];
const [created, closed, spent, answered] = [
  count(leads, { when: leads.createdOn }),
  count(leads, { when: leads.closedOn }),
  sum(spend.amount, { when: spend.spentOn }),
  count(surveys, { when: surveys.answeredOn }),
];

test.each<[string, string, Value]>([
  ['[Leads: rows, by “Created on”]', '[Khách tiềm năng: số dòng, theo “Ngày nhận khách”]', created],
  [
    '[Spend: total “Amount”, by “Spent on”] ÷ [Leads: rows, by “Created on”]',
    '[Chi phí: tổng “Số tiền”, theo “Ngày chi”] ÷ [Khách tiềm năng: số dòng, theo “Ngày nhận khách”]',
    ratio(spent, created),
  ],
  [
    '([Leads: rows, by “Created on”] − [Leads: rows, by “Closed on”]) ÷ [Surveys: rows, by “Answered on”]',
    '([Khách tiềm năng: số dòng, theo “Ngày nhận khách”] − [Khách tiềm năng: số dòng, theo “Ngày chốt/đóng”]) ÷ [Khảo sát: số dòng, theo “Ngày trả lời”]',
    ratio(minus(created, closed), answered),
  ],
  [
    '[Leads: rows, by “Created on”] − ([Leads: rows, by “Closed on”] − [Surveys: rows, by “Answered on”])',
    '[Khách tiềm năng: số dòng, theo “Ngày nhận khách”] − ([Khách tiềm năng: số dòng, theo “Ngày chốt/đóng”] − [Khảo sát: số dòng, theo “Ngày trả lời”])',
    minus(created, minus(closed, answered)),
  ],
  [
    '([Leads: rows, by “Created on”] − the previous period’s) ÷ the previous period’s',
    '([Khách tiềm năng: số dòng, theo “Ngày nhận khách”] − kỳ trước) ÷ kỳ trước',
    growth(created),
  ],
  [
    '[Spend: total “Amount”, by “Spent on”] ÷ the whole team’s',
    '[Chi phí: tổng “Số tiền”, theo “Ngày chi”] ÷ của toàn phòng',
    share(spent),
  ],
])('%s', (english, vietnamese, value) => {
  expect(valueInWords(value, en)).toBe(english);
  expect(valueInWords(value, vi)).toBe(vietnamese);
});

test.each([en, vi])('no two KPIs of the catalogue are worked out alike', (m) => {
  expect(new Set(KPIS.map(({ value }) => valueInWords(value, m))).size).toBe(KPIS.length);
});
