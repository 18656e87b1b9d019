/** Shows what KPI_FORECAST and KPI_NEEDED answer within a month, and what they refuse. */
import type { Argument } from '../../../src/functions/arguments';
import { answer } from '../../../src/functions/answers/answer';
import { functionNamed } from '../../../src/functions/definitions';
import type { Answer } from '../../../src/functions/surroundings';
import { messages } from '../../../src/words';
import { serialOf } from '../../../src/core/calendar/calendar';
import { NEW_PLAN, type Plan } from '../../../src/plan/plan';
import type { Cell } from '../../../src/core/text/cells';
import { HANOI, literalSheet } from '../literal-sheet';
import { refused } from '../refused';

const range = (table: string): readonly (readonly Cell[])[] => literalSheet('', table).values;

/** From Monday to Friday; 2 November is a holiday. */
const PLAN: Plan = {
  ...NEW_PLAN,
  calendar: { weekdays: [1, 2, 3, 4, 5], holidays: [serialOf(2026, 11, 2)] },
  targets: [
    { kpi: 'revenue', scope: { kind: 'each' }, from: serialOf(2026, 1, 1), target: 500 },
    { kpi: 'revenue', scope: { kind: 'named', name: 'Lan' }, from: serialOf(2026, 1, 1), target: 600 },
  ],
};

/** The morning of 13 November: 8 of 20 working days are over. */
const NOW = serialOf(2026, 11, 13) + 0.375;

const call = (name: string, given: readonly Argument[], plan: Plan | null = PLAN): Answer =>
  answer(functionNamed(name), given, {
    zone: HANOI,
    locale: 'en_US',
    now: NOW,
    m: messages('en'),
    document: () => ({ mapping: {}, cellsOf: () => undefined, zone: HANOI, locale: 'en_US', now: NOW }),
    plan: () => plan ?? undefined,
    closed: () => [],
  });

const SALES = range(`Sold on    | Rep  | Region | Amount
                     2026-10-05 | Lan  | Bắc    | 900
                     2026-11-04 | Lan  | Bắc    | 300
                     2026-11-10 | Minh | Nam    | 70
                     2026-11-06 | Lan  | Nam    | 30`);

const SURVEYS = range(`Answered on | Rep | Score
                       2026-11-04  | Lan | 8`);

/** Minh begins on the 9th: 4 of the 16 own working days are over. */
const TEAM = range(`Rep  | Region | From       | Until
                    Lan  | Bắc    |            |
                    Minh | Nam    | 2026-11-09 |`);

test.each<[string, readonly Argument[], unknown]>([
  ['of the team: 400 after 8 of 20 working days', ['revenue', SALES, '2026-11'], 1000],
  ['of this month', ['revenue', SALES], 1000],
  ['of a rep', ['doanh thu', SALES, '', 'Lan'], 825],
  ['of a rep by the own days', ['revenue', SALES, TEAM, '', 'Minh'], 280],
  ['of a rep within a region', ['revenue', SALES, '', 'Lan', 'Nam'], 75],
  [
    'of reps and regions',
    ['revenue', SALES, '', [['Lan'], ['Minh']], [['Bắc', 'Nam']]],
    [
      [750, 75],
      [0, 175],
    ],
  ],
  ['of periods: what is over as it is', ['revenue', SALES, [['2026-10'], ['2026-11']]], [[900], [1000]]],
  ['of a period that has not begun', ['revenue', SALES, '2026-12'], ''],
  ['of a rate, as it is', ['csat', SURVEYS], 8],
])('the forecast %s', (_, given, expected) => {
  expect(call('KPI_FORECAST', given)).toEqual(expected);
});

test('without a plan a team works from Monday to Saturday: 10 of 25 days are over', () => {
  expect(call('KPI_FORECAST', ['revenue', SALES], null)).toBe(1000);
});

test.each<[string, readonly Argument[], unknown]>([
  ['of the team: 600 more in 12 working days', ['revenue', 1000, SALES, '2026-11'], 50],
  ['by the plan’s targets: 500 and 600', ['revenue', '', SALES, '2026-11'], 700 / 12],
  ['of a rep by the own target of the plan', ['revenue', '', SALES, '', 'Lan'], 270 / 12],
  ['of a rep in the own days: 400 of 500 are to be reached', ['revenue', '', SALES, TEAM, '', 'Minh'], 27.5],
  ['of a rep within a region', ['revenue', 150, SALES, '', 'Lan', 'Nam'], 10],
  [
    'of a rep within a region, for which the plan has no target',
    ['revenue', '', SALES, '', 'Lan', 'Nam'],
    '',
  ],
  [
    'of reps with targets beside them',
    ['revenue', [[570], ['']], SALES, '', [['Lan'], ['Minh']]],
    [[20], [430 / 12]],
  ],
  ['of a target that is met', ['revenue', 400, SALES], 0],
  ['of a period that is over', ['revenue', 1000, SALES, '2026-10'], 0],
  ['of a period that has not begun: all of its days', ['revenue', 2200, SALES, '2026-12'], 2200 / 23],
  ['of a rate', ['csat', 9, SURVEYS], ''],
])('what is needed a day %s', (_, given, expected) => {
  expect(call('KPI_NEEDED', given)).toEqual(expected);
});

test('nothing is needed without a target, and where the plan says that lower is better', () => {
  expect(call('KPI_NEEDED', ['revenue', '', SALES], null)).toBe('');
  const kpis = PLAN.kpis.map((each) =>
    each.kpi === 'revenue' ? { ...each, better: 'lower' as const } : each,
  );
  expect(call('KPI_NEEDED', ['revenue', 1000, SALES], { ...PLAN, kpis })).toBe('');
});

test.each<[string, readonly Argument[], string]>([
  ['KPI_FORECAST', ['sales', SALES], 'KPI_FORECAST: there is no KPI “sales”. Write one of these: newLeads,'],
  ['KPI_FORECAST', ['', SALES], 'KPI_FORECAST needs a KPI. Write one of these: newLeads,'],
  [
    'KPI_FORECAST',
    ['revenue', SALES, '', 'Lann'],
    'KPI_FORECAST: no row names the rep “Lann”. Write the name as the data do.',
  ],
  ['KPI_FORECAST', ['revenue', SALES, '', '', 'Tây'], 'KPI_FORECAST: no row names the region “Tây”.'],
  ['KPI_FORECAST', ['revenue'], 'KPI_FORECAST needs the table “Sales”: pass its range with the header row,'],
  ['KPI_NEEDED', ['revenue', 'much', SALES], 'KPI_NEEDED: “much” is not a number (target).'],
])('%s%j is refused', (name, given, said) => {
  expect(refused(() => call(name, given)).en.slice(0, said.length)).toBe(said);
});
