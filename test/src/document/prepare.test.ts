/** Shows what is prepared from a document, and what is refused. */
import { measure } from '../../../src/compute/engine/engine';
import { prepare } from '../../../src/document/prepare';
import { readDocument, type ReadDocument } from '../../../src/document/read-document';
import type { Document } from '../../../src/document/document';
import type { Mapping } from '../../../src/data/mapping/mapping';
import type { Nearest } from '../../../src/data/mapping/nearest';
import { serialOf } from '../../../src/core/calendar/calendar';
import { rowsSource } from '../../../src/compute/engine/rows-source';
import type { SheetCells } from '../../../src/core/text/cells';
import { kpiOf } from '../answers';
import { HANOI, literalSheet } from '../literal-sheet';
import { readTables } from '../literal-tables';
import { refused } from '../refused';

const KPIS = (['newLeads', 'conversionRate', 'revenue'] as const).map(kpiOf);
const LEADS = { createdOn: 'Created', rep: 'Rep', status: 'Stage' };

function document(mapping: Mapping, ...sheets: readonly SheetCells[]): Document {
  return {
    mapping,
    cellsOf: (name) => sheets.find(({ sheet }) => sheet === name),
    zone: HANOI,
    locale: 'vi_VN',
    now: serialOf(2026, 10, 5) + 0.5,
  };
}

describe('reading a document', () => {
  test('one sheet may serve several tables', () => {
    const pipeline = literalSheet(
      'Pipeline',
      `Created    | Rep | Stage | Closed     | Value
       2026-10-01 | Lan | Won   | 2026-10-03 | 5`,
    );
    const read = readDocument(
      document(
        {
          leads: { sheet: 'Pipeline', columns: LEADS, won: ['Won'] },
          sales: { sheet: 'Pipeline', columns: { soldOn: 'Closed', amount: 'Value', rep: 'Rep' } },
        },
        pipeline,
      ),
      KPIS,
    );
    expect([read.sources.leads?.length, read.sources.sales?.length, read.problems]).toEqual([1, 1, []]);
    expect(read.availability.unavailable).toEqual([]);
  });

  test('a table may stand on several sheets, each with a header row, columns and problems of its own', () => {
    const october = literalSheet(
      'Sales 2026-10',
      `Sold on    | Rep  | Amount
       2026-10-05 | lan  | 5
       2026-10-06 | Minh | five`,
    );
    const november = literalSheet(
      'Sales 2026-11',
      `November   |        |
       Amount     | Rep    | Sold on
       soon       | Minh   | 2026-11-02
       7          | Lan    | 2026-11-03`,
    );
    const sheet = ['Sales 2026-10', 'Sales 2026-11'];
    const read = readDocument(
      document(
        { sales: { sheet, columns: { soldOn: 'Sold on', rep: 'Rep', amount: 'Amount' } } },
        november,
        october,
      ),
      KPIS,
    );
    const rows = read.sources.sales?.rows;
    expect([...(rows?.numbers.amount ?? [])]).toEqual([5, NaN, NaN, 7]);
    expect([rows?.texts.rep?.words, [...(rows?.texts.rep?.codes ?? [])]]).toEqual([
      ['Lan', 'Minh'],
      [0, 1, 1, 0],
    ]);
    expect(read.problems.map(({ sheet, row, column, value }) => [sheet, row, column, value])).toEqual([
      ['Sales 2026-10', 3, 3, 'five'],
      ['Sales 2026-11', 3, 1, 'soon'],
    ]);
  });

  test('a sheet of them that lacks a mapped header is named', () => {
    const [october, november] = [
      literalSheet('T10', 'Sold on | Amount'),
      literalSheet('T11', 'Sold on | Total'),
    ];
    const sales = { sheet: ['T10', 'T11'], columns: { soldOn: 'Sold on', amount: 'Amount' } };
    expect(refused(() => readDocument(document({ sales }, october, november))).en).toBe(
      'The table “Sales” needs the header “Amount”, which is not among the first rows of the sheet “T11”.',
    );
  });

  test('a mapped sheet that does not exist is refused by name', () => {
    expect(refused(() => readDocument(document({ leads: { sheet: 'Leads 2025', columns: LEADS } })))).toEqual(
      {
        en: 'The table “Leads” is mapped to the sheet “Leads 2025”, which does not exist. Rename the sheet, or change the mapping in the KPI plan.',
        vi: 'Bảng “Khách tiềm năng” được khai báo ở trang tính “Leads 2025” nhưng không có trang tính này. Hãy đổi lại tên trang tính hoặc sửa phần Nguồn dữ liệu trong Kế hoạch KPI.',
      },
    );
  });
});

