/** Checks what the script answers to the sidebar: Google carries no date, no undefined and no function. */
import type { BuildProgress } from '../../../src/app/bridge';
import { serialOf } from '../../../src/core/calendar/calendar';
import { server } from '../../../src/google/entry/server';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { notPlain } from './plain';

/** The clock is the machine's, and all of it long ago. One date cannot be read, one rep has no region, one column of the team sheet is blank. */
const TABLES = {
  Team: `Rep  | Region | From       | Until
         Lan  | North  | 2024-01-01 |
         Minh |        |            |`,
  Leads: `Created on | Rep  | Region | Status
          2024-09-05 | Lan  | North  | New
          2024-10-05 | Lan  | North  | Won
          15.10.2024 | Minh | North  | Lost
          hôm qua    | Minh | North  | Lost
          2024-11-05 | Minh | North  | New`,
};

let team: OpenTeam;
beforeAll(() => {
  team = openTeam(TABLES);
  const { SpreadsheetApp, Charts, PropertiesService, LockService, Session } = team;
  Object.assign(globalThis, { SpreadsheetApp, Charts, PropertiesService, LockService, Session });
});
afterAll(() => {
  team.host.dispose();
});

test('the places of what cannot be carried are found', () => {
  const value = {
    day: new Date(0),
    list: [1, undefined, { run: () => 0 }],
    rate: NaN,
    name: 'Lan',
    none: null,
  };
  expect(notPlain(value)).toEqual(['.day', '.list[1]', '.list[2].run', '.rate']);
});

test('no answer holds any of it, before the first build, during it, and after it', () => {
  const answers: Readonly<Record<string, () => unknown>> = {
    'the state of a document without plan': () => server.wizardState(),
    'a saved plan': () =>
      server.savePlan({
        kpis: weighing({ newLeads: 1, conversionRate: 1 }),
        targets: [{ kpi: 'newLeads', scope: { kind: 'each' }, from: serialOf(2024, 9, 1), target: 2 }],
      }),
    'added people': () =>
      server.addPeople([{ rep: 'An', region: '', email: '', from: '2024-11-01', until: '' }]),
    suggestions: () => server.suggestions(),
    'the last results': () => server.lastResults(),
    'the start of a build': () => server.startBuild({ by: ['rep', 'region'] }),
    'the state of a document with a build under way': () => server.wizardState(),
    'the steps of a build': () => {
      const steps: BuildProgress[] = [];
      do steps.push(server.continueBuild());
      while (!steps[steps.length - 1]?.finished);
      return steps;
    },
    'the made sheets': () => server.madeSheets(),
    'what closing would write': () => server.closingView('2024-10'),
    'a closed period': () => server.closePeriod('2024-10', 'Ngọc'),
    'the end of closing it': () => server.continueBuild(),
    'new numbers': () => server.refreshNumbers(),
    'their end': () => server.continueBuild(),
    'a reopened period': () => server.reopenPeriod('2024-10', 'Ngọc', 'refund'),
    'the end of reopening it': () => server.continueBuild(),
    'the period closed again': () => server.closePeriod('2024-10', 'Ngọc'),
    'the end of that': () => server.continueBuild(),
    'a cleaned copy': () => server.cleanSheet('Leads'),
    'a ready sheet': () => server.makeSheet('prices'),
    'the state of a document with scorecards': () => server.wizardState(),
  };
  for (const [what, ask] of Object.entries(answers)) {
    const answer = ask();
    expect([what, answer === undefined]).toEqual([what, false]);
    expect([what, notPlain(answer)]).toEqual([what, []]);
  }
  const { finished, problems, unfinished } = server.wizardState();
  expect(finished.filter(({ closedBy }) => closedBy !== null)).toEqual([
    { label: '2024-10', closedBy: 'Ngọc', immature: [] },
  ]);
  expect([problems.map(({ cell }) => cell.row), unfinished]).toEqual([[5], null]);
}, 60_000);
