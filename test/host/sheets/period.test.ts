/**
 * Picks or types every period that is offered, on the overview and on a card; `npm run test:all` does so in every length
 * and both languages.
 */
import { PERIOD_CELL, PERIOD_ROW } from '../../../src/output/card/card-places';
import { PERIOD_CELL as OVERVIEW_PERIOD, WARNING_ROW } from '../../../src/output/overview/overview-places';
import { variants } from '../../all-ways';
import { moment } from '../../src/literal-sheet';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { shownCard } from './shown';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One lead in August, two in September, four in October, eight in November: by a sum each month can be told. */
const LEADS = [
  'Created on | Rep | Status',
  ...[8, 9, 10, 11].flatMap((month, index) =>
    Array.from(
      { length: 2 ** index },
      (_, day) => `2026-${String(month).padStart(2, '0')}-${String(day + 3).padStart(2, '0')} | Lan | New`,
    ),
  ),
].join('\n');

const KPI = { en: 'New leads', vi: 'Khách tiềm năng mới' } as const;

interface Case {
  readonly grain: 'week' | 'month' | 'quarter';
  readonly language: 'en' | 'vi';
  /** What is offered, newest first, with the leads that it shows. */
  readonly offered: readonly (readonly [name: string, leads: number])[];
  /** A day, and the leads of the period that it is in. */
  readonly day: readonly [string, number];
}

const MONTHS: Case['offered'] = [
  ['12/2026', 0],
  ['11/2026', 8],
  ['10/2026', 4],
  ['09/2026', 2],
  ['08/2026', 1],
];

const QUARTER_DAY: Case['day'] = ['2026-09-30', 3];

const CASES = variants<Case>(
  [
    { grain: 'month', language: 'en', offered: MONTHS, day: ['2026-10-20', 4] },
    {
      grain: 'quarter',
      language: 'vi',
      offered: [
        ['Quý 4/2026', 12],
        ['Quý 3/2026', 3],
      ],
      day: QUARTER_DAY,
    },
  ],
  [
    { grain: 'month', language: 'vi', offered: MONTHS, day: ['2026-10-20', 4] },
    {
      grain: 'quarter',
      language: 'en',
      offered: [
        ['Q4/2026', 12],
        ['Q3/2026', 3],
      ],
      day: QUARTER_DAY,
    },
    {
      grain: 'week',
      language: 'vi',
      offered: [
        ['Tuần 47/2026 (16–22/11)', 0],
        ['Tuần 46/2026 (09–15/11)', 2],
        ['Tuần 45/2026 (02–08/11)', 6],
        ['Tuần 41/2026 (05–11/10)', 2],
        ['Tuần 40/2026 (28/09–04/10)', 2],
        ['Tuần 36/2026 (31/08–06/09)', 2],
        ['Tuần 32/2026 (03–09/08)', 1],
      ],
      day: ['2026-11-08', 6],
    },
  ],
);

const cellOf = (sheet: Sheet, { row, column } = PERIOD_CELL): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(row, column);

/** What the list of a cell offers, as it shows it. */
function offeredIn(cell: GoogleAppsScript.Spreadsheet.Range): readonly string[] {
  const rule = cell.getDataValidation();
  const [source] = (rule?.getCriteriaValues() ?? []) as [GoogleAppsScript.Spreadsheet.Range];
  return source
    .getDisplayValues()
    .flat()
    .filter((shown) => shown !== '');
}

async function open({ grain, language }: Pick<Case, 'grain' | 'language'>): Promise<OpenTeam> {
  const team = openTeam({ Leads: LEADS }, { language, locale: language === 'vi' ? 'vi_VN' : 'en_US' });
  team.savePlan({ kpis: weighing({ newLeads: 1 }), grain });
  await team.build();
  return team;
}

