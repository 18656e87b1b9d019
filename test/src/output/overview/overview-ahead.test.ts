/** Calculates what the overview says of a period that is going on: what is needed, the forecast, and what is only a part. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import { messages } from '../../../../src/words';
import { overviewLayout, type Overview } from '../../../../src/output/overview/overview';
import { kpiOf } from '../../answers';
import { writtenRows } from '../../written';
import { below, calculated, lineOf, NOVEMBER, OCTOBER, overviewOf, type Member } from './overview-team';

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

const aheadOn = async (today: number, daysOver: number | undefined, picked?: number): Promise<string> =>
  lineOf((await rowsOn(today, daysOver, picked))[6] ?? []);

test.each<[string, number, number | undefined, number | undefined, string]>([
  [
    'is what each of 9 working days needs, the forecast, and where it usually ends',
    THE_20TH,
    16,
    undefined,
    ' | Revenue needed per working day | 50 | Forecast | 1250 | Usually between | 1000 | and | 1500',
  ],
  [
    'follows the day',
    serialOf(2026, 11, 25),
    20,
    undefined,
    ' | Revenue needed per working day | 90 | Forecast | 1000 | Usually between | 750 | and | 1000',
  ],
  [
    'is without a range where too few periods tell one',
    serialOf(2026, 11, 13),
    10,
    undefined,
    ` | Revenue needed per working day | 30 | Forecast | 2000`,
  ],
  [
    'has no forecast before a working day is over',
    NOVEMBER,
    0,
    undefined,
    ' | Revenue needed per working day | 18',
  ],
  ['is nothing in a period that is over', THE_20TH, 16, OCTOBER, ''],
  ['is nothing when the period is over', serialOf(2026, 12, 1), undefined, undefined, ''],
])(
  'what lies ahead %s',
  async (_, today, daysOver, picked, expected) => {
    expect(await aheadOn(today, daysOver, picked)).toBe(expected);
  },
  60_000,
);

test('what a period that is going on has come to stands apart from those that are over', async () => {
  expect(below(await rowsOn(THE_20TH, 16), 'Whole team: the last 12 periods', 13).slice(-2)).toEqual([
    ` | ${OCTOBER} | 900 |  | 85 | 1`,
    ` | ${NOVEMBER} |  | 800 | 60 | 1`,
  ]);
}, 60_000);

test('a KPI that the plan does not use has no target, and one that does not add up has nothing ahead', () => {
  const rowOf = (changes: Partial<Overview>) =>
    writtenRows(overviewLayout(overviewOf([team], changes), messages('vi')))[6]?.slice(1, 5);
  expect(rowOf({ scored: [kpiOf('cac')] })).toEqual([
    '=IF($C$7="";"";"Doanh thu cần đạt mỗi ngày làm việc")',
    null,
    '=IF($E$7="";"";"Ước cuối kỳ")',
    expect.stringMatching(
      /^=IF\(\$N\$5;IF\(OR\(.*\$M\$5=0\);"";.*\*INDEX\('KPI Data'!\$AX:\$AX;\$M\$3\)\/\$M\$5\);""\)$/,
    ),
  ]);
  expect(rowOf({ kpis: [kpiOf('newLeads')], scored: [kpiOf('newLeads')] }) ?? []).not.toContainEqual(
    expect.stringContaining('Ước cuối kỳ'),
  );
});
