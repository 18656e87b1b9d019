/** Closes a period once and for all, with who and when; later changes of data and targets leave it as it is. */
import { HISTORY_COLUMNS } from '../../../src/output/history/columns';
import { serialOf } from '../../../src/core/calendar/calendar';
import { FIRST_KPI_ROW, FIRST_TREND, LAST_TREND } from '../../../src/output/card/card-places';
import { moment } from '../../src/literal-sheet';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { formulasOfData, pickPeriod, shownCard, shownData } from './shown';

const TABLES = {
  Team: `Rep  | Region
         Lan  | North
         Minh | South`,
  Leads: `Created on | Rep  | Region | Status
          2026-09-02 | Lan  | North  | New
          2026-10-05 | Lan  | North  | New
          2026-10-06 | Minh | South  | New
          2026-10-07 | Minh | South  | New
          2026-11-03 | Lan  | North  | New`,
};
const each = { kind: 'each' } as const;
const target = (value: number, from = serialOf(2026, 9, 1)) => [
  { kpi: 'newLeads', scope: each, from, target: value },
];
const BANDS = [
  { name: 'Good', from: 100, bonus: 1_000 },
  { name: 'Poor', from: 0, bonus: null },
];

const opened = (language: 'en' | 'vi' = 'en'): OpenTeam => {
  const team = openTeam(TABLES, { language });
  team.savePlan({ kpis: weighing({ newLeads: 2 }), targets: target(2), bands: BANDS });
  return team;
};

describe('a period that was closed', () => {
  let team: OpenTeam;
  const shown = () => {
    const { score, rating, bonus, rows, freshness } = shownCard(team.card('rep', 'Minh'));
    const { target: aim, actual, attainment, points } = rows.get('New leads') ?? {};
    return { score, rating, bonus, aim, actual, attainment, points, freshness };
  };
  const trend = (): readonly unknown[] =>
    team
      .card('rep', 'Minh')
      .getRange(FIRST_KPI_ROW, FIRST_TREND, 1, LAST_TREND - FIRST_TREND + 1)
      .getValues()
      .flat()
      .filter((value) => value !== '');
  const CLOSED = {
    ...{ score: 100, rating: 'Good', bonus: 1_000, aim: 2, actual: 2, attainment: 1, points: 100 },
    freshness: 'Closed by Ngọc on',
  };

  beforeAll(async () => {
    team = opened();
    await team.build({ by: ['rep', 'region'], mode: 'formulas' });
    pickPeriod(team.card('rep', 'Minh'), moment('2026-10-01'));
    team.host.run('closePeriod', '2026-10', ' Ngọc ');
    team.finish();
    await team.host.calculated();
  }, 60_000);
  afterAll(() => {
    team.host.dispose();
  });

  test('is a row per scope and KPI of KPI History, with who closed it and when', () => {
    const [, , ...rows] = team.own('history').getDataRange().getValues() as unknown[][];
    const of = (names: readonly (typeof HISTORY_COLUMNS)[number][]) =>
      rows.map((row) => names.map((name) => row[HISTORY_COLUMNS.indexOf(name)]));
    expect(of(['label', 'type', 'agreedWeight', 'period', 'scopeType'])[1]).toEqual([
      ...['2026-10', 'region', 2, '10/2026', 'Region'],
    ]);
    expect(of(['period', 'scopeType', 'scope', 'kpi', 'weight', 'target', 'actual', 'points'])).toEqual([
      ['10/2026', 'Whole team', 'Whole team', 'score', '', '', '', ''],
      ['10/2026', 'Region', 'North', 'score', '', '', '', ''],
      ['10/2026', 'Region', 'South', 'score', '', '', '', ''],
      ['10/2026', 'Rep', 'Lan', 'score', '', '', '', ''],
      ['10/2026', 'Rep', 'Minh', 'score', '', '', '', ''],
      ['10/2026', 'Whole team', 'Whole team', 'newLeads', 1, 4, 3, 75],
      ['10/2026', 'Region', 'North', 'newLeads', 1, 2, 1, 50],
      ['10/2026', 'Region', 'South', 'newLeads', 1, 2, 2, 100],
      ['10/2026', 'Rep', 'Lan', 'newLeads', 1, 2, 1, 50],
      ['10/2026', 'Rep', 'Minh', 'newLeads', 1, 2, 2, 100],
    ]);
    expect(of(['score', 'rating', 'bonus']).slice(0, 5)).toEqual([
      // The team and the regions show what their reps get.
      [75, 'Poor', 1_000],
      [50, 'Poor', ''],
      [100, 'Good', 1_000],
      [50, 'Poor', ''],
      [100, 'Good', 1_000],
    ]);
    for (const stamp of of(['closedBy', 'closedAt']))
      expect(stamp).toEqual(['Ngọc', moment('2026-11-10 09:00')]);
    expect(team.own('history').getDataRange().getFormulas().flat().join('')).toBe('');
  });

  test('is values in KPI Data, while the periods beside it stay live', () => {
    const data = team.own('data');
    const row = shownData(data).get('2026-10 rep minh') ?? {};
    expect([row.closedBy, row.asOf, row.score]).toEqual(['Ngọc', moment('2026-11-10 09:00'), 100]);
    const own = ['newLeads', 'target newLeads', 'weight newLeads', 'attainment newLeads', 'counted newLeads'];
    const totals = ['points newLeads', 'scoredWeight', 'score', 'coverage', 'rating', 'bonus'];
    const formulas = (key: string) => {
      const found = formulasOfData(data, key);
      return [...own, ...totals].filter((id) => found[id] !== undefined);
    };
    expect(formulas('2026-10 rep minh')).toEqual([]);
    expect(formulas('2026-11 rep minh')).toEqual([...own, ...totals]);
  });

  test('says on its cards who closed it', () => {
    expect(shown()).toEqual(CLOSED);
  });

  test('stays as it is when its data and targets change, and the numbers are written anew', async () => {
    const before = trend();
    expect(before).toEqual([0, 2]);
    const leads = team.spreadsheet.getSheetByName('Leads');
    leads?.getRange('A4:A5').setValues([[moment('2026-11-06')], [moment('2026-11-07')]]);
    team.savePlan({ targets: target(8), bands: [{ name: 'All the same', from: 0, bonus: 5 }] });
    await team.host.calculated();
    expect([shown(), trend()]).toEqual([CLOSED, before]);
    await team.refresh();
    expect([shown(), trend()]).toEqual([CLOSED, before]);
    await team.build();
    expect([shown(), trend()]).toEqual([CLOSED, before]);
    // The period after it moves with them.
    const november = shownData(team.own('data')).get('2026-11 rep minh') ?? {};
    expect([november.newLeads, november['target newLeads'], november.rating]).toEqual([2, 8, 'All the same']);
  }, 60_000);

  test('is told in the wizard, and the others can still be closed', async () => {
    const finished = () => (team.host.run('wizardState') as ReturnType<OpenTeam['savePlan']>).finished;
    expect(finished()).toEqual([
      expect.objectContaining({ label: '2026-10', closedBy: 'Ngọc', immature: [] }),
      { label: '2026-09', closedBy: null, immature: [] },
    ]);
    const rows = team.own('history').getLastRow();
    const former = team.own('history').getDataRange().getValues();
    // Of more tabs than a build would make there may be any number by then.
    const tabs = Array.from({ length: 200 }, (_, index) => team.spreadsheet.insertSheet(`Tab ${index}`));
    expect(team.refused('startBuild', { by: ['rep', 'region'] })).toMatch(/^This would make 2\d\d tabs/);
    team.host.run('closePeriod', '2026-09', 'Hà');
    team.finish();
    for (const tab of tabs) team.spreadsheet.deleteSheet(tab);
    await team.host.calculated();
    const now = team.own('history').getDataRange().getValues();
    expect(now.slice(0, rows)).toEqual(former);
    expect(now.length).toBe(rows + 10);
    expect(finished().map(({ closedBy }) => closedBy)).toEqual(['Ngọc', 'Hà']);
    expect(shown()).toEqual(CLOSED);
  }, 60_000);
});

