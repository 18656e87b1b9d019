/**
 * Shows that writing the plan, failed at any call and repeated, comes to the same end and loses nothing typed. `npm run test:all` lets a dozen of the calls fail, `EVERY_CALL=1` each of them.
 */
import type { IRange } from '@univerjs/core';
import type { ServiceCalls } from '../../../host/document/service-calls';
import type { SavedDocument } from '../../../host/document/saved-document';
import type { PlanChange, WizardState } from '../../../src/app/bridge';
import { serialOf } from '../../../src/core/calendar/calendar';
import { NEW_PLAN, type Plan } from '../../../src/plan/plan';
import { OWN_LAST, planPlaces, SETTING } from '../../../src/plan/sheet/places';
import { runs } from '../../all-ways';
import { openTeam, weighing, type OpenTeam } from './open-team';

const TABLES = {
  Leads: `Created on | Rep  | Status
          2026-10-05 | Lan  | Won
          2026-11-03 | Minh | New`,
  Sales: `Sold on     | Rep | Amount
          2026-10-08  | Lan | 100
          5 Nov, 2026 | Lan | 150`,
};
const DRAFT = 'kpiScorecards.planDraft';
const FAILED = /^Service Spreadsheets failed/;
const each = { kind: 'each' } as const;

const OWN: Plan['ownKpis'][number] = {
  ...{ id: 'mega', name: 'Mega deals', table: 'sales', aggregate: 'count', date: 'soldOn' },
  ...{ better: 'higher', format: 'count', unit: '' },
};
const PLAN: PlanChange = {
  kpis: weighing({ newLeads: 1, revenue: 3 }),
  targets: [{ kpi: 'newLeads', scope: each, from: serialOf(2026, 10, 1), target: 2 }],
};

const state = ({ host }: OpenTeam): WizardState => host.run('wizardState') as WizardState;
const planCell = (team: OpenTeam, id: string, column: number) => {
  const values = team.own('plan').getDataRange().getValues() as string[][];
  return team.own('plan').getRange(planPlaces({ values }).rowOf(id), column);
};

/** Lines are compared faster than cells. */
const inLines = (rows: readonly (readonly unknown[])[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row));

/** What each cell is held to: asked of the document at once, because a script would have to ask for each cell. */
function rulesOf({ host }: OpenTeam, sheet: GoogleAppsScript.Spreadsheet.Sheet): (string | undefined)[][] {
  const found: (string | undefined)[][] = Array.from({ length: sheet.getLastRow() }, () =>
    Array<undefined>(OWN_LAST).fill(undefined),
  );
  const drawn = host.document.workbook.getSheetBySheetId(String(sheet.getSheetId()));
  for (const { rule } of drawn?.getDataValidations() ?? []) {
    for (const { startRow, endRow, startColumn, endColumn } of rule.ranges as readonly IRange[]) {
      for (let row = startRow; row <= Math.min(endRow, found.length - 1); row++) {
        found[row]?.fill(`${rule.type} ${rule.operator ?? ''}`, startColumn, endColumn + 1);
      }
    }
  }
  return found;
}

