/** Says what is left out of a table, and where the first of it stands. */
import { leftOut, type CellReason } from '../../data/reading/left-out';
import type { ColumnType } from '../../model/catalogue/table';
import type { Source } from '../../data/source';
import type { Messages } from '../../words';
import type { CellPlace, LeftOutView } from '../bridge';

export function leftOutViews({ onSheet, problems }: Source, m: Messages): readonly LeftOutView[] {
  const { rows, cells } = leftOut(onSheet?.leftOut ?? [], problems);
  return [
    ...rows.map(({ why, count, first }) => view('rows', count, m.understood.rows[why](count), first)),
    ...cells.map(({ count, first }) => {
      const expected = 'expected' in first ? first.expected : 'text';
      return view('cells', count, cellsText(first.kind, count, first.header, expected, m), first);
    }),
  ];
}

const cellsText = (
  why: CellReason,
  count: number,
  header: string,
  expected: ColumnType,
  m: Messages,
): string => m.understood.cells[why](count, header, expected);

const view = (
  what: LeftOutView['what'],
  count: number,
  text: string,
  { sheet, row, column }: CellPlace,
): LeftOutView => ({ what, count, text, first: { sheet, row, column } });
