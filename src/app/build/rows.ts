/** Divides the rows of KPI Data into chunks, each written at once, and keeps count of those that are written. */
import { rowsAtOnce } from '../../core/layout/chunks';
import type { Block } from '../../core/layout/sheet-layout';
import { factColumns } from '../../output/kpi-data/columns';
import { rowCount } from '../../output/kpi-data/kpi-data-places';
import { kpiDataRows } from '../../output/kpi-data/kpi-data';
import type { PlanSheet } from '../plan/plan-sheet';
import type { Setting } from '../setting';
import type { BuildState, WritingState } from './build-state';
import type { Preparation } from './prepare-build';
import { STEP_MILLISECONDS } from './steps';

/** Neighbouring rows. */
export interface Chunk {
  /** From 0. */
  readonly first: number;
  readonly count: number;
}

export function chunksLeft({ size, writing }: Pick<WritingState, 'size' | 'writing'>): readonly Chunk[] {
  const atOnce = rowsAtOnce(factColumns(size.kpis, size.scored, size.pay).count);
  const left = rowCount(size) - writing.rows;
  return Array.from({ length: Math.ceil(left / atOnce) }, (_, chunk) => ({
    first: writing.rows + chunk * atOnce,
    count: Math.min(atOnce, left - chunk * atOnce),
  }));
}

export const chunkCells = (
  { prepared }: Preparation,
  planSheet: PlanSheet,
  chunk: Chunk,
  { m }: Setting,
): Block => kpiDataRows(prepared.data, planSheet.cells, m, chunk);

export const withChunk = (state: WritingState, { first, count }: Chunk): WritingState => ({
  ...state,
  writing: { ...state.writing, rows: first + count },
});

/** Once KPI Data is complete, with what looks up its numbers there. */
export const withAllRows = ({ writing: _, ...state }: WritingState): BuildState => state;

/**
 * Until when a step begins further chunks: for a few seconds, or for as long as it has taken so far. To prepare is to
 * read all data, which large data must not be made to do for every chunk.
 *
 * @param since when the step began, in milliseconds as `now`
 */
export const writesUntil = (since: number, now: number): number =>
  Math.max(since + STEP_MILLISECONDS, now + (now - since));
