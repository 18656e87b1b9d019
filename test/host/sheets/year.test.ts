/**
 * Holds the numbers of a whole year against rules written down a second time: from the rows and the plan to what is paid.
 * People come, go and move; two months are closed; what happened in the first of them is written down too late, and its
 * terms of pay are changed.
 */
import fc from 'fast-check';
import type { PlanChange, WizardState } from '../../../src/app/bridge';
import type { Cell } from '../../../src/core/text/cells';
import { readHistory } from '../../../src/output/history/read';
import type { Plan } from '../../../src/plan/plan';
import { isAll, variants } from '../../all-ways';
import { HANOI, moment } from '../../src/literal-sheet';
import { openTeam, type OpenTeam } from './open-team';
import { pickPeriod, pickPeriodOfAll, shownCard, shownData } from './shown';
import { pickPeriodOfPayroll, shownPay, shownPayroll } from './shown-pay';
import { monthNamed, on } from './year/days';
import { cardDifferences, dataDifferences } from './year/differences';
import { closedNow, expectedRows, keyOf, SCOPES, type ExpectedRows } from './year/expected-month';
import { changedAfterClosing, expectedRanking } from './year/expected-overview';
import { anyPay, PAY, PAY_LATER, timesThePay } from './year/pay';
import { cardPayDifferences, expectedPayroll, historyDifferences, payFormulas } from './year/pay-differences';
import { isOnTeam } from './year/people';
import { LATER, PLAN, timesThePlan } from './year/plan';
import { knownOn, rowsOfYear, sheetsOf, timesAsMuch, type Rows } from './year/rows';

type Mode = 'formulas' | 'values';

/** What is agreed at first, and once October is closed. */
const AGREED = [
  { ...PLAN, pay: PAY },
  { ...LATER, pay: PAY_LATER },
] as const;

interface Year {
  readonly team: OpenTeam;
  /** What is agreed at the end. */
  readonly plan: Plan;
  /** What KPI Data has to show at the end. */
  readonly expected: ExpectedRows;
  /** What it showed otherwise, by the day. */
  readonly differences: Readonly<Record<string, readonly string[]>>;
}

/** Two that are closed, one that is going on, and some before them; what January is held against is not calculated here. */
const SHOWN_MONTHS = variants(
  ['2026-03', '2026-06', '2026-10', '2026-11', '2026-12'],
  ['2026-02', '2026-04', '2026-05', '2026-07', '2026-08', '2026-09'],
);

const TODAY = '2026-12-16';

/** Lets a year pass up to the middle of December: October is closed in November, and November in December. */
async function yearOf(
  rows: Rows,
  mode: Mode,
  [first, later]: readonly [PlanChange, PlanChange] = AGREED,
): Promise<Year> {
  const team = openTeam({ Team: 'Rep | Region' }, { now: '2026-11-05 09:00' });
  const write = (day: string): void => {
    team.setNow(`${day} 09:00`);
    for (const [name, cells] of Object.entries(sheetsOf(knownOn(on(day), rows)))) team.write(name, cells);
  };
  const close = async (month: string): Promise<void> => {
    team.host.run('closePeriod', month, 'Ngọc');
    team.finish();
    await team.host.calculated();
  };
  const agreed = (): Plan => (team.host.run('wizardState') as WizardState).plan;
  const differ = (expected: ExpectedRows): readonly string[] =>
    dataDifferences(shownData(team.own('data')), expected);

  write('2026-11-05');
  team.savePlan(first);
  await team.build({ mode, by: [] });
  const early = expectedRows(rows, agreed(), on('2026-11-05'), new Map());
  const built = differ(early);
  await close('2026-10');
  const october = closedNow(early, '2026-10');
  const closed = differ(october);

  write('2026-12-05');
  team.savePlan(later);
  await team.refresh();
  const second = expectedRows(rows, agreed(), on('2026-12-05'), october);
  const refreshed = differ(second);
  await close('2026-11');

  write(TODAY);
  await team.refresh();
  const both = new Map([...october, ...closedNow(second, '2026-11')]);
  const expected = expectedRows(rows, agreed(), on(TODAY), both);
  return {
    team,
    plan: agreed(),
    expected,
    differences: { built, closed, refreshed, atLast: differ(expected) },
  };
}

const NONE = { built: [], closed: [], refreshed: [], atLast: [] };

function someRows(): Rows {
  const [rows] = fc.sample(rowsOfYear, { seed: 2026, numRuns: 1 });
  if (!rows) throw new Error('no rows');
  return rows;
}

