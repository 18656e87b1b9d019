/** Finds the formulas that read a cell by the cell; Univer builds a tree of all cells for each calculation. */
import type { Injector } from '@univerjs/core';
import { IDependencyManagerService } from '@univerjs/engine-formula';

/** Univer's index of which formula reads which ranges. */
interface DependencyRanges {
  openKdTree: () => void;
  closeKdTree: () => void;
  _searchByOneCellCache: (search: Search) => readonly number[];
  /** By document, sheet, row and column: the formulas that read this one cell. */
  readonly _oneCellCache: ReadonlyMap<string, ReadonlyMap<string, Rows>>;
}

type Rows = ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<number>>>;

interface Search {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: {
    readonly startRow: number;
    readonly startColumn: number;
    readonly endRow: number;
    readonly endColumn: number;
  };
}

export function searchCells(injector: Injector): void {
  const { _dependencyRTreeCache: ranges } = injector.get(IDependencyManagerService) as unknown as {
    readonly _dependencyRTreeCache: DependencyRanges;
  };
  ranges.openKdTree = () => undefined;
  ranges.closeKdTree = () => undefined;
  ranges._searchByOneCellCache = ({ unitId, sheetId, range }) => {
    const rows = ranges._oneCellCache.get(unitId)?.get(sheetId);
    if (!rows) return [];
    const { startRow, endRow, startColumn, endColumn } = range;
    return within(rows, startRow, endRow).flatMap((columns) =>
      within(columns, startColumn, endColumn).flatMap((ids) => [...ids]),
    );
  };
}

/** What stands at the numbers of a stretch: whole columns are longer than what stands in them. */
function within<T>(entries: ReadonlyMap<number, T>, start: number, end: number): readonly T[] {
  if (!(end - start < entries.size)) {
    return [...entries].filter(([at]) => !(at < start || at > end)).map(([, each]) => each);
  }
  return Array.from({ length: end - start + 1 }, (_, index) => entries.get(start + index)).filter(
    (each) => each !== undefined,
  );
}
