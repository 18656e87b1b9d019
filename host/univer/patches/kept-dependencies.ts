/**
 * Keeps what each formula reads from one calculation to the next; Univer finds it again for every formula of the
 * document, and remembers it once more each time.
 */
import type { Injector, IUnitRange } from '@univerjs/core';
import {
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  type IFormulaDependencyTree,
} from '@univerjs/engine-formula';

/** A part of a parsed formula. */
interface Node {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly Node[];
}

type Tree = Omit<IFormulaDependencyTree, 'addressFunctionNodes'> & {
  /** Of a virtual tree, whose formula stands elsewhere: that one. */
  readonly refTree?: Tree;
  addressFunctionNodes: readonly Node[];
  pushRangeList(ranges: readonly IUnitRange[]): void;
};

/** Univer's private parts that are changed or used here. */
interface Generator {
  _generateTreeList: (this: Generator, ...data: [object, object, object]) => Promise<readonly Tree[]>;
  _registerFormulas(keys: readonly string[], formulas: object, units: object, trees: Tree[]): void;
  _registerOtherFormulas(others: object, keys: readonly string[], trees: Tree[]): void;
  _registerFeatureFormulas(trees: Tree[]): void;
  _getTreeNode(tree: Tree): Node;
  _includeTree(tree: Tree, node: Node): boolean;
  _detectForcedRecalculationNode: (this: Generator, tree: Tree, node: Node) => boolean;
  _detectForcedRecalculationNodeRecursion(node: Node): boolean;
  _getAddressFunctionNodeList(node: Node): readonly Node[];
  _getRangeListByNode(data: object): Promise<IUnitRange[]>;
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
}

interface Manager {
  readonly _dependencyRTreeCache: {
    bulkSearch: (search: readonly object[], except?: ReadonlySet<number>) => Set<number>;
  };
  _removeDependencyRTreeCache: (treeId: number) => void;
  _removeAllTreeMap: (this: Manager, treeId: number) => void;
  reset: (this: Manager) => void;
  _removeDependencyRTreeCacheById: (unitId: string, sheetId: string) => void;
  addDependencyRTreeCache: (this: Manager, tree: Tree) => void;
}

/** What a formula says by itself, wherever it stands on a sheet. */
interface Known {
  readonly isVolatile: boolean;
  readonly addresses: readonly Node[];
  /** What it reads, by the sheet on which it stands. */
  readonly ranges: Map<string, readonly IUnitRange[]>;
}

/** Of the numbers that Univer gives to kinds of nodes: a reference as it is written. */
const REFERENCE = 1;
/** A union of references, and of the prefixes and suffixes these: what they read depends on values. */
const UNION = 10;
const [PREFIX, SINGLE] = [11, '@'];
const [SUFFIX, SPILLED] = [12, '#'];

export function keepDependencies(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const manager = injector.get(IDependencyManagerService) as unknown as Manager;
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const noted = notedRanges(manager);

  let known = new WeakMap<Node, Known>();
  let sheetsThen = '';
  const knownOf = (node: Node): Known => {
    const before = known.get(node);
    if (before) return before;
    const found = {
      isVolatile: generator._detectForcedRecalculationNodeRecursion(node),
      addresses: generator._getAddressFunctionNodeList(node),
      ranges: new Map(),
    };
    known.set(node, found);
    return found;
  };
  generator._detectForcedRecalculationNode = (_, node) => knownOf(node).isVolatile;

  const rangesOf = async (tree: Tree, node: Node): Promise<readonly IUnitRange[]> => {
    const { ranges } = knownOf(node);
    const before = ranges.get(tree.subUnitId);
    if (before) return before;
    const { row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = tree;
    runtime.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    const found = await generator._getRangeListByNode({ node, refOffsetX, refOffsetY });
    if (isAsWritten(node)) ranges.set(subUnitId, found);
    return found;
  };

  generator._generateTreeList = async function (formulas, others, units) {
    const sheets = sheetsOf(units, config.getSheetNameMap());
    if (sheets !== sheetsThen) known = new WeakMap();
    if (config.isForceCalculate() || sheets !== sheetsThen || noted.isStale()) manager.reset();
    sheetsThen = sheets;

    const trees: Tree[] = [];
    this._registerFormulas(Object.keys(formulas), formulas, units, trees);
    this._registerOtherFormulas(others, Object.keys(others), trees);
    this._registerFeatureFormulas(trees);
    noted.findOnly(trees);
    for (const tree of trees) {
      if (!tree.formula) continue;
      const node = this._getTreeNode(tree);
      tree.isDirty = this._includeTree(tree, node);
      tree.addressFunctionNodes = knownOf(node).addresses;
      const ranges = await rangesOf(tree.refTree ?? tree, node);
      if (!tree.isVirtual) tree.pushRangeList(ranges);
      tree.isCache = noted.ranges.get(tree.treeId) === ranges;
      noted.ranges.set(tree.treeId, ranges);
    }
    for (const tree of trees) if (!tree.isCache) manager.addDependencyRTreeCache(tree);
    // Only these read what their values say: others need no index of all formulas.
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) {
      await this._calculateListByFunctionRefNode(trees);
    }
    return trees;
  };
}

