/** Writes a sheet layout. No other file turns layouts into calls. */
import { print } from '../core/formula/expression';
import { isIn, type Area } from '../core/formula/reference';
import { inChunks } from '../core/layout/chunks';
import type { Block, ColorRule, Content, SheetLayout, Style } from '../core/layout/sheet-layout';
import type { TimeZone } from '../core/calendar/time-zone';
import { drawChart, removeCharts } from './draw-chart';
import { drawChoice } from './draw-choice';
import { fit } from './fit';
import { rangeOf } from './range-of';
import { refuseReadAsFormula } from './read-as-formula';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How the cells of a layout take what is written into them. */
type Looks = Pick<SheetLayout, 'formats' | 'choices'>;

/**
 * A cell's value as `setValues` takes it. A leading apostrophe keeps a text from being read as anything else; in a cell
 * of plain text it would be part of the text. A day goes as a moment into a cell that asks for a date: whether Google
 * takes a number for one is not documented.
 */
function valueOf(content: Content, takes: Takes, zone: TimeZone): string | number | boolean | Date {
  if (content === null) return '';
  if (typeof content === 'string') return content === '' || takes === 'plainText' ? content : `'${content}`;
  if (typeof content === 'number' && takes === 'date') return zone.toMoment(content);
  return typeof content === 'object' ? `=${print(content)}` : content;
}

type Takes = 'plainText' | 'date' | 'anything';

/** What each cell takes: the last of its number patterns may make it plain text, a choice may ask for a date. */
function takesOf({ formats, choices = [] }: Looks): (row: number, column: number) => Takes {
  const patterns = formats.filter(({ style }) => style.number !== undefined).reverse();
  const hasPlainText = patterns.some(({ style }) => style.number === '@');
  const dates = choices.filter(({ from }) => 'kind' in from && from.kind === 'date');
  return (row, column) => {
    const isHere = ({ area }: { readonly area: Area }): boolean => isIn(area, row, column);
    if (dates.some(isHere)) return 'date';
    return hasPlainText && patterns.find(isHere)?.style.number === '@' ? 'plainText' : 'anything';
  };
}

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
  for (const { area, style } of layout.formats) applyStyle(rangeOf(sheet, area), style);
  writeBlocks(
    sheet,
    layout.blocks.filter(({ initial = false }) => isNew || !initial),
    layout,
    zone,
  );
  for (const merged of layout.merges ?? []) rangeOf(sheet, merged).merge();
  drawFrame(sheet, layout);
  for (const choice of layout.choices ?? []) drawChoice(sheet, choice);
  if (layout.rules) sheet.setConditionalFormatRules(layout.rules.map((rule) => colorRule(sheet, rule)));
  if (layout.chartTitles && !isNew) removeCharts(sheet, layout.chartTitles);
  for (const chart of layout.charts ?? []) drawChart(sheet, chart);
}

/**
 * @param looks those that the cells have: they decide how texts and days are written
 * @throws Refusal where a text begins as a formula does and was taken for one
 */
export function writeBlocks(sheet: Sheet, blocks: readonly Block[], looks: Looks, zone: TimeZone): void {
  const takes = takesOf(looks);
  for (const { row, column, cells } of blocks.flatMap(inChunks)) {
    const range = sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0);
    const taken = cells.map((contents, down) =>
      contents.map((content, right) => ({ content, takes: takes(row + down, column + right) })),
    );
    range.setValues(taken.map((each) => each.map((cell) => valueOf(cell.content, cell.takes, zone))));
    refuseReadAsFormula(
      range,
      taken.map((each) => each.map((cell) => (cell.takes === 'plainText' ? cell.content : null))),
    );
  }
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
