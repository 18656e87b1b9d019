/** Shows how rows of own KPIs are read, and what is refused. */
import fc from 'fast-check';
import { KPIS } from '../../../../src/model/kpi/kpis';
import { ROW_TABLE_IDS, TABLES, type ColumnId } from '../../../../src/model/catalogue/tables';
import { messages } from '../../../../src/words';
import type { OwnFilter, OwnKpi } from '../../../../src/plan/own-kpis/own-kpi';
import { readPlan } from '../../../../src/plan/sheet/read';
import { textKey } from '../../../../src/core/text/text';
import { IN_HANOI, moment } from '../../literal-sheet';
import { drawn, planWith, refusedOf } from '../sheet/drawn-plan';
import { planSheet, read, type Typed } from './typed';
import { runs } from '../../../all-ways';

const [en, vi] = [messages('en'), messages('vi')];

describe('a row', () => {
  test('with everything', () => {
    const row: Typed = {
      ...{ id: 'bigSales', name: 'Đơn lớn', table: 'Sales', aggregate: 'Count of rows' },
      ...{ filterColumn: 'Amount', comparison: 'is at least', value: 1000, date: 'Sold on' },
      ...{ denominator: 'All rows', better: 'Lower', format: 'One decimal', unit: ' đơn ' },
    };
    expect(read(row)).toEqual([
      {
        id: 'bigSales',
        name: 'Đơn lớn',
        table: 'sales',
        aggregate: 'count',
        filter: { comparison: 'atLeast', column: 'amount', value: 1000 },
        date: 'soldOn',
        denominator: 'rows',
        better: 'lower',
        format: 'decimal',
        unit: 'đơn',
      },
    ]);
  });

  test('with as little as possible: the table’s own date, higher is better, the usual format', () => {
    expect(read({ id: 'visits', name: 'Lượt ghé', table: 'Chăm sóc', aggregate: 'Số dòng' })).toEqual([
      {
        ...{ id: 'visits', name: 'Lượt ghé', table: 'care', aggregate: 'count', date: 'contactedOn' },
        ...{ better: 'higher', format: 'count', unit: '' },
      },
    ]);
  });

  test('in words of both languages, or ids, whatever their case', () => {
    const mixed = read({
      ...{ id: 'x', name: 'X', table: 'bán hàng', aggregate: 'Total', column: 'SỐ TIỀN' },
      ...{ filterColumn: 'status', comparison: 'được tính là thành công', better: 'cao hơn' },
    });
    expect(mixed).toMatchObject([
      {
        ...{ table: 'sales', aggregate: 'sum', column: 'amount', better: 'higher', format: 'money' },
        filter: { comparison: 'won', column: 'status' },
      },
    ]);
  });

  test.each<[string, Typed, string]>([
    ['a count', { table: 'Leads', aggregate: 'Count of rows' }, 'count'],
    ['different values', { table: 'Leads', aggregate: 'Different values', column: 'Source' }, 'count'],
    ['a total of money', { table: 'Sales', aggregate: 'Total', column: 'Amount' }, 'money'],
    ['a total of scores', { table: 'Surveys', aggregate: 'Total', column: 'Score' }, 'decimal'],
    ['an average of money', { table: 'Sales', aggregate: 'Average', column: 'Amount' }, 'money'],
    ['a share of rows', { table: 'Leads', aggregate: 'Count of rows', denominator: 'All rows' }, 'percent'],
    [
      'money per lead',
      { table: 'Sales', aggregate: 'Total', column: 'Amount', denominator: 'newLeads' },
      'money',
    ],
  ])('without a format: that of %s', (_, typed, format) => {
    expect(read({ id: 'x', name: 'X', ...typed })).toMatchObject([{ format }]);
  });

  test('may leave out the column that alone says what means won', () => {
    const typed = {
      id: 'x',
      name: 'X',
      table: 'Leads',
      aggregate: 'Count of rows',
      comparison: 'means lost',
    };
    expect(read(typed)).toMatchObject([{ filter: { comparison: 'lost', column: 'status' } }]);
  });

  test('may compare a text with a number or a checkbox: with what they show', () => {
    const where = (value: number | boolean): unknown =>
      read({
        ...{ id: 'x', name: 'X', table: 'Leads', aggregate: 'Count of rows' },
        ...{ filterColumn: 'Source', comparison: 'is', value },
      })[0]?.filter;
    expect(where(24)).toEqual({ comparison: 'eq', column: 'source', value: '24' });
    expect(where(true)).toEqual({ comparison: 'eq', column: 'source', value: 'true' });
  });

  test('that is blank is no KPI, and blank rows may stand between others', () => {
    const visits: Typed = { id: 'visits', name: 'V', table: 'Care', aggregate: 'Count of rows' };
    expect(read({}, visits, {}, { ...visits, id: 'calls', name: 'C' }).map(({ id }) => id)).toEqual([
      'visits',
      'calls',
    ]);
  });

  test('that somebody inserted between others is read, notes outside are not', () => {
    const typed = (id: string): Typed => ({ id, name: id, table: 'Care', aggregate: 'Count of rows' });
    const { sheet, values } = planSheet(typed('a'), typed('b'), typed('c'));
    const inserted = values.map((cells) => (cells[0] === 'own 2' ? ['', ...cells.slice(1)] : cells));
    const below = ['', 'note', 'no KPI'];
    const { ownKpis } = readPlan({ sheet, values: [...inserted, below] }, IN_HANOI);
    expect(ownKpis.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('a denominator', () => {
  const perLead: Typed = { id: 'x', name: 'X', table: 'Care', aggregate: 'Count of rows' };

  test.each([
    ['All rows', 'rows'],
    ['tất cả các dòng', 'rows'],
    ['newLeads', 'newLeads'],
    ['NEWLEADS', 'newLeads'],
    ['later', 'later'],
  ])('“%s” is %s', (denominator, id) => {
    const later: Typed = { id: 'later', name: 'L', table: 'Leads', aggregate: 'Count of rows' };
    expect(read({ ...perLead, denominator }, later)[0]?.denominator).toBe(id);
  });
});

describe('a mistake is refused with its cell:', () => {
  const GOOD: Typed = { id: 'x', name: 'X', table: 'Leads', aggregate: 'Count of rows' };
  /** The KPIs that are measures themselves, neither ratios nor growth. */
  const DIVISORS = KPIS.filter(({ value }) => ['count', 'sum', 'distinct'].includes(value.kind))
    .map(({ id }) => id)
    .join(', ');
  const SUM: Typed = { ...GOOD, table: 'Sales', aggregate: 'Total', column: 'Amount' };

  test.each<[string, Typed, string, string]>([
    [
      'no ID',
      { ...GOOD, id: ' ' },
      'KPI Plan!B[own 1] is empty. Fill in “ID”.',
      'KPI Plan!B[own 1] đang để trống. Hãy điền “Mã”.',
    ],
    [
      'an ID with accents',
      { ...GOOD, id: 'đơn mới' },
      'KPI Plan!B[own 1]: “đơn mới” cannot be the ID of a KPI. Write letters without accents and digits, a letter first, no spaces: for example newOrders.',
      'KPI Plan!B[own 1]: “đơn mới” không dùng làm mã KPI được. Mã chỉ gồm chữ cái không dấu và chữ số, bắt đầu bằng chữ cái, không có dấu cách, ví dụ: donHangMoi.',
    ],
    [
      'the name of another KPI, in any language',
      { ...GOOD, name: 'doanh thu' },
      'KPI Plan!C[own 1]: there is already a KPI with the name “doanh thu”. Choose another one: targets name their KPI.',
      'KPI Plan!C[own 1]: đã có KPI tên “doanh thu”. Hãy chọn tên khác, vì chỉ tiêu ghi theo tên KPI.',
    ],
    [
      'an ID of the catalogue',
      { ...GOOD, id: 'REVENUE' },
      'KPI Plan!B[own 1]: there is already a KPI with the ID “REVENUE”. Choose another one.',
      'KPI Plan!B[own 1]: đã có KPI mang mã “REVENUE”. Hãy chọn mã khác.',
    ],
    [
      'an ID that means all rows',
      { ...GOOD, id: 'rows' },
      'KPI Plan!B[own 1]: there is already a KPI with the ID “rows”. Choose another one.',
      'KPI Plan!B[own 1]: đã có KPI mang mã “rows”. Hãy chọn mã khác.',
    ],
    [
      'no name',
      { ...GOOD, name: '' },
      'KPI Plan!C[own 1] is empty. Fill in “Name”.',
      'KPI Plan!C[own 1] đang để trống. Hãy điền “Tên KPI”.',
    ],
    [
      'no table',
      { ...GOOD, table: '' },
      'KPI Plan!D[own 1] is empty. Fill in “Table”.',
      'KPI Plan!D[own 1] đang để trống. Hãy điền “Bảng”.',
    ],
    [
      'a table that there is not',
      { ...GOOD, table: 'Orders' },
      `KPI Plan!D[own 1]: “Orders” is not known here. Write one of these: ${ROW_TABLE_IDS.map((id) => en.tables[id]).join(', ')}.`,
      `KPI Plan!D[own 1]: không dùng được “Orders” ở đây. Hãy ghi một trong các giá trị sau: ${ROW_TABLE_IDS.map((id) => vi.tables[id]).join(', ')}.`,
    ],
    [
      'nothing that is measured',
      { ...GOOD, aggregate: '' },
      'KPI Plan!E[own 1] is empty. Fill in “What is measured”.',
      'KPI Plan!E[own 1] đang để trống. Hãy điền “Cách tính”.',
    ],
    [
      'a measure that there is not',
      { ...GOOD, aggregate: 'Median' },
      'KPI Plan!E[own 1]: “Median” is not known here. Write one of these: Count of rows, Total, Different values, Average.',
      'KPI Plan!E[own 1]: không dùng được “Median” ở đây. Hãy ghi một trong các giá trị sau: Số dòng, Tổng, Đếm không trùng, Trung bình.',
    ],
    [
      'a total of nothing',
      { ...SUM, column: '' },
      'KPI Plan!F[own 1] is empty. Fill in “Of column”.',
      'KPI Plan!F[own 1] đang để trống. Hãy điền “Cột cần tính”.',
    ],
    [
      'a column of another table',
      { ...SUM, column: 'Score' },
      'KPI Plan!F[own 1]: the table “Sales” has no column “Score”. It has: Order ID, Sold on, Customer, Rep, Split, Region, Amount, Currency, Status.',
      'KPI Plan!F[own 1]: bảng “Bán hàng” không có cột “Score”. Bảng này có các cột: Mã đơn hàng, Ngày bán, Khách hàng, Nhân viên, Tỷ lệ chia, Khu vực, Số tiền, Loại tiền, Trạng thái.',
    ],
    [
      'a total of texts',
      { ...SUM, column: 'Customer' },
      'KPI Plan!F[own 1]: the column “Customer” does not go with “Total”. These do: Amount.',
      'KPI Plan!F[own 1]: cột “Khách hàng” không dùng được với “Tổng”. Các cột dùng được: Số tiền.',
    ],
    [
      'different values of a number',
      { ...SUM, aggregate: 'Different values' },
      'KPI Plan!F[own 1]: the column “Amount” does not go with “Different values”. These do: Order ID, Customer, Rep, Split, Region, Currency.',
      'KPI Plan!F[own 1]: cột “Số tiền” không dùng được với “Đếm không trùng”. Các cột dùng được: Mã đơn hàng, Khách hàng, Nhân viên, Tỷ lệ chia, Khu vực, Loại tiền.',
    ],
    [
      'a total where the table has no numbers',
      { ...SUM, table: 'Care' },
      'KPI Plan!D[own 1]: the table “Care” has no column that goes with “Total”.',
      'KPI Plan!D[own 1]: bảng “Chăm sóc” không có cột nào dùng được với “Tổng”.',
    ],
    [
      'a count of a column',
      { ...GOOD, column: 'Source' },
      'KPI Plan!F[own 1]: “Count of rows” does not use “Of column”. Leave this cell empty.',
      'KPI Plan!F[own 1]: “Số dòng” không dùng đến “Cột cần tính”. Hãy để trống ô này.',
    ],
    [
      'a condition without its kind',
      { ...GOOD, filterColumn: 'Source', value: 'Website' },
      'KPI Plan!H[own 1] is empty. Fill in “Condition”.',
      'KPI Plan!H[own 1] đang để trống. Hãy điền “Điều kiện”.',
    ],
    [
      'a value without a condition',
      { ...GOOD, value: 0 },
      'KPI Plan!H[own 1] is empty. Fill in “Condition”.',
      'KPI Plan!H[own 1] đang để trống. Hãy điền “Điều kiện”.',
    ],
    [
      'a condition on no column',
      { ...GOOD, comparison: 'is', value: 'Website' },
      'KPI Plan!G[own 1] is empty. Fill in “Only where column”.',
      'KPI Plan!G[own 1] đang để trống. Hãy điền “Điều kiện: cột”.',
    ],
    [
      'a condition that there is not',
      { ...GOOD, filterColumn: 'Source', comparison: 'contains', value: 'Web' },
      'KPI Plan!H[own 1]: “contains” is not known here. Write one of these: is, is at least, is at most, is filled in, means won, means lost.',
      'KPI Plan!H[own 1]: không dùng được “contains” ở đây. Hãy ghi một trong các giá trị sau: bằng, từ mức này trở lên, từ mức này trở xuống, có dữ liệu, được tính là thành công, được tính là thất bại.',
    ],
    [
      'a text that is at least something',
      { ...SUM, filterColumn: 'Customer', comparison: 'is at least', value: 5 },
      'KPI Plan!G[own 1]: the column “Customer” does not go with “is at least”. These do: Amount.',
      'KPI Plan!G[own 1]: cột “Khách hàng” không dùng được với “từ mức này trở lên”. Các cột dùng được: Số tiền.',
    ],
    [
      'won where the table has no status',
      { ...GOOD, table: 'Care', comparison: 'means won' },
      'KPI Plan!D[own 1]: the table “Care” has no column that goes with “means won”.',
      'KPI Plan!D[own 1]: bảng “Chăm sóc” không có cột nào dùng được với “được tính là thành công”.',
    ],
    [
      'no value to compare with',
      { ...GOOD, filterColumn: 'Source', comparison: 'is' },
      'KPI Plan!I[own 1] is empty. Fill in “Value”.',
      'KPI Plan!I[own 1] đang để trống. Hãy điền “Giá trị”.',
    ],
    [
      'words about a number',
      { ...SUM, filterColumn: 'Amount', comparison: 'is at most', value: 'khoảng 1 triệu' },
      'KPI Plan!I[own 1]: “khoảng 1 triệu” is not a number.',
      'KPI Plan!I[own 1]: “khoảng 1 triệu” không phải là số.',
    ],
    [
      'words that a number column is',
      { ...SUM, filterColumn: 'Amount', comparison: 'is', value: 'năm' },
      'KPI Plan!I[own 1]: “năm” is not a number.',
      'KPI Plan!I[own 1]: “năm” không phải là số.',
    ],
    [
      'a value for what is filled in',
      { ...GOOD, filterColumn: 'Source', comparison: 'is filled in', value: 'x' },
      'KPI Plan!I[own 1]: “is filled in” does not use “Value”. Leave this cell empty.',
      'KPI Plan!I[own 1]: “có dữ liệu” không dùng đến “Giá trị”. Hãy để trống ô này.',
    ],
    [
      'no date where the table has no usual one',
      { ...GOOD, table: 'Team' },
      'KPI Plan!J[own 1] is empty. Fill in “By date”.',
      'KPI Plan!J[own 1] đang để trống. Hãy điền “Theo ngày”.',
    ],
    [
      'a date that is none',
      { ...GOOD, date: 'Source' },
      'KPI Plan!J[own 1]: the column “Source” does not go with “By date”. These do: Created on, First contact on, Closed on.',
      'KPI Plan!J[own 1]: cột “Nguồn” không dùng được với “Theo ngày”. Các cột dùng được: Ngày nhận khách, Ngày liên hệ đầu tiên, Ngày chốt/đóng.',
    ],
    [
      'a ratio to divide by',
      { ...GOOD, denominator: 'cac' },
      `KPI Plan!K[own 1]: nothing can be divided by “cac”. Write “All rows”, or the ID of a KPI that counts or adds up: ${DIVISORS}.`,
      `KPI Plan!K[own 1]: không chia cho “cac” được. Hãy ghi “Tất cả các dòng” hoặc mã của một KPI dạng đếm hay tính tổng: ${DIVISORS}.`,
    ],
    [
      'an average that is divided',
      { ...SUM, aggregate: 'Average', denominator: 'All rows' },
      'KPI Plan!K[own 1]: “Average” does not use “Divided by”. Leave this cell empty.',
      'KPI Plan!K[own 1]: “Trung bình” không dùng đến “Chia cho”. Hãy để trống ô này.',
    ],
    [
      'a direction that there is not',
      { ...GOOD, better: 'More' },
      'KPI Plan!L[own 1]: “More” is not known here. Write one of these: Higher, Lower.',
      'KPI Plan!L[own 1]: không dùng được “More” ở đây. Hãy ghi một trong các giá trị sau: Càng cao càng tốt, Càng thấp càng tốt.',
    ],
    [
      'a format that there is not',
      { ...GOOD, format: '0.0' },
      'KPI Plan!M[own 1]: “0.0” is not known here. Write one of these: Whole number, Money, Percent, One decimal.',
      'KPI Plan!M[own 1]: không dùng được “0.0” ở đây. Hãy ghi một trong các giá trị sau: Số nguyên, Số tiền, Phần trăm, 1 số thập phân.',
    ],
  ])('%s', (_, typed, english, vietnamese) => {
    expect(refusedOf(planSheet(typed))).toEqual({ en: english, vi: vietnamese });
  });

  test('a date to compare a text with', () => {
    const typed = { ...GOOD, filterColumn: 'Source', comparison: 'is', value: moment('2026-10-05') };
    expect(refusedOf(planSheet(typed)).en).toMatch(/^KPI Plan!I\[own 1\]: “.*2026.*” is not text\.$/);
  });

  test('two KPIs with one ID, whatever the case, the second is named', () => {
    expect(refusedOf(planSheet(GOOD, {}, { ...GOOD, id: 'X' })).en).toBe(
      'KPI Plan!B[own 3]: there is already a KPI with the ID “X”. Choose another one.',
    );
  });

  test('a KPI that divides is not divided by, nor a KPI by itself', () => {
    const share: Typed = { ...GOOD, id: 'share', denominator: 'All rows' };
    expect(refusedOf(planSheet(share, { ...GOOD, name: 'Y', denominator: 'share' })).en).toMatch(
      /^KPI Plan!K\[own 2\]: nothing/,
    );
    expect(refusedOf(planSheet({ ...GOOD, denominator: 'x' })).en).toMatch(/^KPI Plan!K\[own 1\]: nothing/);
  });
});

test('a word never means two columns of a table, two tables or two conditions', () => {
  const clashes = (words: readonly (readonly string[])[]): readonly string[] => {
    const seen = new Map<string, number>();
    return words.flatMap((spellings, of) =>
      [...new Set(spellings.map(textKey))].filter(
        (word) => (seen.get(word) ?? of) !== of || !seen.set(word, of),
      ),
    );
  };
  for (const table of ROW_TABLE_IDS) {
    const words = TABLES[table].columns.map(({ id }) => [id, en.columns[id], vi.columns[id]]);
    expect([table, clashes(words)]).toEqual([table, []]);
  }
  expect(clashes(ROW_TABLE_IDS.map((id) => [id, en.tables[id], vi.tables[id]]))).toEqual([]);
  for (const key of ['aggregates', 'comparisons', 'better', 'formats'] as const) {
    const [english, vietnamese] = [Object.entries(en.ownKpis[key]), Object.values(vi.ownKpis[key])];
    expect(clashes(english.map(([id, word], at) => [id, word, vietnamese[at] ?? '']))).toEqual([]);
  }
});

test('any own KPIs drawn in one language and read back are the same', () => {
  const word = fc
    .string({ minLength: 1 })
    .map((text) => text.normalize('NFC').trim())
    .filter(Boolean);
  const id = fc.stringMatching(/^own[A-Za-z0-9]{1,12}$/);
  const kpi = fc.constantFrom(...ROW_TABLE_IDS).chain((table): fc.Arbitrary<OwnKpi> => {
    const { columns } = TABLES[table];
    const ofType = (...types: readonly string[]): readonly ColumnId[] =>
      columns.filter(({ type }) => types.includes(type)).map(({ id }) => id);
    const pick = (...types: readonly string[]) => ofType(...types).map((column) => fc.constant(column));
    const measured = [
      fc.constant({ aggregate: 'count' as const }),
      ...pick('number').map((column) => fc.record({ aggregate: fc.constantFrom('sum', 'mean'), column })),
      ...pick('text').map((column) => fc.record({ aggregate: fc.constant('distinct' as const), column })),
    ];
    const filters: fc.Arbitrary<OwnFilter>[] = [
      ...pick('text', 'status').map((column) =>
        fc.record({ comparison: fc.constant('eq' as const), column, value: word }),
      ),
      ...pick('number').map((column) =>
        fc.record({ comparison: fc.constantFrom('eq', 'atLeast', 'atMost'), column, value: fc.integer() }),
      ),
      ...pick('text', 'date').map((column) =>
        fc.record({ comparison: fc.constant('present' as const), column }),
      ),
      ...pick('status').map((column) => fc.record({ comparison: fc.constantFrom('won', 'lost'), column })),
    ];
    return fc
      .record({
        id,
        name: word,
        measured: fc.oneof(...measured),
        filter: fc.option(fc.oneof(...filters), { nil: undefined }),
        date: fc.constantFrom(...ofType('date')),
        denominator: fc.constantFrom(undefined, 'rows', 'revenue'),
        better: fc.constantFrom('higher', 'lower'),
        format: fc.constantFrom('count', 'money', 'percent', 'decimal'),
        unit: fc.oneof(fc.constant(''), word),
      })
      .map(({ measured: how, filter, denominator, ...rest }) => ({
        ...rest,
        ...how,
        table,
        ...(filter ? { filter } : {}),
        ...(denominator === undefined || how.aggregate === 'mean' ? {} : { denominator }),
      }));
  });
  const own = fc
    .uniqueArray(kpi, { maxLength: 12, selector: ({ id }) => id.toLowerCase() })
    .map((kpis) => kpis.map((each) => ({ ...each, name: `${each.name} ${each.id}` })));
  fc.assert(
    fc.property(own, own, fc.constantFrom(en, vi), (ownKpis, former, m) => {
      expect(readPlan(drawn(planWith({ ownKpis }), m), IN_HANOI).ownKpis).toEqual(ownKpis);
      const over = drawn(planWith({ ownKpis }), m, drawn(planWith({ ownKpis: former }), vi));
      expect(readPlan(over, IN_HANOI).ownKpis).toEqual(ownKpis);
    }),
    { seed: 15, numRuns: runs(15, 50) },
  );
});
