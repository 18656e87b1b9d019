/** Calculates the overview in a spreadsheet over hand-made rows of KPI Data. */
import { binary, integer } from '../../../../src/core/formula/expression';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { messages } from '../../../../src/words';
import { overviewLayout } from '../../../../src/output/overview/overview';
import {
  below,
  calculated,
  lineOf,
  NOVEMBER,
  OCTOBER,
  overviewOf,
  type Member,
  type Seen,
} from './overview-team';
import type { Cell } from '../../../../src/core/text/cells';

const en = messages('en');

const team: Member = {
  type: 'team',
  name: '',
  october: { score: 85, coverage: 1, rating: 'B', revenue: [900, 0.9] },
  november: { score: 95.5, coverage: 0.75, rating: 'A', newLeads: 30, revenue: [1000, 1] },
};

const regions: readonly Member[] = [
  {
    type: 'region',
    name: 'Bắc',
    region: 'Bắc',
    november: { score: 90, coverage: 1, newLeads: 12, cac: [50, 1], revenue: [600, 1] },
  },
  {
    type: 'region',
    name: 'Nam',
    region: 'Nam',
    november: { score: 99, coverage: 1, newLeads: 12, cac: [40, 1], revenue: [400, 1] },
  },
];

const rep = (name: string, november: Member['november'] = {}, october: Member['october'] = {}): Member => ({
  type: 'rep',
  name,
  region: 'Bắc',
  october,
  november,
});

const shown = (members: readonly Member[], picked?: number) =>
  calculated(overviewLayout(overviewOf(members), en), members, { picked });

const reps: readonly Member[] = [
  rep('An', { score: 80, coverage: 1, rating: 'B', bonus: 100 }, { score: 90, coverage: 1 }),
  rep('Bình', { newLeads: 3 }),
  rep('Chi', { score: 101.5, coverage: 0.5, rating: 'A' }, { score: 60 }),
  { ...rep('Dũng', { score: 120, coverage: 1 }), hasLeft: true },
  rep('Em', { score: 80, coverage: 1, rating: 'B', revenue: [10, 0.5], cac: [90, 0.79] }),
  rep('Giang', { score: 0, coverage: 1, rating: 'D', revenue: [0, 0] }),
];

describe('the ranking of reps', () => {
  test('is sorted by score, then as KPI Data is; equal scores share a rank; who has no score is last, who has left is not shown', async () => {
    const rows = await shown([team, ...regions, ...reps]);
    expect(below(rows, 'Ranking of reps', 9)).toEqual([
      'Rank | Rep | Region | Score |  | Rating | Previous score | Change | Bonus | KPIs below target',
      '1 | Chi | Bắc | 101.5 | ██████████ | A * | 60 | 41.5',
      '2 | An | Bắc | 80 | ████████ | B | 90 | -10 | 100',
      '2 | Em | Bắc | 80 | ████████ | B |  |  |  | Revenue +1',
      '4 | Giang | Bắc | 0 |  | D |  |  |  | Revenue',
      ' | Bình | Bắc',
      '',
      ' | Most improved | Chi |  |  |  |  | 41.5',
      '* Provisional: less than 100% of the weight is scored so far.',
    ]);
  }, 60_000);

  test('follows the period that is picked, and the first one has none before it', async () => {
    const rows = await shown([team, ...regions, ...reps], OCTOBER);
    expect(below(rows, 'Ranking of reps', 8).slice(1)).toEqual([
      '1 | An | Bắc | 90 | █████████',
      '2 | Chi | Bắc | 60 | ██████',
      ' | Bình | Bắc',
      ' | Em | Bắc',
      ' | Giang | Bắc',
      '',
      '',
    ]);
  }, 60_000);

  test('stands in the order of KPI Data where nobody has a score, and the head says what to do', async () => {
    const rows = await shown([{ type: 'team', name: '' }, rep('An'), rep('Bình')]);
    expect(below(rows, 'Ranking of reps', 4).slice(1)).toEqual([' | An | Bắc', ' | Bình | Bắc', '']);
    expect(rows[3]?.[0]).toBe('There are no scores for this period: set targets in KPI Plan.');
  }, 60_000);
});

