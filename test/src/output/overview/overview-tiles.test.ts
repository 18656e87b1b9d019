/** Calculates the tiles of the overview: a KPI beside its target, what is missing, what is needed, and the forecast. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import { messages } from '../../../../src/words';
import { overviewLayout, type Overview } from '../../../../src/output/overview/overview';
import { kpiOf } from '../../answers';
import { factLookup } from '../../../../src/output/lookup/fact-lookup';
import { kpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import { TILE_ROW } from '../../../../src/output/overview/overview-places';
import { NEW_PLAN } from '../../../../src/plan/plan';
import { planOnASheet } from '../../plan-on-a-sheet';
import { writtenRows } from '../../written';
import { below, calculated, DATA, lineOf, NOVEMBER, OCTOBER, overviewOf, type Member } from './overview-team';

const en = messages('en');

/** 800 of 1,250. */
const team: Member = {
  type: 'team',
  name: '',
  october: { score: 85, coverage: 1, revenue: [900, 0.9, undefined, 1000] },
  november: { course: [60, 'D', 0], coverage: 1, revenue: [800, 0.64, 1, 1250] },
};

/** From Monday to Saturday 16 of November's 25 working days are over on the 20th. */
const THE_20TH = serialOf(2026, 11, 20);

/** Known after 16 and 20 working days. */
const RANGES: Overview['ranges'] = Array.from({ length: 25 }, (_, at) =>
  at === 15 ? { least: 0.8, most: 1.2 } : at === 19 ? { least: 0.75, most: 1 } : undefined,
);

const rowsOn = (today: number, daysOver: number | undefined, picked?: number) =>
  calculated(overviewLayout(overviewOf([team], { ranges: RANGES }), en), [team], { today, daysOver, picked });

/** The lines of the large tile, from its name on, without those that are blank. */
const tileOn = async (...seen: Parameters<typeof rowsOn>): Promise<readonly string[]> => {
  const lines = (await rowsOn(...seen))
    .slice(TILE_ROW - 1, TILE_ROW + 7)
    .map((row) => lineOf(row.slice(1, 4)));
  return lines.filter((line) => line !== '');
};

const bar = (...signs: readonly [sign: string, count: number][]): string =>
  signs.map(([sign, count]) => sign.repeat(count)).join('');

test.each<[string, number, number | undefined, number | undefined, readonly string[]]>([
  [
    'has what each of 9 working days needs, the forecast, and where it usually ends',
    THE_20TH,
    16,
    undefined,
    [
      'Revenue |  | of target',
      '800 |  | 0.64',
      // 27 of 42 signs, as many as should be full after 16 of 25 days.
      bar(['█', 27], ['│', 1], ['░', 15]),
      'Target | 1250 | │ due by now',
      'To go | 450',
      'Needed a day | 50',
      'On course for | 1250',
      'Usually ends between | 1000 | 1500',
    ],
  ],
  [
    'follows the day',
    serialOf(2026, 11, 25),
    20,
    undefined,
    [
      'Revenue |  | of target',
      '800 |  | 0.64',
      bar(['█', 27], ['░', 7], ['│', 1], ['░', 8]),
      'Target | 1250 | │ due by now',
      'To go | 450',
      'Needed a day | 90',
      'On course for | 1000',
      'Usually ends between | 750 | 1000',
    ],
  ],
  [
    'is without a range where too few periods tell one',
    serialOf(2026, 11, 13),
    10,
    undefined,
    [
      'Revenue |  | of target',
      '800 |  | 0.64',
      bar(['█', 17], ['│', 1], ['█', 10], ['░', 15]),
      'Target | 1250 | │ due by now',
      'To go | 450',
      'Needed a day | 30',
      'On course for | 2000',
    ],
  ],
  [
    'has no forecast before a working day is over',
    NOVEMBER,
    0,
    undefined,
    [
      'Revenue |  | of target',
      '800 |  | 0.64',
      bar(['│', 1], ['█', 27], ['░', 15]),
      'Target | 1250 | │ due by now',
      'To go | 450',
      'Needed a day | 18',
    ],
  ],
  [
    'says only what was reached in a period that is over',
    THE_20TH,
    16,
    OCTOBER,
    ['Revenue |  | of target', '900 |  | 0.9', bar(['█', 38], ['░', 4]), 'Target | 1000', 'To go | 100'],
  ],
])(
  'the large tile %s',
  async (_, today, daysOver, picked, expected) => {
    expect(await tileOn(today, daysOver, picked)).toEqual(expected);
  },
  60_000,
);

