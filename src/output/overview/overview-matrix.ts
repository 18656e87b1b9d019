/**
 * Lays out many regions side by side: names down, KPIs in use across, the whole team below for comparison.
 */
import type { Expression } from '../../core/formula/expression';
import { area } from '../../core/formula/reference';
import type { Kpi } from '../../model/kpi/kpi';
import type { Content } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import { ifFound } from '../lookup/if-found';
import type { Overview } from './overview-contents';
import { markedName } from './overview-kpi-name';
import {
  bodyFormats,
  headerFormats,
  inGroups,
  stacked,
  titleFormat,
  valueFormat,
  type Part,
} from './overview-part';
import { FIRST, NAME, NUMBERS, RANK, TEAM_FOUND } from './overview-places';

interface Rows {
  readonly title: string;
  /** The header over the names. */
  readonly name: string;
  /** Cells with rows of KPI Data, 0 for none. */
  readonly rows: readonly Expression[];
}

/** As many tables below each other as the KPIs need: each is as wide as the page. */
export function matrix({ title, name, rows }: Rows, overview: Overview, m: Messages): (row: number) => Part {
  return (titleRow) =>
    stacked(titleRow, [
      (row) => ({
        blocks: [{ row, column: RANK, cells: [[title]] }],
        formats: [titleFormat(row)],
        end: row + 1,
      }),
      ...inGroups(overview.scored, NUMBERS).map(
        (kpis) => (row: number) => table({ name, rows: [...rows, TEAM_FOUND], kpis, row }, overview, m),
      ),
    ]);
}

interface Table extends Omit<Rows, 'title'> {
  readonly kpis: readonly Kpi[];
  readonly row: number;
}

function table({ name, rows, kpis, row }: Table, overview: Overview, m: Messages): Part {
  const { facts } = overview;
  const first = row + 1;
  return {
    blocks: [
      { row, column: NAME, cells: [[name, ...kpis.map((kpi) => markedName(kpi, overview, m))]] },
      {
        row: first,
        column: NAME,
        cells: rows.map((found): readonly Content[] => [
          ifFound(found, facts.key('scope', found)),
          ...kpis.map((kpi) => ifFound(found, facts.kpi(kpi, found))),
        ]),
      },
    ],
    formats: [
      ...headerFormats(row),
      ...bodyFormats(first, rows.length),
      ...kpis.map((kpi, index) => valueFormat(kpi, area(first, FIRST + index, rows.length, 1), overview, m)),
      { area: area(first + rows.length - 1, NAME, 1, kpis.length + 1), style: { bold: true } },
    ],
    rowHeights: [{ row, height: 54 }],
    end: first + rows.length + 1,
  };
}