describe('the red KPIs', () => {
  const membersWith = (paces: readonly Cell[]): readonly Member[] => [
    { type: 'team', name: '' },
    rep('An', { score: 50, revenue: [200, 1 / 3, paces[0]] }, { revenue: [200, 1 / 3] }),
    rep('Bình', { score: 40, revenue: [100, 1 / 6, paces[1]], cac: [90, 0.79] }),
    rep('Chi', { score: 30, revenue: [0, 0, paces[2]], cac: [90, 1] }),
  ];
  const redOn = async (paces: readonly Cell[], seen: Seen): Promise<readonly unknown[]> => {
    const members = membersWith(paces);
    const rows = await calculated(overviewLayout(overviewOf(members), en), members, seen);
    const ranked = rows.slice(rows.findIndex(([title]) => title === 'Ranking of reps'));
    return ['An', 'Bình', 'Chi'].map((name) => ranked.find(([, shownName]) => shownName === name)?.[9]);
  };
  const [revenue, cac] = ['Revenue', 'Cost per new customer'];
  const GOING_ON = { today: serialOf(2026, 11, 10), daysOver: 7 };

  test.each<[string, readonly Cell[], Seen, readonly unknown[]]>([
    [
      'none before a working day is over',
      ['', '', ''],
      { today: serialOf(2026, 11, 1), daysOver: 0 },
      ['', cac, ''],
    ],
    ['by the pace', [0.8, 0.79, 0], GOING_ON, ['', `${revenue} +1`, revenue]],
    [
      'by the attainment when it is over',
      ['', '', ''],
      { today: serialOf(2026, 12, 1) },
      [revenue, `${revenue} +1`, revenue],
    ],
  ])(
    'are of what adds up %s',
    async (_, paces, seen, red) => {
      expect(await redOn(paces, seen)).toEqual(red);
    },
    60_000,
  );

  test('of a period that is over stay those by the attainment', async () => {
    const seen = { ...GOING_ON, picked: OCTOBER };
    expect(await redOn([0.8, 0.79, 0], seen)).toEqual([revenue, '', '']);
  }, 60_000);
});

describe('a period that is going on', () => {
  const going: readonly Member[] = [
    {
      type: 'team',
      name: '',
      october: { score: 90, coverage: 1 },
      november: { score: 30, coverage: 1, course: [92, 'A', 700] },
    },
    rep('An', { score: 40, coverage: 1, rating: 'D', course: [80, 'B', 200] }, { score: 85, coverage: 1 }),
    rep('Chi', { score: 20, coverage: 0.5, rating: 'D', course: [95, 'A', 500] }),
  ];
  const on = async (members: readonly Member[], daysOver: number) => {
    const today = serialOf(2026, 11, 2 + daysOver);
    return calculated(overviewLayout(overviewOf(members), en), members, { today, daysOver });
  };

  test('is ranked by what it is on course for, and says so', async () => {
    const rows = await on(going, 7);
    expect(rows.slice(1, 3).map(lineOf)).toEqual([
      ' | Period | On course for | Rating at this pace | % of weight scored | Previous score | Change |  | Numbers',
      ` | ${NOVEMBER} | 92 | A | 1 | 90 | 2 |  | Live numbers`,
    ]);
    expect(below(rows, 'Ranking of reps', 5)).toEqual([
      'Rank | Rep | Region | On course for |  | Rating at this pace | Previous score | Change | Bonus at this pace | KPIs below target',
      '1 | Chi | Bắc | 95 | █████████▌ | A * |  |  | 500',
      '2 | An | Bắc | 80 | ████████ | B | 85 | -5 | 200',
      '',
      'The period is in progress: score, rating and bonus are projected at this pace, beside the final score of the previous period. ' +
        '* Provisional: less than 100% of the weight is scored so far.',
    ]);
  }, 60_000);

  test('ranks nobody before a working day is over', async () => {
    const early = going.map(({ november = {}, ...member }) => ({
      ...member,
      november: { ...november, course: ['', '', ''] as const },
    }));
    const rows = await on(early, 0);
    expect(lineOf(rows[2] ?? [])).toBe(` | ${NOVEMBER} |  |  | 1 | 90 |  |  | Live numbers`);
    expect(below(rows, 'Ranking of reps', 5).slice(1)).toEqual([
      ' | An | Bắc |  |  |  | 85',
      ' | Chi | Bắc',
      '',
      'Nobody is ranked before the first working day is over.',
    ]);
    // Targets are there: nothing asks for them.
    expect(rows[3]?.[0]).toBe('');
  }, 60_000);
});

