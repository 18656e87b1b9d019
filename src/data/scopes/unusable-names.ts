/** Places the other names of reps that count for nobody on the sheets of the team. */
import type { SheetCells } from '../../core/text/cells';
import { headerOf, type LocatedTable } from '../mapping/locate';
import type { UnusableName } from './other-names';
import type { OtherNameProblem } from '../reading/problem';
import type { ReadTable } from '../reading/read';

interface TeamSheet {
  readonly located: LocatedTable;
  readonly cells: SheetCells;
  readonly read: Pick<ReadTable, 'rows' | 'rowNumbers'>;
}

/** @param sheets those of the team, in the order in which their rows follow each other */
export function unusableNames(
  unusable: readonly UnusableName[],
  sheets: readonly TeamSheet[],
): readonly OtherNameProblem[] {
  let first = 0;
  return sheets.flatMap(({ located, cells, read }) => {
    const before = first;
    first += read.rows.length;
    const column = located.columns.otherNames;
    if (column === undefined) return [];
    const header = headerOf(located, cells, column);
    return unusable.flatMap(({ row, name, why, rep }): readonly OtherNameProblem[] => {
      if (row < before || row >= first) return [];
      const place = { sheet: located.sheet, row: read.rowNumbers[row - before] ?? 0, column, header };
      return [{ kind: why === 'ofRep' ? 'nameOfRep' : 'nameOfTwo', ...place, value: name, rep }];
    });
  });
}
