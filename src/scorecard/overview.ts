/** The overview: regions and reps side by side over the current period, with charts. */
import { binary, EMPTY, integer, when, type Expression } from '../formula/expression';
import { area, cell } from '../formula/reference';
import type { Kpi } from '../kpi/kpi';
import { numberPattern, startPattern } from '../layout/number-format';
import { palette } from '../layout/palette';
import type { Block, ChartSpec, Content, Format, SheetLayout } from '../layout/sheet-layout';
import { kpiName, type Messages } from '../messages';
import type { Grain } from '../periods/period';
import type { Scope, Scopes, ScopeType } from '../scopes/scopes';
import type { FactLookup } from './fact-lookup';

export interface Overview {
  readonly scopes: Pick<Scopes, 'list'>;
  readonly kpis: readonly Kpi[];
  readonly facts: FactLookup;
  readonly currentStart: Expression;
  readonly money: string;
  /** The length of a period, a month without it. */
  readonly grain?: Grain;
}

const NAME = 1;
const FIRST_KPI = 2;
const PERIOD_ROW = 2;
/** The charts stand side by side below the period, the tables below them. */
const CHART_ROW = 4;
const CHART_ROWS = 14;
const CHART_COLUMNS = 4;
const CHART_HEIGHT = 280;
const CHART_WIDTH = 600;

export function overviewLayout(
  { scopes, kpis, facts, currentStart, money, grain = 'month' }: Overview,
  m: Messages,
): SheetLayout {
  const lastKpi = FIRST_KPI + kpis.length - 1;
  const lookup = lastKpi + 1;
  const start = cell(PERIOD_ROW, FIRST_KPI, { fixedRow: true, fixedColumn: true });
  const blocks: Block[] = [];
  const formats: Format[] = [];
  const charts: ChartSpec[] = [];

  // The money that a team brings in, not what it spends.
  const charted = kpis.find(({ format, better }) => format === 'money' && better === 'higher');
  let row = charted ? CHART_ROW + CHART_ROWS + 1 : CHART_ROW;
  for (const { type, title } of sections(m)) {
    const members = scopes.list.map((scope, index) => ({ scope, number: index + 1 })).filter(isOf(type));
    if (members.length === 0) continue;
    const header = row + 1;
    const rows = members.map(({ number }, index): readonly Content[] => {
      const found = cell(header + 1 + index, lookup, { fixedColumn: true });
      const ifFound = (then: Expression): Expression => when(binary(found, '=', integer(0)), EMPTY, then);
      return [
        ifFound(facts.key('scope', found)),
        ...kpis.map((kpi) => ifFound(facts.kpi(kpi, found))),
        facts.row(start, integer(number)),
      ];
    });
    blocks.push(
      { row, column: NAME, cells: [[title]] },
      { row: header, column: NAME, cells: [[m.overview.name, ...kpis.map((kpi) => kpiName(kpi, m))]] },
      { row: header + 1, column: NAME, cells: rows },
    );
    formats.push(
      { area: area(row, NAME), style: { bold: true, size: 12, color: palette.head } },
      {
        area: area(header, NAME, 1, lastKpi),
        style: { bold: true, background: palette.band, color: palette.head, wrap: true, valign: 'middle' },
      },
      { area: area(header, FIRST_KPI, 1, kpis.length), style: { align: 'right' } },
      { area: area(header + 1, NAME, rows.length, lastKpi), style: { rule: palette.line } },
      ...kpis.map((kpi, index) => ({
        area: area(header + 1, FIRST_KPI + index, rows.length, 1),
        style: { number: numberPattern(kpi.format, money), align: 'right' } as const,
      })),
    );
    if (type !== 'team' && charted) {
      charts.push({
        kind: type === 'region' ? 'column' : 'bar',
        title: `${kpiName(charted, m)}: ${title}`,
        areas: [
          area(header, NAME, rows.length + 1, 1),
          area(header, FIRST_KPI + kpis.indexOf(charted), rows.length + 1, 1),
        ],
        row: CHART_ROW,
        column: NAME + charts.length * CHART_COLUMNS,
        width: CHART_WIDTH,
        height: CHART_HEIGHT,
      });
    }
    row = header + rows.length + 2;
  }

  return {
    blocks: [
      { row: 1, column: NAME, cells: [[m.overview.title]] },
      { row: PERIOD_ROW, column: NAME, cells: [[m.card.period, currentStart]] },
      ...blocks,
    ],
    formats: [
      { area: area(1, NAME, 1, lastKpi), style: { background: palette.head, color: palette.onHead } },
      { area: area(1, NAME), style: { bold: true, size: 16, valign: 'middle' } },
      { area: area(PERIOD_ROW, NAME), style: { color: palette.quiet } },
      {
        area: area(PERIOD_ROW, FIRST_KPI),
        style: { number: startPattern(grain), bold: true, align: 'right' },
      },
      ...formats,
    ],
    columnWidths: [200, ...kpis.map(() => 140), 30],
    rowHeights: [{ row: 1, height: 36 }],
    frozenRows: PERIOD_ROW,
    hiddenColumns: [{ first: lookup, count: 1 }],
    charts,
    gridlines: false,
    tabColor: palette.team,
    inputs: [],
  };
}

const sections = (m: Messages): readonly { readonly type: ScopeType; readonly title: string }[] => [
  { type: 'team', title: m.scopes.wholeTeam },
  { type: 'region', title: m.scopes.regions },
  { type: 'rep', title: m.scopes.reps },
];

const isOf =
  (type: ScopeType) =>
  ({ scope }: { readonly scope: Scope }): boolean =>
    scope.type === type;
