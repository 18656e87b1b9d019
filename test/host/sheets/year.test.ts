/**
 * Holds the numbers of a whole year against rules written down a second time: from the rows and the plan to the bonus.
 * People come, go and move; two months are closed; what happened in the first of them is written down too late.
 */
import fc from 'fast-check';
import type { WizardState } from '../../../src/app/bridge';
import type { Plan } from '../../../src/plan/plan';
import { openTeam, type OpenTeam } from './open-team';
import { shownData } from './shown';
import { on } from './year/days';
import { differences } from './year/differences';
import { closedNow, expectedRows, type ExpectedRows } from './year/expected-month';
import { LATER, PLAN } from './year/plan';
import { knownOn, rowsOfYear, sheetsOf, type Rows } from './year/rows';

interface Year {
  readonly team: OpenTeam;
  readonly expected: ExpectedRows;
}

const planOf = (team: OpenTeam): Plan => (team.host.run('wizardState') as WizardState).plan;

/** Lets a year pass, up to the middle of December. */
async function yearOf(
  rows: Rows,
  mode: 'formulas' | 'values',
  check: (year: Year) => void,
): Promise<OpenTeam> {
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
  write('2026-11-05');
  team.savePlan(PLAN);
  await team.build({ mode, by: [] });
  const first = expectedRows(rows, planOf(team), on('2026-11-05'), new Map());
  check({ team, expected: first });
  await close('2026-10');
  const october = closedNow(first, '2026-10');
  check({ team, expected: october });

  write('2026-12-05');
  team.savePlan(LATER);
  await team.refresh();
  const second = expectedRows(rows, planOf(team), on('2026-12-05'), october);
  check({ team, expected: second });
  await close('2026-11');

  write('2026-12-16');
  await team.refresh();
  const closed = new Map([...october, ...closedNow(second, '2026-11')]);
  check({ team, expected: expectedRows(rows, planOf(team), on('2026-12-16'), closed) });
  return team;
}

test.each(['formulas', 'values'] as const)(
  'the numbers of a year are right, with %s',
  async (mode) => {
    const [rows] = fc.sample(rowsOfYear, { seed: 2026, numRuns: 1 });
    if (!rows) throw new Error('no rows');
    const team = await yearOf(rows, mode, ({ team: at, expected }) => {
      expect(differences(shownData(at.own('data')), expected)).toEqual([]);
    });
    team.host.dispose();
  },
  120_000,
);
