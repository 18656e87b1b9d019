/** Reads what the overview says first: who needs help and why revenue changed, which formulas and the engine tell alike. */
import { serialOf } from '../../../src/core/calendar/calendar';
import { moment } from '../../src/literal-sheet';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { pickPeriodOfAll } from './shown';
import { onlyInAll, variants } from '../../all-ways';

/** September: 2 leads, 2 orders of 100; October: 4 leads, 6 orders of 50; November: 1 lead, 2 orders of 60, until the 10th. */
const TABLES = {
  Team: 'Rep  | Region\nLan  | North\nMinh | South',
  Leads: `Created on | Rep  | Status
          2026-09-03 | Lan  | New
          2026-09-04 | Minh | New
          2026-10-05 | Lan  | New
          2026-10-06 | Lan  | New
          2026-10-20 | Minh | New
          2026-10-21 | Minh | New
          2026-11-04 | Lan  | New`,
  Sales: `Sold on    | Order | Rep  | Amount
          2026-09-10 | 1     | Lan  | 100
          2026-09-11 | 2     | Minh | 100
          2026-10-02 | 3     | Lan  | 50
          2026-10-03 | 4     | Lan  | 50
          2026-10-05 | 5     | Lan  | 50
          2026-10-22 | 6     | Lan  | 50
          2026-10-23 | 7     | Lan  | 50
          2026-10-24 | 8     | Minh | 50
          2026-11-05 | 9     | Lan  | 60
          2026-11-06 | 10    | Lan  | 60`,
};

async function built(mode: 'formulas' | 'values', tables: Readonly<Record<string, string>> = TABLES) {
  const team = openTeam(tables, { now: '2026-11-10 09:00' });
  team.savePlan({
    kpis: weighing({ revenue: 3, newLeads: 1 }),
    targets: [
      { kpi: 'revenue', scope: { kind: 'each' }, from: serialOf(2026, 9, 1), target: 200, per: 'month' },
      { kpi: 'newLeads', scope: { kind: 'each' }, from: serialOf(2026, 9, 1), target: 2, per: 'month' },
    ],
  });
  await team.build({ mode });
  return team;
}

async function shownIn(team: OpenTeam, month: string): Promise<readonly (readonly string[])[]> {
  pickPeriodOfAll(team, moment(`2026-${month}-01`));
  await team.host.calculated();
  return team.own('overview').getDataRange().getDisplayValues();
}

/** What stands from a title on, a line for each row: only the columns of the part. */
function part(
  rows: readonly (readonly string[])[],
  title: string,
  [from, to]: readonly [number, number],
  count: number,
): readonly string[] {
  const at = rows.findIndex((row) => row.includes(title));
  if (at < 0) throw new Error(`no title ${title}`);
  return rows.slice(at + 1, at + 1 + count).map((row) => row.slice(from, to).join(' | '));
}

describe.each(variants<'formulas' | 'values'>(['formulas'], ['values']))('in %s mode', (mode) => {
  let team: OpenTeam;
  beforeAll(async () => {
    team = await built(mode);
  }, 60_000);
  afterAll(() => {
    team.host.dispose();
  });

  const WHY = 'Revenue: why it changed';

  test('the change of revenue against the month before is told in three parts', async () => {
    expect(part(await shownIn(team, '10'), WHY, [7, 12], 5)).toEqual([
      ' |  | Period before | This period | Effect',
      'New leads |  | 2 | 4 | +183',
      'Orders per lead |  | 100.0% | 150.0% | +108',
      'Average sale |  | 100 | 50 | -192',
      'Revenue |  | 200 | 300 | +100',
    ]);
  });

  test('a month that is going on is held against the same days of the one before', async () => {
    // Until the end of the seventh working day: 2 leads and 3 orders of 50 in October.
    expect(part(await shownIn(team, '11'), WHY, [7, 12], 5)).toEqual([
      ' |  | Same days before | So far | Effect',
      'New leads |  | 2 | 1 | -97',
      'Orders per lead |  | 150.0% | 200.0% | +41',
      'Average sale |  | 50 | 60 | +26',
      'Revenue |  | 150 | 120 | -30',
    ]);
  });

  test('before the first month nothing is told', async () => {
    const lines = part(await shownIn(team, '09'), WHY, [9, 12], 5).slice(1);
    expect(lines.map((line) => line.split(' | ')[2])).toEqual(['', '', '', '']);
  });

  test('who is furthest behind in a target is named, with what is missing', async () => {
    expect(part(await shownIn(team, '10'), 'Who needs help today', [1, 7], 4)).toEqual([
      'Rep | Furthest behind in |  | Reached | Off target by | ',
      'Minh | Revenue |  | 25% | 150 | ',
      ' |  |  |  |  | ',
      ' |  |  |  |  | ',
    ]);
  });

  test('nobody is named where all targets are met', async () => {
    team.savePlan({
      targets: [
        { kpi: 'revenue', scope: { kind: 'each' }, from: serialOf(2026, 9, 1), target: 40, per: 'month' },
        { kpi: 'newLeads', scope: { kind: 'each' }, from: serialOf(2026, 9, 1), target: 1, per: 'month' },
      ],
    });
    await team.refresh();
    expect(part(await shownIn(team, '10'), 'Who needs help today', [1, 3], 2)[1]).toBe(
      'Nobody is below a target. | ',
    );
  });

  test('without targets nothing is compared', async () => {
    team.savePlan({ targets: [] });
    await team.refresh();
    expect(part(await shownIn(team, '10'), 'Who needs help today', [1, 3], 2)[1]).toBe(
      'Nothing to compare: reps have no targets or no data yet. | ',
    );
  });
});

