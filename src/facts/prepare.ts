/** Sheets and plan to the contents of KPI Data: everything that is decided before a cell is written. */
import type { ColumnId, TableId } from '../catalogue/tables';
import { measure } from '../compile/engine/engine';
import { measuresOfAll, type Kpi } from '../kpi/kpi';
import type { Measure } from '../kpi/measure';
import { locate, type Source } from '../mapping/source';
import type { Mapping } from '../mapping/mapping';
import { Refusal } from '../messages/refusal';
import { kpiName, lackText, uncleanText } from '../messages';
import { periodAt, type Grain } from '../periods/period';
import type { TimeZone } from '../periods/time-zone';
import { allKpis } from '../plan/own-kpis/define';
import type { OwnKpi } from '../plan/own-kpis/own-kpi';
import type { SheetCells } from '../rows/cells';
import { datePairs } from '../rows/date-pairs';
import type { Decision } from '../rows/decision';
import { outOfOrder } from '../rows/out-of-order';
import type { Problem } from '../rows/problem';
import { readRows } from '../rows/read';
import { scopesOf, type ReadTables } from '../scopes/scopes';
import { againstFormulas, uncleanCount, type AgainstFormulas, type LimitedKpi } from './against-formulas';
import { availability, type Availability } from './availability';
import { foundOnce } from './found-once';
import type { KpiData, Mode } from './kpi-data';
import { currentPeriod, datesOf, timeline } from './timeline';

/** Above so many formulas × rows, native formulas recalculate too slowly. */
export const MOST_FORMULA_ROWS = 20_000_000;

export interface Document {
  readonly mapping: Mapping;
  /** The cells of a sheet by its name, `undefined` where there is no such sheet. */
  readonly cellsOf: (sheet: string) => SheetCells | undefined;
  readonly zone: TimeZone;
  /** The spreadsheet's, for example `vi_VN`: how its people write dates and numbers. */
  readonly locale: string;
  /** The serial of this moment. */
  readonly now: number;
  /** The serial of a day in the current period, where the plan names one. */
  readonly current?: number;
  /** The length of a period, a month without it. */
  readonly grain?: Grain;
  /** The month, 1 to 12, with which years begin; January without it. */
  readonly fiscalYearStart?: number;
  /** The KPIs that the plan defines besides the catalogue's. */
  readonly ownKpis?: readonly OwnKpi[];
  readonly money: string;
}

export interface ReadDocument {
  readonly tables: ReadTables;
  readonly sources: Readonly<Partial<Record<TableId, Source>>>;
  /** The cells that each table was read from. */
  readonly cells: Readonly<Partial<Record<TableId, SheetCells>>>;
  readonly problems: readonly Problem[];
  /** Columns that can be read in two ways, and how they were read. */
  readonly decisions: readonly Decision[];
  readonly availability: Availability;
}

/**
 * Reads every mapped table, and finds which of the KPIs it allows.
 *
 * @param kpis without it the catalogue's and the plan's own
 * @throws Refusal where a mapped sheet or header does not exist, or a required column is not mapped
 */
export function readDocument(
  { mapping, cellsOf, zone, locale, ownKpis = [] }: Document,
  kpis: readonly Kpi[] = allKpis(ownKpis),
): ReadDocument {
  const tables: ReadTables = {};
  const sources: Partial<Record<TableId, Source>> = {};
  const sheets: Partial<Record<TableId, SheetCells>> = {};
  const problems: Problem[] = [];
  const decisions: Decision[] = [];
  for (const [table, tableMapping] of Object.entries(mapping) as [TableId, Mapping[TableId]][]) {
    if (!tableMapping) continue;
    const cells = cellsOf(tableMapping.sheet);
    if (!cells) throw new Refusal((m) => m.errors.sheetNotFound(table, tableMapping.sheet));
    const source = locate(table, tableMapping, cells);
    const read = readRows(source, cells, zone, locale);
    sources[table] = source;
    sheets[table] = cells;
    Object.assign(tables, { [table]: read.rows });
    for (const problem of read.problems) problems.push(problem);
    for (const pair of datePairs(kpis, table)) {
      for (const problem of outOfOrder(read, source, cells, pair)) problems.push(problem);
    }
    decisions.push(...read.decisions);
  }
  return {
    tables,
    sources,
    cells: sheets,
    problems: foundOnce(problems, ({ row }) => row),
    decisions,
    availability: availability(kpis, sources),
  };
}

/** `limited`: there are KPIs that formulas cannot tell. */
export type ModeReason = 'clean' | 'asked' | 'unclean' | 'limited' | 'large';

export interface Prepared {
  readonly data: KpiData;
  readonly read: ReadDocument;
  readonly modeReason: ModeReason;
  /** All that speaks against formulas, whatever the mode is. */
  readonly against: AgainstFormulas;
  /** KPIs of which formulas leave something blank; none in values mode. */
  readonly limited: readonly LimitedKpi[];
}

/**
 * Measures everything and chooses the mode, unless one is asked for.
 *
 * @throws Refusal where no KPI can be calculated, or formulas are asked for over cells they cannot read
 */
export function prepare(document: Document, read: ReadDocument, asked: Mode | undefined): Prepared {
  const { tables, sources, availability: kpis } = read;
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
    measures.flatMap(({ table, time }) => {
      const rows = tables[table as TableId];
      return rows && time.kind === 'during' ? [{ rows, column: time.date as ColumnId }] : [];
    }),
  );
  const { grain = 'month', fiscalYearStart = 1 } = document;
  const today = Math.floor(document.now);
  const current =
    document.current === undefined
      ? currentPeriod(grain, today, dates?.last, fiscalYearStart)
      : periodAt(grain, document.current, fiscalYearStart);
  const line = timeline(current, dates?.first);
  const scopes = scopesOf(tables);
  const live = (line.periods.length - line.current + 1) * scopes.list.length;
  const against = againstFormulas(read, kpis.available, document.zone);
  const { mode, reason } = chooseMode(asked, against, weight(measures, tables) * live);
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
    against,
    limited: mode === 'formulas' ? against.limited : [],
  };
}

/** The rows that one row of formulas reads. */
const weight = (measures: readonly Measure[], tables: ReadTables): number =>
  measures.reduce((sum, each) => sum + (tables[each.table as TableId]?.length ?? 0), 0);

function chooseMode(
  asked: Mode | undefined,
  against: AgainstFormulas,
  formulaRows: number,
): { readonly mode: Mode; readonly reason: ModeReason } {
  const [first] = against.unclean;
  if (asked === 'values') return { mode: 'values', reason: 'asked' };
  if (first) {
    if (asked === undefined) return { mode: 'values', reason: 'unclean' };
    throw new Refusal((m) => m.errors.uncleanForFormulas(uncleanCount(against), uncleanText(first, m)));
  }
  if (asked === undefined && against.limited.length > 0) return { mode: 'values', reason: 'limited' };
  if (asked === undefined && formulaRows > MOST_FORMULA_ROWS) return { mode: 'values', reason: 'large' };
  return { mode: 'formulas', reason: asked === undefined ? 'clean' : 'asked' };
}
