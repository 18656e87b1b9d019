/** Lists patches of Univer's source by which sheets are named, sized and drawn as those of Google Sheets. */
import type { TextPatch } from '../patch';

const PAGE_ONLY = 'only the page draws or asks for it';

export const SHEETS: readonly TextPatch[] = [
  {
    name: 'names of tabs',
    mends: "A tab takes the names that Sheets' tabs take, not those of Excel's.",
    report: null,
    notShown: PAGE_ONLY,
    parts: {
      core: [
        ['if (name.length > 31) return false;', 'if (name.length > 100) return false;'],
        ['if (/[:\\\\\\/\\?\\*\\[\\]]/.test(name)) return false;', ''],
      ],
    },
  },
  {
    name: 'new sheets',
    mends: 'A new sheet is as large as one of Sheets, whoever makes it, in its font.',
    report: null,
    parts: {
      core: [
        ['const DEFAULT_WORKSHEET_COLUMN_COUNT = 20;', 'const DEFAULT_WORKSHEET_COLUMN_COUNT = 26;'],
        ['columnCount: 20,', 'columnCount: DEFAULT_WORKSHEET_COLUMN_COUNT,'],
        ['defaultColumnWidth: 88,', 'defaultColumnWidth: 100,'],
        [
          'defaultRowHeight: 24,',
          'defaultRowHeight: 21,\n\t\tdefaultStyle: { ff: "Arial", fs: 10, vt: VerticalAlign.BOTTOM },',
        ],
      ],
    },
  },
  {
    name: 'fonts of what is drawn by itself',
    mends: "What a cell draws by itself, as a drop-down, has the sheet's own font as all cells have.",
    report: {
      happens:
        'A drop-down is drawn in the default font where the style of the sheet or of its row names another one.',
      expected: 'It has the style that the cell has.',
      steps: 'Give a sheet a default style with a font, and a cell a list as its validation.',
    },
    notShown: PAGE_ONLY,
    parts: {
      'engine-render': [
        [
          'style: skeleton.getStyles().getStyleByCell(cellData),',
          'style: worksheet.getComposedCellStyleByCellData(row, col, cellData),',
        ],
      ],
    },
  },
  {
    name: 'fonts of links',
    mends:
      'A link that a formula makes, and any other rich text, has the font of its cell where it brings none.',
    report: {
      happens: 'The result of `HYPERLINK` is drawn in 11 points, whatever size the cell or its sheet has.',
      expected: 'It has the size of the cell.',
      steps: 'Give a cell a size of 18 points, and a formula with `HYPERLINK`.',
    },
    notShown: PAGE_ONLY,
    parts: {
      core: [
        [
          'this._updateConfigAndGetDocumentModel(isDeepClone ? Tools.deepClone(cell.p) : cell.p,',
          'this._updateConfigAndGetDocumentModel({ ...(isDeepClone ? Tools.deepClone(cell.p) : cell.p), documentStyle: { ...cell.p.documentStyle, textStyle: { ...getFontFormat(style), ...cell.p.documentStyle?.textStyle } } },',
        ],
      ],
    },
  },
  {
    name: 'room below letters',
    mends:
      'Under a letter as g is the room that it has in Sheets: the edge of the cell, or the line below frozen rows, cut it off.',
    report: null,
    notShown: PAGE_ONLY,
    parts: {
      'engine-render': [
        [
          'const DEFAULT_PADDING_DATA = {\n\tt: 0,\n\tb: 2,',
          'const DEFAULT_PADDING_DATA = {\n\tt: 0,\n\tb: 3,',
        ],
      ],
    },
  },
  {
    name: 'heights of empty cells',
    mends:
      'A cell that nobody wrote makes no row higher: a new sheet has thousands of them, in each column that is widened.',
    report: {
      happens: 'Widening a column measures every cell of it, those that are not in the sheet as well.',
      expected: 'Only cells that the sheet holds are measured.',
      steps: 'Widen a column of an empty sheet, count the calls of `calculateAutoHeightForCell` that go on.',
    },
    notShown: PAGE_ONLY,
    parts: {
      'engine-render': [
        [
          'calculateAutoHeightForCell(row, col) {',
          '$&\n\t\tif (!this.worksheet.getCellRaw(row, col)) return;',
        ],
      ],
    },
  },
  {
    name: 'capitals in typed formulas',
    mends:
      'Only the cells of a typed formula are put into capitals, and not what follows a `!` in the name of their sheet.',
    report: {
      happens: "`='a!b'!c1` becomes `='a!B'!C1`, the name of another sheet.",
      expected: "`='a!b'!C1`.",
      steps: 'Name a sheet `a!b`, type a reference to it in small letters.',
    },
    notShown: PAGE_ONLY,
    parts: {
      'sheets-ui': [
        ['const sheetNameIndex = token.indexOf("!");', 'const sheetNameIndex = token.lastIndexOf("!");'],
      ],
    },
  },
  {
    name: 'what somebody is typing',
    mends:
      'A result in a cell of the same address, on whatever sheet, does not put away what somebody is typing.',
    report: {
      happens:
        'While a cell is edited, a result or a write that reaches its address on any sheet replaces the typed text.',
      expected: 'The editor keeps what is typed until it is closed.',
      steps: 'Open the editor of A1 on one sheet, let a script write A1 of another one.',
    },
    notShown: PAGE_ONLY,
    parts: {
      'sheets-ui': [
        [
          'if (this._shouldRefreshCurrentEditCell(command, row, column))',
          'if (!this._editorBridgeService.isVisible().visible && this._shouldRefreshCurrentEditCell(command, row, column))',
        ],
      ],
    },
  },
];
