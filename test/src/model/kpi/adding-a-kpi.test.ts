/** Tries out docs/adding-a-kpi.md: one entry and its two translations give everything that a KPI has. */
import { readFileSync } from 'node:fs';
import { leads } from '../../../../src/model/catalogue/tables';
import { prepare } from '../../../../src/document/prepare';
import { readDocument } from '../../../../src/document/read-document';
import type { Document } from '../../../../src/document/document';
import { answer } from '../../../../src/functions/answers/answer';
import { kpiFunction } from '../../../../src/functions/definitions';
import { functionSource } from '../../../../src/functions/signature';
import { lost } from '../../../../src/model/kpi/filter';
import { kpi, ratio } from '../../../../src/model/kpi/kpi';
import { count } from '../../../../src/model/kpi/measure';
import { messages, type Messages } from '../../../../src/words';
import { valueInWords } from '../../../../src/words/value-in-words';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { NEW_PLAN } from '../../../../src/plan/plan';
import { inProject } from '../../../project';
import { answers, kpiOf } from '../../answers';
import { HANOI, literalSheet } from '../../literal-sheet';
import { readTables } from '../../literal-tables';
import { refused } from '../../refused';
import { writtenRows } from '../../written';
import { PATTERNS } from '../../patterns';
import { planOnASheet } from '../../plan-on-a-sheet';
import { wholeKpiData } from '../../output/kpi-data/whole-kpi-data';

const newLeads = count(leads, { when: leads.createdOn });

// The entry
const lossRate = kpi({
  id: 'lossRate',
  family: 'newContacts',
  value: ratio(count(leads, { when: leads.createdOn, where: [lost(leads)] }), newLeads),
  better: 'lower',
  format: 'percent',
  unit: 'percent',
});

// Its two translations
const withWords = (m: Messages, name: string, explains: string): Messages => ({
  ...m,
  kpis: { ...m.kpis, ...{ lossRate: name } },
  kpiExplanations: { ...m.kpiExplanations, ...{ lossRate: explains } },
});
const en = withWords(
  messages('en'),
  'Loss rate',
  'Of the leads created in the period, the share that was lost.',
);
const vi = withWords(
  messages('vi'),
  'Tỷ lệ thất bại',
  'Trong số khách tiềm năng phát sinh trong kỳ, tỷ lệ không chốt được.',
);

const catalogue = [kpiOf('newLeads'), lossRate];
const LEADS = `createdOn  | rep  | status
               2026-10-01 | Lan  | Lost
               2026-10-02 | Lan  | Won
               2026-10-03 | Minh | New
               2026-10-04 | Minh | New`;
const sheet = literalSheet('leads', LEADS);
const document: Document = {
  mapping: {
    leads: {
      sheet: 'leads',
      columns: { createdOn: 'createdOn', rep: 'rep', status: 'status' },
      won: ['Won'],
      lost: ['Lost'],
    },
  },
  cellsOf: () => sheet,
  zone: HANOI,
  locale: 'vi_VN',
  now: serialOf(2026, 10, 31),
};

test('a value for every scope', () => {
  expect(answers(lossRate, readTables({ leads: LEADS }), '2026-10')).toEqual({
    team: 1 / 4,
    'rep Lan': 1 / 2,
    'rep Minh': 0,
  });
});

test('a column in KPI Data with its name, and formulas', () => {
  const { data } = prepare(document, readDocument(document, catalogue), 'formulas');
  const rows = writtenRows(wholeKpiData(data, planOnASheet(data.plan).cells, PATTERNS, en));
  const october = rows.find((row) => row[2] === 'Lan' && row[6] === '2026-10');
  expect(rows[0]?.slice(16, 20)).toEqual([
    ...['count leads by createdOn', 'count leads by createdOn where lost', 'newLeads', 'lossRate'],
  ]);
  expect(rows[1]?.[17]).toBe('Lost');
  expect(rows[3]?.[19]).toBe('Loss rate');
  expect(october?.[17]).toBe(
    `=COUNTIFS('leads'!$A:$A;">="&$K9;'leads'!$A:$A;"<"&$L9;'leads'!$B:$B;"="&$E9;'leads'!$C:$C;"="&R$2)`,
  );
  expect(october?.[19]).toBe('=IF(OR(R9="";Q9="");"";IF(Q9=0;IF(R9>0;T$2;"");R9/Q9))');
});

