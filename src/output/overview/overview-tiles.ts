/** Lays out the first look: a large tile for the charted KPI and four small ones, each held against its target. */
import { area } from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import { withAir } from '../../core/layout/number-format';
import type { Content, Format } from '../../core/layout/sheet-layout';
import type { Kpi } from '../../model/kpi/kpi';
import type { KpiId } from '../../model/kpi/kpis';
import type { Messages } from '../../words';
import { pointsPattern } from '../card/card-change';
import { barePattern, shortPattern } from './overview-amounts';
import type { Overview } from './overview-contents';
import { numberFormat, type Part } from './overview-part';
import { LAST, NAME, RANK, TILE_ROW } from './overview-places';
import { GAP_LINE, TILE_LINES, tileCells, type Tile } from './overview-tile';

const SMALL_TILES = 4;
const [LARGE_COLUMNS, SMALL_COLUMNS] = [3, 2];

/** What a head of sales asks for after revenue. */
const ASKED_FOR: readonly KpiId[] = ['newLeads', 'winRate', 'newCustomers', 'cac'];

const [LABEL, VALUE, BAR, FACTS] = [TILE_ROW, TILE_ROW + 1, TILE_ROW + 2, TILE_ROW + 3];
const FACT_LINES = TILE_LINES - (FACTS - TILE_ROW);
const HEIGHTS: readonly number[] = [20, 30, 16, ...Array<number>(FACT_LINES).fill(19)];

/** Below the tiles. */
const GAP = 10;

/** The charted KPI; then those that are asked for, then others in use. */
function tileKpis(overview: Overview): readonly Kpi[] {
  const { kpis, scored, charted } = overview;
  const asked = ASKED_FOR.flatMap((id) => kpis.filter((kpi) => kpi.id === id));
  const all = [...(charted ? [charted] : []), ...asked, ...scored];
  const once = all.filter((kpi, place) => all.findIndex(({ id }) => id === kpi.id) === place);
  return once.slice(0, 1 + SMALL_TILES);
}

/** Nothing without a KPI. */
export function tiles(overview: Overview, rangeColumn: number, m: Messages): Part | undefined {
  const shown = tileKpis(overview).map((kpi, place): Tile => ({
    kpi,
    column: place === 0 ? NAME : NAME + LARGE_COLUMNS + SMALL_COLUMNS * (place - 1),
    columns: place === 0 ? LARGE_COLUMNS : SMALL_COLUMNS,
    rangeColumn: place === 0 ? rangeColumn : undefined,
  }));
  if (shown.length === 0) return undefined;
  const cells = shown.map((tile) => tileCells(tile, overview, m));
  const missing = SMALL_COLUMNS * (SMALL_TILES + 1 - shown.length);
  const lines = Array.from({ length: TILE_LINES }, (_, line): readonly Content[] => [
    ...cells.flatMap((lines) => lines[line] ?? []),
    ...Array<null>(missing).fill(null),
  ]);
  return {
    blocks: [{ row: TILE_ROW, column: NAME, cells: lines }],
    formats: [...sharedFormats, ...shown.flatMap((tile, place) => formatsOf(tile, place, overview, m))],
    rowHeights: [...HEIGHTS, GAP].map((height, line) => ({ row: TILE_ROW + line, height })),
    end: TILE_ROW + TILE_LINES + 1,
  };
}

const across = (row: number, rows = 1) => area(row, NAME, rows, LAST - NAME + 1);

const sharedFormats: readonly Format[] = [
  { area: across(LABEL), style: { color: palette.head, bold: true, size: 9, valign: 'bottom' } },
  { area: across(VALUE), style: { number: withAir('0%'), size: 13, color: palette.head, valign: 'middle' } },
  { area: across(BAR), style: { size: 8, color: palette.rep, valign: 'middle' } },
  { area: across(FACTS, FACT_LINES), style: { size: 9, color: palette.quiet, valign: 'middle' } },
];

function formatsOf(
  { kpi, column, columns }: Tile,
  place: number,
  overview: Overview,
  m: Messages,
): readonly Format[] {
  const isLarge = place === 0;
  const last = column + columns - 1;
  const pattern = (isLarge ? shortPattern : barePattern)(kpi, overview, m);
  const left = isLarge ? RANK : column;
  return [
    ...(place % 2 === 0
      ? [
          {
            area: area(LABEL, left, TILE_LINES, last - left + 1),
            style: { background: palette.band },
          } as const,
        ]
      : []),
    // A text has no air on its right, as numbers have by their patterns.
    { area: area(LABEL, last), style: { align: 'center' } },
    { area: area(VALUE, last), style: { align: 'right' } },
    {
      area: area(VALUE, column),
      style: { number: pattern, bold: true, size: isLarge ? 20 : 14, align: 'left' },
    },
    numberFormat(FACTS, column + 1, FACT_LINES, 1, withAir(pattern)),
    ...(kpi.format === 'percent'
      ? [numberFormat(TILE_ROW + GAP_LINE, column + 1, 1, 1, withAir(pointsPattern(m)))]
      : []),
    ...(isLarge ? [numberFormat(FACTS + FACT_LINES - 1, last, 1, 1, withAir(pattern))] : []),
    { area: area(FACTS, column + 1, FACT_LINES, columns - 1), style: { color: palette.ink } },
  ];
}
