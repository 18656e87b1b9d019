/** The plan to the sheet "KPI Plan", which people edit and `read.ts` reads back. */
import { area } from '../formula/reference';
import { DATE_PATTERN } from '../layout/number-format';
import { palette } from '../layout/palette';
import type { Block, Choice, Content, Format, SheetLayout } from '../layout/sheet-layout';
import type { Messages } from '../messages';
import type { SheetCells } from '../rows/cells';
import { leftOver } from './left-over';
import { mappingRows } from './mapping-rows';
import { ownKpiBlocks, ownKpiChoices, ownKpiFormats, ownKpiInputs } from './own-kpis/layout';
import {
  COLUMN,
  CURRENT_ROW,
  FIRST_MAPPING_ROW,
  FISCAL_YEAR_ROW,
  GRAIN_ROW,
  HEADER,
  HINT,
  ID,
  IDS,
  MAPPING_HEADER_ROW,
  MAPPING_TITLE_ROW,
  OWN_LAST,
  OWN_TITLE_ROW,
  SETTING,
  SETTINGS_ROW,
  SHEET,
  TABLE,
  TITLE_ROW,
  WORD_COLUMNS,
} from './places';
import { PLAN_GRAINS, type Plan } from './plan';
import { startFormula } from './start-formula';

/** @param former the sheet as it is, where it is drawn over: what is too much in it is blanked */
export function planLayout(plan: Plan, m: Messages, former?: SheetCells): SheetLayout {
  const { blocks: mappingBlocks, count, wordRows } = mappingRows(plan.mapping, m);
  const words = Object.values(plan.mapping).flatMap(({ won = [], lost = [] }) => [won.length, lost.length]);
  const wordColumns = Math.max(WORD_COLUMNS, ...words);
  const width = Math.max(OWN_LAST, HEADER + wordColumns - 1);
  const inputs = [
    ...[CURRENT_ROW, GRAIN_ROW, FISCAL_YEAR_ROW].map((row) => area(row, SETTING)),
    area(FIRST_MAPPING_ROW, SHEET, count, HEADER - SHEET + 1),
    ...wordRows.map((row) => area(row, HEADER, 1, wordColumns)),
    ownKpiInputs(plan.ownKpis),
  ];
  const blocks = [...headBlocks(plan, m), ...mappingBlocks, ...ownKpiBlocks(plan.ownKpis, m)];
  const texts = inputs.slice(3, -1);
  return {
    blocks: [...blocks, ...(former ? leftOver(former, blocks) : [])],
    formats: [
      ...headFormats(width),
      { area: area(FIRST_MAPPING_ROW, TABLE, count, HEADER - TABLE + 1), style: { rule: palette.line } },
      ...texts.map((input) => ({ area: input, style: { number: '@' } })),
      ...ownKpiFormats(plan.ownKpis),
      ...inputs.map((input) => ({ area: input, style: { background: palette.input } })),
    ],
    columnWidths: [60, 200, 250, 220, 240, ...Array<number>(width - HEADER).fill(120)],
    rowHeights: [{ row: TITLE_ROW, height: 36 }],
    hiddenColumns: [{ first: ID, count: 1 }],
    choices: [...settingChoices(m), ...ownKpiChoices(plan.ownKpis, m)],
    inputs,
    frozenRows: TITLE_ROW,
    gridlines: false,
    tabColor: palette.technical,
  };
}

function headBlocks(plan: Plan, m: Messages): readonly Block[] {
  const { title, settings, mapping, mappingHint, table, column, sheet, header } = m.plan;
  const rows: readonly (readonly Content[])[] = [
    [IDS.settings, settings, null, null],
    [IDS.current, m.plan.current, plan.current ?? null, m.plan.currentHint],
    [IDS.start, m.plan.start, startFormula(plan), null],
    [IDS.grain, m.plan.grain, m.plan.grains[plan.grain], m.plan.grainHint],
    [
      IDS.fiscalYearStart,
      m.plan.fiscalYearStart,
      m.plan.months[plan.fiscalYearStart - 1] ?? null,
      m.plan.fiscalYearHint,
    ],
  ];
  return [
    { row: TITLE_ROW, column: ID, cells: [[IDS.title, title]] },
    { row: SETTINGS_ROW, column: ID, cells: rows },
    { row: MAPPING_TITLE_ROW, column: ID, cells: [[IDS.mappingTitle, mapping, null, mappingHint, null]] },
    { row: MAPPING_HEADER_ROW, column: ID, cells: [[IDS.mappingHeader, table, column, sheet, header]] },
  ];
}

const headFormats = (width: number): readonly Format[] => [
  {
    area: area(TITLE_ROW, ID, 1, width),
    style: { background: palette.head, color: palette.onHead, valign: 'middle' },
  },
  { area: area(TITLE_ROW, TABLE), style: { bold: true, size: 16 } },
  ...[SETTINGS_ROW, MAPPING_TITLE_ROW, OWN_TITLE_ROW].map((row) => ({
    area: area(row, TABLE),
    style: { bold: true, size: 12, color: palette.head },
  })),
  ...[area(CURRENT_ROW, HINT, FISCAL_YEAR_ROW - CURRENT_ROW + 1), area(MAPPING_TITLE_ROW, HINT)].map(
    (hint) => ({
      area: hint,
      style: { color: palette.quiet, italic: true },
    }),
  ),
  { area: area(CURRENT_ROW, SETTING, 2, 1), style: { number: DATE_PATTERN, align: 'left' } },
  // A month such as “Tháng 1” must stay a text.
  { area: area(GRAIN_ROW, SETTING, 2, 1), style: { number: '@', align: 'left' } },
  {
    area: area(MAPPING_HEADER_ROW, TABLE, 1, HEADER - TABLE + 1),
    style: { bold: true, background: palette.band, color: palette.head },
  },
];

const settingChoices = (m: Messages): readonly Choice[] => [
  {
    area: area(GRAIN_ROW, COLUMN),
    from: { words: PLAN_GRAINS.map((grain) => m.plan.grains[grain]) },
    help: m.plan.pick,
  },
  { area: area(FISCAL_YEAR_ROW, COLUMN), from: { words: m.plan.months }, help: m.plan.pick },
];
