/** Reads the last weeks of the team on the overview, which formulas and the engine count alike. */
import type { Cell } from '../../../src/core/text/cells';
import { onlyInAll } from '../../all-ways';
import { openTeam, type OpenTeam, type Opening } from './open-team';

/** Ten leads of August were won after 9 days each: so conversion may be compared 9 days after a week. */
const OLD = Array<string>(10).fill('2026-08-03 | Lan | Won | 2026-08-12').join('\n');

const TABLES = {
  Leads: `Created on | Rep | Status | Closed on
          ${OLD}
          2026-09-30 | Lan | Won  | 2026-10-06
          2026-10-05 | Lan | Won  | 2026-10-14
          2026-10-06 | An  | Lost | 2026-10-15
          2026-10-11 | An  | Won  | 2026-10-13
          2026-10-12 | Lan | New  |
          2026-10-18 | Lan | Won  | 2026-10-27
          2026-10-26 | Lan | Won  | 2026-11-02
          2026-11-08 | An  | Lost | 2026-11-08
          2026-11-09 | An  | New  |`,
  Customers: `Customer | Customer since
              A | 2026-10-01
              B | 2026-10-14
              C | 2026-10-18
              D | 2026-11-09`,
  Sales: `Order ID | Sold on    | Customer | Rep | Amount
          1        | 2026-09-28 | A        | Lan | 100
          2        | 2026-10-05 | A        | Lan | 150
          3        | 2026-10-18 | B        | An  | 75
          4        | 2026-11-10 | D        | An  | 60`,
};

async function built(mode: 'formulas' | 'values', opening: Opening = {}, change = {}): Promise<OpenTeam> {
  const team = openTeam(TABLES, opening);
  if (Object.keys(change).length > 0) team.savePlan(change);
  await team.build({ mode });
  return team;
}

/** As people see them, from the title down to the last week. */
function weeks(team: OpenTeam, title: string): readonly string[] {
  const rows = team.own('overview').getDataRange().getDisplayValues();
  const at = rows.findIndex(([first]) => first === title);
  return rows.slice(at, at + 10).map((row) => row.slice(1, 12).join(' | '));
}

const TITLE = 'Whole team: the last 8 weeks';
const HEADERS =
  'Week from | New leads | Change | New customers | Change | Conversion (by lead date) | Change | Win rate (by closing date) | Change | Revenue | Change';

test.each(['formulas', 'values'] as const)(
  'stand beside the change against the week before, where both are final (%s)',
  async (mode) => {
    const team = await built(mode);
    expect(weeks(team, TITLE)).toEqual([
      ' |  |  |  |  |  |  |  |  | As of | 11/10/2026',
      HEADERS,
      '09/21/2026 | 0 |  |  |  |  |  |  |  |  | ',
      '09/28/2026 | 1 |  | 1 |  | 100.0% |  |  |  | 100 | ',
      '10/05/2026 | 3 | +200.0% | 0 | -100.0% | 66.7% | -33.3 pts | 100.0% |  | 150 | +50.0%',
      '10/12/2026 | 2 | -33.3% | 2 |  | 50.0% | -16.7 pts | 66.7% | -33.3 pts | 75 | -50.0%',
      '10/19/2026 | 0 | -100.0% | 0 | -100.0% |  |  |  |  | 0 | -100.0%',
      '10/26/2026 | 1 |  | 0 |  | 100.0% | so far | 100.0% |  | 0 | ',
      '11/02/2026 | 1 | 0.0% | 0 |  | 0.0% | so far | 50.0% | -50.0 pts | 0 | ',
      '11/09/2026 | 1 | so far | 1 | so far | 0.0% | so far |  |  | 60 | so far',
    ]);
    team.host.dispose();
  },
  60_000,
);

onlyInAll(
  'of formulas move on by themselves, those of values with the next refresh',
  async () => {
    const first = '09/28/2026 | 1 |  | 1 |  | 100.0% |  |  |  | 100 | ';
    for (const mode of ['formulas', 'values'] as const) {
      const team = await built(mode);
      team.setNow('2026-11-17 09:00');
      team.host.document.engine.recalculate();
      await team.host.calculated();
      expect(weeks(team, TITLE)[2] === first).toBe(mode === 'formulas');
      await team.refresh();
      expect(weeks(team, TITLE)[2]).toBe(first);
      expect(weeks(team, TITLE)[0]).toBe(' |  |  |  |  |  |  |  |  | As of | 11/17/2026');
      team.host.dispose();
    }
  },
  60_000,
);

onlyInAll(
  'are months beside a plan that goes by weeks, in Vietnamese as well, and blank before the data begin',
  async () => {
    const opening: Opening = { locale: 'vi_VN', language: 'vi' };
    for (const mode of ['formulas', 'values'] as const) {
      const team = await built(mode, opening, { grain: 'week' });
      expect(weeks(team, 'Toàn phòng trong 8 tháng gần nhất')).toEqual([
        ' |  |  |  |  |  |  |  |  | Tính đến | 10/11/2026',
        'Tháng | Khách tiềm năng mới | Tăng/giảm | Khách hàng mới | Tăng/giảm | Tỷ lệ chuyển đổi (theo ngày nhận khách) | Tăng/giảm | Tỷ lệ chốt (theo ngày chốt/đóng) | Tăng/giảm | Doanh thu | Tăng/giảm',
        '04/2026 |  |  |  |  |  |  |  |  |  | ',
        '05/2026 |  |  |  |  |  |  |  |  |  | ',
        '06/2026 |  |  |  |  |  |  |  |  |  | ',
        '07/2026 |  |  |  |  |  |  |  |  |  | ',
        '08/2026 | 10 |  |  |  | 100,0% |  | 100,0% |  |  | ',
        '09/2026 | 1 | -90,0% |  |  | 100,0% | 0,0 điểm % |  |  | 100 ₫ | ',
        '10/2026 | 6 | +500,0% | 3 |  | 66,7% | -33,3 điểm % | 80,0% |  | 225 ₫ | +125,0%',
        '11/2026 | 2 | đến nay | 1 | đến nay | 0,0% | đến nay | 50,0% | đến nay | 60 ₫ | đến nay',
      ]);
      team.host.dispose();
    }
  },
  60_000,
);

test('show what a person types into the data, without a refresh', async () => {
  const team = await built('formulas');
  const leads = team.spreadsheet.getSheetByName('Leads');
  const before: Cell = leads?.getRange('C20').getValue() as Cell;
  expect(before).toBe('New');
  leads?.getRange('C20').setValue('Won');
  await team.host.calculated();
  expect(weeks(team, TITLE)[9]).toContain('100.0% | so far');
  team.host.dispose();
}, 60_000);