onlyInAll(
  'without leads nothing is said of why revenue changed, and without revenue the chart shows the KPI in use',
  async () => {
    const { Team, Leads, Sales } = TABLES;
    const sales = await built('formulas', { Team, Sales });
    const rows = await shownIn(sales, '10');
    expect(rows.flat().filter((cell) => cell.endsWith('why it changed'))).toEqual([]);
    sales.host.dispose();
    const leads = await built('formulas', { Team, Leads });
    const charts = leads.own('overview').getCharts();
    expect(charts.map((chart) => String(chart.getOptions().get('title')))).toEqual([
      'New leads of the whole team, last 12 periods',
    ]);
    const shown = await shownIn(leads, '10');
    expect(shown.flat().filter((cell) => cell.startsWith('#'))).toEqual([]);
    expect(shown[4]?.[1]).toBe('New leads');
    leads.host.dispose();
  },
  60_000,
);

onlyInAll(
  'what changed large sums is told in millions, with a sign',
  async () => {
    const Sales = TABLES.Sales.replace(/\d+$/gm, (amount) => `${amount}000000`);
    const team = await built('values', { ...TABLES, Sales });
    const lines = part(await shownIn(team, '10'), 'Revenue: why it changed', [9, 12], 5);
    expect(lines.map((line) => line.split(' | ')[2])).toEqual([
      'Effect',
      '+183.3M',
      '+108.3M',
      '-191.7M',
      '+100.0M',
    ]);
    team.host.dispose();
  },
  60_000,
);

test.each(variants<'formulas' | 'values'>(['values'], ['formulas']))(
  'in %s mode the latest prices of the period that is picked stand by product and competitor',
  async (mode) => {
    const Prices = `Observed on | Product | Our price | Competitor | Competitor price | Promotion
                  2026-10-03  | Tea     | 100       | Star       | 120              |
                  2026-11-04  | Tea     | 110       | Moon       | 105              |
                  2026-11-04  | Rice    | 50        | Moon       | 60               |`;
    const team = await built(mode, { ...TABLES, Prices });
    const pricesIn = async (month: string): Promise<readonly string[]> => {
      const rows = await shownIn(team, month);
      const at = rows.findIndex((row) => row[0]?.startsWith('Latest prices'));
      const [title, note, ...table] = rows.slice(at, at + 5);
      return [
        title?.slice(10, 12).join(' ') ?? '',
        note?.[0] ?? '',
        ...table.map((row) => row.slice(1, 7).join(' | ')),
      ];
    };
    const legend =
      '▼ cheaper than we are, ▲ more expensive. Products that we are undercut on most come first.';
    // What was observed in October holds until November has something newer.
    expect(await pricesIn('11')).toEqual([
      ...['As of 11/10/2026', legend],
      'Product | Our price | Moon |  | Star | ',
      'Tea | 110 | 105 | ▼ 4.5% | 120 | ▲ 9.1%',
      'Rice | 50 | 60 | ▲ 20.0% |  | ',
    ]);
    expect(await pricesIn('10')).toEqual([
      ...['As of 10/31/2026', legend],
      'Product | Our price | Star |  |  | ',
      'Tea | 100 | 120 | ▲ 20.0% |  | ',
      ' |  |  |  |  | ',
    ]);
    expect((await pricesIn('09')).slice(0, 2)).toEqual([
      ' ',
      'No prices were observed in this period or the one before.',
    ]);
    team.host.dispose();
  },
  60_000,
);

onlyInAll(
  'an overview that was drawn before is drawn again at its usual heights, and with one chart',
  async () => {
    const team = await built('formulas');
    const overview = team.own('overview');
    overview.setRowHeight(60, 99);
    await team.build({ mode: 'formulas' });
    expect([overview.getRowHeight(60), overview.getCharts().length]).toEqual([21, 1]);
    team.host.dispose();
  },
  60_000,
);
