/** Shows how the arguments of a custom function are sorted. */
import { oneCell, sortArguments, type Argument, type Range } from '../../../src/functions/arguments';
import { functionNamed } from '../../../src/functions/definitions';
import { HANOI, moment } from '../literal-sheet';
import { refused } from '../refused';

const VIETNAM = { zone: HANOI, locale: 'vi_VN' };

const LEADS: Range = [
  ['Created on', 'Rep'],
  ['', 'Lan'],
];

/** Of a function that takes spend, customers, period, rep, region and figures. */
function sorted(...given: readonly Argument[]): Record<string, unknown> {
  const { tables, rangeOf } = sortArguments(functionNamed('KPI_CAC'), given, VIETNAM);
  const cells = (['period', 'rep', 'region'] as const).map((name) => [name, rangeOf(name)[0]?.[0]]);
  return { tables: tables.length, ...(Object.fromEntries(cells) as Record<string, unknown>) };
}

const NOTHING = { tables: 0, period: '', rep: '', region: '' };

test.each<[string, readonly Argument[], object]>([
  ['nothing', [], NOTHING],
  [
    'tables, then the others',
    [LEADS, LEADS, '2026-10', 'Lan', 'Bắc'],
    { tables: 2, period: '2026-10', rep: 'Lan', region: 'Bắc' },
  ],
  [
    'tables between the others',
    ['2026-10', LEADS, 'Lan', LEADS],
    { tables: 2, period: '2026-10', rep: 'Lan' },
  ],
  ['no tables', ['2026-10', 'Lan'], { period: '2026-10', rep: 'Lan' }],
  ['omitted tables', [undefined, undefined, '2026-10', 'Lan'], { period: '2026-10', rep: 'Lan' }],
  ['one omitted table', ['', '2026-10', 'Lan'], { period: '2026-10', rep: 'Lan' }],
  ['an omitted table beside another', [LEADS, null, '2026-10'], { tables: 1, period: '2026-10' }],
  ['an omitted period', [LEADS, LEADS, undefined, 'Lan'], { tables: 2, rep: 'Lan' }],
  ['KPI_REFRESH in the place of tables', ['refresh:12', '2026-10'], { period: '2026-10' }],
  [
    'KPI_REFRESH at the end',
    [LEADS, LEADS, '2026-10', '', '', 'refresh:1'],
    { tables: 2, period: '2026-10' },
  ],
  ['KPI_REFRESH in the middle', ['2026-10', 'refresh:1', 'Lan'], { period: '2026-10', rep: 'Lan' }],
  [
    'ranges of one row or column are no tables',
    [LEADS, [['2026-10'], ['2026-11']], [['Lan', 'Minh']]],
    { tables: 1, period: '2026-10', rep: 'Lan' },
  ],
  ['ranges of nothing', [[], [[]]], NOTHING],
  ['a number and a truth value', [2026, 7, false], { period: 2026, rep: 7, region: false }],
])('%s', (_, given, expected) => {
  expect(sorted(...given)).toEqual({ ...NOTHING, ...expected });
});

test('a function without tables takes every range by its position', () => {
  const { tables, rangeOf } = sortArguments(functionNamed('KPI_RATING'), [92, LEADS], VIETNAM);
  expect([tables, rangeOf('bands')]).toEqual([[], LEADS]);
});

test('one argument too many is refused, a blank one is not', () => {
  expect(refused(() => sorted('2026-10', 'Lan', 'Bắc', 'closed', 'x'))).toEqual({
    en: 'KPI_CAC takes spend, customers, period, rep, region, figures: “x” is one argument too many. Leave it out.',
    vi: 'KPI_CAC nhận spend, customers, period, rep, region, figures; “x” là mục thừa. Hãy bỏ mục này.',
  });
  expect(sorted('2026-10', 'Lan', 'Bắc', '', '')).toMatchObject({ region: 'Bắc' });
});

test('several values where one is taken are refused', () => {
  const given = sortArguments(functionNamed('KPI_TREND'), [[['revenue'], ['cac']]], VIETNAM);
  expect(refused(() => oneCell(given, 'kpi'))).toEqual({
    en: 'KPI_TREND takes one value as kpi, not several such as revenue, cac. Pass a single cell.',
    vi: 'KPI_TREND chỉ nhận một giá trị cho kpi, không nhận nhiều giá trị như revenue, cac. Hãy chọn một ô.',
  });
});

test('dates and decimals in a message are as the cell shows them', () => {
  expect(refused(() => sorted('2026-10', 'Lan', 'Bắc', '', moment('2026-11-24'))).en).toContain(
    '“24/11/2026” is one argument too many',
  );
  const given = sortArguments(
    functionNamed('KPI_TREND'),
    ['revenue', [[1.5], [moment('2026-11-24')]]],
    VIETNAM,
  );
  expect(refused(() => oneCell(given, 'n')).en).toContain('not several such as 1,5, 24/11/2026');
});
