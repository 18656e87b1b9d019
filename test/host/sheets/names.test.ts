/** Names that look like formulas, numbers, dates or wildcards get cards of their own, with their own numbers. */
import { serialOf } from '../../../src/core/calendar/calendar';
import type { Cell } from '../../../src/core/text/cells';
import { openTeam, weighing, type Opening } from './open-team';
import { columnOfCard } from './shown';
import { variants } from '../../all-ways';

const NAMES = [
  ...['=1+1', '+84', "'x", '-5', '@x', '2026-10', '10%', 'A~*?', 'A~*b', 'a"b', 'a/b[c]'],
  ...['N'.repeat(100), `${'N'.repeat(99)}M`, 'Lán', 'Lân'],
];

/** At midnight of 6 September 2026 Chile's clocks go from 0:00 to 1:00. */
const OPENINGS = variants<Opening>(
  [{ locale: 'de_DE', timeZone: 'America/Santiago' }],
  [{ locale: 'en_US', timeZone: 'America/New_York' }],
);

test.each(OPENINGS)(
  'in a spreadsheet of $locale and $timeZone',
  async (opening) => {
    const team = openTeam({ Notes: 'Anything' }, { ...opening, now: '2026-09-20 09:00' });
    const sales = team.spreadsheet.insertSheet('Sales');
    sales.getRange(1, 2, NAMES.length + 1, 1).setNumberFormat('@');
    const rows = NAMES.map((name, at): Cell[] => [new Date('2026-09-06T15:00:00Z'), name, at + 1]);
    sales.getRange(1, 1, NAMES.length + 1, 3).setValues([['Sold on', 'Rep', 'Amount'], ...rows]);
    team.savePlan({
      kpis: weighing({ revenue: 1 }),
      targets: NAMES.map((name, at) => ({
        kpi: 'revenue',
        scope: { kind: 'named', name },
        from: serialOf(2026, 9, 1),
        target: 100 + at,
      })),
    });
    await team.build();
    await team.build();
    const shown = NAMES.map((name) => {
      const card = team.card('rep', name);
      return [name, columnOfCard(card, 'actual')['Revenue'], columnOfCard(card, 'target')['Revenue']];
    });
    expect(shown).toEqual(NAMES.map((name, at) => [name, at + 1, 100 + at]));
    team.host.dispose();
  },
  120_000,
);