describe.each([
  [
    'en',
    {
      again: '2026-10 was closed before, by Ngọc. A closed period is final and stays as it is.',
      notOver: '2026-11 is not over yet. Close it after its last day.',
      unknown: 'KPI Data does not hold the period “2020-01”. Pick one that has numbers.',
      nobody: 'Say who closes the period: choose a person from the plan, or write a name.',
      notBuilt: 'Nothing has been built yet. Build the scorecards first.',
    },
  ],
  [
    'vi',
    {
      again: 'Kỳ 2026-10 đã được Ngọc chốt. Kỳ đã chốt không thay đổi nữa.',
      notOver: 'Kỳ 2026-11 chưa kết thúc. Hãy chốt sau ngày cuối cùng của kỳ.',
      unknown: 'Dữ liệu KPI không có kỳ “2020-01”. Hãy chọn một kỳ đã có số liệu.',
      nobody: 'Hãy cho biết ai chốt kỳ: chọn người trong kế hoạch hoặc ghi tên.',
      notBuilt: 'Chưa có bảng điểm nào. Hãy tạo bảng điểm trước.',
    },
  ],
] as const)('what is refused, in %s', (language, say) => {
  let team: OpenTeam;
  beforeAll(() => {
    team = opened(language);
  });
  afterAll(() => {
    team.host.dispose();
  });

  const sheets = () => team.spreadsheet.getSheets().map((sheet) => sheet.getName());

  test('closing before anything was built', () => {
    const before = sheets();
    expect(team.refused('closePeriod', '2026-10', 'Ngọc')).toBe(say.notBuilt);
    expect(sheets()).toEqual(before);
  });

  test('a period that is not over, that is unknown, that nobody closes, or that was closed before', () => {
    team.host.run('startBuild', { by: [] });
    team.finish();
    const before = sheets();
    expect(team.refused('closePeriod', '2026-11', 'Ngọc')).toBe(say.notOver);
    expect(team.refused('closePeriod', '2020-01', 'Ngọc')).toBe(say.unknown);
    expect(team.refused('closePeriod', '2026-10', '  ')).toBe(say.nobody);
    expect(sheets()).toEqual(before);
    team.host.run('closePeriod', '2026-10', 'Ngọc');
    team.finish();
    const rows = team.own('history').getLastRow();
    expect(team.refused('closePeriod', '2026-10', 'Hà')).toBe(say.again);
    expect(team.own('history').getLastRow()).toBe(rows);
  });
});
