/** Changes Univer's packages as they are bundled: they decide the same with less work. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Class fields as plain assignments: Univer's compiler writes each as a call of a helper, which costs the local host a
 * sixth of its time to calculate. A field with a simple value: `_defineProperty(this, "_cache", void 0)`.
 */
const FIELD = /_defineProperty\(this, "([\w$]+)", ((?:new [\w$.]+\(\)|\[\]|\{\}|[^(),{}[\]]+))\)/g;

/** By package: parts that occur once each, and what stands in their place. */
const PARTS = {
  core: [
    // A tab takes the names that Sheets' tabs take, not those of Excel's.
    ['if (name.length > 31) return false;', 'if (name.length > 100) return false;'],
    ['if (/[:\\\\\\/\\?\\*\\[\\]]/.test(name)) return false;', ''],
    // A new sheet is as large as one of Sheets, whoever makes it, in its font.
    ['const DEFAULT_WORKSHEET_COLUMN_COUNT = 20;', 'const DEFAULT_WORKSHEET_COLUMN_COUNT = 26;'],
    ['columnCount: 20,', 'columnCount: DEFAULT_WORKSHEET_COLUMN_COUNT,'],
    ['defaultColumnWidth: 88,', 'defaultColumnWidth: 100,'],
    [
      'defaultRowHeight: 24,',
      'defaultRowHeight: 21,\n\t\tdefaultStyle: { ff: "Arial", fs: 10, vt: VerticalAlign.BOTTOM },',
    ],
  ],
  'engine-formula': [
    // A sample team has six times as many formulas: each of them was parsed again in every calculation.
    ['const FORMULA_CACHE_LRU_COUNT = 5e3;', 'const FORMULA_CACHE_LRU_COUNT = 1e5;'],
    // 32 bits in place of a long formula: two formulas that share them would be calculated as one.
    ['return hashAlgorithm(formulaString).toString();', 'return formulaString;'],
    // A text that is not a number was looked at for every formula that it came by.
    ['function stringIsNumberPattern(', 'const NO_NUMBER = { isNumberPattern: false };\n$&'],
    ['if (cacheValue) return {', 'if (cacheValue === NO_NUMBER) return NO_NUMBER;\n\t$&'],
    [
      'return { isNumberPattern: false };',
      'stringToNumberPatternCache.set(_input, NO_NUMBER);\n\treturn NO_NUMBER;',
    ],
    // A write to one sheet went through the cells of every sheet.
    [
      'const formulaData = this.getFormulaData();\n\t\tif (formulaData[unitId] == null) formulaData[unitId] = {};',
      'const formulaData = { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } };',
    ],
    // A quoted name of a sheet holds any signs; Univer knew none of `!`, `[`, `]`, `/`, `?`, `*` and `\` there.
    [
      "const UNIT_NAME_SHEET_NAME_REGEX = `'?(${UNIT_NAME_REGEX})?(${SHEET_NAME_REGEX})?'?`;",
      "const UNIT_NAME_SHEET_NAME_REGEX = `(?:'(?:[^']|'')+'!|'?(${UNIT_NAME_REGEX})?(${SHEET_NAME_REGEX})?'?)`;",
    ],
    [
      'function handleRefStringInfo(refString) {',
      `$&
\tconst quoted = /^\\s*'((?:[^']|'')+)'!(.*)$/s.exec(refString);
\tif (quoted) return { refBody: quoted[2], sheetName: unquoteSheetName(quoted[1]), unitId: "" };`,
    ],
    // There is one workbook: its name in brackets, as Univer wrote it, would be taken for a part of the sheet's.
    [
      'if (unitId != null && unitId.length > 0 && sheetName != null && sheetName.length > 0) return serializeRangeWithSpreadsheet(unitId, sheetName, range);',
      '',
    ],
    // A range without an end (host/typing/open-range.ts) ends with its sheet, as a whole column does.
    [
      'if (Number.isNaN(newRange.endRow)) newRange.endRow = this.getActiveSheetRowCount() - 1;',
      'if (!(newRange.endRow < 9e5)) newRange.endRow = this.getActiveSheetRowCount() - 1;',
    ],
    // A sheet that was deleted is not found by its name where another one has that name now.
    [
      'unitSheetNameMap[unitId][dirtyNameMap[unitId][sheetId]] = sheetId;',
      'unitSheetNameMap[unitId][dirtyNameMap[unitId][sheetId]] ??= sheetId;',
    ],
  ],
  'engine-render': [
    // What is drawn by itself, as a drop-down, has the sheet's own font as all cells have.
    [
      'style: skeleton.getStyles().getStyleByCell(cellData),',
      'style: worksheet.getComposedCellStyleByCellData(row, col, cellData),',
    ],
    // Under a letter as g is the room that it has in Sheets: the edge of the cell, or the line below frozen rows, cut it off.
    ['const DEFAULT_PADDING_DATA = {\n\tt: 0,\n\tb: 2,', 'const DEFAULT_PADDING_DATA = {\n\tt: 0,\n\tb: 3,'],
    // A cell that nobody wrote makes no row higher: a new sheet has thousands of them, in each column that is widened.
    ['calculateAutoHeightForCell(row, col) {', '$&\n\t\tif (!this.worksheet.getCellRaw(row, col)) return;'],
  ],
  sheets: [
    // Nobody is kept from seeing cells here: each one that a typed formula reads was drawn and asked for it.
    ['permission = this._permissionCheckWithFormula(params);', 'permission = true;'],
  ],
  'sheets-ui': [
    // Only the cells of a typed formula are put into capitals, and not what follows a `!` in the name of their sheet.
    ['const sheetNameIndex = token.indexOf("!");', 'const sheetNameIndex = token.lastIndexOf("!");'],
    // A result in a cell of the same name, on whatever sheet, put away what somebody was typing.
    [
      'if (this._shouldRefreshCurrentEditCell(command, row, column))',
      'if (!this._editorBridgeService.isVisible().visible && this._shouldRefreshCurrentEditCell(command, row, column))',
    ],
  ],
  'sheets-formula': [
    // A new sheet did so, too.
    [
      'const formulaData = this._formulaDataModel.getFormulaData();\n\t\tconst { id: sheetId, cellData } = sheet;',
      'const formulaData = {};\n\t\tconst { id: sheetId, cellData } = sheet;',
    ],
  ],
};

/** @type {import('esbuild').Plugin} */
export const univerSource = {
  name: 'univer-source',
  setup(build) {
    build.onLoad({ filter: /@univerjs[\\/].*\.js$/ }, async ({ path: file }) => ({
      contents: changed(file, (await readFile(file, 'utf8')).replace(FIELD, '(this.$1 = $2)')),
      loader: 'js',
    }));
  },
};

function changed(file, source) {
  const name = /^.*@univerjs\/([\w-]+)\/lib\/es\/index\.js$/.exec(file.replaceAll(path.sep, '/'))?.[1];
  return (PARTS[name] ?? []).reduce((text, [from, to]) => {
    const times = text.split(from).length - 1;
    if (times !== 1) throw new Error(`${file} has ${times} times: ${from}`);
    return text.replace(from, to);
  }, source);
}
