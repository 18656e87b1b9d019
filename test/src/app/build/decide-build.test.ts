/** Shows what a build decides before a cell is written: which cards, whether they are drawn, and what is refused. */
import { buildOf, buildText, type BuildState } from '../../../../src/app/build/build-state';
import {
  newBuild,
  rebuilt,
  startOf,
  stateAtStart,
  writtenSoFar,
} from '../../../../src/app/build/decide-build';
import { withAllRows } from '../../../../src/app/build/rows';
import { prepareBuild } from '../../../../src/app/build/prepare-build';
import type { ReadSheets } from '../../../../src/app/plan/source-sheets';
import { sourceSheets } from '../../../../src/app/plan/source-sheets';
import { messages } from '../../../../src/words';
import { defaultKpis } from '../../../../src/plan/plan-kpi';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import type { OwnKpi } from '../../../../src/plan/own-kpis/own-kpi';
import { refused } from '../../refused';
import { knownPlan, literalDocument, own, planCells, SETTING } from '../literal-document';

const TABLES = {
  Leads: `Created on | Rep  | Region | Status
          2026-10-05 | Lan  | North  | Won
          2026-11-05 | Minh | South  | Lost
          2026-12-01 | Lan  | North  | New`,
};

const MAPPING = sourceSheets(literalDocument(TABLES), SETTING).plan.mapping;
const PLAN: Plan = { ...NEW_PLAN, mapping: MAPPING };

const withPlan = (plan: Plan = PLAN, others: Partial<ReadSheets> = {}): ReadSheets =>
  literalDocument(TABLES, {
    own: own({ role: 'plan' }, { role: 'data' }),
    planCells: planCells(plan),
    ...others,
  });

const BOTH = { by: ['rep', 'region'] } as const;

/** The last build, with all its cards made. */
const built = (change: Partial<BuildState> = {}) => {
  const state = withAllRows(stateAtStart(newBuild(withPlan(), BOTH, 3, SETTING), 1));
  return buildOf(buildText({ ...state, cards: state.scopes.length, finished: true, ...change }));
};

test('the team gets a card, and so do reps and regions as asked for', () => {
  const cards = (by: readonly ('rep' | 'region')[]) => newBuild(withPlan(), { by }, 3, SETTING).scopes;
  expect([cards([]), cards(['region']), cards(['rep', 'region'])]).toEqual([[1], [1, 2, 3], [1, 2, 3, 4, 5]]);
});

test('a build begins with the first row of KPI Data, and says what it will make', () => {
  const decided = newBuild(withPlan(), BOTH, 3, SETTING);
  const state = stateAtStart(decided, 7);
  expect(state).toMatchObject({ ...BOTH, planId: 7, cards: 0, finished: false, writing: { rows: 0 } });
  expect(startOf(decided, state, new Set(), messages('en'))).toMatchObject({
    ...{ done: 0, total: 7, finished: false, label: messages('en').build.facts },
    ...{ period: '2026-12', mode: 'formulas', notes: [], problems: [] },
  });
});

test('a build says which sheet lacks a column to be a table', () => {
  const orders = `Ngày đặt hàng | Nhân viên | Khách hàng
                  2026-12-01    | Lan       | An Phát`;
  const decided = newBuild(literalDocument({ ...TABLES, 'Đơn hàng': orders }), BOTH, 3, SETTING);
  const notes = (['en', 'vi'] as const).map(
    (language) => startOf(decided, stateAtStart(decided, 7), new Set(), messages(language)).notes,
  );
  expect(notes).toEqual([
    ['“Đơn hàng” looks like the table “Sales”, but nothing is read from it: it lacks “Amount”.'],
    ['Trang “Đơn hàng” giống bảng “Bán hàng” nhưng chưa được đọc vì thiếu cột “Số tiền”.'],
  ]);
});

test('the plan is drawn where there is none, or where it is to be another one', () => {
  const changes = [
    newBuild(withPlan(), BOTH, 3, SETTING),
    newBuild(withPlan(), { ...BOTH, mode: 'values' }, 3, SETTING),
    newBuild(withPlan(), { ...BOTH, period: '2026-10' }, 3, SETTING),
    newBuild(literalDocument(TABLES), BOTH, 1, SETTING),
  ].map(({ preparation }) => preparation.planChanges);
  expect(changes).toEqual([false, true, true, true]);
});