test('of answers in stars the scale is that of five, and formulas cannot read them', () => {
  const surveys = literalSheet(
    'Đánh giá',
    `Ngày       | Sao
     2026-10-05 | ★★★★☆
     2026-10-05 | 2 sao
     2026-10-05 | 5/5`,
  );
  const of = document(
    { surveys: { sheet: 'Đánh giá', columns: { answeredOn: 'Ngày', score: 'Sao' } } },
    surveys,
  );
  const read = readDocument(of, [kpiOf('csat')]);
  expect([read.sources.surveys?.scale, [...(read.sources.surveys?.rows?.numbers.score ?? [])]]).toEqual([
    '1-5',
    [4, 2, 5],
  ]);
  expect(read.problems).toEqual([]);
  const { data, modeReason } = prepare(of, read, undefined);
  expect([data.mode, modeReason]).toEqual(['values', 'unclean']);
});

describe('without a KPI that can be calculated there is nothing to build', () => {
  test('where nothing is mapped, but a sheet is near', () => {
    const near = (missing: Nearest['missing'], misfits: Nearest['misfits']): Document => ({
      ...document({}),
      nearest: () => [{ sheet: 'Account', table: 'surveys', missing, misfits }],
    });
    const refusal = (of: Document) => refused(() => prepare(of, readDocument(of), undefined));
    expect(refusal(near(['answeredOn', 'score'], [{ header: 'Rating', column: 'score' }]))).toEqual({
      en: 'No sheet with sales data was recognised. The sheet “Account” comes nearest, to the table “Surveys”; it lacks “Answered on”, “Score”. The values under “Rating” cannot be read as “Score”. Give those columns such headers, or map the sheet and its columns yourself.',
      vi: 'Không nhận ra trang tính nào có dữ liệu bán hàng. Trang “Account” gần giống bảng “Khảo sát” nhất nhưng thiếu cột “Ngày trả lời”, “Điểm”. Giá trị trong cột “Rating” không đọc được như cột “Điểm”. Hãy đặt tên cột như vậy, hoặc tự chọn trang tính và các cột.',
    });
    expect(refusal(near([], []))).toEqual({
      en: 'No sheet with sales data was recognised. The sheet “Account” comes nearest, to the table “Surveys”; nothing on it belongs to that table alone. If it is that table, rename it “Surveys”, or map the sheet and its columns yourself.',
      vi: 'Không nhận ra trang tính nào có dữ liệu bán hàng. Trang “Account” gần giống bảng “Khảo sát” nhất nhưng không có gì là của riêng bảng này. Nếu đúng là bảng này, hãy đổi tên trang thành “Khảo sát”, hoặc tự chọn trang tính và các cột.',
    });
  });

  test('where a sheet has all that is needed, and is not chosen', () => {
    const of: Document = {
      ...document({}),
      nearest: () => [{ sheet: 'answer', table: 'facts', missing: [], misfits: [], isLeftOut: true }],
    };
    expect(refused(() => prepare(of, readDocument(of), undefined))).toEqual({
      en: 'No sheet with sales data is read. The sheet “answer” has the columns of the table “Facts”, but is not chosen for it: choose it in stage 2, name it in the mapping file, or leave that file out.',
      vi: 'Chưa đọc trang tính nào có dữ liệu bán hàng. Trang “answer” có đủ các cột của bảng “Bảng số liệu” nhưng chưa được chọn cho bảng này: hãy chọn ở bước 2, ghi vào tệp khai báo, hoặc bỏ tệp khai báo.',
    });
  });

  test('where only a plan is near', () => {
    const of: Document = {
      ...document({}),
      nearest: () => [{ sheet: 'Budget', table: 'sales', missing: [], misfits: [], isPlan: true }],
    };
    expect(refused(() => prepare(of, readDocument(of), undefined))).toEqual({
      en: 'No sheet with sales data was recognised. The sheet “Budget” comes nearest, to the table “Sales”, but its name says that it is a plan. If it holds what has happened, rename the sheet, or map the sheet and its columns yourself.',
      vi: 'Không nhận ra trang tính nào có dữ liệu bán hàng. Trang “Budget” gần giống bảng “Bán hàng” nhất, nhưng tên trang cho biết đây là kế hoạch. Nếu trang này ghi số liệu thực tế, hãy đổi tên trang, hoặc tự chọn trang tính và các cột.',
    });
  });

  test('where no status is won: the tables that no sheet holds are not named', () => {
    const invoices = literalSheet('Invoices', 'Date | Total | Status\n 2026-10-05 | 100 | Filed');
    const columns = { soldOn: 'Date', amount: 'Total', status: 'Status' };
    const of = document({ sales: { sheet: 'Invoices', columns } }, invoices);
    const read = readDocument(of, [kpiOf('newLeads'), kpiOf('revenue')]);
    expect(refused(() => prepare(of, read, undefined)).en).toBe(
      'No KPI can be calculated: Revenue: needs to know which status words of “Sales” mean won.',
    );
  });

  test('where nothing is mapped', () => {
    const empty = document({});
    expect(refused(() => prepare(empty, readDocument(empty), undefined))).toEqual({
      en: 'No sheet with sales data was recognised. A sheet needs one header row, for example: Created on, Rep, Status.',
      vi: 'Không nhận ra trang tính nào có dữ liệu bán hàng. Mỗi trang cần một dòng tiêu đề, ví dụ: Ngày tạo, Nhân viên, Trạng thái.',
    });
  });

  test('where only the team is: a list of everybody says nothing of what they did', () => {
    const read = readTables({ team: 'rep | region\n Lan | Bắc' }, undefined, KPIS);
    const { en } = refused(() => prepare(document({}), read, undefined));
    expect(en).toBe(
      'No sheet with sales data was recognised. A sheet needs one header row, for example: Created on, Rep, Status.',
    );
  });

  test('where no KPI has its tables, each is told with what it lacks', () => {
    const read = readTables({ care: 'contactedOn | customer\n 2026-10-05 | A' }, undefined, KPIS);
    expect(refused(() => prepare(document({}), read, undefined))).toEqual({
      en: 'No KPI can be calculated: New leads: needs the table “Leads”, which no sheet is mapped to; Conversion (by lead date): needs the table “Leads”, which no sheet is mapped to; Revenue: needs the table “Sales”, which no sheet is mapped to.',
      vi: 'Chưa tính được KPI nào: Khách tiềm năng mới: cần bảng “Khách tiềm năng” nhưng chưa chọn trang tính cho bảng này; Tỷ lệ chuyển đổi (theo ngày nhận khách): cần bảng “Khách tiềm năng” nhưng chưa chọn trang tính cho bảng này; Doanh thu: cần bảng “Bán hàng” nhưng chưa chọn trang tính cho bảng này.',
    });
  });
});

