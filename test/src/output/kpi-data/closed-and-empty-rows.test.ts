/** Shows the rows of closed periods, and of scopes without data. */
import type { ClosedPeriod } from '../../../../src/output/history/closed-period';
import { serialOf } from '../../../../src/core/calendar/calendar';
import type { Scope } from '../../../../src/data/scopes/scopes';
import { tinyTeam } from '../../tiny-team';
import { drawnData } from './drawn-data';
import { changedAfterClosing } from '../../../../src/output/kpi-data/changed-after-closing';
import type { Document } from '../../../../src/document/document';

const LAN: Scope = { type: 'rep', name: 'LAN', region: 'Bắc' };
const DUNG: Scope = { type: 'rep', name: 'Dũng', region: 'Bắc' };
const CLOSED_AT = serialOf(2026, 12, 2) + 0.5;

const result = (scope: Scope, actual: number) => ({
  scope,
  kpis: [
    { kpi: 'revenue', weight: 3, target: 600, actual, attainment: 0.9, counted: 0.9, points: 90 },
    { kpi: 'csat', weight: 1, target: 8, actual: null, attainment: null, counted: null, points: null },
  ],
  scoredWeight: 3,
  score: 90,
  coverage: 0.75,
  rating: 'A',
  bonus: null,
  parts: [],
  pay: null,
});

const NO_VALUE = { weight: 1, target: null, actual: null, attainment: null, counted: null, points: null };

const NOVEMBER: ClosedPeriod = {
  start: serialOf(2026, 11, 1),
  label: '2026-11',
  closedAt: CLOSED_AT,
  closedBy: 'Chị Hoa',
  results: [result(LAN, 540), result(DUNG, 7)],
};

describe('the rows of a closed period', () => {
  const { at } = drawnData(tinyTeam('formulas', undefined, { closed: [NOVEMBER] }).data);

  test('say when it was closed and by whom', () => {
    expect([at('asOf', 'Lan', '2026-11'), at('closedBy', 'Lan', '2026-11')]).toEqual([CLOSED_AT, 'Chị Hoa']);
    expect([at('asOf', 'Lan', '2026-12'), at('closedBy', 'Lan', '2026-12')]).toEqual([null, null]);
  });

  test('hold its results as values, found by the name in any case', () => {
    const ids = ['revenue', 'target revenue', 'weight revenue', 'attainment revenue', 'counted revenue'];
    expect(ids.map((id) => at(id, 'Lan', '2026-11'))).toEqual([540, 600, 3, 0.9, 0.9]);
    const totals = ['points revenue', 'scoredWeight', 'score', 'coverage', 'rating', 'bonus'];
    expect(totals.map((id) => at(id, 'Lan', '2026-11'))).toEqual([90, 3, 90, 0.75, 'A', null]);
  });

  test('and the measures of the last refresh, on which KPIs that were not in use then are made', () => {
    expect(at('sum sales.amount by soldOn', 'Lan', '2026-11')).toBe(500);
    expect(at('newLeads', 'Lan', '2026-11')).toBe('=IF(Q20="";"";Q20)');
    expect(at('target newLeads', 'Lan', '2026-11')).toBeNull();
  });

  test('have no scores for whom it has no result', () => {
    expect(['target revenue', 'score'].map((id) => at(id, 'Minh', '2026-11'))).toEqual([null, null]);
  });

  test('keep those whom no table names any more', () => {
    expect([at('scopeType', 'Dũng', '2026-11'), at('revenue', 'Dũng', '2026-11')]).toEqual(['rep', 7]);
    expect([at('isActive', 'Dũng', '2026-11'), at('isEmpty', 'Dũng', '2026-11')]).toEqual([false, true]);
  });
});

describe('a scope of which no table has a row', () => {
  const { at } = drawnData(tinyTeam('formulas', undefined, { formerScopes: [DUNG] }).data);

  test('is empty as long as all its measures are 0 or blank, where the row is live', () => {
    expect(at('isEmpty', 'Dũng', '2026-11')).toBe('=COUNTIFS(Q22:S22;">0")+COUNTIFS(Q22:S22;"<0")=0');
    expect(at('revenue', 'Dũng', '2026-11')).toBe('=IF($N22;"";IF(S22="";"";S22))');
  });

  test('is empty in older rows', () => {
    expect([at('isEmpty', 'Dũng', '2026-09'), at('revenue', 'Dũng', '2026-09')]).toEqual([true, null]);
  });

  test('is not what a rep without success is', () => {
    expect(at('isEmpty', 'Minh', '2026-11')).toBe(false);
    expect(at('revenue', 'Minh', '2026-11')).toBe('=IF(S21="";"";S21)');
  });
});

describe('what the data say otherwise since the period was closed', () => {
  const changed = (closed: readonly ClosedPeriod[], changes: Partial<Document> = {}) =>
    changedAfterClosing(tinyTeam('formulas', undefined, { closed, ...changes }).data).map(
      ({ period, scope, kpi, closed: before, now }) => [period.label, scope.name, kpi.id, before, now],
    );

  test('is listed with both values, also for whom the data do not name any more', () => {
    expect(changed([NOVEMBER])).toEqual([
      ['2026-11', 'Lan', 'revenue', 540, 500],
      ['2026-11', 'Dũng', 'revenue', 7, null],
    ]);
  });

  test('is nothing where the value is the same but for its last digits, or where nothing is closed', () => {
    expect(changed([{ ...NOVEMBER, results: [result(LAN, 500.000_000_000_1)] }])).toEqual([]);
    expect(changed([])).toEqual([]);
  });

  test('is not what was not final when the period was closed', () => {
    const kpis = [{ ...NO_VALUE, kpi: 'conversionRate', actual: 0.5 }];
    const early = { ...NOVEMBER, results: [{ ...result(LAN, 500), kpis }] };
    const { data } = tinyTeam('formulas', undefined, { closed: [early] });
    const waiting = (days: number) => changedAfterClosing({ ...data, wait: () => days }).length;
    // It was closed a day and a half after its last day.
    expect([waiting(0), waiting(2)]).toEqual([1, 0]);
  });
});
