/** Lays out the sheet "KPI Plan", which people edit and `read.ts` reads back. */
import { greatestOf } from '../../core/extremes';
import { area, cell } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Content, Format, SheetLayout } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { Period } from '../../core/calendar/period';
import type { SheetCells } from '../../core/text/cells';
import { arrange, inserted, type Insertion } from './arrange';
import { bandsPart } from './bands-part';
import { holidaysPart, weekdaysPart } from './calendar-part';
import { kpisPart } from './kpis-part';
import { latestPart } from './latest-part';
import { leftOver } from './left-over';
import { mappingPart } from './mapping-rows';
import { allKpis } from '../own-kpis/define';
import { ownKpisPart } from './own-kpis-part';
import { blocksOf, styled } from './part';
import {
  HEADER,
  HINT,
  ID,
  IDS,
  KPI_COLUMNS,
  LABEL,
  OWN_LAST,
  placesOfBlocks,
  SETTING,
  SHEET,
  type PlanPlaces,
} from './places';
import { pastParts } from './past-parts';
import { payPart } from './pay-part';
import type { Plan, Target } from '../plan';
import { ratesPart } from './rates-part';
import { settingsPart } from './settings-part';
import { startFormula } from './start-formula';
import { targetsPart } from './targets-part';

/** The sheet as it is, where the plan is drawn over an earlier drawing. */
export interface Former {
  readonly cells: SheetCells;
  /** What really stands there, where a drawing before this one was not finished; without it the cells. */
  readonly written?: SheetCells['values'];
  /** The targets, row by row of their list; `undefined` for a blank row. */
  readonly targets: readonly (Target | undefined)[];
  /** What stands beside them where the column of lengths of period comes: it moves to the right. */
  readonly targetNotes?: readonly (readonly Content[])[];
  /** The period that stood in for today's, where that of today has no data. */
  readonly last?: Period | undefined;
}

export interface PlanDrawing {
  /** Rows to insert before the layout is drawn, one insertion after the other. */
  readonly insertions: readonly Insertion[];
  /** What stands in the sheet once they are inserted. */
  readonly values: SheetCells['values'];
  readonly layout: SheetLayout;
  readonly places: PlanPlaces;
}

const WIDTHS: Readonly<Record<number, number>> = {
  [ID]: 60,
  [LABEL]: 280,
  [SETTING]: 200,
  [SHEET]: 155,
  [HEADER]: 170,
  [KPI_COLUMNS.better]: 165,
};
const OTHER_WIDTH = 140;

/** What is in the sheet stays in its row: new rows are inserted, so that formulas of other sheets still find the plan's cells. */
export function planDrawing(plan: Plan, patterns: Patterns, m: Messages, former?: Former): PlanDrawing {
  const at = arrange(plan, former?.cells, former?.written !== undefined);
  const known = allKpis(plan.ownKpis);
  const start = startFormula(cell(at.rowOf(IDS.current), SETTING), plan, former?.last);
  const parts = [
    settingsPart(plan, start, shownIn(former), at, patterns, m),
    latestPart(at, patterns, m),
    kpisPart(plan, known, at, patterns, m),
    bandsPart(plan, at, patterns, m),
    payPart(plan, known, at, patterns, m),
    targetsPart(plan, former ?? { targets: [] }, at, patterns, m),
    weekdaysPart(plan, at, m),
    holidaysPart(plan, at, patterns, m),
    ratesPart(plan, at, patterns, m),
    ownKpisPart(plan.ownKpis, at, m),
    ...pastParts(plan, known, at, patterns, m),
    mappingPart(plan.mapping, at, m),
  ];
  const titleRow = at.rowOf(IDS.title);
  const blocks = blocksOf([
    { row: titleRow, cells: [IDS.title, m.plan.title] },
    ...parts.flatMap(({ rows }) => rows),
  ]);
  const inputs = parts.flatMap((part) => part.inputs);
  const wordsEnd = greatestOf(inputs.map(({ column, columns }) => column + columns - 1));
  const width = Math.max(OWN_LAST, HEADER, wordsEnd);
  const values = inserted(former?.written ?? former?.cells.values ?? [], at.insertions);
  return {
    insertions: at.insertions,
    values,
    layout: {
      blocks: [...blocks, ...leftOver(values, blocks)],
      formats: [
        ...plainFormats(at.insertions, width),
        ...titleBar(titleRow, width),
        ...parts.flatMap(({ formats }) => formats),
        ...styled(inputs, { background: palette.input }),
      ],
      columnWidths: Array.from({ length: width }, (_, index) => WIDTHS[index + 1] ?? OTHER_WIDTH),
      rowHeights: [{ row: titleRow, height: 36 }],
      hiddenColumns: [{ first: ID, count: 1 }],
      choices: parts.flatMap(({ choices }) => choices),
      inputs,
      frozenRows: titleRow,
      gridlines: false,
      tabColor: palette.technical,
    },
    places: placesOfBlocks(blocks),
  };
}

/** What the cells of a setting show; nothing in a new plan. */
function shownIn(former: Former | undefined): Parameters<typeof settingsPart>[2] {
  return (id) => {
    const cells = former?.cells.values.find((each) => each[ID - 1] === id) ?? [];
    const shown = (column: number): Content => {
      const value = cells[column - 1] ?? '';
      return value === '' || value instanceof Date ? null : value;
    };
    return { value: shown(SETTING), hint: shown(HINT) };
  };
}

/** Inserted rows look like the row above them. */
function plainFormats(insertions: readonly Insertion[], width: number): readonly Format[] {
  const areas: { row: number; rows: number }[] = [];
  for (const { after, count } of insertions) {
    for (const each of areas) if (each.row > after) each.row += count;
    areas.push({ row: after + 1, rows: count });
  }
  return areas.map(({ row, rows }) => ({
    area: area(row, LABEL, rows, width - 1),
    style: {
      ...{ number: 'General', bold: false, italic: false, size: 10 },
      ...{ color: palette.ink, background: palette.onHead },
    },
  }));
}

const titleBar = (row: number, width: number): readonly Format[] => [
  {
    area: area(row, ID, 1, width),
    style: { background: palette.head, color: palette.onHead, valign: 'middle' },
  },
  { area: area(row, LABEL), style: { bold: true, size: 16 } },
];
