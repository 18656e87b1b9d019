/** Draws random workbooks whose team sheet gives reps other names, under which the data know them at times. */
import fc from 'fast-check';
import type { Cell } from '../../src/core/text/cells';
import { splitWorkbook, workbook, type Workbook } from './random-workbook';

const SHEET = 'Đội ngũ (tên)';

/** Without the region of a column other tables find regions by nothing. */
const team = fc.record({
  region: fc.boolean(),
  lan: fc.constantFrom('Hòa', 'Hòa; ~An', 'L*n, Ai?\nNga', '=1+1'),
  binh: fc.constantFrom('Tâm "Tí" Lê', '', 'Nguyễn Thị Ánh; -'),
  moves: fc.boolean(),
});

const withTeam = (
  { sheets, mapping }: Workbook,
  { region, lan, binh, moves }: typeof team extends fc.Arbitrary<infer Drawn> ? Drawn : never,
): Workbook => {
  const rows: readonly (readonly Cell[])[] = [
    ['Lan', lan, 'Bắc', ''],
    ['<Bình', binh, 'B*', ''],
    ...(moves ? [['Lan', 'LAN', 'Nam', new Date(Date.UTC(2026, 9, 11, 17))]] : []),
    ["O'Neil", '', 'Nam', ''],
  ];
  return {
    sheets: [...sheets, { sheet: SHEET, values: [['Rep', 'Also known as', 'Region', 'From'], ...rows] }],
    mapping: {
      ...mapping,
      team: {
        sheet: SHEET,
        columns: {
          ...{ rep: 'Rep', otherNames: 'Also known as', from: 'From' },
          ...(region ? { region: 'Region' } : {}),
        },
      },
    },
  };
};

export const workbookWithOtherNames: fc.Arbitrary<Workbook> = fc
  .tuple(
    fc.oneof(
      workbook,
      splitWorkbook.map(({ split }) => split),
    ),
    team,
  )
  .map(([given, drawn]) => withTeam(given, drawn));
