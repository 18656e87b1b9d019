/** Shows what the functions beside those of single KPIs answer, and what they refuse. */
import { KPIS } from '../../../src/model/kpi/kpis';
import type { Argument } from '../../../src/functions/arguments';
import { answer } from '../../../src/functions/answers/answer';
import { functionNamed } from '../../../src/functions/definitions';
import { wantedFor } from '../../../src/functions/wanted';
import type { Answer, Surroundings } from '../../../src/functions/surroundings';
import { kpiName, messages } from '../../../src/words';
import { serialOf } from '../../../src/core/calendar/calendar';
import { NEW_PLAN } from '../../../src/plan/plan';
import type { Cell } from '../../../src/core/text/cells';
import { HANOI, literalSheet, moment } from '../literal-sheet';
import { refused } from '../refused';

const NO_DOCUMENT = { mapping: {}, cellsOf: () => undefined };

/** 5 October 2026, in an English document without sheets. */
function surroundings(): Surroundings {
  const now = serialOf(2026, 10, 5) + 0.5;
  const place = { zone: HANOI, locale: 'en_US', now };
  return {
    ...place,
    m: messages('en'),
    document: () => ({ ...NO_DOCUMENT, ...place }),
    plan: () => NEW_PLAN,
    closed: () => [],
  };
}

const call = (name: string, ...given: readonly Argument[]): Answer =>
  answer(functionNamed(name), given, surroundings());

const range = (table: string): readonly (readonly Cell[])[] => literalSheet('', table).values;

/** Lan spent and won nobody, Minh did neither. */
const SPEND = range('Spent on | Rep | Amount\n 2026-10-05 | Lan | 10\n 2026-09-05 | Lan | 8');
const CUSTOMERS = range('Customer | Since | Rep\n An | 2026-09-03 | Lan\n Ba | 2026-08-03 | Minh');

/** One sheet that is both leads and sales. */
const PIPELINE = range(`Created on | Rep  | Region | Status | Close date | Amount
                        2026-09-30 | Lan  | Bắc    | Won    | 2026-10-02 | 100
                        2026-10-01 | Lan  | Bắc    | Won    | 2026-10-03 | 50
                        2026-10-04 | Minh | Nam    | New    |            |`);

