/**
 * Finds formulas that need their own result, and gives them the error that Sheets gives; Univer would calculate them
 * once around.
 */
import type { Injector } from '@univerjs/core';
import {
  ErrorType,
  FormulaDependencyTreeType,
  IFormulaDependencyGenerator,
  type IFormulaDependencyTree,
} from '@univerjs/engine-formula';

type Tree = IFormulaDependencyTree;
/** From each formula to those that read its cell, by their numbers. */
type Readers = ReadonlyMap<number, readonly number[]>;

/** Univer's private parts that are used here. */
interface Generator {
  _checkIsCycleDependency: (this: Generator, toCalculate: Tree[]) => boolean;
  readonly _dependencyManagerService: {
    searchDependency(cells: ReturnType<Tree['toRTreeItem']>): ReadonlySet<number>;
  };
}

/** Formulas in a circle, or between two circles, give `#CYCLE!`: in Sheets `#REF!`, with a word about the circle. */
export function refuseCircles(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const { _checkIsCycleDependency: hasCircle } = generator;
  generator._checkIsCycleDependency = function (toCalculate) {
    if (!hasCircle.call(this, toCalculate)) return false;
    // Conditions of rules stand in no cell, though Univer gives them the place of one: nobody reads what they come to.
    const inCells = toCalculate.filter(({ type }) => type === FormulaDependencyTreeType.NORMAL_FORMULA);
    const calculated = new Set(inCells.map(({ treeId }) => treeId));
    const readers: Readers = new Map(
      inCells.map((tree) => [
        tree.treeId,
        [...this._dependencyManagerService.searchDependency(tree.toRTreeItem())].filter((id) =>
          calculated.has(id),
        ),
      ]),
    );
    const circles = withoutStarts(reversed(withoutStarts(readers)));
    for (const [index, tree] of toCalculate.entries()) {
      if (!circles.has(tree.treeId)) continue;
      toCalculate[index] = Object.create(tree, { formula: { value: `=${ErrorType.CYCLE}` } }) as Tree;
    }
    return circles.size > 0;
  };
}

/** Takes away, one after the other, the formulas that read no other one. */
function withoutStarts(readers: Readers): Readers {
  const sources = new Map<number, number>();
  for (const id of [...readers.values()].flat()) sources.set(id, (sources.get(id) ?? 0) + 1);
  const starts = [...readers.keys()].filter((id) => !sources.has(id));
  // The list grows while it is read.
  for (const start of starts) {
    for (const id of readers.get(start) ?? []) {
      const left = (sources.get(id) ?? 0) - 1;
      sources.set(id, left);
      if (left === 0) starts.push(id);
    }
  }
  const taken = new Set(starts);
  return new Map([...readers].filter(([id]) => !taken.has(id)));
}

function reversed(readers: Readers): Readers {
  const sources = new Map<number, number[]>([...readers.keys()].map((id) => [id, []]));
  for (const [id, each] of readers) for (const reader of each) sources.get(reader)?.push(id);
  return sources;
}
