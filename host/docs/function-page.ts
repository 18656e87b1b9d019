/** Writes docs/functions.md: the custom functions, and what they show in a small document. */
import type { CustomFunction } from '../../src/functions/custom-function';
import { FUNCTIONS } from '../../src/functions/definitions';
import { exampleOf, explains, parameterHelp } from '../../src/functions/signature';
import { messages } from '../../src/words';
import { EXAMPLE_SHEETS } from './example-data';
import type { Shown } from './shown-formulas';

const [en, vi] = [messages('en'), messages('vi')];

/** The page is written in two languages, however many the add-on speaks. */
type PageLanguage = 'en' | 'vi';

/** What a function answers to ranges of cells, omitted tables and no table at all. */
const MORE: readonly string[] = [
  '=KPI_NEWLEADS()',
  '=KPI_REVENUE(; "2026-09")',
  '=KPI_CAC(Spend!A:H; Customers!A:H; "2026-10"; "Lan")',
  '=KPI_NEWLEADS(Leads!A:H; "tháng này"; Team!A2:A3)',
  '=KPI_NEWLEADS(Leads!A:H; ; ; Team!B2:B3; Team!A:B)',
  '=KPI_REVENUE(Sales!A:H; "2026-10"; Team!A2:A3; TRANSPOSE(Team!B2:B3); Team!A:B)',
  '=KPI_REVENUE(Sales!A:H; "T9..T10")',
  '=KPI_TABLE("doanh thu, revenueGrowth"; "tháng"; "2026-08..2026-10"; Sales!A:H)',
  '=KPI_TABLE("newLeads, revenue"; "rep, month"; "2026-09..2026-10"; Leads!A:H; Sales!A:H)',
  '=KPI_TREND("newLeads"; 2; Leads!A:H; "2026-Q4"; "Minh")',
  '=KPI_ATTAINMENT(Plan!A2:A4; Plan!B2:B4; Plan!C2:C4)',
];

/** What people get wrong. */
const WRONG: readonly string[] = [
  '=KPI_CAC(Customers!A:H)',
  '=KPI_REVENUE(Plan!A:H)',
  '=KPI_NEWLEADS(Leads!A:H; "soon")',
  '=KPI_NEWLEADS(Leads!A:H; "2026-10"; "Lann")',
  '=KPI_NEWLEADS(Leads!A:H; Team!A:B; "2026-10"; "Miền Bắc")',
  '=KPI_NEWLEADS(Leads!A:H; Team!A:B; "2026-10"; ; "mien bac")',
  '=KPI_NEWLEADS(Leads!A:H; "2026-10"; "Lan"; ; "x")',
  '=KPI_NEWLEADS(Leads!A:H; "2026-10"; "Lan"; ; "closed"; "x")',
  '=KPI_REVENUE(; "2026-09"; "Lan"; ; "closed")',
  '=KPI_TABLE("sales"; "rep")',
  '=KPI_TABLE("revenue"; "team")',
  '=KPI_TREND("revenue"; 0)',
  '=KPI_ATTAINMENT("revenue"; 5; 0)',
  '=KPI_PRICEWINDOWS(10; Prices!A:H)',
];

/** Every formula of the page. */
export const PAGE_FORMULAS: readonly string[] = [
  ...FUNCTIONS.map(({ example }) => `=${example}`),
  ...MORE,
  ...WRONG,
];

