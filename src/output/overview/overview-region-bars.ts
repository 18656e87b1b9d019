/** Lays out a bar per region for the charted KPI, with a mark where its target is, in the order of the ranking. */
import { lacksNumber, unless } from '../../core/formula/blank-cells';
import { binary, call, EMPTY, integer, when, type Expression } from '../../core/formula/expression';
import { area, fixedArea } from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import type { Content } from '../../core/layout/sheet-layout';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiName, type Messages } from '../../words';
import { ifFound } from '../lookup/if-found';
import { shortPattern } from './overview-amounts';
import { bar, markedBar, signsOf } from './overview-bar';
import { kpiInUse, type Overview } from './overview-contents';
import { numberFormat, subtitleFormats, type Part } from './overview-part';
import { fixed, FOUND, NAME, RANK } from './overview-places';
import { rowsIn, type Ranked } from './overview-ranked';

/** The name; the bar, over two columns; the value; the target. */
export const BARS_COLUMNS = 6;
const [BAR, VALUE, TARGET] = [NAME + 1, NAME + 3, NAME + 4];

/** So many signs fit into two columns. */
const LENGTH = 22;

export function regionBars(regions: Ranked, kpi: Kpi, row: number, overview: Overview, m: Messages): Part {
  const { facts } = overview;
  const header = row + 1;
  const first = header + 1;
  const inUse = kpiInUse(kpi, overview);
  const { title, target, legend } = m.overview.regionBars;
  const longest = fixed(header, FOUND);
  const lines = rowsIn(regions, FOUND).map((found, index): readonly Content[] => {
    const at = (column: number): Expression => fixed(first + index, column);
    const signs = (of: Expression): Expression => signsOf(binary(of, '/', longest), LENGTH);
    const isNothing = binary(longest, '<=', integer(0));
    const barOf = when(
      binary(at(TARGET), '=', EMPTY),
      bar(signs(at(VALUE)), LENGTH),
      markedBar(signs(at(VALUE)), signs(at(TARGET)), LENGTH),
    );
    return [
      ifFound(found, facts.key('scope', found)),
      unless([lacksNumber(at(VALUE))], unless([isNothing], barOf)),
      null,
      ifFound(found, facts.kpi(kpi, found)),
      inUse ? ifFound(found, facts.scored('target', inUse, found)) : null,
    ];
  });
  const pattern = shortPattern(kpi, overview, m);
  return {
    blocks: [
      { row, column: RANK, cells: [[title(kpiName(kpi, m))]] },
      {
        row: header,
        column: NAME,
        cells: [[m.overview.region, inUse ? legend : null, null, kpiName(kpi, m), inUse ? target : null]],
      },
      { row: first, column: NAME, cells: lines },
      {
        row: header,
        column: FOUND,
        cells: [[call('MAX', integer(0), fixedArea(area(first, VALUE, regions.count, 2)))]],
      },
    ],
    formats: [
      ...subtitleFormats(row, RANK, BARS_COLUMNS),
      { area: area(header, VALUE, regions.count + 1, 2), style: { align: 'right' } },
      { area: area(first, BAR, regions.count, 1), style: { size: 8, color: palette.rep } },
      numberFormat(first, VALUE, regions.count, 2, pattern),
    ],
    end: first + regions.count,
  };
}
