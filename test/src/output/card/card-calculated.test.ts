/** Calculates scorecards over a hand-made KPI Data in a spreadsheet. */
import { messages } from '../../../../src/words';
import { serialOf } from '../../../../src/core/calendar/calendar';
import type { Cell } from '../../../../src/core/text/cells';
import { cardLayout } from '../../../../src/output/card/card';
import { lookupKey } from '../../../../src/data/scopes/lookup-key';
import type { CardColumn } from '../../../../src/output/card/card-places';
import { calculatedCard, type FactRow, type Read, type Written } from './card-spreadsheet';
import { card, REGION, REP, TEAM } from './card-team';

const layout = cardLayout(card, REP, messages('en'));

const SEPTEMBER = serialOf(2026, 9, 1);
const OCTOBER = serialOf(2026, 10, 1);
const NOVEMBER = serialOf(2026, 11, 1);
const DECEMBER = serialOf(2026, 12, 1);
const JANUARY = serialOf(2027, 1, 1);

/** A Tuesday. */
const TODAY = serialOf(2026, 11, 10);

/** Monday to Saturday; 2 November is a holiday; for the cost of customers lower is better. */
const PLAN: Written['plan'] = [
  [NOVEMBER],
  ['Hà'],
  ['Quang'],
  [1],
  [0.8],
  [true, true, true, true, true, true, false],
  [serialOf(2026, 11, 2)],
  [],
  [],
  [],
  ['higher', 1.2],
  ['lower', 1.2],
  ['higher', 1.2],
  ['higher', 1.2],
];

const PERIODS = [
  { start: SEPTEMBER, end: OCTOBER },
  { start: OCTOBER, end: NOVEMBER },
  { start: NOVEMBER, end: DECEMBER },
  { start: DECEMBER, end: JANUARY },
];

const SCOPES = [
  { scopeType: 'team', scope: 'Whole team', region: '', key: lookupKey({ type: 'team', name: '' }) },
  { scopeType: 'region', scope: 'Bắc', region: 'Bắc', key: lookupKey({ type: 'region', name: 'Bắc' }) },
  { scopeType: 'rep', scope: 'Lan', region: 'Bắc', key: lookupKey({ type: 'rep', name: 'Lan' }) },
] as const;

/** What differs from a row without any value, by scope and start. */
type Changes = Readonly<Record<string, Partial<FactRow>>>;

/** Below the periods are the first days of October, as many as are over of November. */
const factRows = (changes: Changes): readonly FactRow[] => [
  ...periodRows(changes),
  ...SCOPES.map(({ scope, scopeType }) => ({
    keys: { scopeType, scope, start: OCTOBER, startNumber: OCTOBER, isActive: true },
    ...changes[`${scope} same days`],
  })),
];

const periodRows = (changes: Changes): readonly FactRow[] =>
  PERIODS.flatMap(({ start, end }) =>
    SCOPES.map(({ scopeType, scope, region, key }, index) => {
      const { keys = {}, ...more } = changes[`${scope} ${start}`] ?? {};
      return {
        keys: {
          ...{
            scopeNumber: index + 1,
            scopeType,
            scope,
            region,
            scopeKey: key,
            criterion: key,
            start,
            startNumber: start,
            end,
          },
          ...{ yearStart: serialOf(2026, 1, 1), isActive: true, isEmpty: false, asOf: '', closedBy: '' },
          ...keys,
        },
        ...more,
      };
    }),
  );

/** Actual value, target, weight, attainment, points. */
const OF_LAN: Changes = {
  [`Lan ${SEPTEMBER}`]: { kpis: { revenue: [900, 100] } },
  [`Lan ${OCTOBER}`]: {
    keys: { asOf: serialOf(2026, 11, 10) + 0.25, closedBy: 'Hà' },
    kpis: {
      revenue: [400, 500, 3, 0.8, 40],
      cac: [50, 40, 1, 0.8, ''],
      revenueGrowth: [-0.5, 0.1, 1, 0.4, 10],
      conversionRate: [0.25, 0.2, 1, 1.25, 20],
    },
    totals: [70, 1, 'C', 0],
  },
  [`Lan ${NOVEMBER}`]: {
    kpis: {
      revenue: [200, 600, 3, 0.333333333, 20],
      cac: [60, 40, 1, 0.666666667, 13.3],
      revenueGrowth: [-0.5, 0.1, 1, 0.4, ''],
      conversionRate: ['', 0.2, 1, '', ''],
    },
    totals: [41.7, 0.666666667, 'D', ''],
    course: { days: [6, 24], paces: { revenue: 1.333333333 }, totals: [106.7, 'A', 500] },
  },
  'Lan same days': { kpis: { revenue: [160], cac: [60.01], conversionRate: [0.5] } },
};

