/** Writes a sheet layout: the only place that turns layouts into calls. */
import { print } from '../formula/expression';
import type { Block, ColorRule, Content, Format, SheetLayout, Style } from '../layout/sheet-layout';
import { drawChart } from './draw-chart';
import { drawChoice } from './draw-choice';
import { rangeOf } from './range-of';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A cell's value as `setValues` takes it. A leading apostrophe keeps a text from being read as anything else; in a cell
 * of plain text it would be part of the text.
 */
function valueOf(content: Content, isPlainText: boolean): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'string') return content === '' || isPlainText ? content : `'${content}`;
  return typeof content === 'object' ? `=${print(content)}` : content;
}

/** Tells the cells that the last of their number patterns makes plain text. */
function plainTextTest(formats: readonly Format[]): (row: number, column: number) => boolean {
  const patterns = formats.filter(({ style }) => style.number !== undefined).reverse();
  if (!patterns.some(({ style }) => style.number === '@')) return () => false;
  return (row, column) => {
    const last = patterns.find(
      ({ area }) =>
        area.row <= row &&
        row < area.row + area.rows &&
        area.column <= column &&
        column < area.column + area.columns,
    );
    return last?.style.number === '@';
  };
}

/** Draws a layout onto a new sheet, or over an earlier drawing: then what people may change stays as it is. */
export function draw(sheet: Sheet, layout: SheetLayout, { isNew }: { readonly isNew: boolean }): void {
  makeRoom(sheet, layout);
  // A merge of an earlier drawing may lie across one of this.
  if (layout.merges && !isNew) {
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  }
  // An earlier drawing may have hidden rows that this one needs.
  if (!isNew && layout.hiddenRows) sheet.showRows(1, sheet.getMaxRows());
  // Whether a cell is plain text decides how texts are written into it.
  for (const { area, style } of layout.formats) applyStyle(rangeOf(sheet, area), style);
  writeBlocks(
    sheet,
    layout.blocks.filter(({ initial = false }) => isNew || !initial),
    layout.formats,
  );
  for (const merged of layout.merges ?? []) rangeOf(sheet, merged).merge();
  drawFrame(sheet, layout);
  for (const choice of layout.choices ?? []) drawChoice(sheet, choice);
  if (layout.rules) sheet.setConditionalFormatRules(layout.rules.map((rule) => colorRule(sheet, rule)));
  for (const chart of layout.charts ?? []) drawChart(sheet, chart);
}

/** @param formats those that the cells have: they decide how texts are written */
export function writeBlocks(sheet: Sheet, blocks: readonly Block[], formats: readonly Format[]): void {
  const isPlainText = plainTextTest(formats);
  for (const { row, column, cells } of blocks) {
    sheet
      .getRange(row, column, cells.length, cells[0]?.length ?? 0)
      .setValues(
        cells.map((contents, down) =>
          contents.map((content, right) => valueOf(content, isPlainText(row + down, column + right))),
        ),
      );
  }
}

function makeRoom(sheet: Sheet, { blocks, columnWidths }: SheetLayout): void {
  const rows = Math.max(...blocks.map(({ row, cells }) => row + cells.length - 1));
  const columns = Math.max(
    columnWidths.length,
    ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 1) - 1),
  );
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

export function applyStyle(range: Range, style: Style): void {
  if (style.number !== undefined) range.setNumberFormat(style.number);
  if (style.bold !== undefined) range.setFontWeight(style.bold ? 'bold' : 'normal');
  if (style.italic !== undefined) range.setFontStyle(style.italic ? 'italic' : 'normal');
  if (style.size !== undefined) range.setFontSize(style.size);
  if (style.color !== undefined) range.setFontColor(style.color);
  if (style.background !== undefined) range.setBackground(style.background);
  if (style.align !== undefined) range.setHorizontalAlignment(style.align);
  if (style.valign !== undefined) range.setVerticalAlignment(style.valign);
  if (style.wrap !== undefined) range.setWrap(style.wrap);
  if (style.rule !== undefined) {
    range.setBorder(null, null, true, null, null, true, style.rule, SpreadsheetApp.BorderStyle.SOLID);
  }
}

function drawFrame(sheet: Sheet, layout: SheetLayout): void {
  for (const { first, count, width } of runsOf(layout.columnWidths))
    sheet.setColumnWidths(first, count, width);
  for (const { row, height } of layout.rowHeights ?? []) sheet.setRowHeight(row, height);
  if (layout.frozenRows !== undefined) sheet.setFrozenRows(layout.frozenRows);
  if (layout.frozenColumns !== undefined) sheet.setFrozenColumns(layout.frozenColumns);
  for (const { first, count } of layout.hiddenRows ?? []) sheet.hideRows(first, count);
  for (const { first, count } of layout.hiddenColumns ?? []) sheet.hideColumns(first, count);
  if (layout.gridlines !== undefined) sheet.setHiddenGridlines(!layout.gridlines);
  if (layout.tabColor !== undefined) sheet.setTabColor(layout.tabColor);
}

/** Neighbouring columns of one width, so that each run costs one call. */
function runsOf(widths: readonly number[]): readonly { first: number; count: number; width: number }[] {
  const runs: { first: number; count: number; width: number }[] = [];
  widths.forEach((width, index) => {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.count++;
    else runs.push({ first: index + 1, count: 1, width });
  });
  return runs;
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
  }
}
