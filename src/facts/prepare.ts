/** Sheets and plan to the contents of KPI Data: everything that is decided before a cell is written. */
import { KPIS } from '../catalogue/kpis';
import type { ColumnId, TableId } from '../catalogue/tables';
import { measure } from '../compile/engine';
import { measuresOfAll } from '../kpi/kpi';
import type { Measure } from '../kpi/measure';
import { locate, type Source } from '../mapping/source';
import type { Mapping } from '../mapping/mapping';
import { Refusal } from '../messages/refusal';
import { kpiName, lackText, problemText } from '../messages';
import { periodAt } from '../periods/period';
import type { TimeZone } from '../periods/time-zone';
import type { SheetCells } from '../rows/cells';
import type { Problem } from '../rows/problem';
import { readRows } from '../rows/read';
import { scopesOf, type ReadTables } from '../scopes/scopes';
import { availability, type Availability } from './availability';
import type { KpiData, Mode } from './kpi-data';
import { currentPeriod, datesOf, timeline } from './timeline';

/** Above so many formulas × rows, native formulas recalculate too slowly. */
export const MOST_FORMULA_ROWS = 20_000_000;

export interface Document {
  readonly mapping: Mapping;
  /** The cells of a sheet by its name, `undefined` where there is no such sheet. */
  readonly cellsOf: (sheet: string) => SheetCells | undefined;
  readonly zone: TimeZone;
  /** The serial of this moment. */
  readonly now: number;
  /** The serial of a day in the current period, where the plan names one. */
  readonly current?: number;
  readonly money: string;
}

export interface ReadDocument {
  readonly tables: ReadTables;
  readonly sources: Readonly<Partial<Record<TableId, Source>>>;
  readonly problems: readonly Problem[];
  readonly availability: Availability;
}

/**
 * Reads every mapped table.
 *
 * @throws Refusal where a mapped sheet or header does not exist, or a required column is not mapped
 */
export function readDocument({ mapping, cellsOf, zone }: Document): ReadDocument {
  const tables: ReadTables = {};
  const sources: Partial<Record<TableId, Source>> = {};
  const problems: Problem[] = [];
  for (const [table, tableMapping] of Object.entries(mapping) as [TableId, Mapping[TableId]][]) {
    if (!tableMapping) continue;
    const cells = cellsOf(tableMapping.sheet);
    if (!cells) throw new Refusal((m) => m.errors.sheetNotFound(table, tableMapping.sheet));
    const source = locate(table, tableMapping, cells);
    const read = readRows(source, cells, zone);
    sources[table] = source;
    Object.assign(tables, { [table]: read.rows });
    problems.push(...read.problems);
  }
  return { tables, sources, problems, availability: availability(KPIS, sources) };
}

export type ModeReason = 'clean' | 'asked' | 'unclean' | 'large';

export interface Prepared {
  readonly data: KpiData;
  readonly read: ReadDocument;
  readonly modeReason: ModeReason;
}

/**
 * Measures everything and chooses the mode, unless one is asked for.
 *
 * @throws Refusal where no KPI can be calculated, or formulas are asked for over cells they cannot read
 */
export function prepare(document: Document, read: ReadDocument, asked: Mode | undefined): Prepared {
  const { tables, sources, problems, availability: kpis } = read;
  if (kpis.available.length === 0) {
    throw new Refusal((m) =>
      Object.keys(sources).length === 0
        ? m.errors.nothingMapped
        : m.errors.noKpi(
            kpis.unavailable.map(({ kpi, lacks }) => `${kpiName(kpi, m)}: ${lackText(lacks, m)}`),
          ),
    );
  }
  const measures = measuresOfAll(kpis.available);
  const dates = datesOf(
    measures.flatMap((each) => {
      const rows = tables[each.table as TableId];
      return rows ? [{ rows, column: each.when as ColumnId }] : [];
    }),
  );
  const today = Math.floor(document.now);
  const current =
    document.current === undefined
      ? currentPeriod('month', today, dates?.last)
      : periodAt('month', document.current);
  const line = timeline('month', current, dates?.first);
  const scopes = scopesOf(tables);
  const live = (line.periods.length - line.current + 1) * scopes.list.length;
  const { mode, reason } = chooseMode(asked, problems, weight(measures, tables) * live);
  return {
    data: {
      scopes,
      timeline: line,
      kpis: kpis.available,
      sources,
      measured: measure({ measures, tables, sources, scopes, periods: line.periods }),
      mode,
      asOf: document.now,
      money: document.money,
    },
    read,
    modeReason: reason,
  };
}

/** The rows that one row of formulas reads. */
const weight = (measures: readonly Measure[], tables: ReadTables): number =>
  measures.reduce((sum, each) => sum + (tables[each.table as TableId]?.length ?? 0), 0);

function chooseMode(
  asked: Mode | undefined,
  problems: readonly Problem[],
  formulaRows: number,
): { readonly mode: Mode; readonly reason: ModeReason } {
  const [first] = problems;
  if (asked === 'values') return { mode: 'values', reason: 'asked' };
  if (first) {
    if (asked === undefined) return { mode: 'values', reason: 'unclean' };
    throw new Refusal((m) => m.errors.uncleanForFormulas(problems.length, problemText(first, m)));
  }
  if (asked === undefined && formulaRows > MOST_FORMULA_ROWS) return { mode: 'values', reason: 'large' };
  return { mode: 'formulas', reason: asked === undefined ? 'clean' : 'asked' };
}
