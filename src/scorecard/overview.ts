/** The overview: regions and reps side by side over the current period, with charts. */
import { binary, EMPTY, integer, when, type Expression } from '../formula/expression';
import { area, cell } from '../formula/reference';
import type { Kpi } from '../kpi/kpi';
import { numberPattern } from '../layout/number-format';
import { palette } from '../layout/palette';
import type { Block, ChartSpec, Content, Format, SheetLayout } from '../layout/sheet-layout';
import { kpiName, type Messages } from '../messages';
import type { Scope, Scopes, ScopeType } from '../scopes/scopes';
import type { FactLookup } from './fact-lookup';

export interface Overview {
  readonly scopes: Pick<Scopes, 'list'>;
  readonly kpis: readonly Kpi[];
  readonly facts: FactLookup;
  readonly currentStart: Expression;
  readonly money: string;
}

const NAME = 1;
const FIRST_KPI = 2;
const PERIOD_ROW = 2;
const FIRST_SECTION = 4;
const CHART_HEIGHT = 260;
const CHART_WIDTH = 480;

export function overviewLayout(
  { scopes, kpis, facts, currentStart, money }: Overview,
  m: Messages,
): SheetLayout {
  const lastKpi = FIRST_KPI + kpis.length - 1;
  const lookup = lastKpi + 1;
  const start = cell(PERIOD_ROW, FIRST_KPI, { fixedRow: true, fixedColumn: true });
  const blocks: Block[] = [];
  const formats: Format[] = [];
  const charts: ChartSpec[] = [];

  let row = FIRST_SECTION;
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
    const money1 = kpis.find((kpi) => kpi.format === 'money');
    if (type !== 'team' && money1) {
      charts.push({
        kind: type === 'region' ? 'column' : 'bar',
        title: `${kpiName(money1, m)}: ${title}`,
        areas: [
          area(header, NAME, rows.length + 1, 1),
          area(header, FIRST_KPI + kpis.indexOf(money1), rows.length + 1, 1),
        ],
        row: FIRST_SECTION,
        column: lookup + 1,
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
      { area: area(PERIOD_ROW, FIRST_KPI), style: { number: 'yyyy-mm', bold: true, align: 'right' } },
      ...formats,
    ],
    columnWidths: [200, ...kpis.map(() => 140), 30],
    rowHeights: [{ row: 1, height: 36 }],
    frozenRows: PERIOD_ROW,
    hiddenColumns: [{ first: lookup, count: 1 }],
    charts: charts.map((chart, index) => ({ ...chart, row: chart.row + index * 14 })),
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
