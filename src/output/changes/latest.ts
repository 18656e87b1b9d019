/** Shows the latest changes of the plan in the plan itself, the last one first. */
import { area } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import type { Block, Content, Format } from '../../core/layout/sheet-layout';
import type { Kpi } from '../../model/kpi/kpi';
import { LABEL, LATEST_COLUMNS, LATEST_IDS, type PlanPlaces } from '../../plan/sheet/places';
import { valuePattern, type ListedChange } from './listed-change';
import type { ListedRow } from './read';
import type { RowWritten } from './together';

/** Of changes of one moment those that stand further down come first. */
export function latestOf(
  listed: readonly ListedRow[],
  written: readonly RowWritten[],
): readonly ListedChange[] {
  const rows = new Map([...listed, ...written].map(({ row, change }) => [row, change]));
  return [...rows]
    .flatMap(([row, change]) => (change ? [{ row, change }] : []))
    .sort((a, b) => b.change.at - a.change.at || b.row - a.row)
    .slice(0, LATEST_IDS.length)
    .map(({ change }) => change);
}

/** @param known all KPIs of the plan */
export function latestCells(
  latest: readonly ListedChange[],
  { rowOf }: Pick<PlanPlaces, 'rowOf'>,
  known: readonly Kpi[],
  patterns: Patterns,
): { readonly blocks: readonly Block[]; readonly formats: readonly Format[] } {
  const rows = LATEST_IDS.map((id, at) => ({ row: rowOf(id), change: latest[at] }));
  return {
    blocks: rows.map(({ row, change }) => ({ row, column: LABEL, cells: [cellsOf(change)] })),
    formats: rows.map(({ row, change }) => ({
      area: area(row, LATEST_COLUMNS.before, 1, 2),
      style: { number: change ? valuePattern(change.subject, known, patterns) : 'General' },
    })),
  };
}

function cellsOf(change: ListedChange | undefined): readonly Content[] {
  if (!change) return Object.keys(LATEST_COLUMNS).map(() => null);
  const { words, by, at, from, before, after, reason } = change;
  const about = [words.what, words.of, words.whom].filter((word) => word !== '').join(' · ');
  return [about, by, at, from, before, after, reason];
}