test('more tabs than Google Sheets keeps usable are refused', () => {
  // Two of them are the add-on's, which makes eight beside the five cards.
  expect(newBuild(withPlan(), BOTH, 189, SETTING).scopes).toHaveLength(5);
  const { en } = refused(() => newBuild(withPlan(), BOTH, 190, SETTING));
  expect(en).toBe(messages('en').errors.tooManyTabs(201, 200));
});

test('more KPIs than a card has room for are refused', () => {
  const ownKpis = Array.from({ length: 41 }, (_, index): OwnKpi => ({
    ...{ id: `own${index}`, name: `Leads ${index}`, table: 'leads', aggregate: 'count', date: 'createdOn' },
    ...{ better: 'higher', format: 'count', unit: '' },
  }));
  const kpis = [
    ...PLAN.kpis.map((kpi) => ({ ...kpi, inUse: false })),
    ...defaultKpis(ownKpis).filter(({ kpi }) => kpi.startsWith('own')),
  ];
  const { en } = refused(() => newBuild(withPlan({ ...PLAN, ownKpis, kpis }), BOTH, 3, SETTING));
  expect(en).toBe(messages('en').card.tooManyKpis(41, 40));
});

describe('the numbers anew', () => {
  const preparation = (read: ReadSheets) => prepareBuild(sourceSheets(read, SETTING), SETTING.now);
  const ALL = own(
    ...([{ role: 'plan' }, { role: 'data' }, { role: 'card', scope: 'team', name: '' }] as const),
    ...(['North', 'South'] as const).map((name) => ({ role: 'card', scope: 'region', name }) as const),
    ...(['Lan', 'Minh'] as const).map((name) => ({ role: 'card', scope: 'rep', name }) as const),
  );

  test('leave the cards of the last build alone', () => {
    expect(rebuilt(preparation(withPlan()), ALL, built())).toMatchObject({ ...BOTH, cards: 5 });
  });

  test('draw them where one is missing, was not made, or looks for its numbers elsewhere', () => {
    const drawn = [
      rebuilt(preparation(withPlan()), ALL.slice(0, -1), built()),
      rebuilt(preparation(withPlan()), ALL, built({ cards: 4, finished: false })),
      rebuilt(preparation(withPlan()), ALL, built({ planId: 9 })),
      rebuilt(
        preparation(withPlan()),
        ALL.filter(({ role }) => role.role !== 'data'),
        built(),
      ),
      rebuilt(
        preparation(
          withPlan({ ...PLAN, kpis: PLAN.kpis.map((kpi) => ({ ...kpi, inUse: kpi.kpi === 'newLeads' })) }),
        ),
        ALL,
        built(),
      ),
    ];
    expect(drawn.map(({ cards }) => cards)).toEqual([0, 0, 0, 0, 0]);
  });

  test('are refused where nothing was built yet', () => {
    const { en } = refused(() => rebuilt(preparation(withPlan()), ALL, undefined));
    expect(en).toBe(messages('en').errors.neverBuilt);
  });
});

describe('a build that stopped while it wrote KPI Data', () => {
  const state = stateAtStart(newBuild(withPlan(), BOTH, 3, SETTING), 1);
  const after = (rows: number) => buildOf(buildText({ ...state, writing: { ...state.writing, rows } }));
  const written = (read: ReadSheets, rows: number) =>
    writtenSoFar(prepareBuild(sourceSheets(read, SETTING), SETTING.now), read.own, after(rows));

  test('goes on behind the rows that are there', () => {
    expect(written(withPlan(), 5)?.state.writing.rows).toBe(5);
    expect(written(withPlan(), 5)?.planSheet.plan).toEqual(knownPlan(PLAN).plan);
  });

  test('begins again where there are none, where they would be others, or where a sheet is gone', () => {
    expect(written(withPlan(), 0)).toBeUndefined();
    expect(written(withPlan({ ...PLAN, mode: 'values' }), 5)).toBeUndefined();
    expect(written(withPlan(PLAN, { own: own({ role: 'plan' }) }), 5)).toBeUndefined();
    expect(written(literalDocument(TABLES, { own: withPlan().own }), 5)).toBeUndefined();
  });
});