const of = (changes: Changes, more: Partial<Written> = {}, drawn = layout): Promise<Read> =>
  calculatedCard(drawn, {
    scope: lookupKey({ type: 'rep', name: 'Lan' }),
    plan: PLAN,
    facts: factRows(changes),
    today: TODAY,
    ...more,
  });

const row = (read: Read, number: number, columns: readonly CardColumn[]): readonly Cell[] =>
  columns.map((column) => read(`[${column}]${number}`));

describe('a rep in a period that is going on', () => {
  let read: Read;
  beforeAll(async () => {
    read = await of(OF_LAN);
  });

  test('the head has the name, the region, and the score, rating and bonus that the period is on course for', () => {
    expect(['[no]1', '[no]2', '[actual]2', '[attainment]2', '[needed]2'].map(read)).toEqual([
      'Lan',
      'Region: Bắc',
      106.7,
      'A',
      500,
    ]);
    expect(['[actual]1', '[attainment]1', '[needed]1'].map(read)).toEqual([
      'On course for',
      'Rating at this pace',
      'Bonus at this pace',
    ]);
  });

  test('it says how far the period is, how much was scored, and that the numbers are live', () => {
    expect(
      ['[actual]3', '[status]47', '[attainment]3', '[needed]3', '[status]4', '[status]48'].map(read),
    ).toEqual([
      'In progress: 6/24 working days',
      '66% of the weight scored, provisional',
      'Live numbers',
      '',
      '',
      'While a period is in progress, running totals (revenue, new customers…) are judged by pace, and so are score, rating and bonus. ' +
        'Growth is shown, but judged and scored only when the period is over. ' +
        'There is no telling yet when conversion is final: too few won leads have a closing date, or only totals are known.',
    ]);
  });

  test('each KPI has its share of the weight, target, actual value, attainment, distance from the target, points, and status: of what adds up by its pace', () => {
    expect(
      [7, 8, 9, 10].map((number) =>
        row(read, number, ['kpi', 'weight', 'target', 'actual', 'attainment', 'gap', 'points', 'status']),
      ),
    ).toEqual([
      ['Revenue', 3 / 6, 600, 200, 0.333333333, -400, 20, '✓ On target'],
      ['Cost per new customer (CAC)', 0.17, 40, 60, 0.666666667, 20, 13.3, '✗ Below'],
      ['Revenue growth', 0.17, 0.1, -0.5, 0.4, -60, '', ''],
      ['Conversion (by lead date)', 0.16, 0.2, '', '', '', '', ''],
    ]);
    expect(row(read, 47, ['kpi', 'weight', 'points'])).toEqual(['Total so far', 1, 41.7]);
  });

  test('it is held against the same days of the period before, where a change of nothing is 0; growth is not', () => {
    expect([read('[previous]6'), read('[change]6')]).toEqual(['Previous, same days', 'Change']);
    expect([7, 8, 9, 10].map((number) => row(read, number, ['previous', 'change']))).toEqual([
      [160, 0.25],
      [60.01, expect.closeTo(0, 9)],
      ['', ''],
      [0.5, ''],
    ]);
  });

  test('what adds up has the pace of KPI Data', () => {
    expect([7, 8, 9, 10].map((number) => read(`[pace]${number}`))).toEqual([1.333333333, '', '', '']);
  });

  test('what adds up has a year to date, without the base period', () => {
    expect([7, 8, 9, 10].map((number) => row(read, number, ['actualToDate', 'targetToDate']))).toEqual([
      [600, 1100],
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
  });

  test('what adds up needs 400 more in 18 working days, and comes to 800 if it goes on like this', () => {
    expect([7, 8, 9, 10].map((number) => row(read, number, ['needed', 'forecast']))).toEqual([
      [400 / 18, 800],
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
  });

  test('the trend begins with the first period that is shown, and ends with the last one that is over', () => {
    const values = Array.from({ length: 12 }, (_, index) => read(`[trend ${index + 1}]7`));
    expect(values).toEqual([...Array<Cell>(10).fill(''), 400, 200]);
    // Drawn from the numbers alone: costs, which do not add up, to this month.
    expect([7, 8, 9, 10].map((number) => read(`[trend]${number}`))).toEqual(['▄', '▁█', '▄', '▄']);
  });

  test('the foot has those who sign', () => {
    expect(['[status]140', '[no]143', '[no]146', '[status]146', '[unit]146'].map(read)).toEqual([
      'Comments by the rep',
      'Rep',
      'Lan',
      'Hà',
      'Quang',
    ]);
  });
});

test('a rep whose name has signs that lookups read as wildcards has a card of their own', async () => {
  const name = 'L~a?*';
  const key = lookupKey({ type: 'rep', name });
  const facts = factRows(OF_LAN).map((row) =>
    row.keys.scope === 'Lan' ? { ...row, keys: { ...row.keys, scope: name, scopeKey: key } } : row,
  );
  const read = await of({}, { facts, scope: key });
  expect([read('[no]1'), read('[actual]7')]).toEqual([name, 200]);
  const nobody = await of({}, { facts, scope: lookupKey({ type: 'rep', name: 'L~a?' }) });
  expect(nobody('[no]1')).toBe('');
});

test('a KPI that the tables cannot say of a rep says so in place of a status, and has no weight', async () => {
  const november = OF_LAN[`Lan ${NOVEMBER}`];
  const facts = factRows({
    ...OF_LAN,
    [`Lan ${NOVEMBER}`]: {
      ...november,
      kpis: { ...november?.kpis, cac: ['', 40, 0, '', ''] },
      totals: [41.7, 0.8, 'D', ''],
    },
  });
  const notes = { cac: { rep: 'Not measured' } };
  const rows = async (type: 'rep' | 'region', name: string): Promise<readonly (readonly Cell[])[]> => {
    const read = await of({}, { facts, notes, scope: lookupKey({ type, name }) });
    return [7, 8, 10].map((number) => row(read, number, ['weight', 'actual', 'status']));
  };
  expect(await rows('rep', 'Lan')).toEqual([
    [3 / 5, 200, '✓ On target'],
    [0, '', 'Not measured'],
    [1 / 5, '', ''],
  ]);
  expect(await rows('region', 'Bắc')).toEqual([
    ['', '', ''],
    ['', '', ''],
    ['', '', ''],
  ]);
});

test('a period that is over is held against the whole one before: shares by points, other values by a part', async () => {
  const read = await of(OF_LAN, { today: DECEMBER });
  expect(read('[previous]6')).toBe('Previous period');
  expect([7, 8, 9, 10].map((number) => row(read, number, ['previous', 'change']))).toEqual([
    [400, -0.5],
    [50, 0.2],
    [-0.5, 0],
    [0.25, ''],
  ]);
});

describe('the status of a KPI that adds up', () => {
  interface Shown {
    readonly today?: number;
    readonly asOf?: number;
    readonly closedBy?: string;
  }
  const statusOf = async (pace: Cell, attainment: number, shown: Shown = {}): Promise<Cell> => {
    const { today = TODAY, asOf = '', closedBy = '' } = shown;
    const revenue = [attainment * 600, 600, 1, attainment];
    const course = { days: [6, 24], paces: { revenue: pace } } as const;
    const facts = factRows({ [`Lan ${NOVEMBER}`]: { keys: { asOf, closedBy }, kpis: { revenue }, course } });
    const read = await of({}, { facts, today });
    return read('[status]7');
  };
  const november = (day: number): number => serialOf(2026, 11, day);

  test.each<[string, number, Cell, number, string]>([
    ['before a working day is over', november(3), '', 0.9, ''],
    ['while it is going on', november(4), 0.79, 0.9, '✗ Below'],
    ['while it is going on', november(4), 0.8, 0.1, '! Close'],
    // Shown as 80.0 %, at which amber begins, and as 79.9 %.
    ['while it is going on', november(4), 0.7996, 0.1, '! Close'],
    ['when it is over', DECEMBER, 1, 0.7996, '! Close'],
    ['when it is over', DECEMBER, 1, 0.7994, '✗ Below'],
    ['on its last day', november(30), 1, 0.96, '✓ On target'],
    ['when it is over', DECEMBER, 1, 0.96, '! Close'],
  ])(
    'goes by the pace, and by the attainment when it is over: %s',
    async (_, today, pace, attainment, status) => {
      expect(await statusOf(pace, attainment, { today })).toBe(status);
    },
  );

  test('goes by the moment of the numbers where they are values', async () => {
    const asOf = november(4) + 0.5;
    expect(await statusOf(1, 0.04, { today: november(20), asOf })).toBe('✓ On target');
  });

  test('goes by the attainment in a period that was closed before its end', async () => {
    const closed = { asOf: november(20), closedBy: 'Hà' };
    expect(await statusOf(1.2, 0.9, closed)).toBe('! Close');
  });
});

describe('before a working day is over', () => {
  const first = {
    ...OF_LAN,
    [`Lan ${NOVEMBER}`]: {
      ...OF_LAN[`Lan ${NOVEMBER}`],
      course: { days: [0, 24], totals: ['', '', ''] },
    },
  } as const;

  test('there is no score, no rating and no bonus yet, and the card says why', async () => {
    const read = await of(first, { today: serialOf(2026, 11, 3) });
    expect(['[actual]1', '[actual]2', '[attainment]2', '[needed]2'].map(read)).toEqual([
      'On course for',
      ...['–', '–', '–'],
    ]);
    expect(String(read('[status]48'))).toMatch(
      /^Status and score appear when the first working day is over\. /,
    );
  });
});

test('a closed period says by whom and when; it has no pace, and everything is scored', async () => {
  const read = await of(OF_LAN, { period: OCTOBER });
  expect(
    ['[actual]3', '[status]47', '[attainment]3', '[status]4', '[status]48', '[needed]2'].map(read),
  ).toEqual(['', '100% of the weight scored', 'Closed by Hà on', '', '', 0]);
  expect(read('[needed]3')).toEqual(serialOf(2026, 11, 10) + 0.25);
  expect([7, 8, 10].map((number) => row(read, number, ['previous', 'pace', 'status']))).toEqual([
    ['', '', '! Close'],
    ['', '', '! Close'],
    ['', '', '✓ On target'],
  ]);
});

test('numbers of a refresh say their moment, which tells how far the period is', async () => {
  const asOf = serialOf(2026, 11, 5) + 0.5;
  const course = { days: [2, 24] } as const;
  const read = await of({ [`Lan ${NOVEMBER}`]: { ...OF_LAN[`Lan ${NOVEMBER}`], keys: { asOf }, course } });
  expect(['[actual]3', '[attainment]3', '[needed]3'].map(read)).toEqual([
    'In progress: 2/24 working days',
    'As of',
    asOf,
  ]);
});

test('a period that has not begun', async () => {
  const read = await of(OF_LAN, { period: DECEMBER });
  expect(['[actual]3', '[actual]2', '[status]4', '[actual]7', '[previous]7'].map(read)).toEqual([
    'Not started yet',
    '–',
    'This period has no targets, so there is no score. Enter targets in the KPI Plan that apply from its first day or earlier.',
    ...['', ''],
  ]);
});

test('a year to date has a target only where each of its periods has one', async () => {
  const october = { [`Lan ${OCTOBER}`]: { kpis: { revenue: [400, ''] } } };
  const read = await of({ ...OF_LAN, ...october });
  expect(row(read, 7, ['actualToDate', 'targetToDate'])).toEqual([600, '']);
});

test('a period that KPI Data does not hold', async () => {
  const read = await of(OF_LAN, { period: JANUARY });
  expect(
    ['[no]1', '[status]4', '[no]2', '[actual]2', '[actual]3', '[points]47', '[no]143'].map(read),
  ).toEqual([
    'Lan',
    'KPI Data has no such period. Pick one from the list in the cell “Period”, or build the scorecards again.',
    ...['', '', '', '', ''],
  ]);
  expect(
    row(read, 7, [
      'kpi',
      'weight',
      'target',
      'actual',
      'attainment',
      'points',
      'previous',
      'change',
      'pace',
      'actualToDate',
      'targetToDate',
      'status',
    ]),
  ).toEqual(['Revenue', ...Array<Cell>(11).fill('')]);
});

test('a scope that KPI Data does not hold any more', async () => {
  const read = await of(OF_LAN, { scope: lookupKey({ type: 'rep', name: 'Minh' }) });
  expect(['[no]1', '[status]4', '[actual]7'].map(read)).toEqual([
    '',
    'This rep or region is not in KPI Data any more. If the team sheet gives the name to someone as another name, their own scorecard has the numbers; else build the scorecards again.',
    '',
  ]);
});

test('a rep whom no row names, and one who was not in the team', async () => {
  const read = await of({ [`Lan ${NOVEMBER}`]: { keys: { isEmpty: true, isActive: false } } });
  expect(['[status]4', '[no]2', '[actual]7', '[actual]2'].map(read)).toEqual([
    'No row of the data names this rep or region yet. Numbers appear as soon as one does.',
    'Region: Bắc',
    '',
    '–',
  ]);
});

test('a name for which no row counts any more, unless the period is closed', async () => {
  const keys = { criterion: '', isActive: false, isEmpty: true };
  const read = await of({ [`Lan ${NOVEMBER}`]: { keys } });
  expect(read('[status]4')).toBe(
    'This name stands for reps who have scorecards of their own, and rows with it count as the KPI plan says of rows of several reps. Closed periods stay here.',
  );
  const closed = await of({ [`Lan ${NOVEMBER}`]: { keys: { ...keys, isEmpty: false, closedBy: 'Hà' } } });
  expect(closed('[status]4')).toBe('');
});

test('who was not on the team is not told to enter targets', async () => {
  const read = await of({ [`Lan ${NOVEMBER}`]: { keys: { isActive: false } } });
  expect(['[no]2', '[status]4', '[actual]2', '[attainment]2', '[needed]2'].map(read)).toEqual([
    'Region: Bắc',
    'This rep had not joined the team yet in this period, so there is no score, rating or bonus.',
    ...['–', '–', '–'],
  ]);
});

test('a former rep’s card says so, and shows no score in a period after the last one on the team', async () => {
  const isAway = { keys: { isActive: false } };
  const read = await of({ ...OF_LAN, [`Lan ${NOVEMBER}`]: isAway, [`Lan ${DECEMBER}`]: isAway });
  expect(['[no]2', '[status]4', '[actual]2', '[attainment]2', '[needed]2'].map(read)).toEqual([
    'Former rep. Region: Bắc',
    'This rep has left the team: there is no score, rating or bonus in this period. Choose an earlier period to see those.',
    ...['–', '–', '–'],
  ]);
  expect([7, 8, 9, 10].map((number) => read(`[status]${number}`))).toEqual(['', '', '', '']);
  expect(['[weight]47', '[points]47'].map(read)).toEqual(['', '']);
  const earlier = await of(
    { ...OF_LAN, [`Lan ${NOVEMBER}`]: isAway, [`Lan ${DECEMBER}`]: isAway },
    { period: OCTOBER },
  );
  expect(['[no]2', '[status]4', '[actual]2'].map(earlier)).toEqual(['Region: Bắc', '', 70]);
});

test('who was not on the team in the same days of the period before is held against nothing', async () => {
  const keys = { start: OCTOBER, startNumber: OCTOBER, isActive: false };
  const read = await of({ ...OF_LAN, 'Lan same days': { keys, kpis: { revenue: [160] } } });
  expect(row(read, 7, ['kpi', 'actual', 'previous', 'change'])).toEqual(['Revenue', 200, '', '']);
});

test.each([
  ['says so where KPIs of it are not in use any more', 82.5],
  ['says nothing where all of it is on the card, but for rounding', 69.96],
])('the score of a closed period %s', async (_, score) => {
  const october = OF_LAN[`Lan ${OCTOBER}`];
  const read = await of(
    { ...OF_LAN, [`Lan ${OCTOBER}`]: { ...october, totals: [score, 1, 'C', 0] } },
    { period: OCTOBER },
  );
  expect(row(read, 47, ['points'])).toEqual([score]);
  expect(read('[status]48')).toBe(
    score === 82.5
      ? 'When this period was closed, KPIs that are no longer in use counted, too: they are part of the score. KPI History lists them with their weight and points.'
      : '',
  );
});

test('cards of a region and of the team', async () => {
  const [region, team] = await Promise.all(
    (['region', 'team'] as const).map((type) =>
      of({}, { scope: lookupKey({ type, name: type === 'team' ? '' : 'Bắc' }) }),
    ),
  );
  expect(['[no]1', '[no]2', '[status]140', '[no]143', '[no]146'].map((cell) => region?.(cell))).toEqual([
    'Bắc',
    'Region',
    'Comments by the region',
    'For the region',
    '',
  ]);
  expect(['[no]1', '[no]2', '[status]140', '[no]143'].map((cell) => team?.(cell))).toEqual([
    'Whole team',
    '',
    'Comments by the team',
    'For the team',
  ]);
});

describe('what is written of a period', () => {
  /** Rows of the list from its first one on: period, comments, the manager’s, the day of the signatures. */
  const REVIEWS = [
    [OCTOBER, 'Two orders slipped.', 'Call them this week.', serialOf(2026, 11, 2)],
    [NOVEMBER, 'Back on track.', '', ''],
    // A day of the month, typed by hand, in a row of its own.
    [serialOf(2026, 10, 31), 'Both are signed now.', '', serialOf(2026, 11, 5)],
    ['', 'Of no period', '', ''],
  ] as const;
  const SHOWN = ['[status]141', '[attainment]141', '[needed]146'];

  test('for October is there when October is shown', async () => {
    const read = await of(OF_LAN, { period: OCTOBER, reviews: REVIEWS });
    expect(SHOWN.map(read)).toEqual([
      'Two orders slipped.\nBoth are signed now.',
      'Call them this week.',
      serialOf(2026, 11, 5),
    ]);
  });

  test('and still stands in the list when November is', async () => {
    const read = await of(OF_LAN, { reviews: REVIEWS });
    expect(SHOWN.map(read)).toEqual(['Back on track.', '', '']);
    expect(['[kpi]150', '[status]150', '[unit]150', '[weight]150'].map(read)).toEqual([...REVIEWS[0]]);
  });
});

describe('the list of a card', () => {
  const NORTH = lookupKey({ type: 'region', name: 'Bắc' });
  const list = (read: Read, rows: readonly number[]): readonly (readonly Cell[])[] =>
    rows.map((number) =>
      row(read, number, ['no', 'kpi', 'status', 'target', 'actual', 'attainment', 'gap', 'needed', 'points']),
    );
  test('has the reps of a region, with what they are on course for and their pay', async () => {
    const north = { keys: { criterion: 'Bắc' } };
    const facts = { ...OF_LAN, [`Bắc ${NOVEMBER}`]: north };
    const read = await of(facts, { scope: NORTH }, cardLayout(card, REGION, messages('en')));
    expect(['[no]106', '[kpi]107', '[status]107', '[actual]107', '[needed]107'].map(read)).toEqual([
      'Ranking of reps at this pace',
      'Rep',
      'Rating',
      'Revenue',
      'Bonus',
    ]);
    expect(list(read, [108, 109])).toEqual([
      [1, 'Lan', 'A', 600, 200, 0.333333333, -400, 500, 106.7],
      ['', '', '', '', '', '', '', '', ''],
    ]);
  });

  test('has the regions of the team, whose pay is that of their reps', async () => {
    const north = {
      kpis: { revenue: [200, 600, 3, 0.333333333, 20] },
      totals: [41.7, 0.666666667, 'D', ''],
      course: { days: [6, 24], totals: [80, 'B', 500] },
    } as const;
    const read = await of(
      { ...OF_LAN, [`Bắc ${NOVEMBER}`]: north },
      { scope: lookupKey({ type: 'team', name: '' }) },
      cardLayout(card, TEAM, messages('en')),
    );
    expect(['[no]106', '[kpi]107', '[needed]107'].map(read)).toEqual([
      'Ranking of regions at this pace',
      'Region',
      'Bonuses of the reps',
    ]);
    expect(list(read, [108, 109])).toEqual([
      [1, 'Bắc', 'B', 600, 200, 0.333333333, -400, 500, 80],
      ['', '', '', '', '', '', '', '', ''],
    ]);
  });
});