/** What people see and pick from, cell by cell, and what is kept beside. */
function everything(team: OpenTeam): unknown {
  const sheet = team.own('plan');
  const range = sheet.getRange(1, 1, sheet.getMaxRows(), OWN_LAST);
  return {
    plan: state(team).plan,
    tabs: team.spreadsheet.getSheets().map((each) => each.getName()),
    values: inLines(range.getValues()),
    // Each document gives its sheets ids of their own.
    formulas: inLines(range.getFormulas()).map((line) => line.replace(/#gid=\d+/, '#gid')),
    patterns: inLines(range.getNumberFormats()),
    rules: inLines(rulesOf(team, sheet)),
    frozen: sheet.getFrozenRows(),
    isHalfWritten: team.PropertiesService.getDocumentProperties().getKeys().includes(DRAFT),
  };
}

type Call = readonly [name: string, ...args: readonly unknown[]];

/** A change that inserts rows, moves others and needs its parts together, and calls that write the plan in passing. */
const CALLS: Readonly<Record<string, Call>> = {
  'an own KPI with its targets, another direction and other ratings': [
    'savePlan',
    {
      ownKpis: Array.from({ length: 9 }, (_, at) => ({ ...OWN, id: `mega${at}`, name: `Mega ${at}` })),
      targets: Array.from({ length: 9 }, (_, at) => ({
        ...{ kpi: `mega${at}`, scope: each, from: serialOf(2026, 10, 1), target: at + 1 },
      })),
      kpis: weighing({ newLeads: 2 }).map((kpi) => (kpi.kpi === 'cac' ? { ...kpi, better: 'higher' } : kpi)),
      bands: Array.from({ length: 9 }, (_, at) => ({ name: `B${at}`, from: 80 - at * 10, bonus: at })),
      thresholds: { green: 0.7, amber: 0.6 },
    } satisfies PlanChange,
  ],
  'a change of single cells': [
    'savePlan',
    { thresholds: { green: 0.7, amber: 0.6 }, builtBy: 'Lan', careDays: 9 } satisfies PlanChange,
  ],
  'other periods': ['savePlan', { grain: 'quarter', fiscalYearStart: 4 } satisfies PlanChange],
  'a mapping': [
    'saveMapping',
    { sales: { sheet: 'Leads', columns: { soldOn: 'Created on', rep: 'Rep', amount: 'Status' } } },
  ],
  'a cleaned copy': ['cleanSheet', 'Sales'],
  'a ready sheet': ['makeSheet', 'care'],
  'a build that begins with a switch': ['startBuild', { by: ['rep'], mode: 'values', period: '2026-10' }],
};

/** A call that does nothing but fail, and one that is done although it fails: its answer got lost. */
const FAULTS: readonly (readonly [name: string, inject: (calls: ServiceCalls, n: number) => void])[] = [
  [
    'failed',
    (calls, n) => {
      calls.failAt(n);
    },
  ],
  [
    'was done and failed',
    (calls, n) => {
      calls.failAfter(n);
    },
  ],
];

/** A document with its plan, made once. */
let saved: SavedDocument;
beforeAll(() => {
  const team = openTeam(TABLES);
  team.savePlan(PLAN);
  saved = team.host.save();
  team.host.dispose();
});

const opened = (): OpenTeam => openTeam({}, { saved });

describe.each(Object.entries(CALLS))('%s', (_, call) => {
  let wanted: unknown;
  let cost = 0;
  beforeAll(() => {
    const team = opened();
    team.host.calls.reset();
    team.host.run(...call);
    cost = team.host.calls.count;
    wanted = everything(team);
    team.host.dispose();
  });

  test.each(FAULTS)(
    'ends alike whichever call %s the first time, and everything can be read meanwhile',
    (_fault, inject) => {
      const step = process.env['EVERY_CALL'] === '1' ? 1 : Math.max(1, Math.floor(cost / runs(3, 12)));
      for (let n = 1; n <= cost; n += step) {
        const team = opened();
        team.host.calls.reset();
        inject(team.host.calls, n);
        let failed = false;
        try {
          team.host.run(...call);
        } catch (error) {
          expect((error as Error).message).toMatch(FAILED);
          failed = true;
        }
        expect([n, failed]).toEqual([n, true]);
        expect([n, state(team).planMistake]).toEqual([n, null]);
        planCell(team, 'approvedBy', SETTING).setValue('Typed meanwhile');
        team.host.run(...call);
        planCell(team, 'approvedBy', SETTING).setValue('');
        expect([n, everything(team)]).toEqual([n, wanted]);
        team.host.dispose();
      }
    },
    300_000,
  );
});

test('a build mends what a failed call left: drop-downs, ticks and rows', () => {
  const team = opened();
  const before = everything(team) as { readonly rules: readonly string[] };
  team.host.calls.reset();
  team.host.calls.failAt(60);
  expect(team.refused('savePlan', { grain: 'quarter' })).toMatch(FAILED);
  expect(state(team).plan.grain).toBe('quarter');
  team.host.run('startBuild', { by: ['rep'] });
  expect((everything(team) as typeof before).rules).toEqual(before.rules);
  team.host.dispose();
}, 60_000);

describe('what could not be read again is refused before anything is written:', () => {
  let team: OpenTeam;
  beforeEach(() => {
    team = opened();
  });
  afterEach(() => {
    team.host.dispose();
  });

  const refusals: readonly (readonly [string, PlanChange, PlanChange, RegExp])[] = [
    [
      'amber above a green that another tab has lowered',
      { thresholds: { green: 0.9, amber: 0.8 } },
      { thresholds: { green: 0.9, amber: 0.95 } },
      /^KPI Plan!C9: amber begins at 95%, above green at 90%/,
    ],
    [
      'a direction for which a target of 0 is none',
      {
        kpis: NEW_PLAN.kpis.map((kpi) => (kpi.kpi === 'newLeads' ? { ...kpi, better: 'lower' } : kpi)),
        targets: [{ kpi: 'newLeads', scope: each, from: serialOf(2026, 10, 1), target: 0 }],
      },
      { kpis: NEW_PLAN.kpis },
      /^KPI Plan!E\d+: “0” cannot be a target of New leads/,
    ],
    [
      'own KPIs of one id',
      { ownKpis: [OWN] },
      { ownKpis: [OWN, { ...OWN, id: 'MEGA', name: 'Other' }] },
      /^Other – ID: there is already a KPI with the ID “MEGA”/,
    ],
    [
      'an own KPI that is gone while another one divides by it',
      { ownKpis: [OWN, { ...OWN, id: 'share', name: 'Share', denominator: 'mega' }] },
      { ownKpis: [{ ...OWN, id: 'share', name: 'Share', denominator: 'mega' }] },
      /^Share – Divided by: nothing can be divided by “mega”/,
    ],
    [
      'an own KPI that is gone while it has a target',
      { ownKpis: [OWN], targets: [{ kpi: 'mega', scope: each, from: serialOf(2026, 10, 1), target: 1 }] },
      { ownKpis: [] },
      /^KPI Plan!B\d+: the plan has no KPI “mega”/,
    ],
    [
      'ratings that do not fall',
      {},
      {
        bands: [
          { name: 'A', from: 0, bonus: null },
          { name: 'B', from: 50, bonus: null },
        ],
      },
      /^KPI Plan!C\d+: “B” begins at 50 points/,
    ],
    ['less than a day until care is due', {}, { careDays: 0 }, /^KPI Plan!C\d+: “0” is not valid here/],
  ];
  test.each(refusals)('%s', (_, before, change, sentence) => {
    team.savePlan(before);
    const now = everything(team);
    expect(team.refused('savePlan', change)).toMatch(sentence);
    expect(everything(team)).toEqual(now);
  });
});

describe('a plan of which people deleted', () => {
  let team: OpenTeam;
  beforeEach(() => {
    team = opened();
  });
  afterEach(() => {
    team.host.dispose();
  });

  test('the row of the title has one again after the next change', () => {
    const before = everything(team);
    team.own('plan').deleteRows(1, 1);
    expect(state(team)).toMatchObject({ planMistake: null, plan: { targets: PLAN.targets } });
    team.savePlan({ builtBy: 'Lan' });
    expect(planCell(team, 'title', 2).getValue()).toBe('KPI plan');
    team.savePlan({ builtBy: '' });
    expect(everything(team)).toEqual(before);
  });

  test('the hidden column says so, and what to do', () => {
    team.own('plan').deleteColumns(1, 1);
    const sentence =
      /^The first column of “KPI Plan”, which is hidden, was deleted or moved\. .* Undo that with Ctrl\+Z/;
    expect(state(team).planMistake).toMatch(sentence);
    expect(team.refused('savePlan', { builtBy: 'Lan' })).toMatch(sentence);
    expect(team.refused('startBuild', { by: ['rep'] })).toMatch(sentence);
  });
});