/** @param shown what the formulas show in an English and in a Vietnamese document */
export function functionPage(shown: Readonly<Record<PageLanguage, ReadonlyMap<string, Shown>>>): string {
  const result = (formula: string, language: PageLanguage): Shown => {
    const found = shown[language].get(formula);
    if (!found) throw new Error(`not calculated: ${formula}`);
    return found;
  };
  const answers = (formula: string): string => {
    const { error, values } = result(formula, 'en');
    if (error !== null) throw new Error(`${formula}: ${error}`);
    return `\`${formula}\`\n\n${cells(values)}`;
  };
  return [
    '# The functions · Các hàm',
    'Written by `npm run docs` from the definitions, and calculated by the local host; do not edit it by hand.',
    'Arguments are parted by `;` (in English documents `,` does as well). Ranges of tables include their header row, are ' +
      'recognised by it, and may stand in any order; whole columns are best. Without ranges the document’s own sheets are read. ' +
      'A period is a date or a text, in English or Vietnamese, with or without accents: `2026-10`, `10/2026`, `October 2026`, ' +
      '`T10/2026`, `Q4/2026`, `week 41, 2026`, `2026`, `this month`, `last month`, `2026-10-01..2026-10-15`, `2026-01..2026-06`; ' +
      'blank is this month. Without a year, as `T10` or `Q4`, it is the latest such period that has begun. Quarters and years are those ' +
      'of the plan’s year. Growth of a range of whole months is against as many months before, of other ranges against as many days. A ' +
      'rep and a region together are what the rep did in that region. A range of periods, reps or regions gives an answer for each: a ' +
      'column a column, a row a row, both a grid. A blank cell of such a range gives an empty one; a wrong one is an error of ' +
      'the whole formula, because Sheets has none for one cell of many. Where there is no value, the cell is empty.',
    'Các đối số cách nhau bằng `;`. Vùng dữ liệu gồm cả dòng tiêu đề, được nhận ra nhờ dòng này và có thể đứng theo thứ tự bất kỳ; nên ' +
      'chọn cả cột. Nếu không truyền vùng nào, hàm đọc các trang dữ liệu của bảng tính. Kỳ là ngày hoặc chữ, bằng tiếng Việt hoặc tiếng Anh, có dấu hay ' +
      'không dấu: `2026-10`, `10/2026`, `tháng 10/2026`, `T10/2026`, `quý IV/2026`, `tuần 41/2026`, `2026`, `tháng này`, `tháng trước`, ' +
      '`2026-10-01..2026-10-15`, `2026-01..2026-06`; để trống là tháng này. Không ghi năm, như `T10` hoặc `quý 4`, là kỳ gần nhất đã bắt ' +
      'đầu. Quý và năm theo năm tài chính của kế hoạch. Tăng trưởng của một khoảng gồm các tháng trọn vẹn được so với bấy nhiêu tháng liền ' +
      'trước, của khoảng khác thì so với bấy nhiêu ngày liền trước. Nhân viên kèm khu vực là phần của nhân viên đó trong khu vực ấy. ' +
      'Truyền một vùng gồm nhiều kỳ, nhân viên hoặc khu vực thì có kết quả cho từng ô: cột cho cột, hàng cho hàng, cả hai cho bảng. Ô ' +
      'trống trong vùng cho ô trống; một ô sai làm cả công thức báo lỗi. Chỗ nào không có giá trị thì ô để trống.',
    '## The data of the examples · Dữ liệu của các ví dụ',
    'Today is 2026-10-05. · Hôm nay là 2026-10-05.',
    ...Object.entries(EXAMPLE_SHEETS).map(([name, rows]) => `**${name}**\n\n${cells(rows)}`),
    '## Functions · Hàm',
    ...FUNCTIONS.flatMap((fn) => [...section(fn), answers(`=${fn.example}`)]),
    '## More examples · Ví dụ khác',
    ...MORE.map(answers),
    '## Errors · Lỗi',
    'An error is one sentence in the language of the document. · Lỗi là một câu bằng ngôn ngữ của bảng tính.',
    ...WRONG.map((formula) => {
      const said = (['en', 'vi'] as const).map((language) => result(formula, language).error);
      if (said.includes(null)) throw new Error(`${formula} is not wrong`);
      return `\`${formula}\`\n\n${said.map((sentence) => `- ${sentence ?? ''}`).join('\n')}`;
    }),
  ].join('\n\n');
}

const section = (fn: CustomFunction): readonly string[] => [
  `### ${fn.name}`,
  `\`${fn.name}(${fn.parameters.join('; ')})\``,
  `${explains(fn, en)}\n\n${explains(fn, vi)}`,
  table([
    ['parameter', 'for example', 'English', 'Tiếng Việt'],
    ...fn.parameters.map((name) => [
      name,
      `\`${exampleOf(name)}\``,
      parameterHelp(name, en),
      parameterHelp(name, vi),
    ]),
  ]),
];

/** Cells as a table; a single one as it is. */
function cells(rows: readonly (readonly unknown[])[]): string {
  const texts = rows.map((row) => row.map(shownCell));
  if (texts.length === 1 && texts[0]?.length === 1) return `→ **${texts[0][0] ?? ''}**`;
  return table(texts);
}

function shownCell(value: unknown): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(6))) : String(value);
}

/** The first row is the head. */
const table = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