describe('the head', () => {
  test('has the score of the team beside the one before, and how the numbers are kept', async () => {
    const rows = await shown([team, ...regions, ...reps]);
    expect(rows.slice(1, 4).map(lineOf)).toEqual([
      ' | Period | Team score | Rating | % of weight scored | Previous score | Change |  | Numbers',
      ` | ${NOVEMBER} | 95.5 | A * | 0.75 | 85 | 10.5 |  | Live numbers`,
      '',
    ]);
    expect(rows.at(-1)?.[0]).toBe(
      'This period and the previous one follow the data by themselves; older ones change when you refresh the numbers.',
    );
  }, 60_000);

  test('warns of cells that formulas cannot read, and of a period that KPI Data does not hold', async () => {
    const overview = overviewOf([team], { checkTotal: binary(integer(1), '+', integer(2)) });
    const rows = await calculated(overviewLayout(overview, en), [team], { picked: 1 });
    expect(rows[3]?.[0]).toBe(
      'Cells that formulas cannot read: 3. Text is left out; anyone whose rows hold an error gets no figure for what it affects. The right edge of KPI Data shows the columns, and the first error in each. ' +
        'KPI Data has no such period. Pick one from the list in the cell “Period”, or build the scorecards again.',
    );
  }, 60_000);

  test('warns where the period of the plan is not in KPI Data any more, and its tables are blank', async () => {
    const members = [team, ...regions, ...reps];
    const layout = overviewLayout(overviewOf(members), en);
    const rows = await calculated(layout, members, { current: serialOf(2027, 1, 1) });
    expect(rows[3]?.[0]).toBe(
      'KPI Data has no such period. Pick one from the list in the cell “Period”, or build the scorecards again.',
    );
    expect(below(rows, 'Ranking of reps', 6).slice(1)).toEqual(['', '', '', '', '']);
    expect(below(rows, 'Regions side by side', 3).slice(1)).toEqual(['New contacts', 'New leads']);
    const picked = await calculated(layout, members, { current: serialOf(2027, 1, 1), picked: NOVEMBER });
    expect(picked[3]?.[0]).toBe('KPI Data does not reach the current period: build the scorecards again.');
  }, 60_000);
});

test('regions stand side by side, family by family; the better one is in the lead, an equal one is not', async () => {
  const rows = await shown([team, ...regions, ...reps]);
  expect(below(rows, 'Regions side by side', 7)).toEqual([
    'KPI |  | Whole team | Bắc | Nam | Leader',
    'New contacts',
    'New leads |  | 30 | 12 | 12',
    'Acquisition cost',
    'Cost per new customer |  |  | 50 | 40 | Nam',
    'Sales by place',
    'Revenue |  | 1000 | 600 | 400 | Bắc',
  ]);
}, 60_000);

test('the ranking of regions has what they bring in', async () => {
  const rows = await shown([team, ...regions]);
  expect(below(rows, 'Ranking of regions', 3)).toEqual([
    'Rank | Region | Revenue | Score |  | Rating | Previous score | Change | Bonuses of the reps | KPIs below target',
    '1 | Nam | 400 | 99 | █████████▌',
    '2 | Bắc | 600 | 90 | █████████',
  ]);
}, 60_000);

test('what reps have reached of each KPI stands in the order of their rank, with the whole team below', async () => {
  const rows = await shown([team, ...regions, ...reps]);
  expect(below(rows, 'Reps and KPIs: where to look first', 9).slice(1)).toEqual([
    ' | Rep | Revenue | Cost per new customer (CAC)',
    ' | Chi',
    ' | An',
    ' | Em | 0.5 | 0.79',
    ' | Giang | 0',
    ' | Bình',
    '',
    ' | Whole team | 1',
  ]);
}, 60_000);

test('the last periods of the team end with the one that is shown, and what came before the first is blank', async () => {
  const rows = await shown([team, ...regions]);
  expect(below(rows, 'Whole team: the last 12 periods', 13)).toEqual([
    ' | Period | Revenue | So far | Target | Score',
    ...Array.from({ length: 10 }, () => ''),
    ` | ${OCTOBER} | 900 |  |  | 85`,
    ` | ${NOVEMBER} | 1000 |  |  | 95.5`,
  ]);
}, 60_000);

test('12 regions stand below each other, with the KPIs in use across', async () => {
  const many = Array.from({ length: 12 }, (_, index): Member => {
    const name = `Region ${index + 1}`;
    return { type: 'region', name, region: name, november: { score: index, revenue: [index * 100, 1] } };
  });
  const rows = await shown([team, ...many]);
  const table = below(rows, 'Regions side by side', 14);
  expect([table[0], table[1], table[12], table[13]]).toEqual([
    ' | Region | Revenue | Cost per new customer (CAC)',
    ' | Region 12 | 1100',
    ' | Region 1 | 0',
    ' | Whole team | 1000',
  ]);
}, 60_000);
