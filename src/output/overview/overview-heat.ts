/** Lays out the reps × the KPIs in use as a heat map: the further below its target, the darker a cell, also in grey. */
import type { Expression } from '../../core/formula/expression';
import { area, cell } from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import type { ColorRule, Content } from '../../core/layout/sheet-layout';
import type { Kpi } from '../../model/kpi/kpi';
import type { Messages } from '../../words';
import { ifFound } from '../lookup/if-found';
import type { Overview } from './overview-contents';
import { markedName } from './overview-kpi-name';
import {
  bodyFormats,
  headerFormats,
  inGroups,
  noteFormat,
  numberFormat,
  stacked,
  titleFormat,
  type Part,
} from './overview-part';
import { FIRST, FIRST_REACHED, NAME, NUMBERS, RANK, TEAM_FOUND } from './overview-places';
import type { Ranked } from './overview-ranked';
import { shareIn } from './overview-reached';

/** What shows as less than so many whole percents. */
const STEPS = [
  { below: 60, color: palette.onHead, background: '#a8321b' },
  { below: 80, color: palette.ink, background: '#eba96b' },
  { below: 100, color: palette.ink, background: '#f7d8a8' },
] as const;
/** The last one of the rules: whatever none of the others took. */
const REACHED = { color: palette.ink, background: '#e8f4f0' } as const;

/** In the order of the ranking, with the whole team below; as many tables as the KPIs need. */
export function heatMap(table: Ranked, overview: Overview, m: Messages): (row: number) => Part {
  const { title, legend } = m.overview.heat;
  return (titleRow) =>
    stacked(titleRow, [
      (row) => ({
        blocks: [{ row, column: RANK, cells: [[title], [legend(STEPS.map(({ below }) => below))]] }],
        formats: [titleFormat(row), noteFormat(row + 1)],
        end: row + 2,
      }),
      ...inGroups(overview.scored, NUMBERS).map(
        (kpis, group) => (row: number) => heat(table, { kpis, group, row }, overview, m),
      ),
    ]);
}

interface Shown {
  readonly kpis: readonly Kpi[];
  readonly group: number;
  readonly row: number;
}

function heat(table: Ranked, { kpis, group, row }: Shown, overview: Overview, m: Messages): Part {
  const first = row + 1;
  const { count } = table;
  const shares = area(first, FIRST, count + 1, kpis.length);
  const firstShare = FIRST_REACHED + group * NUMBERS;
  return {
    blocks: [
      { row, column: NAME, cells: [[m.overview.rep, ...kpis.map((kpi) => markedName(kpi, overview, m))]] },
      {
        row: first,
        column: NAME,
        cells: [
          ...Array.from({ length: count }, (_, index): readonly Content[] => {
            const at = (column: number): Expression => cell(table.header + 1 + index, column);
            return [at(NAME), ...kpis.map((_, place) => at(firstShare + place))];
          }),
          teamCells(kpis, overview),
        ],
      },
    ],
    formats: [
      ...headerFormats(row),
      ...bodyFormats(first, count + 1),
      numberFormat(first, FIRST, count + 1, kpis.length, '0%'),
      { area: shares, style: { align: 'center' } },
      { area: area(row, FIRST, 1, kpis.length), style: { align: 'center', size: 9 } },
      { area: area(first + count, NAME, 1, kpis.length + 1), style: { bold: true } },
    ],
    rules: rulesOf(shares),
    rowHeights: [{ row, height: 54 }],
    end: first + count + 2,
  };
}

const teamCells = (kpis: readonly Kpi[], overview: Overview): readonly Content[] => [
  ifFound(TEAM_FOUND, overview.facts.key('scope', TEAM_FOUND)),
  ...kpis.map((kpi) => ifFound(TEAM_FOUND, shareIn(TEAM_FOUND, kpi, overview))),
];

/** By what a cell shows: half a percent below is rounded up. */
const rulesOf = (shares: ColorRule['area']): readonly ColorRule[] => [
  ...STEPS.map(({ below, ...colors }): ColorRule => ({
    area: shares,
    test: 'below',
    value: (below * 10 - 5) / 1000,
    ...colors,
  })),
  { area: shares, test: 'above', value: 0, ...REACHED },
];
