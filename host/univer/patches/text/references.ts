/** Lists patches of Univer's source by which references mean the cells that they mean in Sheets. */
import type { TextPatch } from '../patch';

export const REFERENCES: readonly TextPatch[] = [
  {
    name: 'quoted sheet names',
    mends:
      'A quoted name of a sheet holds any signs in formulas; Univer knows none of `!`, `[`, `]`, `/`, `?`, `*` and `\\` there.',
    report: {
      happens:
        "`='a!b'!A1` is an error, as is every reference to a sheet whose quoted name holds a bracket or a slash.",
      expected: 'Everything between the quotes is the name, with two quotes for one.',
      steps: 'Name a sheet `a!b`, write a number into its A1, read it from another sheet.',
    },
    parts: {
      'engine-formula': [
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
      ],
    },
  },
  {
    name: 'ranges without an end',
    mends: 'A range without an end (host/typing/open-range.ts) ends with its sheet, as a whole column does.',
    report: {
      happens:
        '`A2:A` is no reference; with an end far below, `A2:A1000000`, rows are counted that the sheet does not have.',
      expected: '`=ROWS(A2:A)` is one less than the rows of the sheet.',
      steps: 'Write `=ROWS(A2:A)` into a sheet of 1,000 rows.',
    },
    parts: {
      'engine-formula': [
        [
          'if (Number.isNaN(newRange.endRow)) newRange.endRow = this.getActiveSheetRowCount() - 1;',
          'if (!(newRange.endRow < 9e5)) newRange.endRow = this.getActiveSheetRowCount() - 1;',
        ],
      ],
    },
  },
  {
    name: 'names of deleted sheets',
    mends: 'A sheet that was deleted is not found by its name where another one has that name now.',
    report: {
      happens:
        'A formula that is written then and names the sheet is `#NAME?`: it is taken for the deleted one.',
      expected: 'It reads the sheet that has the name.',
      steps: 'Delete a sheet, name another one as it was called, write a formula that reads it.',
    },
    parts: {
      'engine-formula': [
        [
          'unitSheetNameMap[unitId][dirtyNameMap[unitId][sheetId]] = sheetId;',
          'unitSheetNameMap[unitId][dirtyNameMap[unitId][sheetId]] ??= sheetId;',
        ],
      ],
    },
  },
];
