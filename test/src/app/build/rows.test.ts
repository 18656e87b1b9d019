/** Shows how KPI Data is divided into chunks, and when a step begins no further one. */
import { chunksLeft, withAllRows, withChunk, writesUntil } from '../../../../src/app/build/rows';
import type { WritingState } from '../../../../src/app/build/build-state';
import { factColumns } from '../../../../src/output/kpi-data/columns';
import { kpiOf } from '../../answers';

const KPIS = [kpiOf('newLeads')];
const COLUMNS = factColumns(KPIS, KPIS).count;
/** 50,000 cells at once. */
const AT_ONCE = Math.floor(50_000 / COLUMNS);

const state = (periods: number, scopes: number, rows: number): WritingState => ({
  ...{ by: ['rep'], planId: 1, former: [], scopes: [1], cards: 0, finished: false },
  size: { kpis: KPIS, scored: KPIS, firstRow: 5, periods, scopes },
  writing: { rows, contents: '' },
});

test('small data are one chunk, with the same days and what applies in each period below', () => {
  expect(chunksLeft(state(14, 5, 0))).toEqual([{ first: 0, count: 89 }]);
});

test('large data are several, the last of them what is left', () => {
  expect(chunksLeft(state(9, AT_ONCE, 8 * AT_ONCE - 3))).toEqual([
    { first: 8 * AT_ONCE - 3, count: AT_ONCE },
    { first: 9 * AT_ONCE - 3, count: AT_ONCE },
    { first: 10 * AT_ONCE - 3, count: 12 },
  ]);
});

test('the state counts the rows, and forgets them once all are written', () => {
  const after = withChunk(state(14, 5, 0), { first: 20, count: 30 });
  expect(after.writing.rows).toBe(50);
  expect(withAllRows(after)).not.toHaveProperty('writing');
});

test('chunks follow for three seconds from the beginning of the step, or for as long as it took to prepare', () => {
  expect([writesUntil(0, 1_000), writesUntil(0, 10_000)]).toEqual([3_000, 20_000]);
});
