/** Shows that a new plan knows the public holidays, and that the pace of a period goes by them. */
import { isoText, serialOf } from '../../../src/core/calendar/calendar';
import { openTeam, weighing, type OpenTeam, type Opening } from './open-team';

const SALES = `Order ID | Sold on    | Rep | Amount
               1        | 2027-01-05 | Lan | 500
               2        | 2027-02-02 | Lan | 700`;

/** On 15 February 2027: seven working days are over, for Tết is from the 4th to the 8th, with a Sunday, so the 9th is off, too. */
const AFTER_TET: Opening = { now: '2027-02-15 09:00', locale: 'vi_VN', language: 'vi' };

const REVENUE = {
  kpis: weighing({ revenue: 1 }),
  targets: [
    { kpi: 'revenue', scope: { kind: 'team' }, from: serialOf(2027, 1, 1), target: 1900, per: 'month' },
  ],
} as const;

/** What the running period shows of the whole team in KPI Data, by the headers. */
function ofTeam(team: OpenTeam): Readonly<Record<string, string>> {
  const rows = team.own('data').getDataRange().getDisplayValues();
  const row = rows.find((cells) => cells.includes('2027-02')) ?? [];
  const headers = rows.find((cells) => cells.includes('Mã kỳ')) ?? [];
  return Object.fromEntries(headers.map((header, at) => [header, row[at] ?? '']));
}

const byName = ({
  'Ngày làm việc đã qua': over,
  'Tất cả ngày làm việc': all,
  ...others
}: ReturnType<typeof ofTeam>) => ({
  ...{ over, all, pace: others['Tiến độ: Doanh thu'] },
});

test.each(['formulas', 'values'] as const)(
  'pace in February goes by the days without Tết (%s)',
  async (mode) => {
    const team = openTeam({ Sales: SALES }, AFTER_TET);
    team.savePlan(REVENUE);
    await team.build({ mode });
    // 24 days from Monday to Saturday, but for the five of Tết; 700 of 1900 after 7 of 19.
    expect(byName(ofTeam(team))).toEqual({ over: '7', all: '19', pace: '100%' });
    team.host.dispose();
  },
  60_000,
);

test('a day that was taken away stays away, and one that was typed stays as it is', async () => {
  const team = openTeam({ Sales: SALES }, AFTER_TET);
  const { plan } = team.savePlan(REVENUE);
  const [tet, trip] = [serialOf(2027, 2, 5), serialOf(2027, 2, 26)];
  const holidays = [...plan.calendar.holidays.filter((day) => day !== tet), trip];
  const { occasions } = plan;
  team.savePlan({ calendar: { ...plan.calendar, holidays }, occasions: { ...occasions, [trip]: 'Du lịch' } });
  await team.build();
  expect(byName(ofTeam(team))).toMatchObject({ over: '8', all: '19' });
  // The next year has days of its own only when somebody adds them.
  team.setNow('2028-02-15 09:00');
  await team.build();
  const after = team.savePlan({ careDays: 31 });
  expect(after.plan.calendar.holidays).toEqual(holidays);
  expect(after.plan.occasions?.[trip]).toBe('Du lịch');
  expect(after.homeHolidays?.days.map(({ day }) => isoText(day).slice(0, 'yyyy'.length))).toContain('2029');
  team.host.dispose();
}, 60_000);

test.each([
  ['en_US', 'Asia/Ho_Chi_Minh', '2026-01-01 New Year’s Day'],
  ['en_US', 'Europe/Paris', undefined],
  ['de_DE', 'Europe/Berlin', undefined],
] as const)('a new plan of %s in %s begins with %s', (locale, timeZone, first) => {
  const team = openTeam({ Sales: SALES }, { ...AFTER_TET, locale, timeZone });
  const { plan } = team.savePlan(REVENUE);
  const [day] = plan.calendar.holidays;
  expect(day === undefined ? day : `${isoText(day)} ${plan.occasions?.[day] ?? ''}`).toBe(first);
  team.host.dispose();
});
