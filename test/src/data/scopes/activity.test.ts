/** Shows who is on the team when. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import { DEFAULT_CALENDAR } from '../../../../src/core/calendar/working-calendar';
import { workingDaysOf } from '../../../../src/core/calendar/working-days';
import { activityOf, type Activity } from '../../../../src/data/scopes/activity';
import { scopesOf, type Scope } from '../../../../src/data/scopes/scopes';
import { month } from '../../answers';
import { readTables, type LiteralTables } from '../../literal-tables';

const MONDAY_TO_SATURDAY = workingDaysOf(DEFAULT_CALENDAR);

/** By names: who is active in which of the months from August to November, when October is current. */
function people(tables: LiteralTables, former: readonly Scope[] = []) {
  const read = readTables(tables);
  const scopes = scopesOf(read.sources, former);
  const activity = activityOf(read.sources, scopes, month('2026-09'), MONDAY_TO_SATURDAY);
  const where = (test: (activity: Activity, scope: number) => boolean): readonly string[] =>
    scopes.list.flatMap(({ type, name }, scope) => (test(activity, scope) ? [`${type} ${name}`.trim()] : []));
  return {
    activeIn: (label: string) =>
      where(({ isActive }, scope) => isActive(scope, month(label))).filter((name) => name.startsWith('rep')),
    former: where(({ isFormer }, scope) => isFormer(scope)),
    knownSince: scopes.list.map(({ name }, scope) => [name, activity.knownSince(scope)] as const),
    withoutRows: where(({ hasRows }, scope) => !hasRows(scope)),
  };
}

const TEAM = `rep   | region | from       | until
              Lan   | Bắc    |            |
              Minh  | Bắc    | 2026-09-30 |
              Hòa   | Nam    | 2026-01-01 | 2026-09-01
              Dũng  | Nam    |            | 2026-08-31`;

describe('a rep whom the team sheet lists is active', () => {
  const { activeIn, former } = people({ team: TEAM });

  test.each([
    ['2026-08', ['rep Dũng', 'rep Hòa', 'rep Lan']],
    ['2026-09', ['rep Hòa', 'rep Lan', 'rep Minh']],
    ['2026-10', ['rep Lan', 'rep Minh']],
  ])('in %s from the first day to the last one, both included', (label, expected) => {
    expect(activeIn(label)).toEqual(expected);
  });

  test('as far as is known since the first day there, or without one since the first row', () => {
    const { knownSince } = people({
      team: TEAM,
      sales: `soldOn     | rep  | region | amount
              2026-09-08 | Lan  | Bắc    | 100
              2026-08-20 | Minh | Bắc    | 100`,
    });
    expect(Object.fromEntries(knownSince)).toMatchObject({
      ...{ Lan: serialOf(2026, 9, 8), Minh: serialOf(2026, 9, 30), Dũng: Infinity, Bắc: -Infinity },
    });
  });

  test('and has left where the last day is before the current period', () => {
    expect(former).toEqual(['rep Dũng', 'rep Hòa']);
  });

  test('in each stretch, where several rows name them', () => {
    const back = people({
      team: `rep | region | from       | until
             Lan | Bắc    |            | 2026-08-15
             LAN | Nam    | 2026-10-01 |`,
    });
    expect(['2026-08', '2026-09', '2026-10'].map((label) => back.activeIn(label).length)).toEqual([1, 0, 1]);
    expect(back.former).toEqual([]);
  });

  test('only where a working day is among them: who begins on the Sunday that ends a month begins in the next one', () => {
    const { activeIn: onTeam } = people({
      team: `rep  | from       | until
             Lan  | 2026-05-30 |
             Minh | 2026-05-31 |
             Hòa  |            | 2026-11-01`,
    });
    expect(onTeam('2026-05')).toEqual(['rep Hòa', 'rep Lan']);
    expect(onTeam('2026-06')).toEqual(['rep Hòa', 'rep Lan', 'rep Minh']);
    expect(onTeam('2026-11')).toEqual(['rep Lan', 'rep Minh']);
  });

  test('on no day where the last one is before the first', () => {
    const wrong = people({ team: 'rep | from | until\n Lan | 2026-10-28 | 2026-08-01' });
    expect(['2026-08', '2026-09', '2026-10', '2026-11'].flatMap(wrong.activeIn)).toEqual([]);
  });
});

describe('a rep whom it does not list is active', () => {
  const { activeIn, former } = people({
    team: 'rep | region\n Yến | Bắc',
    leads: `createdOn  | rep  | status
            2026-08-31 | Lan  | Won
            2026-09-01 | Lan  | Won
            2026-08-01 | Minh | Won
                       | An   | Won`,
    sales: `soldOn     | rep | amount
            2026-10-01 | Hòa | 5`,
  });

  test.each([
    ['2026-07', ['rep Yến']],
    ['2026-08', ['rep Lan', 'rep Minh', 'rep Yến']],
    ['2026-09', ['rep Lan', 'rep Yến']],
    ['2026-11', ['rep Hòa', 'rep Lan', 'rep Yến']],
  ])('in %s from the first row on, to the last one unless that is recent', (label, expected) => {
    expect(activeIn(label)).toEqual(expected);
  });

  test('and is no former one while a row names them', () => {
    expect(former).toEqual([]);
  });
});

test('without rows are those whom only the team sheet names, and regions of such reps', () => {
  const { withoutRows } = people({
    team: 'rep | region\n Lan | Bắc\n Minh | Nam\n Hòa | Tây',
    leads: 'createdOn | rep | status\n 2026-10-01 | LAN | Won',
    care: 'contactedOn | customer | region\n 2026-10-01 | An | Tây',
  });
  expect(withoutRows).toEqual(['region Nam', 'rep Hòa', 'rep Minh']);
});

test('the team is without rows where no table has any', () => {
  expect(people({ team: 'rep | region\n Lan | Bắc' }).withoutRows[0]).toBe('team');
});

test('those whom no table names any more are former, never active, and without rows', () => {
  const { activeIn, former, withoutRows } = people(
    { leads: 'createdOn | rep | status\n 2026-10-01 | Lan | Won' },
    [
      { type: 'rep', name: 'Dũng', region: 'Bắc' },
      { type: 'region', name: 'Bắc', region: 'Bắc' },
      { type: 'rep', name: 'LAN', region: '' },
      { type: 'team', name: '', region: '' },
    ],
  );
  expect(activeIn('2026-10')).toEqual(['rep Lan']);
  expect(former).toEqual(['region Bắc', 'rep Dũng']);
  expect(withoutRows).toEqual(['region Bắc', 'rep Dũng']);
});