describe('the mode', () => {
  const readLeads = (row: string): ReadDocument =>
    readTables({ leads: `createdOn | rep | status\n ${row}` }, undefined, KPIS);
  const clean = readLeads('2026-09-01 | Lan | Won');
  const unclean = readLeads('hôm qua | Lan | Won');
  const mode = (...args: [typeof clean, ('formulas' | 'values')?]): readonly string[] => {
    const { data, modeReason } = prepare(document({}), args[0], args[1]);
    return [data.mode, modeReason];
  };

  test('is formulas for clean data', () => {
    expect(mode(clean)).toEqual(['formulas', 'clean']);
  });

  test('is values where cells cannot be read', () => {
    expect(mode(unclean)).toEqual(['values', 'unclean']);
  });

  test('is what was asked for', () => {
    expect(mode(clean, 'formulas')).toEqual(['formulas', 'asked']);
    expect(mode(clean, 'values')).toEqual(['values', 'asked']);
    expect(mode(unclean, 'values')).toEqual(['values', 'asked']);
  });

  test('cannot be formulas over cells that they cannot read: the first one is named', () => {
    expect(refused(() => mode(unclean, 'formulas'))).toEqual({
      en: 'Live numbers need clean data, and 1 cell cannot be read: leads!A2 (“createdOn”): “hôm qua” is not stored as a date. Correct the data, or choose “Fixed numbers”.',
      vi: 'Muốn số liệu tự cập nhật thì dữ liệu phải sạch, nhưng có 1 ô không đọc được: leads!A2 (“createdOn”): giá trị “hôm qua” chưa được lưu dưới dạng ngày tháng. Hãy sửa các ô này hoặc chọn “Số cố định”.',
    });
  });

  test('is values where all numbers come from facts, whatever was asked for', () => {
    const facts = 'scopeType | scope | periodStart | measure | value\n team | | 2026-10-01 | newLeads | 7';
    const rows = 'soldOn | rep | amount\n 2026-10-02 | Lan | 5';
    expect(mode(readTables({ facts }, undefined, KPIS), 'formulas')).toEqual(['values', 'limited']);
    expect(mode(readTables({ facts, sales: rows }, undefined, KPIS), 'formulas')).toEqual([
      'formulas',
      'asked',
    ]);
  });

  test('is values where formulas would have to read too many rows', () => {
    const { leads } = clean.sources;
    if (!leads) throw new Error('leads');
    // Live from September, the period before the current one, to December, for the team and one rep, over two measures.
    const most = 20_000_000 / (4 * 2 * 2);
    const datesOf = (length: number): Float64Array => {
      const dates = new Float64Array(length).fill(serialOf(2026, 9, 1));
      dates[0] = serialOf(2026, 10, 1);
      return dates;
    };
    const withRows = (length: number): typeof clean => ({
      ...clean,
      sources: {
        leads: {
          ...leads,
          ...rowsSource(
            {
              table: 'leads',
              length,
              numbers: { createdOn: datesOf(length) },
              texts: {
                rep: { codes: new Int32Array(length), words: ['Lan'] },
                status: { codes: new Int32Array(length), words: ['Won'] },
              },
            },
            leads,
          ),
        },
      },
    });
    expect(mode(withRows(most))).toEqual(['formulas', 'clean']);
    expect(mode(withRows(most + 1))).toEqual(['values', 'large']);
    expect(mode(withRows(most + 1), 'formulas')).toEqual(['formulas', 'asked']);
  });
});

