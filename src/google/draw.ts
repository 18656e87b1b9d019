/** Writes a sheet layout. No other file turns layouts into calls. */
import { call, print, text } from '../core/formula/expression';
import { a1 } from '../core/formula/reference';
import { looksOf } from '../core/layout/alike';
import { inChunks } from '../core/layout/chunks';
import {
  areaOf,
  type Block,
  type ColorRule,
  type Format,
  type Link,
  type SheetLayout,
} from '../core/layout/sheet-layout';
import { heightRuns, widthRuns } from '../core/layout/size-runs';
import { writtenValues, type Looks } from '../core/layout/written-values';
import type { TimeZone } from '../core/calendar/time-zone';
import { drawChart, removeCharts } from './draw-chart';
import { drawChoice } from './draw-choice';
import { fit } from './fit';
import { rangeOf } from './range-of';
import { refuseReadAsFormula } from './read-as-formula';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Drawing {
  readonly isNew: boolean;
  /** The spreadsheet's. */
  readonly zone: TimeZone;
}

/**
 * Draws a layout onto a new sheet, or over an earlier drawing: then what people may change stays as it is, and whoever
 * calls has lifted the rules that could refuse what is written.
 *
 * @throws Refusal where a text begins as a formula does and was taken for one
 */
export function draw(sheet: Sheet, layout: SheetLayout, { isNew, zone }: Drawing): void {
  fit(sheet, layout, { isNew });
  // A merge of an earlier drawing may lie across one of this.
  if (layout.merges && !isNew) {
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  }
  // An earlier drawing may have hidden rows that this one needs.
  if (!isNew && layout.hiddenRows) sheet.showRows(1, sheet.getMaxRows());
  // Whether a cell is plain text decides how texts are written into it.
  applyFormats(sheet, layout.formats);
  writeBlocks(
    sheet,
    layout.blocks.filter(({ initial = false }) => isNew || !initial),
    layout,
    zone,
  );
  for (const merged of layout.merges ?? []) rangeOf(sheet, merged).merge();
  for (const rows of layout.mergesAcross ?? []) rangeOf(sheet, rows).mergeAcross();
  drawFrame(sheet, layout);
  for (const link of layout.links ?? []) drawLink(sheet, link);
  for (const choice of layout.choices ?? []) drawChoice(sheet, choice);
  if (layout.rules) sheet.setConditionalFormatRules(layout.rules.map((rule) => colorRule(sheet, rule)));
  if (layout.chartTitles && !isNew) removeCharts(sheet, layout.chartTitles);
  for (const chart of layout.charts ?? []) drawChart(sheet, chart);
}

/**
 * Writes what a sheet shows that looks as its layout says: its numbers, their patterns and what may be typed, and
 * leaves alone all else, with what people made of it.
 */
export function drawAgain(sheet: Sheet, layout: SheetLayout, zone: TimeZone): void {
  applyFormats(
    sheet,
    layout.formats.flatMap(({ area, style: { number } }) =>
      number === undefined ? [] : [{ area, style: { number } }],
    ),
  );
  writeBlocks(
    sheet,
    layout.blocks.filter(({ initial = false }) => !initial),
    layout,
    zone,
  );
  for (const link of layout.links ?? []) drawLink(sheet, link);
  for (const choice of layout.choices ?? []) drawChoice(sheet, choice);
}

/**
 * @param looks those that the cells have: they decide how texts and days are written
 * @throws Refusal where a text begins as a formula does and was taken for one
 */
export function writeBlocks(sheet: Sheet, blocks: readonly Block[], looks: Looks, zone: TimeZone): void {
  const written = writtenValues(looks, zone);
  for (const block of blocks.flatMap(inChunks)) {
    const { values, plainTexts } = written(block);
    const range = rangeOf(sheet, areaOf(block));
    range.setValues(values);
    refuseReadAsFormula(range, plainTexts);
  }
}

/** Gives cells their looks: one call for each look, for all cells that have it. */
export function applyFormats(sheet: Sheet, formats: readonly Format[]): void {
  for (const { style, areas } of looksOf(formats)) {
    const cells = sheet.getRangeList(areas.map(a1));
    if (style.number !== undefined) cells.setNumberFormat(style.number);
    if (style.bold !== undefined) cells.setFontWeight(style.bold ? 'bold' : 'normal');
    if (style.italic !== undefined) cells.setFontStyle(style.italic ? 'italic' : 'normal');
    if (style.size !== undefined) cells.setFontSize(style.size);
    if (style.color !== undefined) cells.setFontColor(style.color);
    if (style.background !== undefined) cells.setBackground(style.background);
    if (style.align !== undefined) cells.setHorizontalAlignment(style.align);
    if (style.valign !== undefined) cells.setVerticalAlignment(style.valign);
    if (style.wrap !== undefined) cells.setWrap(style.wrap);
    if (style.rule !== undefined) {
      cells.setBorder(null, null, true, null, null, true, style.rule, SpreadsheetApp.BorderStyle.SOLID);
    }
  }
}

/** The number of a sheet is known when it is there. */
function drawLink(sheet: Sheet, { at, text: words, to }: Link): void {
  const address = text(`#gid=${sheet.getSheetId()}&range=${a1(to)}`);
  rangeOf(sheet, at).setFormula(`=${print(call('HYPERLINK', address, text(words)))}`);
}

function drawFrame(sheet: Sheet, layout: SheetLayout): void {
  for (const { first, count, width } of widthRuns(layout.columnWidths))
    sheet.setColumnWidths(first, count, width);
  for (const { first, count, height } of heightRuns(layout.rowHeights ?? []))
    sheet.setRowHeights(first, count, height);
  if (layout.frozenRows !== undefined) sheet.setFrozenRows(layout.frozenRows);
  if (layout.frozenColumns !== undefined) sheet.setFrozenColumns(layout.frozenColumns);
  for (const { first, count } of layout.hiddenRows ?? []) sheet.hideRows(first, count);
  for (const { first, count } of layout.hiddenColumns ?? []) sheet.hideColumns(first, count);
  if (layout.gridlines !== undefined) sheet.setHiddenGridlines(!layout.gridlines);
  if (layout.tabColor !== undefined) sheet.setTabColor(layout.tabColor);
}

function colorRule(sheet: Sheet, rule: ColorRule): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([rangeOf(sheet, rule.area)])
    .setFontColor(rule.color);
  if (rule.background !== undefined) builder.setBackground(rule.background);
  switch (rule.test) {
    case 'above':
      return builder.whenNumberGreaterThan(rule.value).build();
    case 'below':
      return builder.whenNumberLessThan(rule.value).build();
    case 'startsWith':
      return builder.whenTextStartsWith(rule.text).build();
    case 'satisfies':
      return builder.whenFormulaSatisfied(`=${print(rule.condition)}`).build();
  }
}
