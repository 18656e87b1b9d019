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
    // A range without an end (host/document/open-range.ts) ends with its sheet, as a whole column does.
    [
      'if (Number.isNaN(newRange.endRow)) newRange.endRow = this.getActiveSheetRowCount() - 1;',
      'if (!(newRange.endRow < 9e5)) newRange.endRow = this.getActiveSheetRowCount() - 1;',
    ],
  ],
  'engine-render': [
    // What is drawn by itself, as a drop-down, has the sheet's own font as all cells have.
    [
      'style: skeleton.getStyles().getStyleByCell(cellData),',
      'style: worksheet.getComposedCellStyleByCellData(row, col, cellData),',
    ],
    // A cell that nobody wrote makes no row higher: a new sheet has thousands of them, in each column that is widened.
    ['calculateAutoHeightForCell(row, col) {', '$&\n\t\tif (!this.worksheet.getCellRaw(row, col)) return;'],
  ],
  sheets: [
    // Nobody is kept from seeing cells here: each one that a typed formula reads was drawn and asked for it.
    ['permission = this._permissionCheckWithFormula(params);', 'permission = true;'],
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