/** With so many entries of formulas that are gone, or read something else now, the index is made anew. */
const MOST_GONE = 5_000;

interface Noted {
  /** What the index of dependencies holds of each formula, by its number. */
  readonly ranges: Map<number, readonly IUnitRange[]>;
  /** Whether much of the index is of formulas that are gone, or a sheet's part of it is to be forgotten. */
  readonly isStale: () => boolean;
  /** Leaves all but these formulas out of what is found in the index from now on. */
  readonly findOnly: (trees: readonly Tree[]) => void;
}

/**
 * Formulas that are gone stay in the index, and are left out of what is found in it: to take thirty thousand of them out,
 * as a build does that writes them anew, took most of its time. Which formulas there are only a calculation knows:
 * it begins with those that were there when it was asked for, and Univer notes them anew if they have gone since.
 */
function notedRanges(manager: Manager): Noted {
  const ranges = new Map<number, readonly IUnitRange[]>();
  let there = new Set<number>();
  let entries = 0;
  let isForgotten = false;
  const { reset, addDependencyRTreeCache, _removeAllTreeMap, _dependencyRTreeCache: index } = manager;
  manager.reset = function () {
    ranges.clear();
    entries = 0;
    isForgotten = false;
    reset.call(this);
  };
  manager.addDependencyRTreeCache = function (tree) {
    entries++;
    addDependencyRTreeCache.call(this, tree);
  };
  manager._removeDependencyRTreeCache = () => undefined;
  manager._removeAllTreeMap = function (treeId) {
    ranges.delete(treeId);
    there.delete(treeId);
    _removeAllTreeMap.call(this, treeId);
  };
  // It would take the ranges of a sheet away, whoever reads them, and from a calculation that is running, too.
  manager._removeDependencyRTreeCacheById = () => {
    isForgotten = true;
  };
  const bulkSearch = index.bulkSearch.bind(index);
  index.bulkSearch = (search, except) => {
    const found = bulkSearch(search, except);
    for (const treeId of found) if (!there.has(treeId)) found.delete(treeId);
    return found;
  };
  return {
    ranges,
    isStale: () => isForgotten || entries - there.size > MOST_GONE,
    findOnly(trees) {
      there = new Set(trees.map(({ treeId }) => treeId));
    },
  };
}

function isAsWritten(node: Node): boolean {
  const { nodeType } = node;
  if (nodeType === REFERENCE) return true;
  if (nodeType === UNION) return false;
  if (nodeType === PREFIX && node.getToken() === SINGLE) return false;
  if (nodeType === SUFFIX && node.getToken() === SPILLED) return false;
  return node.getChildren().every(isAsWritten);
}

/** Names and sizes of all sheets, on which it depends which cells a reference means. */
const sheetsOf = (units: object, names: object): string =>
  JSON.stringify([
    names,
    Object.values(units as Readonly<Record<string, Readonly<Record<string, Size>>>>).map((sheets) =>
      Object.entries(sheets).map(([id, { rowCount, columnCount }]) => [id, rowCount, columnCount]),
    ),
  ]);

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}
