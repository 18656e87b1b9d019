/** Writes a sheet layout: the only place that turns layouts into calls. */
import { print } from '../formula/expression';
import type { Area } from '../formula/reference';
import type { ChartSpec, ColorRule, Content, SheetLayout, Style } from '../layout/sheet-layout';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Area): Range =>
  sheet.getRange(row, column, rows, columns);

/** A cell's value as `setValues` takes it: a text keeps its leading apostrophe so that it stays a text. */
function valueOf(content: Content): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'string') return content === '' ? '' : `'${content}`;
  return typeof content === 'object' ? `=${print(content)}` : content;
}

/** Draws a layout onto a new sheet, or over an earlier drawing: then what people may change stays as it is. */
export function draw(sheet: Sheet, layout: SheetLayout, { isNew }: { readonly isNew: boolean }): void {
  makeRoom(sheet, layout);
  for (const { row, column, cells, initial = false } of layout.blocks) {
    if (initial && !isNew) continue;
    sheet
      .getRange(row, column, cells.length, cells[0]?.length ?? 0)
      .setValues(cells.map((contents) => contents.map(valueOf)));
  }
  for (const { area, style } of layout.formats) applyStyle(rangeOf(sheet, area), style);
  drawFrame(sheet, layout);
  for (const choice of layout.choices ?? []) {
    const source = sheet.getParent().getSheetByName(choice.from.sheet);
    if (!source) throw new Error(`no sheet ${choice.from.sheet}`);
    rangeOf(sheet, choice.area).setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInRange(rangeOf(source, choice.from.area), true)
        .setAllowInvalid(false)
        .setHelpText(choice.help)
        .build(),
    );
  }
  if (layout.rules) sheet.setConditionalFormatRules(layout.rules.map((rule) => colorRule(sheet, rule)));
  for (const chart of layout.charts ?? []) drawChart(sheet, chart);
}

/** Protects all cells but the layout's inputs, with a warning, in place of the add-on's earlier protection. */
export function protect(sheet: Sheet, layout: SheetLayout, description: string): void {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
    if (protection.getDescription() === description) protection.remove();
  }
  sheet
    .protect()
    .setDescription(description)
    .setWarningOnly(true)
    .setUnprotectedRanges((layout.inputs ?? []).map((input) => rangeOf(sheet, input)));
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

function applyStyle(range: Range, style: Style): void {
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

function colorRule(
  sheet: Sheet,
  { area, test, value, color }: ColorRule,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([rangeOf(sheet, area)])
    .setFontColor(color);
  return (
    test === 'above' ? builder.whenNumberGreaterThan(value) : builder.whenNumberLessThan(value)
  ).build();
}

const CHART_TYPES = { column: 'COLUMN', bar: 'BAR', line: 'LINE' } as const;

/** Inserts a chart in place of an earlier one with the same title. */
function drawChart(sheet: Sheet, spec: ChartSpec): void {
  for (const chart of sheet.getCharts()) {
    if (chart.getOptions().get('title') === spec.title) sheet.removeChart(chart);
  }
  const builder = sheet.newChart().setChartType(Charts.ChartType[CHART_TYPES[spec.kind]]);
  for (const area of spec.areas) builder.addRange(rangeOf(sheet, area));
  sheet.insertChart(
    builder
      .setNumHeaders(1)
      .setPosition(spec.row, spec.column, 0, 0)
      .setOption('title', spec.title)
      .setOption('width', spec.width)
      .setOption('height', spec.height)
      .setOption('legend', { position: 'none' })
      .build(),
  );
}
