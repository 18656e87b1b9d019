/** Changes Univer's index of which formula reads which ranges: it forgets formulas by leaving them out, and finds readers once. */
import type { IUnitRange } from '@univerjs/core';
import type { IDependencyManagerService, IFormulaDependencyTree } from '@univerjs/engine-formula';
import { cellNumber } from './cell-number';

type Search = Pick<IUnitRange, 'unitId' | 'sheetId' | 'range'>;

/** Univer's private parts that are changed here. */
interface Manager {
  readonly _dependencyRTreeCache: {
    bulkSearch: (search: readonly Search[], except?: ReadonlySet<number>) => Set<number>;
  };
  _removeDependencyRTreeCache: (treeId: number) => void;
  _removeAllTreeMap: (this: Manager, treeId: number) => void;
  reset: (this: Manager) => void;
  _removeDependencyRTreeCacheById: (unitId: string, sheetId: string) => void;
  addDependencyRTreeCache: (this: Manager, tree: IFormulaDependencyTree) => void;
}

export interface DependencyIndex {
  /** Whether much of it is of formulas that are gone, or a sheet's part of it is to be forgotten. */
  readonly isStale: () => boolean;
  readonly forget: () => void;
  /** Enters a formula, unless it is there with these ranges. */
  readonly enter: (tree: IFormulaDependencyTree, ranges: readonly IUnitRange[]) => void;
  /** Leaves all but these formulas out of what is found from now on. */
  readonly findOnly: (treeIds: Iterable<number>) => void;
}

/** With so many entries of formulas that are gone, or read something else now, it is made anew. */
const MOST_GONE = 5_000;

/**
 * Formulas that are gone stay in the index, and are left out of what is found in it: to take thirty thousand of them out,
 * as a build does that writes them anew, took most of its time. Which formulas there are only a calculation knows:
 * it begins with those that were there when it was asked for, and Univer notes them anew if they have gone since.
 */
export function dependencyIndex(dependencies: IDependencyManagerService): DependencyIndex {
  const manager = dependencies as unknown as Manager;
  const { reset, addDependencyRTreeCache, _removeAllTreeMap, _dependencyRTreeCache: tree } = manager;
  const entered = new Map<number, readonly IUnitRange[]>();
  let there = new Set<number>();
  let entries = 0;
  let isForgotten = false;
  const readers = new CellReaders();

  manager.reset = function () {
    entered.clear();
    readers.clear();
    entries = 0;
    isForgotten = false;
    reset.call(this);
  };
  manager.addDependencyRTreeCache = function (each) {
    entries++;
    readers.clear();
    addDependencyRTreeCache.call(this, each);
  };
  manager._removeDependencyRTreeCache = () => undefined;
  manager._removeAllTreeMap = function (treeId) {
    there.delete(treeId);
    _removeAllTreeMap.call(this, treeId);
  };
  // It would take the ranges of a sheet away, whoever reads them, and from a calculation that is running, too.
  manager._removeDependencyRTreeCacheById = () => {
    isForgotten = true;
  };
  const bulkSearch = tree.bulkSearch.bind(tree);
  tree.bulkSearch = (searched, except) => {
    const found = new Set<number>();
    for (const search of searched) {
      for (const treeId of readers.of(search, () => bulkSearch([search]))) {
        if (there.has(treeId) && except?.has(treeId) !== true) found.add(treeId);
      }
    }
    return found;
  };
  return {
    isStale: () => isForgotten || entries - there.size > MOST_GONE,
    forget: () => {
      manager.reset();
    },
    enter(each, ranges) {
      if (entered.get(each.treeId) === ranges) return;
      entered.set(each.treeId, ranges);
      manager.addDependencyRTreeCache(each);
    },
    findOnly(treeIds) {
      there = new Set(treeIds);
    },
  };
}

/** Who reads a cell, as it was found last: a calculation asks for each of its formulas three times. */
class CellReaders {
  readonly #found = new Map<string, Map<number, readonly number[]>>();

  clear(): void {
    this.#found.clear();
  }

  /** @param search finds them; they are kept for a single cell only */
  of({ sheetId, range }: Search, search: () => Iterable<number>): Iterable<number> {
    const { startRow, endRow, startColumn, endColumn } = range;
    if (startRow !== endRow || startColumn !== endColumn) return search();
    const cells = this.#found.get(sheetId) ?? new Map<number, readonly number[]>();
    this.#found.set(sheetId, cells);
    const cell = cellNumber(startRow, startColumn);
    const known = cells.get(cell);
    if (known) return known;
    const found = [...search()];
    cells.set(cell, found);
    return found;
  }
}
