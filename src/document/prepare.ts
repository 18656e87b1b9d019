/** Prepares the contents of KPI Data from the sheets and the plan: everything is decided before a cell is written. */
import type { TableId } from '../model/catalogue/tables';
import { measure } from '../compute/engine/engine';
import type { ClosedPeriod } from '../output/history/closed-period';
import { measuresOfAll, type Kpi } from '../model/kpi/kpi';
import { locate, type LocatedTable } from '../data/mapping/locate';
import type { Mapping } from '../data/mapping/mapping';
import { Refusal } from '../words/refusal';
import { kpiName } from '../words';
import { lackText } from '../compute/available/lack-text';
import { uncleanText } from '../data/reading/unclean-text';
import { periodAt, previous, type Period } from '../core/calendar/period';
import type { TimeZone } from '../core/calendar/time-zone';
import { allKpis } from '../plan/own-kpis/define';
import { NEW_PLAN, type Plan } from '../plan/plan';
import { defaultKpis } from '../plan/plan-kpi';
import { targetsOf, type Targets } from '../plan/targets';
import type { SheetCells } from '../core/text/cells';
import { datePairs } from '../data/reading/date-pairs';
import type { Decision } from '../data/reading/decision';
import { twins } from '../data/reading/twins';
import { outOfOrder } from '../data/reading/out-of-order';
import type { Problem } from '../data/reading/problem';
import { readRows } from '../data/reading/read';
import { activityOf } from '../data/scopes/activity';
import { scopesOf, type ReadTables, type Scope } from '../data/scopes/scopes';
import {
  againstFormulas,
  uncleanCount,
  type AgainstFormulas,
  type LimitedKpi,
} from '../compute/available/against-formulas';
import { availability, type Availability } from '../compute/available/availability';
import { checkedColumns } from '../compute/available/checked-columns';
import { foundOnce } from '../data/reading/found-once';
import type { KpiData } from '../output/kpi-data/contents';
import type { Mode } from '../model/mode';
import { rowsRead } from '../compute/available/rows-read';
import { currentPeriod, datesOf, timeline } from '../compute/available/timeline';

/** Above so many formulas × rows, native formulas recalculate too slowly. */
export const MOST_FORMULA_ROWS = 20_000_000;

/** The plan, as far as it is known, and the sheets that it is about; what is missing is as in a new plan. */
export interface Document extends Partial<Plan> {
  readonly mapping: Mapping;
  /** The cells of a sheet by its name, `undefined` where there is no such sheet. */
  readonly cellsOf: (sheet: string) => SheetCells | undefined;
  readonly zone: TimeZone;
  /** The spreadsheet's, for example `vi_VN`: how its people write dates and numbers. */
  readonly locale: string;
  /** The serial of this moment. */
  readonly now: number;
  /** The periods whose results nothing changes any more. */
  readonly closed?: readonly ClosedPeriod[];
  /** Reps and regions that were in the tables once: they keep their rows. */
  readonly formerScopes?: readonly Scope[];
}

export interface ReadDocument {
  readonly tables: ReadTables;
  readonly sources: Readonly<Partial<Record<TableId, LocatedTable>>>;
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
  const sources: Partial<Record<TableId, LocatedTable>> = {};
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
    for (const problem of [...twins(source, cells), ...read.problems]) problems.push(problem);
    for (const pair of datePairs(kpis, table)) {
      for (const problem of outOfOrder(read, source, cells, pair)) problems.push(problem);
    }
    for (const decision of read.decisions) decisions.push(decision);
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

/** `limited`: there are KPIs in use that formulas cannot tell. */
export type ModeReason = 'clean' | 'asked' | 'unclean' | 'limited' | 'large';

export interface Prepared {
  readonly data: KpiData;
  readonly read: ReadDocument;
  readonly modeReason: ModeReason;
  /** All that speaks against formulas, whatever the mode is. */
  readonly against: AgainstFormulas;
  /** KPIs in use of which formulas leave something blank; none in values mode. */
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
      const rows = tables[table];
      return rows && time.kind === 'during' ? [{ rows, column: time.date }] : [];
    }),
  );
  const plan = planOf(document);
  const { grain, fiscalYearStart } = plan;
  const today = Math.floor(document.now);
  const current =
    plan.current === undefined
      ? currentPeriod(grain, today, dates?.last, fiscalYearStart)
      : periodAt(grain, plan.current, fiscalYearStart);
  const line = timeline(current, dates?.first);
  const { closed = [], formerScopes = [] } = document;
  const scopes = scopesOf(tables, [
    ...closed.flatMap(({ results }) => results.map(({ scope }) => scope)),
    ...formerScopes,
  ]);
  const activity = activityOf(tables, scopes, previous(current));
  const live = (line.periods.length - line.current + 1) * scopes.list.length;
  const scored = scoredKpis(plan, kpis.available);
  const against = againstFormulas(read, kpis.available, scored, document.zone);
  const { mode, reason } = chooseMode(asked, against, rowsRead(measures, tables, line.periods.length) * live);
  return {
    data: {
      scopes,
      timeline: line,
      kpis: kpis.available,
      scored,
      plan,
      targets: targetsIn(line.periods, targetsOf(plan, scopes, activity.isActive)),
      closed,
      activity,
      sources,
      checked: mode === 'formulas' ? checkedColumns(kpis.available, sources, read.cells) : [],
      measured: measure({ measures, tables, sources, scopes, periods: line.periods }),
      mode,
      asOf: document.now,
    },
    read,
    modeReason: reason,
    against,
    limited: mode === 'formulas' ? against.limited : [],
  };
}

const planOf = (document: Document): Plan => ({
  ...NEW_PLAN,
  kpis: defaultKpis(document.ownKpis ?? []),
  ...document,
});

/** The KPIs that make the score: those in use that the tables allow, in the plan's order. */
const scoredKpis = ({ kpis }: Plan, available: readonly Kpi[]): readonly Kpi[] =>
  kpis.flatMap(({ kpi, inUse }) => (inUse ? available.filter(({ id }) => id === kpi) : []));

/** By the place of the period. */
const targetsIn =
  (periods: readonly Period[], targets: Targets): KpiData['targets'] =>
  (kpi, scope, place) => {
    const period = periods[place];
    if (!period) throw new RangeError(`no period ${place}`);
    return targets(kpi, scope, period);
  };

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
