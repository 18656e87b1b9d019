/** Spending that wins nobody is the worst result, shown by a word, and stays so when the period is closed. */
import { serialOf } from '../../../src/core/calendar/calendar';
import type { Language } from '../../../src/words/language';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { columnOfCard, pickPeriod, pickPeriodOfAll, shownCard, shownData } from './shown';
import { moment } from '../../src/literal-sheet';
import { variants } from '../../all-ways';

const TABLES = {
  Team: 'Rep | Region\nLan | North\nMinh | South\nHoa | South',
  Spend: `Date       | Rep  | Amount
          2026-10-05 | Lan  | 10
          2026-10-06 | Minh | 10
          2026-11-05 | Lan  | 10
          2026-11-06 | Minh | 10`,
  Customers: `Customer | Customer since | Rep
              An       | 2026-10-03     | Minh
              Binh     | 2026-11-03     | Lan
              Chi      | 2026-11-04     | Minh
              Dung     | 2026-11-05     | Hoa`,
};

const open = async (mode: 'formulas' | 'values', language: Language = 'en'): Promise<OpenTeam> => {
  const team = openTeam(TABLES, {
    now: '2026-11-20 09:00',
    language,
    locale: language === 'vi' ? 'vi_VN' : 'en_US',
  });
  team.savePlan({
    kpis: weighing({ cac: 1 }),
    targets: [{ kpi: 'cac', scope: { kind: 'each' }, from: serialOf(2026, 1, 1), target: 7.5 }],
  });
  await team.build({ by: ['rep', 'region'], mode });
  return team;
};

const CAC = 'Cost per new customer (CAC)';

async function showOctober(team: OpenTeam, rep: string) {
  const card = team.card('rep', rep);
  pickPeriod(card, moment('2026-10-01 00:00'));
  await team.host.calculated();
  const row = shownCard(card).rows.get(CAC);
  return {
    actual: row?.actual,
    attainment: row?.attainment,
    status: row?.status,
    score: shownCard(card).score,
  };
}

const NOTHING_WON = { actual: 'no new customer', attainment: 0, status: '✗ Below', score: 0 };

test.each(variants<'formulas' | 'values'>(['formulas'], ['values']))(
  'in %s mode, and when the period is closed',
  async (mode) => {
    const team = await open(mode);
    expect(await showOctober(team, 'Lan')).toEqual(NOTHING_WON);
    expect(await showOctober(team, 'Minh')).toEqual({
      ...{ actual: 10, attainment: 0.75, status: '✗ Below', score: 75 },
    });
    // Nothing spent, nobody won.
    expect(await showOctober(team, 'Hoa')).toEqual({ actual: '', attainment: '', status: '', score: '–' });
    pickPeriodOfAll(team, moment('2026-10-01 00:00'));
    await team.host.calculated();
    const overview = team.own('overview').getDataRange().getDisplayValues();
    expect(overview.flat().filter((cell) => cell.startsWith('#'))).toEqual([]);
    expect(overview.filter(([, name]) => name === 'Lan').map(([, , beside]) => beside)).toEqual([
      'Cost per new customer',
      'North',
      '0%',
    ]);
    // In November the change against it has nothing to be held against.
    const card = team.card('rep', 'Lan');
    pickPeriod(card, moment('2026-11-01 00:00'));
    await team.host.calculated();
    expect(columnOfCard(card, 'previous')).toEqual({ [CAC]: 'no new customer' });
    expect(columnOfCard(card, 'change')).toEqual({ [CAC]: '' });

    team.host.run('closePeriod', '2026-10', 'Ngọc');
    await team.refresh();
    expect(await showOctober(team, 'Lan')).toEqual(NOTHING_WON);
    expect(shownData(team.own('data')).get('2026-10 rep lan')).toMatchObject({
      ...{ cac: 'no new customer', 'attainment cac': 0, score: 0 },
    });
    team.host.dispose();
  },
  120_000,
);

test('in Vietnamese', async () => {
  const team = await open('formulas', 'vi');
  const card = team.card('rep', 'Lan');
  pickPeriod(card, moment('2026-10-01 00:00'));
  await team.host.calculated();
  expect(Object.values(columnOfCard(card, 'actual'))).toEqual(['chưa có khách mới']);
  team.host.dispose();
}, 60_000);
