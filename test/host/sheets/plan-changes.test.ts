/** Shows that the sheet "KPI Changes" lists who changed what of the plan, in the wizard and in the plan's sheet. */
import type { PlanChange, WizardState } from '../../../src/app/bridge';
import { serialOf } from '../../../src/core/calendar/calendar';
import {
  HINT,
  KPI_COLUMNS,
  LATEST_COLUMNS,
  LATEST_IDS,
  planPlaces,
  SETTING,
  TARGET_COLUMNS,
} from '../../../src/plan/sheet/places';
import { onlyInAll } from '../../all-ways';
import { copiesOf } from './copies-of';
import { openTeam, weighing, type Opening, type OpenTeam } from './open-team';
import { overviewWarning } from './shown';

const TABLES = {
  Sales: `Sold on    | Rep  | Amount
          2026-10-08 | Lan  | 100
          2026-11-05 | Minh | 150`,
};

const OCTOBER = serialOf(2026, 10, 1);
const each = { kind: 'each' } as const;
const target = (amount: number) =>
  ({ kpi: 'revenue', scope: each, from: OCTOBER, target: amount, per: 'month' }) as const;

const PLAN: PlanChange = { kpis: weighing({ revenue: 3 }), targets: [target(500)] };

const copiesAt = (opening: Opening): (() => Promise<OpenTeam>) =>
  copiesOf(async () => {
    const team = openTeam(TABLES, opening);
    team.savePlan(PLAN);
    await team.build();
    return team;
  }, opening);
const built = copiesAt({});
const builtInDecember = copiesAt({ now: '2026-12-01 09:00' });

const mai = (reason = '', act = 'sidebar howMuch') => ({ by: 'Mai', reason, act });

/** What people see of the list: each row as one line. */
function listed(team: OpenTeam): readonly string[] {
  const sheet = team.own('changes');
  return sheet
    .getRange(3, 1, sheet.getMaxRows() - 2, 10)
    .getDisplayValues()
    .map((cells) => cells.join(' | '))
    .filter((line) => /[^ |]/.test(line));
}

const planCell = (team: OpenTeam, id: string, column: number) => {
  const values = team.own('plan').getDataRange().getValues() as string[][];
  return team.own('plan').getRange(planPlaces({ values }).rowOf(id), column);
};

/** What the plan's sheet tells of its changes, and of what was typed since. */
function told(team: OpenTeam): readonly unknown[] {
  return ['changes', 'typedOver'].flatMap((id) =>
    [SETTING, HINT].map((column) => planCell(team, id, column).getValue() as unknown),
  );
}

/** What the plan's sheet shows of the latest changes. */
function latest(team: OpenTeam): readonly string[] {
  const first = planCell(team, LATEST_IDS[0], LATEST_COLUMNS.what).getRow();
  return team
    .own('plan')
    .getRange(first, LATEST_COLUMNS.what, LATEST_IDS.length, LATEST_COLUMNS.reason - 1)
    .getDisplayValues()
    .map((cells) => cells.join(' | '))
    .filter((line) => /[^ |]/.test(line));
}

test('a plan from which nothing was built is a draft; with the first build its history begins', async () => {
  const team = await built();
  expect(listed(team)).toEqual([]);
  expect(told(team)).toEqual([0, 'All changes', 0, '']);
});

test('what the wizard changes is listed with who and why', async () => {
  const team = await built();
  team.savePlan({ kpis: weighing({ revenue: 5 }), targets: [target(600)] }, mai('Market is down'));
  await team.host.calculated();
  expect(listed(team)).toEqual([
    '11/10/2026 09:00 | Mai | Own weight | Revenue |  |  |  | 3 | 5 | Market is down',
    '11/10/2026 09:00 | Mai | Target per month | Revenue | Each rep | 10/01/2026 |  | 500 | 600 | Market is down',
  ]);
  expect(told(team)).toEqual([2, 'All changes', 0, '']);
  expect(overviewWarning(team)).toBe('');
});

onlyInAll(
  'a field that is changed again within minutes stays one row; the reason may come later',
  async () => {
    const team = await built();
    team.savePlan({ targets: [target(600)] }, mai());
    team.setNow('2026-11-10 09:04');
    team.savePlan({ targets: [target(700)] }, mai());
    team.savePlan({}, mai('New region'));
    const row = (at: string, before: string, after: string, why: string): string =>
      `11/10/2026 ${at} | Mai | Target per month | Revenue | Each rep | 10/01/2026 |  | ${before} | ${after} | ${why}`;
    expect(listed(team)).toEqual([row('09:00', '500', '700', 'New region')]);
    team.setNow('2026-11-10 09:30');
    team.savePlan({ targets: [target(800)] }, mai());
    expect(listed(team)).toEqual([row('09:00', '500', '700', 'New region'), row('09:30', '700', '800', '')]);
    team.savePlan({ targets: [target(700)] }, mai());
    expect(listed(team)).toEqual([row('09:00', '500', '700', 'New region')]);
  },
);

