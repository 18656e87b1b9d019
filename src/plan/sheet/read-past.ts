/** Reads from the plan what applied before: how KPIs counted, what groups weighed, and which ratings there were. */
import { Refusal } from '../../words/refusal';
import type { GroupWeights, PastKpi } from '../plan-kpi';
import { defaultKpis, GROUPS } from '../plan-kpi';
import { allKpis } from '../own-kpis/define';
import type { OwnKpi } from '../own-kpis/own-kpi';
import type { PastTerms, Plan } from '../plan';
import type { PlanList } from './list-rows';
import { KPI_COLUMNS, PAST_BAND_COLUMNS, PAST_GROUP_COLUMNS } from './places';
import { bandsIn } from './read-bands';
import { readKpi } from './read-kpis';
import { readKpiName } from './read-targets';
import type { PlanRow, SheetRows, TypedCell } from './sheet-rows';
import { dayIn, isEmpty, mustBeFilled, numberFrom } from './typed-cell';

/** A tick alone is no row. */
const TYPED = (['name', 'group', 'weight', 'cap', 'floor', 'from'] as const).map((name) => KPI_COLUMNS[name]);

/** @throws Refusal that names the cell that cannot be used, and where a KPI has two rows of one day */
export function readPastKpis(rows: SheetRows, own: readonly OwnKpi[]): readonly PastKpi[] {
  const usual = defaultKpis(own);
  const days = new Set<string>();
  return filledRows(rows, 'pastKpi', TYPED).map((row): PastKpi => {
    const of = (column: number): TypedCell => rows.cell(row, column);
    mustBeFilled(of(KPI_COLUMNS.name), (m) => m.plan.kpiColumns.name);
    mustBeFilled(of(KPI_COLUMNS.group), (m) => m.plan.kpiColumns.group);
    const { id } = readKpiName(of(KPI_COLUMNS.name), allKpis(own));
    const known = usual.find(({ kpi }) => kpi === id);
    if (!known) throw new Error(`no KPI ${id}`);
    const { kpi, inUse, group, weight, cap, floor } = readKpi(row, rows.cell, known);
    const weighs = weight === undefined ? {} : { weight };
    return { kpi, inUse, group, ...weighs, cap, floor, from: dayOnce(of(KPI_COLUMNS.from), id, days) };
  });
}

/** @throws Refusal that names the cell that cannot be used, and where two rows have one day */
export function readPastGroupWeights(rows: SheetRows): readonly PastTerms<GroupWeights>[] {
  const days = new Set<string>();
  return filledRows(rows, 'pastGroup', Object.values(PAST_GROUP_COLUMNS)).map((row) => {
    const weight = (group: (typeof GROUPS)[number]): number => {
      const cell = rows.cell(row, PAST_GROUP_COLUMNS[group]);
      mustBeFilled(cell, (m) => m.plan.groupWeight(group));
      return numberFrom(0, cell) ?? 0;
    };
    return {
      from: dayOnce(rows.cell(row, PAST_GROUP_COLUMNS.from), '', days),
      terms: { A: weight('A'), B: weight('B'), C: weight('C') },
    };
  });
}

/** The rows of one day are the ratings that applied from it on. @throws Refusal that names the cell that cannot be used */
export function readPastBands(rows: SheetRows): Plan['pastBands'] {
  const sets: { from: number; rows: PlanRow[] }[] = [];
  const dayOf = (row: PlanRow): TypedCell => rows.cell(row, PAST_BAND_COLUMNS.since);
  for (const row of filledRows(rows, 'pastBand', Object.values(PAST_BAND_COLUMNS))) {
    const from = filledDay(dayOf(row));
    const last = sets[sets.length - 1];
    if (last?.from === from) last.rows.push(row);
    else if (sets.some((set) => set.from === from)) {
      const { at } = dayOf(row);
      throw new Refusal((m) => m.errors.pastBandsApart(at));
    } else sets.push({ from, rows: [row] });
  }
  return sets.map((set) => ({ from: set.from, terms: bandsIn(set.rows, rows.cell) }));
}

const filledRows = (
  { list, cell }: SheetRows,
  of: PlanList,
  columns: readonly number[],
): readonly PlanRow[] => list(of).filter((row) => columns.some((column) => !isEmpty(cell(row, column))));

function filledDay(cell: TypedCell): number {
  mustBeFilled(cell, (m) => m.plan.kpiColumns.from);
  return Math.floor(dayIn(cell) ?? 0);
}

/** A day that no other row about the same has. */
function dayOnce(cell: TypedCell, about: string, days: Set<string>): number {
  const day = filledDay(cell);
  const key = `${about} ${day}`;
  if (days.has(key)) throw new Refusal((m) => m.errors.pastTwice(cell.at));
  days.add(key);
  return day;
}