test('a custom function with its help', () => {
  expect(functionSource(kpiFunction(lossRate), [en, vi])).toBe(`/**
 * Of the leads created in the period, the share that was lost.
 * Trong số khách tiềm năng phát sinh trong kỳ, tỷ lệ không chốt được.
 *
 * @param {Leads!A:H} leads The range of the leads, with its header row. · Vùng dữ liệu khách tiềm năng, gồm cả dòng tiêu đề.
 * @param {"2026-10"} period A date or a period; blank is the month of the last recalculation. Never NOW() or TODAY(). · Ngày hoặc kỳ; để trống là tháng của lần tính gần nhất. Không dùng NOW() hay TODAY().
 * @param {"Lan"} rep A rep; blank is everyone. With a region: what the rep did there. · Tên nhân viên; để trống là tất cả. Kèm khu vực: phần của nhân viên đó trong khu vực ấy.
 * @param {"Miền Bắc"} region A region; blank is all regions. · Tên khu vực; để trống là tất cả.
 * @param {"closed"} figures “closed”: what was closed, from KPI History; “now”: what the data say now, after closing, too; blank is “now”. · “đã chốt”: số liệu lúc chốt kỳ, lấy từ Lịch sử KPI; “hiện tại”: theo dữ liệu hiện tại, kể cả sau khi chốt; để trống là “hiện tại”.
 * @return Loss rate. · Tỷ lệ thất bại.
 * @customfunction
 */
global.KPI_LOSSRATE = function (leads, period, rep, region, figures) { return customFunction('KPI_LOSSRATE', arguments); };`);
});

describe('the answers of that function', () => {
  const surroundings = {
    ...{ zone: HANOI, locale: 'vi_VN', now: document.now, m: vi },
    document: () => document,
    plan: () => undefined,
    closed: () => [],
  };
  const fn = kpiFunction(lossRate);
  const range = literalSheet(
    'range',
    'Created on | Rep | Status\n 2026-10-01 | Lan | Hỏng\n 2026-10-01 | Lan | Mới',
  ).values;

  test('over the document, and over a range whose words the plan knows', () => {
    expect(answer(fn, ['2026-10', 'Lan'], surroundings)).toBe(1 / 2);
    const leadsOf = document.mapping.leads;
    if (!leadsOf) throw new Error('leads');
    const plan = { ...NEW_PLAN, mapping: { leads: { ...leadsOf, lost: ['Hỏng'] } } };
    expect(answer(fn, [range], { ...surroundings, plan: () => plan })).toBe(1 / 2);
  });

  test('or what it lacks', () => {
    expect(refused(() => answer(fn, [range], surroundings))).toEqual({
      en: 'KPI_LOSSRATE cannot tell which statuses of “Leads” mean lost: list them in the KPI plan.',
      vi: 'KPI_LOSSRATE chưa biết trạng thái nào của bảng “Khách tiềm năng” được tính là thất bại: hãy ghi các trạng thái đó trong Kế hoạch KPI.',
    });
  });
});

test('a formula in words', () => {
  expect(valueInWords(lossRate.value, en)).toBe(
    '[Leads: rows, by “Created on” (lost)] ÷ [Leads: rows, by “Created on”]',
  );
});

test('the page that shows it says the same', () => {
  const page = readFileSync(inProject('docs/adding-a-kpi.md'), 'utf8');
  for (const m of [en, vi]) {
    for (const words of [m.kpis, m.kpiExplanations] as readonly Readonly<Record<string, string>>[])
      expect(page).toContain(`lossRate: '${words.lossRate}'`);
  }
  expect(page).toContain(
    'value: ratio(count(leads, { when: leads.createdOn, where: [lost(leads)] }), newLeads),',
  );
});