test('cells that are typed over are counted and named at once, and listed by the next refresh', async () => {
  const team = await built();
  planCell(team, 'kpi revenue', KPI_COLUMNS.weight).setValue(4);
  planCell(team, 'target 1', TARGET_COLUMNS.target).setValue(450);
  await team.host.calculated();
  expect(told(team)).toEqual([0, 'All changes', 2, 'Revenue (Own weight); Revenue (Target)']);
  expect(overviewWarning(team)).toBe(
    'Cells of KPI Plan changed by hand since the last build: 2, in Revenue (Own weight); Revenue (Target). Refresh the numbers to list them among the changes of the plan.',
  );
  await team.refresh();
  expect(listed(team)).toEqual([
    '11/10/2026 09:00 | Typed in the sheet | Own weight | Revenue |  |  |  | 3 | 4 | ',
    '11/10/2026 09:00 | Typed in the sheet | Target per month | Revenue | Each rep | 10/01/2026 |  | 500 | 450 | ',
  ]);
  expect(told(team)).toEqual([2, 'All changes', 0, '']);
  expect(overviewWarning(team)).toBe('');
});

onlyInAll('what was typed comes before what the wizard changes then, and is nobody’s', async () => {
  const team = await built();
  planCell(team, 'target 1', TARGET_COLUMNS.target).setValue(450);
  team.savePlan({ kpis: weighing({ revenue: 5 }) }, mai());
  expect(listed(team).map((line) => line.split(' | ').slice(1, 3))).toEqual([
    ['Typed in the sheet', 'Target per month'],
    ['Mai', 'Own weight'],
  ]);
});

onlyInAll('a row that is typed below the others is told, and so is one that is deleted', async () => {
  const team = await built();
  const free = planCell(team, 'target 2', TARGET_COLUMNS.kpi);
  team
    .own('plan')
    .getRange(free.getRow(), TARGET_COLUMNS.kpi, 1, 2)
    .setValues([['Revenue', 'Lan']]);
  team.own('plan').getRange(free.getRow(), TARGET_COLUMNS.from).setValue(new Date('2026-10-31T17:00:00Z'));
  team.own('plan').getRange(free.getRow(), TARGET_COLUMNS.target).setValue(900);
  await team.host.calculated();
  expect(told(team).slice(2)).toEqual([1, 'Targets (new rows)']);
  await team.refresh();
  expect(listed(team)).toEqual([
    '11/10/2026 09:00 | Typed in the sheet | Target per month | Revenue | Lan | 11/01/2026 |  | None | 900 | ',
  ]);
  team.own('plan').deleteRows(planCell(team, 'target 1', TARGET_COLUMNS.kpi).getRow(), 1);
  await team.host.calculated();
  expect(told(team).slice(2)).toEqual([1, 'Revenue']);
  await team.refresh();
  expect(listed(team)[1]).toBe(
    '11/10/2026 09:00 | Typed in the sheet | Target per month | Revenue | Each rep | 10/01/2026 |  | 500 | None | ',
  );
});

onlyInAll('a target for another length of period than the plan’s stays what it is', async () => {
  const team = openTeam(TABLES);
  team.savePlan({ ...PLAN, targets: [{ ...target(1500), per: 'quarter' }] });
  await team.build();
  await team.refresh();
  team.savePlan({ kpis: weighing({ revenue: 5 }) }, mai());
  await team.refresh();
  expect(listed(team).map((line) => line.split(' | ')[2])).toEqual(['Own weight']);
});

onlyInAll(
  'rows of the list that people delete are theirs to delete: the plan is still told from what was kept',
  async () => {
    const team = await built();
    for (const [at, act] of ['a', 'b', 'c'].entries()) {
      team.savePlan({ kpis: weighing({ revenue: 5 + at }) }, mai('', act));
    }
    team.own('changes').deleteRows(3, 2);
    planCell(team, 'weight B', SETTING).setValue(4);
    await team.host.calculated();
    expect(told(team).slice(2)).toEqual([1, 'Weight of group B']);
    await team.refresh();
    expect(listed(team).map((line) => line.split(' | ').slice(1, 9).join(' | '))).toEqual([
      'Mai | Own weight | Revenue |  |  |  | 6 | 7',
      'Typed in the sheet | Weight of the group | B |  |  |  | 2 | 4',
    ]);
  },
);