describe('the numbers of a year, with live formulas,', () => {
  let year: Year;
  beforeAll(async () => {
    year = await yearOf(someRows(), 'formulas');
    await year.team.build({ by: ['rep', 'region'] });
  }, 300_000);
  afterAll(() => {
    year.team.host.dispose();
  });

  test('are right in KPI Data on every day', () => {
    expect(year.differences).toEqual(NONE);
  });

  test('are about what this year is for', () => {
    const kpi = (key: string, id: string) => year.expected.get(key)?.scored?.kpis.get(id);
    // An is there on 14 of 26 working days, Binh on 10 of 26; Minh belongs to the north on 13 of 25.
    expect(kpi('2026-03 rep an', 'revenue')?.target).toBeCloseTo((900 * 14) / 26, 9);
    expect(kpi('2026-08 rep binh', 'revenue')?.target).toBeCloseTo((1_000 * 10) / 26, 9);
    expect(kpi('2026-05 region north', 'revenue')?.target).toBeCloseTo(900 + (1_150 * 13) / 25, 9);
    // An comes back on the 12th of October, to the center: nothing of it counts for the south.
    expect(kpi('2026-10 region south', 'revenue')?.target).toBe(1_150 + 1_300);
    expect(kpi('2026-10 region center', 'revenue')?.target).toBeCloseTo(1_000 + (1_000 * 18) / 27, 9);
    // August has 26 of the quarter's 78 working days.
    expect(kpi('2026-08 rep lan', 'acquisitionSpend')?.target).toBeCloseTo((180 * 26) / 78, 9);
    expect(kpi('2026-06 rep hoa', 'cac')).toMatchObject({ actual: 'nobody won', attainment: 0, points: 0 });
    expect(kpi('2026-10 rep lan', 'conversionRate')).toMatchObject({ points: null });
    expect(kpi('2026-08 rep lan', 'conversionRate')?.points).toEqual(expect.any(Number));
  });

  test('are about terms of pay that change within it, and a limit that is not always reached', () => {
    const paid = (key: string) => {
      const { parts, heldBack = null, total = null } = year.expected.get(key)?.paid ?? {};
      const sums = [...(parts ?? [])].map(([name, { sum }]): [string, number | null] => [name, sum]);
      const all = [...sums, ['heldBack', heldBack] as const, ['total', total] as const];
      return Object.fromEntries(
        all.map(([name, sum]) => [name, sum === null ? null : Number(sum.toFixed(9))]),
      );
    };
    // No more than 2,300 are paid from March on, and no more than 4,000 from October on.
    expect(paid('2026-03 rep minh')).toMatchObject({ heldBack: 68.17, total: 2_300 });
    expect(paid('2026-04 rep minh')).toMatchObject({ Start: 228.77, heldBack: null });
    expect(paid('2026-06 rep minh')).toMatchObject({ Start: null, heldBack: null });
    // As it was closed: 118.62 and 1,468.80 would be more than each part may come to.
    expect(paid('2026-10 rep lan')).toEqual({
      ...{ 'KPI pay': 1_300, Commission: 115, 'Per customer': 40, Start: null, Push: 50 },
      ...{ heldBack: 505, total: 4_000 },
    });
    expect(paid('2026-11 rep lan')).toEqual({
      ...{ 'KPI pay': 1_075.2, Commission: 194.14, 'Per customer': 40, Start: null, Extra: null },
      ...{ heldBack: null, total: 1_809.34 },
    });
    // Nothing limits what December is on course for.
    expect(paid('2026-12 rep minh')).toMatchObject({ Extra: 42, heldBack: null, total: 4_454.2 });
  });

  test.each([['2026-03'], ['2026-10'], ['2026-11'], ['2026-12']])(
    'that were paid in %s are what KPI_PAY gives',
    async (name) => {
      const all = payFormulas(year.expected, monthNamed(name), ['', 'South', 'An']);
      const sheet = year.team.spreadsheet.insertSheet('Cells');
      sheet.getRange(1, 1, all.length, 1).setFormulas(all.map(([formula]) => [formula]));
      await year.team.host.calculated();
      const given = sheet.getRange(1, 1, all.length, 1).getValues() as Cell[][];
      year.team.spreadsheet.deleteSheet(sheet);
      expect(all.map(([formula], at) => [formula, ...(given[at] ?? [])])).toEqual(
        all.map(([formula, sum]): unknown[] => [formula, sum === null ? '' : expect.closeTo(sum, 6)]),
      );
    },
    60_000,
  );

  describe.each(SHOWN_MONTHS.map((name) => [name] as const))('of %s', (name) => {
    const month = monthNamed(name);
    // Who left before the first build has no scorecard, but stands in the ranking.
    const withCard = SCOPES.filter(
      ({ type, name: who }) =>
        type !== 'rep' || [month, monthNamed('2026-12')].every((at) => isOnTeam(who, at)),
    );
    beforeAll(async () => {
      const first = moment(`${name}-01`);
      for (const { type, name: who } of withCard) pickPeriod(year.team.card(type, who), first);
      pickPeriodOfAll(year.team, first);
      pickPeriodOfPayroll(year.team, first);
      await year.team.host.calculated();
    }, 60_000);

    test('are right on every scorecard', () => {
      const { team, expected } = year;
      const different = withCard.flatMap((scope) =>
        cardDifferences(shownCard(team.card(scope.type, scope.name)), expected, scope, month, on(TODAY)),
      );
      expect(different).toEqual([]);
    });

    test('say part by part on every scorecard what is paid', () => {
      const { team, expected, plan } = year;
      const agreed = name === '2026-10' ? AGREED[0] : plan;
      const different = withCard
        .filter((scope) => expected.get(keyOf(scope, month))?.scored)
        .flatMap((scope) =>
          cardPayDifferences(
            shownPay(team.card(scope.type, scope.name)),
            ...([expected, { scope, month }, agreed] as const),
          ),
        );
      expect(different).toEqual([]);
    });

    test('make the payroll', () => {
      expect(shownPayroll(year.team.own('payroll'))).toEqual(expectedPayroll(year.expected, month));
    });

    test.each([
      ['rep', 'Ranking of reps'],
      ['region', 'Ranking of regions'],
    ] as const)('rank each %s', (type, title) => {
      const cells = year.team.own('overview').getDataRange().getValues() as Cell[][];
      const at = cells.findIndex(([first]) => first === title) + 2;
      const expected = expectedRanking(year.expected, type, month);
      // Without the bar beside the score.
      const shown = cells.slice(at, at + expected.length).map((row) => row.slice(0, 9));
      expect(shown.map((row) => row.filter((_, column) => column !== 4))).toEqual(expected);
      expect(cells[at + expected.length]?.[0]).toBe('');
    });
  });

  test('that were paid are kept when a month is closed', () => {
    const values = year.team.own('history').getDataRange().getValues() as Cell[][];
    const closed = readHistory({ sheet: 'KPI History', values }, HANOI);
    const months = ['2026-10', '2026-11'].map(monthNamed);
    expect(closed).toHaveLength(months.length);
    const different = months.flatMap((month) => {
      const kept = closed.find(({ start }) => start === month.start);
      return kept ? historyDifferences(kept, year.expected, month) : [`${month.name} is not closed`];
    });
    expect(different).toEqual([]);
  });

  test('which changed after closing are listed', () => {
    const cells = year.team.own('overview').getDataRange().getValues() as Cell[][];
    const at = cells.findIndex(([first]) => String(first).startsWith('Changed after closing')) + 2;
    const changed = ['2026-11', '2026-10'].flatMap((name) =>
      changedAfterClosing(year.expected, monthNamed(name)),
    );
    // Revenue and its growth, of a rep, their region and the team in each month.
    expect(changed).toHaveLength(12);
    const shown = cells.slice(at, at + 11).map(([, name, , closed, now]) => [name, closed, now]);
    expect(shown).toEqual([...changed.slice(0, 10), ['… and 2 more values', '', '']]);
  });
});

/** Values, and other years, say the same of other numbers: `npm run test:all` lets some pass. */
(isAll ? describe : describe.skip)('the numbers', () => {
  test('of the same year are right as values', async () => {
    const { team, differences } = await yearOf(someRows(), 'values');
    expect(differences).toEqual(NONE);
    team.host.dispose();
  }, 300_000);

  test('of any year are right', async () => {
    await fc.assert(
      fc.asyncProperty(
        ...[rowsOfYear, fc.constantFrom<Mode>('formulas', 'values'), fc.tuple(anyPay, anyPay)],
        // Of thousands sums are paid in whole ones.
        fc.constantFrom(1, 1_000),
        async (rows, mode, [first, later], times) => {
          const { team, differences } = await yearOf(timesAsMuch(times, rows), mode, [
            { ...timesThePlan(times, PLAN), pay: timesThePay(times, first) },
            { ...timesThePlan(times, LATER), pay: timesThePay(times, later) },
          ]);
          team.host.dispose();
          expect(differences).toEqual(NONE);
        },
      ),
      { numRuns: 4, endOnFailure: true },
    );
  }, 1_200_000);
});
