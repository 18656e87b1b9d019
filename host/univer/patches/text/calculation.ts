/** Lists patches of Univer's source by which the same is calculated with less work, and surely the same. */
import type { TextPatch } from '../patch';

export const CALCULATION: readonly TextPatch[] = [
  {
    name: 'formula cache',
    mends: 'Formulas stay parsed: a sample team has six times as many as Univer keeps.',
    report: {
      happens: 'With more than 5,000 different formulas, every calculation parses all of them again.',
      expected: 'A formula that did not change is parsed once, or the size of the cache is a setting.',
      steps:
        'Write 5,001 different formulas, calculate all twice, count the calls of `LexerTreeBuilder.treeBuilder`.',
    },
    parts: {
      'engine-formula': [['const FORMULA_CACHE_LRU_COUNT = 5e3;', 'const FORMULA_CACHE_LRU_COUNT = 1e5;']],
    },
  },
  {
    name: 'kept parts of formulas',
    mends:
      'Formulas stay taken apart when rows come, go or move: a team of three has more than Univer keeps.',
    report: {
      happens:
        'With more than 2,000 different formulas, every row that is inserted takes all of them apart again.',
      expected: 'A formula that did not change is taken apart once, or the size of the cache is a setting.',
      steps:
        'Write 2,001 different formulas, insert two rows, count the calls of `LexerTreeBuilder.getSequenceNode`.',
    },
    parts: {
      'engine-formula': [
        [
          'const FormulaSequenceNodeCache = new FormulaAstLRU(FORMULA_CACHE_LRU_COUNT$2);',
          'const FormulaSequenceNodeCache = new FormulaAstLRU(5e4);',
        ],
      ],
    },
  },
  {
    name: 'formula keys',
    mends: 'A formula longer than 64 characters is known by its whole text, not by 32 bits of it.',
    report: {
      happens:
        'Two formulas whose 32 bits are the same are calculated as one: the second shows the value of the first.',
      expected: 'Each formula shows its own value.',
      steps:
        'Find two numbers of equal length for which `hashAlgorithm` is equal, put each at the end of the same formula of more than 64 characters, calculate both.',
    },
    parts: {
      'engine-formula': [['return hashAlgorithm(formulaString).toString();', 'return formulaString;']],
    },
  },
  {
    name: 'texts that are no numbers',
    mends: 'A text that is not a number is looked at once, and not for every formula that it comes by.',
    report: {
      happens:
        'Only texts that read as numbers are remembered; every other text is parsed again at each comparison.',
      expected: 'The answer “not a number” is remembered, too.',
      steps:
        'Compare a column of texts in a thousand formulas, count the calls of `getNumfmtParseValueFilter`.',
    },
    notShown: 'the parser cannot be watched from outside, and what is calculated stays the same',
    parts: {
      'engine-formula': [
        ['function stringIsNumberPattern(', 'const NO_NUMBER = { isNumberPattern: false };\n$&'],
        ['if (cacheValue) return {', 'if (cacheValue === NO_NUMBER) return NO_NUMBER;\n\t$&'],
        [
          'return { isNumberPattern: false };',
          'stringToNumberPatternCache.set(_input, NO_NUMBER);\n\treturn NO_NUMBER;',
        ],
      ],
    },
  },
  {
    name: 'writes to one sheet',
    mends: 'A write to one sheet, or a new sheet, goes through the formulas of that sheet alone.',
    report: {
      happens:
        'Each write of cells, and each new sheet, goes through the cells of all sheets to collect their formulas (`FormulaDataModel.getFormulaData`).',
      expected: 'Only the sheet that was written is read.',
      steps: 'Write a cell of one sheet, count the calls of `forValue` of the cell matrix of another one.',
    },
    parts: {
      'engine-formula': [
        [
          'const formulaData = this.getFormulaData();\n\t\tif (formulaData[unitId] == null) formulaData[unitId] = {};',
          'const formulaData = { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } };',
        ],
      ],
      'sheets-formula': [
        [
          'const formulaData = this._formulaDataModel.getFormulaData();\n\t\tconst { id: sheetId, cellData } = sheet;',
          'const formulaData = {};\n\t\tconst { id: sheetId, cellData } = sheet;',
        ],
      ],
    },
  },
  {
    name: 'permission to see cells',
    mends:
      'Nobody is kept from seeing cells here, so that a typed formula does not ask for each cell that it reads.',
    report: {
      happens:
        'Entering a formula composes every cell that it references, with all interceptors, before it is accepted.',
      expected: 'Where no range is protected nothing is asked.',
      steps: 'Type `=SUM(A1:A50000)`, count the calls of `Worksheet.getCell`.',
    },
    parts: {
      sheets: [['permission = this._permissionCheckWithFormula(params);', 'permission = true;']],
    },
  },
  {
    name: 'styles of many cells',
    mends: 'A style that a write gives to many cells is merged once into each style that they have.',
    report: {
      happens:
        'Each cell of a write has its style cloned, merged, and looked up by its text, though thousands of them have the same one (`handleStyle`).',
      expected: 'The same two styles are merged once.',
      steps: 'Give a number format to 100,000 cells, count the calls of `mergeStyle`.',
    },
    notShown: 'the cells have the same styles as without it',
    parts: {
      sheets: [
        [
          'id: "sheet.mutation.set-range-values",\n\ttype: CommandType.MUTATION,\n\thandler: (accessor, params) => {',
          '$&\n\t\tMERGED_STYLES.clear();',
        ],
        [
          'function handleStyle(styles, oldVal, newVal) {',
          `/** By the style that is given, of the mutation that is running: the key of the style a cell had, and of the merged one. */
const MERGED_STYLES = new Map();
$&
	const before = oldVal.s;
	const isKey = before === undefined || typeof before === "string";
	let merged;
	if (isKey && !oldVal.p && newVal.s && typeof newVal.s === "object") {
		merged = MERGED_STYLES.get(newVal.s) ?? new Map();
		MERGED_STYLES.set(newVal.s, merged);
	}
	if (merged?.has(before)) {
		oldVal.s = merged.get(before);
		if (oldVal.s === undefined) delete oldVal.s;
		return;
	}`,
        ],
        ['else oldVal.s = styles.setValue(merge);', '$&\n\tmerged?.set(before, oldVal.s);'],
      ],
    },
  },
  {
    name: 'unneeded formulas',
    mends: 'A formula may be left out of a calculation (host/univer/patches/unchanged-values.ts).',
    report: null,
    notShown: 'unchanged-values shows it',
    parts: {
      'engine-formula': [
        ['const tree = treeList.pop();', '$&\n\t\t\tif (this.isUnneeded?.(tree)) continue;'],
      ],
    },
  },
];