onlyInAll('the kept copy of the plan is hidden, and made again where somebody deleted it', async () => {
  const team = await built();
  expect(team.own('agreed').isSheetHidden()).toBe(true);
  team.spreadsheet.deleteSheet(team.own('agreed'));
  team.savePlan({ kpis: weighing({ revenue: 5 }) }, mai());
  await team.refresh();
  expect(listed(team).map((line) => line.split(' | ').slice(1, 3))).toEqual([['Mai', 'Own weight']]);
  expect(told(team).slice(2)).toEqual([0, '']);
});

test('who closed a period and who reopened it stands among the changes, once, and the name is remembered', async () => {
  const team = await builtInDecember();
  team.host.run('closePeriod', '2026-10', 'Ngọc');
  team.finish();
  await team.refresh();
  team.setNow('2026-12-02 10:00');
  team.host.run('reopenPeriod', '2026-10', 'Hà', 'An order was missing');
  team.finish();
  await team.refresh();
  const days = '10/01/2026 | 10/31/2026';
  expect(listed(team)).toEqual([
    `12/01/2026 09:00 | Ngọc | Period closed | 10/2026 |  | ${days} | Open | Closed | `,
    `12/02/2026 10:00 | Hà | Period reopened | 10/2026 |  | ${days} | Closed | Open | An order was missing`,
  ]);
  expect((team.host.run('wizardState') as WizardState).signer).toBe('Hà');
});

onlyInAll('a closing that was interrupted before it was listed is listed by the next refresh', async () => {
  const team = await builtInDecember();
  team.host.run('closePeriod', '2026-10', 'Ngọc');
  team.finish();
  team.own('changes').deleteRows(3, 1);
  await team.refresh();
  expect(listed(team).map((line) => line.split(' | ').slice(0, 3).join(' | '))).toEqual([
    '12/01/2026 09:00 | Ngọc | Period closed',
  ]);
});

onlyInAll(
  'the plan shows its latest five changes, the last one first, as their rows do, and a link to all',
  async () => {
    const team = await built();
    expect(latest(team)).toEqual([]);
    for (const weight of [4, 5, 6, 7, 8]) {
      team.setNow(`2026-11-10 1${weight}:00`);
      team.savePlan({ kpis: weighing({ revenue: weight }) }, mai('', String(weight)));
    }
    team.setNow('2026-11-11 08:00');
    planCell(team, 'green', SETTING).setValue(0.9);
    await team.refresh();
    const weighed = (hour: number, before: number) =>
      `Own weight · Revenue | Mai | 11/10/2026 ${hour}:00 |  | ${before} | ${before + 1} | `;
    expect(latest(team)).toEqual([
      'Green from | Typed in the sheet | 11/11/2026 08:00 |  | 100% | 90% | ',
      weighed(18, 7),
      weighed(17, 6),
      weighed(16, 5),
      weighed(15, 4),
    ]);
    expect(planCell(team, 'changes', HINT).getFormulas()).toEqual([
      [`=HYPERLINK("#gid=${team.own('changes').getSheetId()}","All changes")`],
    ]);
    // A plan that is drawn anew keeps them.
    team.savePlan({ grain: 'quarter' }, mai('', 'grain'));
    expect(latest(team).map((line) => line.split(' | ')[0])).toEqual([
      'Length of a period',
      'Green from',
      ...Array<string>(3).fill('Own weight · Revenue'),
    ]);
  },
);

onlyInAll(
  'where somebody deletes the list, the plan says so until the next build begins a new one',
  async () => {
    const team = await built();
    team.spreadsheet.deleteSheet(team.own('changes'));
    await team.host.calculated();
    expect(told(team)[0]).toBe('Sheet deleted');
    await team.refresh();
    expect(told(team)).toEqual([0, 'All changes', 0, '']);
  },
);

onlyInAll(
  'a column that somebody puts into the list is refused before anything is written; beside the list it stays',
  async () => {
    const team = await built();
    team.savePlan({ kpis: weighing({ revenue: 5 }) }, mai());
    const list = team.own('changes');
    list.insertColumnsAfter(12, 1);
    list.getRange('M3').setValue('agreed with Hùng');
    team.savePlan({ kpis: weighing({ revenue: 6 }) }, mai('', 'later'));
    expect([listed(team).length, list.getRange('M3').getValue()]).toEqual([2, 'agreed with Hùng']);
    list.insertColumnsAfter(2, 1);
    list.getRange('C2').setValue('Note');
    expect(team.refused('savePlan', { kpis: weighing({ revenue: 7 }) })).toMatch(
      /^Columns of “KPI Changes” were inserted or deleted/,
    );
    expect([
      list.getRange('C2').getValue(),
      planCell(team, 'kpi revenue', KPI_COLUMNS.weight).getValue(),
    ]).toEqual(['Note', 6]);
  },
);