describe('KPI_TABLE', () => {
  test.each<[string, readonly Argument[], readonly (readonly Cell[])[]]>([
    [
      'by rep',
      ['newLeads, revenue', 'rep', '2026-10', PIPELINE],
      [
        ['Rep', 'New leads', 'Revenue'],
        ['Lan', 1, 150],
        ['Minh', 1, 0],
      ],
    ],
    [
      'blank is by rep, this month',
      ['newLeads', '', '', PIPELINE],
      [
        ['Rep', 'New leads'],
        ['Lan', 1],
        ['Minh', 1],
      ],
    ],
    [
      'by region, in Vietnamese',
      ['Doanh thu', 'khu vực', '2026-10', PIPELINE],
      [
        ['Region', 'Revenue'],
        ['Bắc', 150],
        ['Nam', 0],
      ],
    ],
    [
      'KPIs in cells, by function name',
      [[['KPI_REVENUE'], [''], ['new leads']], 'REGION', '2026-10', PIPELINE],
      [
        ['Region', 'Revenue', 'New leads'],
        ['Bắc', 150, 1],
        ['Nam', 0, 1],
      ],
    ],
    [
      'by month of a quarter',
      ['newLeads', 'tháng', '2026-Q3', PIPELINE],
      [
        ['Period', 'New leads'],
        ['2026-07', 0],
        ['2026-08', 0],
        ['2026-09', 1],
      ],
    ],
    [
      'by month over months',
      ['leadGrowth', 'month', '2026-09..2026-10', PIPELINE],
      [
        ['Period', 'Lead growth'],
        ['2026-09', ''],
        ['2026-10', 1],
      ],
    ],
    [
      'by quarter, from one cell to another',
      ['newLeads', 'quarter', [['2026-07'], ['2026-12']], PIPELINE],
      [
        ['Period', 'New leads'],
        ['2026-Q3', 1],
        ['2026-Q4', 2],
      ],
    ],
    [
      'by week of a month: those whose Thursday it has',
      ['newLeads', 'week', '2026-10', PIPELINE],
      [
        ['Period', 'New leads'],
        ['2026-W40', 3],
        ['2026-W41', 0],
        ['2026-W42', 0],
        ['2026-W43', 0],
        ['2026-W44', 0],
      ],
    ],
    [
      'by rep over a stretch of cells',
      ['newLeads', 'rep', [[moment('2026-09-01'), moment('2026-10-01')]], PIPELINE],
      [
        ['Rep', 'New leads'],
        ['Lan', 2],
        ['Minh', 1],
      ],
    ],
    [
      'by rep and month at once',
      ['newLeads', 'nhân viên, tháng', '2026-09..2026-10', PIPELINE],
      [
        ['Rep', 'Period', 'New leads'],
        ['Lan', '2026-09', 1],
        ['Lan', '2026-10', 1],
        ['Minh', '2026-09', 0],
        ['Minh', '2026-10', 1],
      ],
    ],
    [
      'of a KPI by a name that it had before',
      ['Conversion rate', 'rep', '2026-09', PIPELINE],
      [
        ['Rep', 'Conversion (by lead date)'],
        ['Lan', 1],
        ['Minh', ''],
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(call('KPI_TABLE', ...given)).toEqual(expected);
  });

  test('without KPIs it has all that the tables allow', () => {
    const [head] = call('KPI_TABLE', '', 'year', '2026', PIPELINE) as Cell[][];
    const has = ['leads.createdOn', 'leads.status', 'sales.soldOn', 'sales.amount'];
    const allowed = KPIS.filter((kpi) =>
      wantedFor([kpi]).needs.every(({ table, column }) => has.includes(`${table}.${column}`)),
    );
    const names = allowed.map((kpi) => kpiName(kpi, messages('en')));
    expect(names).toEqual(expect.arrayContaining(['New leads', 'Conversion (by lead date)', 'Revenue']));
    expect(head).toEqual(['Period', ...names]);
  });

  test.each<[readonly Argument[], string, string]>([
    [
      ['newLead', 'rep', '', PIPELINE],
      'KPI_TABLE: there is no KPI “newLead”. Write one of these: newLeads, leadGrowth,',
      'KPI_TABLE: không có KPI nào tên là “newLead”. Hãy ghi một trong các mã sau: newLeads, leadGrowth,',
    ],
    [
      ['newLeads', 'team', '', PIPELINE],
      'KPI_TABLE cannot make a table by “team”. Write rep, region, week, month, quarter or year, or two as in “rep, month”.',
      'KPI_TABLE không lập được bảng theo “team”. Hãy ghi nhân viên, khu vực, tuần, tháng, quý hoặc năm, hay hai từ như “nhân viên, tháng”.',
    ],
    [
      ['newLeads', 'rep, region', '', PIPELINE],
      'KPI_TABLE cannot make a table by “rep, region”. Write rep, region, week, month, quarter or year, or two as in “rep, month”.',
      'KPI_TABLE không lập được bảng theo “rep, region”. Hãy ghi nhân viên, khu vực, tuần, tháng, quý hoặc năm, hay hai từ như “nhân viên, tháng”.',
    ],
    [
      ['', 'rep', ''],
      'KPI_TABLE: the data are not enough for any KPI. Pass ranges with header rows, for example Sales!A:H.',
      'KPI_TABLE: dữ liệu chưa đủ để tính KPI nào. Hãy chọn các vùng dữ liệu gồm cả dòng tiêu đề, ví dụ Sales!A:H.',
    ],
    [
      ['cac', 'rep', '', PIPELINE],
      'KPI_TABLE needs the table “Spend”: pass its range with the header row, for example Spend!A:H.',
      'KPI_TABLE cần bảng “Chi phí”: hãy chọn vùng dữ liệu gồm cả dòng tiêu đề, ví dụ Spend!A:H.',
    ],
    [
      ['revenue', 'region', '', range('Sold on | Amount\n 2026-10-01 | 5')],
      'KPI_TABLE: no row of the data names a region. Add a column “Region”, or pass the range of the team.',
      'KPI_TABLE: không có dòng dữ liệu nào ghi khu vực. Hãy thêm cột “Khu vực” hoặc chọn vùng dữ liệu đội ngũ.',
    ],
  ])('%p is refused', (given, en, vi) => {
    const said = refused(() => call('KPI_TABLE', ...given));
    expect(said.en.slice(0, en.length)).toBe(en);
    expect(said.vi.slice(0, vi.length)).toBe(vi);
  });
});

test('a word says where something was spent and nothing came of it, but not among the numbers of a trend', () => {
  expect(call('KPI_CAC', SPEND, CUSTOMERS, '2026-10', 'Lan')).toBe('no new customer');
  expect(call('KPI_CAC', SPEND, CUSTOMERS, '2026-10', [['Lan'], ['Minh']])).toEqual([
    ['no new customer'],
    [''],
  ]);
  expect(call('KPI_TABLE', 'cac', 'rep', '2026-10', SPEND, CUSTOMERS)).toEqual([
    ['Rep', 'Cost per new customer (CAC)'],
    ['Lan', 'no new customer'],
    ['Minh', ''],
  ]);
  expect(call('KPI_TREND', 'cac', 2, SPEND, CUSTOMERS, '2026-10')).toEqual([
    ['2026-09', 8],
    ['2026-10', ''],
  ]);
});

test('only a KPI of which less is better knows the word', () => {
  expect(refused(() => call('KPI_ATTAINMENT', 'revenue', 'no new customer', 5)).en).toBe(
    'KPI_ATTAINMENT: “no new customer” is not a number (actual). Write a number such as 12 or 10%.',
  );
});

describe('KPI_TREND', () => {
  test.each<[string, readonly Argument[], readonly (readonly Cell[])[]]>([
    [
      'the last months',
      ['revenue', 2, PIPELINE],
      [
        ['2026-09', 0],
        ['2026-10', 150],
      ],
    ],
    [
      'up to a quarter, of a rep',
      ['newLeads', 2, PIPELINE, '2026-Q4', 'Lan'],
      [
        ['2026-Q3', 1],
        ['2026-Q4', 1],
      ],
    ],
    ['of a region', ['newLeads', '1', PIPELINE, '2026-10', '', 'Nam'], [['2026-10', 1]]],
    [
      'of a rep within a region',
      ['revenue', 2, [...PIPELINE, ['2026-10-01', 'Lan', 'Nam', 'Won', '2026-10-03', 7]], '', 'Lan', 'Nam'],
      [
        ['2026-09', 0],
        ['2026-10', 7],
      ],
    ],
    [
      'of equally long stretches',
      ['newLeads', 2, PIPELINE, '2026-10-03..2026-10-05'],
      [
        ['2026-09-30..2026-10-02', 2],
        ['2026-10-03..2026-10-05', 1],
      ],
    ],
    [
      'of stretches of as many months',
      ['newLeads', 3, PIPELINE, '2026-09..2026-10'],
      [
        ['2026-05-01..2026-06-30', 0],
        ['2026-07-01..2026-08-31', 0],
        ['2026-09-01..2026-10-31', 3],
      ],
    ],
    [
      'growth of stretches of as many months',
      ['leadGrowth', 1, PIPELINE, '2026-10..2026-10'],
      [['2026-10-01..2026-10-31', 1]],
    ],
  ])('%s', (_, given, expected) => {
    expect(call('KPI_TREND', ...given)).toEqual(expected);
  });

  test('blank is twelve periods', () => {
    expect(call('KPI_TREND', 'newLeads', '', PIPELINE)).toHaveLength(12);
  });

  test.each([[0], [2.5], [121], ['many']])('%p is no number of periods', (n) => {
    const [en, vi] =
      n === 'many'
        ? [
            'KPI_TREND: “many” is not a number (n). Write a number such as 12 or 10%.',
            'KPI_TREND: “many” không phải là số nên không dùng cho n được. Hãy ghi một số, ví dụ 12 hoặc 10%.',
          ]
        : [
            `KPI_TREND: “${n}” is not valid for n. Write a whole number from 1 to 120.`,
            `KPI_TREND: không dùng “${n}” cho n được. Hãy ghi một số nguyên từ 1 đến 120.`,
          ];
    expect(refused(() => call('KPI_TREND', 'revenue', n, PIPELINE))).toEqual({ en, vi });
  });

  test('no KPI is refused with the list of them', () => {
    const said = refused(() => call('KPI_TREND'));
    expect(said.en).toMatch(/^KPI_TREND needs a KPI\. Write one of these: newLeads, .* nps\.$/);
    expect(said.vi).toMatch(/^KPI_TREND cần một KPI\. Hãy ghi một trong các mã sau: newLeads, .* nps\.$/);
  });
});

describe('KPI_ATTAINMENT, KPI_SCORE and KPI_RATING', () => {
  test.each<[string, readonly Argument[], Answer]>([
    ['higher is better', ['revenue', 45, 50], 0.9],
    ['lower is better', ['cac', 50, 40], 0.8],
    ['growth by its points', ['Lead growth', '15%', 0.1], 1.05],
    ['nothing spent is the cap', ['acquisitionSpend', 0, 10, '150%'], 1.5],
    ['no actual value', ['revenue', '', 50], ''],
    ['spent, and nobody won', ['cac', 'no new customer', 50], 0],
    ['the same in the other language', ['cac', 'Chưa có khách mới', 50], 0],
    ['the same without a target', ['cac', 'no new customer', ''], ''],
    ['an amount that is a text', ['revenue', '45,000', 50_000], 0.9],
    ['amounts as people write them', ['revenue', '4,5 tỷ', '5.000.000.000 ₫'], 0.9],
    ['one KPI, a column of values', ['revenue', [[1], [2], ['']], [[2], [2], [2]]], [[0.5], [1], ['']]],
    [
      'a column of KPIs',
      [
        [['revenue'], ['']],
        [[5], ['']],
        [[4], ['']],
      ],
      [[1.25], ['']],
    ],
  ])('attainment: %s', (_, given, expected) => {
    expect(call('KPI_ATTAINMENT', ...given)).toEqual(expected);
  });

  test.each<[string, string, readonly Argument[], Answer]>([
    ['en_US', 'KPI_ATTAINMENT', ['revenue', '45,000', 50_000], 0.9],
    ['vi_VN', 'KPI_ATTAINMENT', ['revenue', '45.000', '50.000'], 0.9],
    ['vi_VN', 'KPI_ATTAINMENT', ['acquisitionSpend', '0', '0,5', '150,5%'], 1.505],
    ['en_US', 'KPI_ATTAINMENT', ['acquisitionSpend', '0', '0.5', '150.5%'], 1.505],
    ['en_US', 'KPI_SCORE', ['revenue', '45,000', '50,000', '1,000', '120%', '50%'], 90],
    ['vi_VN', 'KPI_SCORE', ['revenue', '45.000', '50.000', '1.000', '120%', '50%'], 90],
    [
      'vi_VN',
      'KPI_RATING',
      [
        '89,5',
        [
          ['A', '89,5'],
          ['D', '0'],
        ],
      ],
      'A',
    ],
    [
      'en_US',
      'KPI_RATING',
      [
        '1,000',
        [
          ['A', '1,000'],
          ['D', '0'],
        ],
      ],
      'A',
    ],
    [
      'vi_VN',
      'KPI_RATING',
      [
        '999',
        [
          ['A', '1.000'],
          ['D', '0'],
        ],
      ],
      'D',
    ],
  ])(
    'numbers that are texts are read as the document writes them: %s, %s %j',
    (locale, name, given, expected) => {
      expect(answer(functionNamed(name), given, { ...surroundings(), locale })).toBe(expected);
    },
  );

  const KPI_CELLS = [['revenue'], ['cac'], ['newLeads']];
  test.each<[string, readonly Argument[], Answer]>([
    ['all weigh the same', [KPI_CELLS, [[100], [50], [5]], [[100], [40], [10]]], 76.7],
    ['with weights', [KPI_CELLS, [[100], [50], [5]], [[100], [40], [10]], [[3], [0], [1]]], 87.5],
    ['no more than the cap counts', ['revenue', 300, 100], 120],
    [
      'nothing below the floor counts',
      [KPI_CELLS, [[100], [50], [5]], [[100], [40], [10]], '', '', '60%'],
      60,
    ],
    ['what has no actual value does not count', [KPI_CELLS, [[100], [''], ['']], [[100], [40], [10]]], 100],
    ['nothing counts', ['revenue', '', 100], ''],
    [
      'spent, and nobody won',
      [
        [['revenue'], ['cac']],
        [[100], ['no new customer']],
        [[100], [5]],
      ],
      50,
    ],
    [
      'blank rows are left out',
      [
        [['revenue'], ['']],
        [[80], ['']],
        [[100], ['']],
      ],
      80,
    ],
  ])('score: %s', (_, given, expected) => {
    expect(call('KPI_SCORE', ...given)).toEqual(expected);
  });

  const BANDS = [
    ['Rating', 'From'],
    ['Khá', 70],
    ['Giỏi', 90],
    ['Yếu', 0],
  ];
  test.each<[string, readonly Argument[], Answer]>([
    ['the bands of a new plan', [92], 'A'],
    ['a column of scores', [[[110], [64.9], ['']]], [['A+'], ['D'], ['']]],
    ['bands of one’s own, in any order, under headers', [90, BANDS], 'Giỏi'],
    [
      'bands that are texts, without headers',
      [
        '92,5',
        [
          ['Giỏi', '92,5 '],
          ['Yếu', '0'],
        ],
      ],
      'Giỏi',
    ],
    ['a blank score', [''], ''],
  ])('rating: %s', (_, given, expected) => {
    expect(call('KPI_RATING', ...given)).toEqual(expected);
  });

  test('without bands a rating is one of the plan’s', () => {
    const bands = [
      { name: 'Gold', from: 95, bonus: 500 },
      { name: 'Silver', from: 0, bonus: null },
    ];
    const rate = (score: number): Answer =>
      answer(functionNamed('KPI_RATING'), [score], {
        ...surroundings(),
        plan: () => ({ ...NEW_PLAN, bands }),
      });
    expect([rate(95), rate(94)]).toEqual(['Gold', 'Silver']);
  });

  test.each<[string, readonly Argument[], string, string]>([
    [
      'KPI_ATTAINMENT',
      ['revenue', 5, 0],
      'KPI_ATTAINMENT: “0” cannot be a target of revenue. Write a number above 0.',
      'KPI_ATTAINMENT: “0” không dùng làm chỉ tiêu của revenue được. Hãy ghi một số lớn hơn 0.',
    ],
    [
      'KPI_ATTAINMENT',
      ['cac', 5, -1],
      'KPI_ATTAINMENT: “-1” cannot be a target of cac. Write 0 or more.',
      'KPI_ATTAINMENT: “-1” không dùng làm chỉ tiêu của cac được. Hãy ghi số 0 hoặc số lớn hơn.',
    ],
    [
      'KPI_ATTAINMENT',
      ['cac', 'n/a', 1],
      'KPI_ATTAINMENT: “n/a” is not a number (actual). Write a number such as 12 or 10%.',
      'KPI_ATTAINMENT: “n/a” không phải là số nên không dùng cho actual được. Hãy ghi một số, ví dụ 12 hoặc 10%.',
    ],
    [
      'KPI_ATTAINMENT',
      ['cac', 1, 1, 120],
      'KPI_ATTAINMENT: “120” is not valid for cap. Write a number from 0.01 to 10.',
      'KPI_ATTAINMENT: không dùng “120” cho cap được. Hãy ghi một số từ 0,01 đến 10.',
    ],
    [
      'KPI_SCORE',
      [KPI_CELLS, [[1], [2]], [[1], [2], [3]]],
      'KPI_SCORE: kpis has 3 cells and actuals has 2. Pass ranges of the same length.',
      'KPI_SCORE: kpis có 3 ô còn actuals có 2 ô. Hãy chọn các vùng dài bằng nhau.',
    ],
    [
      'KPI_SCORE',
      ['cac', 1, 1, -2],
      'KPI_SCORE: “-2” is not valid for weights. Write a number from 0 to 1000000000.',
      'KPI_SCORE: không dùng “-2” cho weights được. Hãy ghi một số từ 0 đến 1.000.000.000.',
    ],
    [
      'KPI_RATING',
      ['A'],
      'KPI_RATING: “A” is not a number (score). Write a number such as 12 or 10%.',
      'KPI_RATING: “A” không phải là số nên không dùng cho score được. Hãy ghi một số, ví dụ 12 hoặc 10%.',
    ],
    [
      'KPI_RATING',
      [
        9,
        [
          ['A', 90],
          ['B', 50],
        ],
      ],
      'KPI_RATING: no rating takes the points below 50. Add a band from 0 points.',
      'KPI_RATING: chưa có xếp loại cho số điểm dưới 50. Hãy thêm một mức từ 0 điểm.',
    ],
    [
      'KPI_RATING',
      [
        9,
        [
          ['A', 90],
          ['a', 0],
        ],
      ],
      'KPI_RATING: the rating “a” appears twice in bands. Give each band a name of its own.',
      'KPI_RATING: xếp loại “a” xuất hiện hai lần trong vùng xếp loại (bands). Hãy đặt cho mỗi mức một tên riêng.',
    ],
    [
      'KPI_RATING',
      [
        9,
        [
          ['A', 0],
          ['B', 0],
        ],
      ],
      'KPI_RATING: two bands begin with 0 points. Give “B” another number of points.',
      'KPI_RATING: có hai mức cùng bắt đầu từ 0 điểm. Hãy ghi số điểm khác cho “B”.',
    ],
    [
      'KPI_RATING',
      [
        9,
        [
          ['', 90],
          ['B', 0],
        ],
      ],
      'KPI_RATING: the band from 90 points has no rating. Write its name beside it.',
      'KPI_RATING: mức từ 90 điểm chưa có tên xếp loại. Hãy ghi tên bên cạnh.',
    ],
    [
      'KPI_RATING',
      [9, [['Rating', 'From']]],
      'KPI_RATING: there are no ratings in bands. Pass two columns: rating and least points.',
      'KPI_RATING: vùng xếp loại (bands) không có mức xếp loại nào. Hãy chọn hai cột: xếp loại và điểm tối thiểu.',
    ],
  ])('%s %j is refused', (name, given, en, vi) => {
    expect(refused(() => call(name, ...given))).toEqual({ en, vi });
  });
});

describe('KPI_CAREDUE and KPI_PRICEWINDOWS', () => {
  const CUSTOMERS = range(`Customer | Rep  | Region | Since      | Until
                           An       | Lan  | Bắc    | 2026-01-01 |
                           Bình     | Minh | Nam    | 2026-09-01 |
                           Chi      | Lan  | Bắc    | 2026-01-01 | 2026-05-01
                           Dũng     | Lan  | Bắc    | 2026-02-01 |`);
  const CARE = range('Contacted on | Customer\n 2026-08-01 14:00 | an\n 2026-10-01 | Dũng');
  const HEAD = ['Customer', 'Rep', 'Region', 'Last contact', 'Days waiting'];

  test.each<[string, readonly Argument[], readonly (readonly Cell[])[]]>([
    [
      'without contact for thirty days',
      ['', CUSTOMERS, CARE],
      [HEAD, ['An', 'Lan', 'Bắc', '2026-08-01', 65], ['Bình', 'Minh', 'Nam', '', 34]],
    ],
    ['of a rep', [30, CARE, CUSTOMERS, 'minh'], [HEAD, ['Bình', 'Minh', 'Nam', '', 34]]],
    [
      'of a region',
      [0, CARE, CUSTOMERS, '', 'Bắc'],
      [HEAD, ['An', 'Lan', 'Bắc', '2026-08-01', 65], ['Dũng', 'Lan', 'Bắc', '2026-10-01', 4]],
    ],
    [
      'of a rep within a region',
      [0, CARE, [...CUSTOMERS, ['Én', 'Minh', 'Bắc', '2026-10-01', '']], 'Minh', 'Bắc'],
      [HEAD, ['Én', 'Minh', 'Bắc', '', 4]],
    ],
    ['nobody waits as long', [100, CUSTOMERS, CARE], [HEAD]],
  ])('care due: %s', (_, given, expected) => {
    expect(call('KPI_CAREDUE', ...given)).toEqual(expected);
  });

  const PRICES = range(`Observed on | Product | Region | Our price | Competitor | Competitor price | Promotion
                        2026-10-01  | Tea     | Bắc    | 100       | X          | 130              |
                        2026-10-01  | Tea     | Nam    | 100       | X          | 110              |
                        2026-09-01  | Tea     | Nam    | 100       | X          | 150              |
                        2026-10-01  | Rice    | Nam    | 100       | X          | 200              | Gift`);
  const PRICE_HEAD = ['Product', 'Period', 'Our price', 'Competitor', "Competitor's price", 'Above ours by'];

  test.each<[string, readonly Argument[], readonly (readonly Cell[])[]]>([
    ['this month', ['', PRICES], [PRICE_HEAD, ['Tea', '2026-10', 100, 'X', 120, 0.2]]],
    ['dearer by more', ['25%', PRICES], [PRICE_HEAD]],
    ['of a region', [0.25, PRICES, '2026-10', 'Bắc'], [PRICE_HEAD, ['Tea', '2026-10', 100, 'X', 130, 0.3]]],
    [
      'of several months, the latest first',
      [0.1, PRICES, [['2026-09'], ['2026-10']]],
      [PRICE_HEAD, ['Tea', '2026-10', 100, 'X', 120, 0.2], ['Tea', '2026-09', 100, 'X', 150, 0.5]],
    ],
  ])('price windows: %s', (_, given, expected) => {
    expect(call('KPI_PRICEWINDOWS', ...given)).toEqual(expected);
  });

  test.each<[string, readonly Argument[], string, string]>([
    [
      'KPI_CAREDUE',
      ['soon', CUSTOMERS, CARE],
      'KPI_CAREDUE: “soon” is not a number (days). Write a number such as 12 or 10%.',
      'KPI_CAREDUE: “soon” không phải là số nên không dùng cho days được. Hãy ghi một số, ví dụ 12 hoặc 10%.',
    ],
    [
      'KPI_CAREDUE',
      [30, CUSTOMERS],
      'KPI_CAREDUE needs the table “Care”: pass its range with the header row, for example Care!A:H.',
      'KPI_CAREDUE cần bảng “Chăm sóc”: hãy chọn vùng dữ liệu gồm cả dòng tiêu đề, ví dụ Care!A:H.',
    ],
    [
      'KPI_CAREDUE',
      [30, CUSTOMERS, CARE, 'Hoa'],
      'KPI_CAREDUE: no row names the rep “Hoa”. Write the name as the data do.',
      'KPI_CAREDUE: không có dòng nào của nhân viên “Hoa”. Hãy ghi tên đúng như trong dữ liệu.',
    ],
    [
      'KPI_CAREDUE',
      [30, CUSTOMERS, CARE, 'Lan', 'Trung'],
      'KPI_CAREDUE: no row names the region “Trung”. Write the name as the data do.',
      'KPI_CAREDUE: không có dòng nào của khu vực “Trung”. Hãy ghi tên đúng như trong dữ liệu.',
    ],
    [
      'KPI_PRICEWINDOWS',
      [10, PRICES],
      'KPI_PRICEWINDOWS: “10” is not valid for dearerBy. Write a number from 0 to 1.',
      'KPI_PRICEWINDOWS: không dùng “10” cho dearerBy được. Hãy ghi một số từ 0 đến 1.',
    ],
    [
      'KPI_PRICEWINDOWS',
      ['', range('Observed on | Product | Our price | Competitor price\n 2026-10-01 | Tea | 1 | 2')],
      'KPI_PRICEWINDOWS needs the column “Promotion” of “Prices”: add it, or map it in the KPI plan.',
      'KPI_PRICEWINDOWS cần cột “Khuyến mãi” của bảng “Giá thị trường”: hãy thêm cột này hoặc khai báo nó trong Kế hoạch KPI.',
    ],
  ])('%s %j is refused', (name, given, en, vi) => {
    expect(refused(() => call(name, ...given))).toEqual({ en, vi });
  });
});