describe.each(CASES)('$grain, $language', (each) => {
  const { language, offered, day } = each;
  let team: OpenTeam;
  let card: Sheet;
  let overview: Sheet;

  beforeAll(async () => {
    team = await open(each);
    card = team.card('rep', 'Lan');
    overview = team.own('overview');
  });
  afterAll(() => {
    team.host.dispose();
  });

  /** The leads and the problem that the card shows, and what the overview warns of besides missing scores. */
  async function shown(entry: string | Date): Promise<unknown> {
    for (const cell of [cellOf(card), cellOf(overview, OVERVIEW_PERIOD)]) cell.setValue(entry);
    await team.host.calculated();
    const { rows } = shownCard(card);
    return rows.get(KPI[language])?.actual;
  }

  test('the list offers what has data, and the coming period, newest first', () => {
    const names = offered.map(([name]) => name);
    expect(offeredIn(cellOf(card))).toEqual(names);
    expect(offeredIn(cellOf(overview, OVERVIEW_PERIOD))).toEqual(names);
  });

  test('the cell shows the current period as the list calls it', () => {
    const current = offered.find(([, leads]) => leads > 0)?.[0];
    expect(cellOf(card).getDisplayValue()).toBe(current);
    expect(cellOf(overview, OVERVIEW_PERIOD).getDisplayValue()).toBe(current);
  });

  test('each of the list, entered as it is shown, shows its numbers and stays as it was entered', async () => {
    for (const [name, leads] of offered) {
      expect(await shown(name)).toBe(leads);
      expect(cellOf(card).getDisplayValue()).toBe(name);
      expect(cellOf(overview, OVERVIEW_PERIOD).getDisplayValue()).toBe(name);
    }
  });

  test('so does a day in the period', async () => {
    expect(await shown(moment(day[0]))).toBe(day[1]);
  });

  test('an empty cell shows the current period, which the label names', async () => {
    const [current, leads] = offered.find(([, count]) => count > 0) ?? [];
    expect(await shown('')).toBe(leads);
    expect(card.getRange(PERIOD_ROW, 2).getValue()).toBe(
      `${{ en: 'Period', vi: 'Kỳ' }[language]}: ${String(current?.replace(/ \(.*/, ''))}`,
    );
  });

  // The second is a formula that somebody typed on by mistake.
  test.each(['soon', '=1/0'])('what is no period says what to do: %s', async (entry) => {
    expect(await shown(entry)).toBe('');
    const says = {
      en: /Pick one from the list in the cell “Period”/,
      vi: /chọn một kỳ trong danh sách ở ô “Kỳ”/,
    };
    expect(shownCard(card).problem).toMatch(says[language]);
    expect(overview.getRange(WARNING_ROW, 1).getValue()).toMatch(says[language]);
  });
});

describe('what was picked on a card', () => {
  let team: OpenTeam;
  const lan = (): Sheet => team.card('rep', 'Lan');
  const leads = (): unknown => [...shownCard(lan()).rows.values()][0]?.actual;

  beforeEach(async () => {
    team = await open({ grain: 'quarter', language: 'en' });
  });
  afterEach(() => {
    team.host.dispose();
  });

  test('stays through a refresh and another build', async () => {
    cellOf(lan()).setValue('Q3/2026');
    await team.refresh();
    expect([cellOf(lan()).getDisplayValue(), leads()]).toEqual(['Q3/2026', 3]);
    await team.build();
    expect([cellOf(lan()).getDisplayValue(), leads()]).toEqual(['Q3/2026', 3]);
  });

  test('is understood in a document whose language has changed since', async () => {
    cellOf(lan()).setValue('Quý 3/2026');
    await team.host.calculated();
    expect(leads()).toBe(3);
  });

  test('stays, and says what to do, where periods have another length now', async () => {
    cellOf(lan()).setValue('Q3/2026');
    team.savePlan({ grain: 'month' });
    await team.build();
    expect(cellOf(lan()).getDisplayValue()).toBe('Q3/2026');
    expect(shownCard(lan()).problem).toMatch(/Pick one from the list/);
  });

  test('a date of an earlier version shows the period that it is in', async () => {
    cellOf(lan()).setValue('=DATE(2026;9;1)');
    await team.host.calculated();
    expect(leads()).toBe(3);
  });
});

test('where nobody picked a period, cards and overview go on with the month, without another build', async () => {
  const team = await open({ grain: 'month', language: 'en' });
  try {
    expect(cellOf(team.card('rep', 'Lan')).getDisplayValue()).toBe('11/2026');
    team.setNow('2026-12-02 09:00');
    team.host.document.engine.recalculate();
    await team.host.calculated();
    expect(cellOf(team.card('rep', 'Lan')).getDisplayValue()).toBe('12/2026');
    expect(cellOf(team.own('overview'), OVERVIEW_PERIOD).getDisplayValue()).toBe('12/2026');
  } finally {
    team.host.dispose();
  }
});