test('what a period that is going on has come to stands apart from those that are over', async () => {
  expect(below(await rowsOn(THE_20TH, 16), 'Whole team: the last 12 periods', 13).slice(-2)).toEqual([
    ` | ${OCTOBER} | 900 |  | 1000 | 85`,
    ` | ${NOVEMBER} |  | 800 | 1250 | 60`,
  ]);
}, 60_000);

/** What stands in the tiles, by the names of their KPIs. */
const tilesOf = (changes: Partial<Overview>, language: 'en' | 'vi' = 'en') =>
  writtenRows(overviewLayout(overviewOf([team], changes), messages(language)))
    .slice(TILE_ROW - 1, TILE_ROW + 7)
    .map((row) => row.slice(1, 12));

test('a share misses its target by percentage points', () => {
  const kpis = ['revenue', 'winRate'].map((id) => kpiOf(id as 'cac'));
  const places = kpiDataPlaces({ kpis, scored: kpis, firstRow: 3, periods: 3, scopes: 1 });
  const changes = { kpis, scored: kpis, facts: factLookup(DATA, places), plan: planOnASheet(NEW_PLAN).cells };
  // Revenue takes the columns to D; the win rate stands in E, its target and gap in F.
  expect(tilesOf(changes)[4]?.[4]).toBe('=IF(COUNT($E$6;$F$8)<2;"";ROUND(ABS($F$8-$E$6)*100;1))');
  const { formats } = overviewLayout(overviewOf([team], changes), en);
  const ofGap = formats.filter(
    ({ area, style }) => style.number && area.row === TILE_ROW + 4 && area.column === 6,
  );
  expect(ofGap.map(({ style }) => style.number)).toEqual(['0.0" pts""  "']);
});

test('small tiles are of what a head of sales asks for, then of other KPIs in use, without what names say in brackets', () => {
  const kpis = ['revenue', 'cac', 'winRate', 'newLeads', 'csat', 'nps'].map((id) => kpiOf(id as 'cac'));
  const places = kpiDataPlaces({ kpis, scored: kpis, firstRow: 3, periods: 3, scopes: 1 });
  const changes = { kpis, scored: kpis, facts: factLookup(DATA, places), plan: planOnASheet(NEW_PLAN).cells };
  const [names] = tilesOf(changes);
  expect(names?.filter((cell, column) => cell !== null && column !== 2)).toEqual([
    'Revenue',
    'New leads',
    expect.stringContaining('Win rate'),
    'Cost per new customer',
    'Customer satisfaction',
  ]);
});

test('a KPI that the plan does not use has no target, and one that does not add up has nothing ahead', () => {
  const lines = tilesOf({ scored: [kpiOf('cac')] }, 'vi');
  expect(lines.map(([label]) => label)).toEqual([
    ...['Doanh thu', expect.stringContaining('INDEX(') as string, null, null, null, null],
    ...['=IF($C$11="";"";"Ước cuối kỳ")', null],
  ]);
  // CAC is the third.
  expect(lines.map((line) => line[5])).toEqual([
    'Chi phí/khách hàng mới',
    expect.stringContaining('INDEX('),
    expect.stringContaining('REPT('),
    '=IF($H$8="";"";"Chỉ tiêu")',
    expect.stringContaining('"Cao hơn"'),
    null,
    null,
    null,
  ]);
});

test('where less is better, what is above the target is over it', async () => {
  const members = [{ ...team, october: {}, november: { cac: [60, 0.833, undefined, 50] as const } }];
  const rows = await calculated(overviewLayout(overviewOf(members), en), members, {});
  const cac = rows.slice(TILE_ROW - 1, TILE_ROW + 7).map((row) => lineOf(row.slice(6, 8)));
  expect(cac.filter((line) => line !== '')).toEqual([
    'Cost per new customer',
    '60 | 0.833',
    '█'.repeat(18) + '░'.repeat(4),
    'Target | 50',
    'Over by | 10',
  ]);
});