describe('the current period', () => {
  const read = readTables({ leads: 'createdOn | rep | status\n 2026-07-01 | Lan | Won' });
  const current = (given: Partial<Document>): string | undefined => {
    const { timeline } = prepare({ ...document({}), ...given }, read, undefined).data;
    return timeline.periods[timeline.current]?.label;
  };

  test('is the plan’s, where it names a day', () => {
    expect(current({ current: serialOf(2026, 3, 15) })).toBe('2026-03');
  });

  test('else the last one with data', () => {
    expect(current({})).toBe('2026-07');
  });
});

test('what is prepared is what the engine measures', () => {
  const read = readTables({ leads: 'createdOn | rep | status\n 2026-10-01 | Lan | Won' }, undefined, KPIS);
  const { data } = prepare(document({}), read, undefined);
  expect(data.kpis.map(({ id }) => id)).toEqual(['newLeads', 'conversionRate']);
  const [newLeads] = data.kpis;
  if (newLeads?.value.kind !== 'count') throw new Error('no count');
  const again = measure({
    ...read,
    measures: [newLeads.value],
    scopes: data.scopes,
    periods: data.timeline.periods,
  });
  const { current } = data.timeline;
  expect(data.measured.value(newLeads.value, 1, current)).toBe(1);
  expect(again.value(newLeads.value, 1, current)).toBe(1);
});
