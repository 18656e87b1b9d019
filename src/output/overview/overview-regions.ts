/** Lays out regions side by side over one period: KPIs down by family, regions across, and the leader in each KPI. */
import { binary, call, integer, reference, when, type Expression } from '../../core/formula/expression';
import { a1, area } from '../../core/formula/reference';
import type { Family, Kpi } from '../../model/kpi/kpi';
import { palette } from '../../core/layout/palette';
import type { Block, Content, Format } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import { unless } from '../../core/formula/blank-cells';
import { ifFound } from '../lookup/if-found';
import { kpiInUse, type Overview } from './overview-contents';
import { markedName, shortName } from './overview-kpi-name';
import { matrix } from './overview-matrix';
import { bodyFormats, headerFormats, titleFormat, valueFormat, type Part } from './overview-part';
import { FIRST, FOUND, NUMBERS, RANK, TEAM_FOUND, UNSORTED } from './overview-places';
import { rowsIn, type Ranked } from './overview-ranked';

/** Between the whole team and who leads. */
const MOST_ACROSS = NUMBERS - 2;

/** Regions across in the order of KPI Data, or down in that of the ranking where there are many. */
export function sideBySide(regions: Ranked, overview: Overview, m: Messages): (row: number) => Part {
  if (regions.count <= MOST_ACROSS) return regionsAcross(rowsIn(regions, UNSORTED), overview, m);
  const title = m.overview.regionsSideBySide;
  return matrix({ title, name: m.overview.region, rows: rowsIn(regions, FOUND) }, overview, m);
}

/** @param regions cells with rows of KPI Data, at most `MOST_ACROSS` */
function regionsAcross(
  regions: readonly Expression[],
  overview: Overview,
  m: Messages,
): (row: number) => Part {
  return (row) => {
    const header = row + 1;
    const columns = [TEAM_FOUND, ...regions];
    const leader = regions.length > 1 ? FIRST + columns.length : undefined;
    const families = groupedByFamily(overview.kpis);
    const blocks: Block[] = [];
    let formats: readonly Format[] = [];
    let next = header + 1;
    for (const { family, kpis } of families) {
      blocks.push(
        { row: next, column: RANK, cells: [[m.families[family]]] },
        {
          row: next + 1,
          column: RANK,
          cells: kpis.map((kpi, index) => cellsOf(kpi, next + 1 + index, columns, header, overview, m)),
        },
      );
      formats = [
        ...formats,
        { area: area(next, RANK), style: { bold: true, color: palette.quiet, valign: 'bottom' } },
        ...bodyFormats(next + 1, kpis.length),
        ...kpis.map((kpi, index) =>
          valueFormat(kpi, area(next + 1 + index, FIRST, 1, columns.length), overview, m),
        ),
      ];
      next += 1 + kpis.length;
    }
    const names = columns.map((found) => ifFound(found, overview.facts.key('scope', found)));
    return {
      blocks: [
        { row, column: RANK, cells: [[m.overview.regionsSideBySide]] },
        {
          row: header,
          column: RANK,
          cells: [[m.overview.kpi, null, ...names, ...(leader ? [m.overview.leader] : [])]],
        },
        ...blocks,
      ],
      formats: [
        titleFormat(row),
        ...headerFormats(header),
        ...formats,
        { area: area(header + 1, FIRST, next - header - 1, 1), style: { bold: true } },
        ...(leader
          ? [
              {
                area: area(header + 1, leader, next - header - 1, 1),
                style: { color: palette.good, align: 'right' },
              } as const,
            ]
          : []),
      ],
      rowHeights: [{ row: header, height: 36 }],
      end: next + 1,
    };
  };
}

function cellsOf(
  kpi: Kpi,
  row: number,
  columns: readonly Expression[],
  header: number,
  overview: Overview,
  m: Messages,
): readonly Content[] {
  const { facts } = overview;
  return [
    markedName(kpi, overview, m, shortName(kpi, m)),
    null,
    ...columns.map((found) => ifFound(found, facts.kpi(kpi, found))),
    ...(columns.length > 2 ? [leaderFormula(kpi, row, columns.length - 1, header, overview)] : []),
  ];
}

/** The region with the best value; blank where fewer than two have one, and where the best ones are equal. */
function leaderFormula(
  kpi: Kpi,
  row: number,
  regions: number,
  header: number,
  { scored, plan }: Overview,
): Expression {
  const inRow = (at: number): Expression => reference(a1(area(at, FIRST + 1, 1, regions)));
  const [names, values] = [inRow(header), inRow(row)];
  const [most, least] = [call('MAX', values), call('MIN', values)];
  const isInPlan = kpiInUse(kpi, { scored }) !== undefined;
  const better = kpi.better === 'higher' ? most : least;
  const best = isInPlan ? when(plan.kpi(kpi.id).lowerWhere, least, most) : better;
  const winners = call('SUMPRODUCT', binary(binary(values, '=', best), '*', integer(1)));
  return unless(
    [binary(call('COUNT', values), '<', integer(2)), binary(winners, '>', integer(1))],
    call('INDEX', names, call('MATCH', best, values, integer(0))),
  );
}

interface FamilyGroup {
  readonly family: Family;
  readonly kpis: readonly Kpi[];
}

function groupedByFamily(kpis: readonly Kpi[]): readonly FamilyGroup[] {
  const families = [...new Set(kpis.map(({ family }) => family))];
  return families.map((family) => ({ family, kpis: kpis.filter((kpi) => kpi.family === family) }));
}
