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
  _removeDependencyRTreeCacheById: (this: Manager, unitId: string, sheetId: string) => void;
  addDependencyRTreeCache(tree: Tree): void;
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
    if (config.isForceCalculate() || noted.isStale()) manager.reset();
    const sheets = sheetsOf(units, config.getSheetNameMap());
    if (sheets !== sheetsThen) known = new WeakMap();
    sheetsThen = sheets;

    const trees: Tree[] = [];
    this._registerFormulas(Object.keys(formulas), formulas, units, trees);
    this._registerOtherFormulas(others, Object.keys(others), trees);
    this._registerFeatureFormulas(trees);
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

/** With so many formulas that are gone the index is made anew. */
const MOST_GONE = 5_000;

interface Noted {
  /** What the index of dependencies holds of each formula, by its number. */
  readonly ranges: Map<number, readonly IUnitRange[]>;
  /** Whether much of the index is of formulas that are gone. */
  readonly isStale: () => boolean;
}

/**
 * Formulas that are gone stay in the index, and are left out of what is found in it: to take thirty thousand of them out,
 * as a build does that writes them anew, took most of its time. No number comes twice.
 */
function notedRanges(manager: Manager): Noted {
  const ranges = new Map<number, readonly IUnitRange[]>();
  const gone = new Set<number>();
  const { reset, _removeAllTreeMap, _removeDependencyRTreeCacheById, _dependencyRTreeCache: index } = manager;
  manager.reset = function () {
    ranges.clear();
    gone.clear();
    reset.call(this);
  };
  manager._removeDependencyRTreeCache = () => undefined;
  manager._removeAllTreeMap = function (treeId) {
    ranges.delete(treeId);
    gone.add(treeId);
    _removeAllTreeMap.call(this, treeId);
  };
  // It takes the ranges of a sheet away, whoever reads them.
  manager._removeDependencyRTreeCacheById = function (unitId, sheetId) {
    ranges.clear();
    _removeDependencyRTreeCacheById.call(this, unitId, sheetId);
  };
  const bulkSearch = index.bulkSearch.bind(index);
  index.bulkSearch = (search, except) => {
    const found = bulkSearch(search, except);
    if (gone.size > 0) for (const treeId of found) if (gone.has(treeId)) found.delete(treeId);
    return found;
  };
  return { ranges, isStale: () => gone.size > MOST_GONE };
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
