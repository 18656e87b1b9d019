/**
 * Keeps what each formula reads from one calculation to the next; Univer finds it again for every formula of the
 * document, and remembers it once more each time.
 */
import { moveRangeByOffset, type Injector, type IUnitRange } from '@univerjs/core';
import {
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  type IFormulaDependencyTree,
} from '@univerjs/engine-formula';
import { dependencyIndex } from './dependency-index';
import { KeptTrees, type Entry, type Formulas, type Node, type Tree } from './kept-trees';

/** Univer's private parts that are changed or used here. */
interface Generator {
  readonly _dependencyTreeCache: Map<number, Tree>;
  _generateTreeList: (this: Generator, ...data: [Formulas, object, Units]) => Promise<readonly Tree[]>;
  _createFDtree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    units: Units,
    item: { readonly f: string },
  ): Tree;
  _registerFormulas(keys: readonly string[], formulas: Formulas, units: Units, trees: Tree[]): void;
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
  getFormulaDependency(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
  ): number | null | undefined;
  addFormulaDependency(unitId: string, sheetId: string, row: number, column: number, tree: Tree): void;
  addDependencyRTreeCache(tree: Tree): void;
}

/** Sizes of sheets by document and sheet. */
type Units = Readonly<Record<string, Readonly<Record<string, Size>>>>;

/** What a formula says by itself, wherever it stands on a sheet. */
interface Known {
  readonly isVolatile: boolean;
  readonly addresses: readonly Node[];
  /** Whether it always reads the same; then what it reads in its own row, by the sheet on which it stands. */
  readonly isAsWritten: boolean;
  readonly ranges: Map<string, readonly IUnitRange[]>;
}

/** Of the numbers that Univer gives to kinds of nodes: a reference as it is written. */
const REFERENCE = 1;
/** `A1:B2`; of functions in it, and after these prefixes and suffixes, it depends on values what is read. */
const UNION = 10;
const [PREFIX, SINGLE] = [11, '@'];
const [SUFFIX, SPILLED] = [12, '#'];

export function keepDependencies(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const dependencies = injector.get(IDependencyManagerService);
  const manager = dependencies as unknown as Manager;
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const index = dependencyIndex(dependencies);

  let known = new WeakMap<Node, Known>();
  let sheetsThen = '';
  let units: Units = {};
  const kept = new KeptTrees({
    create: ({ unitId, sheetId, row, column }, f) =>
      generator._createFDtree(unitId, sheetId, row, column, units, { f }),
    numberAt: ({ unitId, sheetId, row, column }) =>
      manager.getFormulaDependency(unitId, sheetId, row, column),
    note: ({ unitId, sheetId, row, column }, tree) => {
      manager.addFormulaDependency(unitId, sheetId, row, column, tree);
    },
  });
  const knownOf = (node: Node): Known => {
    const before = known.get(node);
    if (before) return before;
    const found = {
      isVolatile: generator._detectForcedRecalculationNodeRecursion(node),
      addresses: generator._getAddressFunctionNodeList(node),
      isAsWritten: isAsWritten(node),
      ranges: new Map(),
    };
    known.set(node, found);
    return found;
  };
  generator._detectForcedRecalculationNode = (_, node) => knownOf(node).isVolatile;

  const rangesFound = (tree: Tree, node: Node, refOffsetY: number): Promise<readonly IUnitRange[]> => {
    const { row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX } = tree;
    runtime.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    return generator._getRangeListByNode({ node, refOffsetX, refOffsetY });
  };
  const rangesOf = async (tree: Tree, node: Node): Promise<readonly IUnitRange[]> => {
    const { ranges, isAsWritten } = knownOf(node);
    if (!isAsWritten) return rangesFound(tree, node, tree.refOffsetY);
    const found = ranges.get(tree.subUnitId) ?? (await rangesFound(tree, node, 0));
    ranges.set(tree.subUnitId, found);
    if (tree.refOffsetY === 0) return found;
    // Below the end of its sheet a reference is an error, in another row it may be none.
    if (found.some(({ sheetId }) => sheetId === '')) return rangesFound(tree, node, tree.refOffsetY);
    return found.map((each) => ({ ...each, range: moveRangeByOffset(each.range, 0, tree.refOffsetY) }));
  };

  /** Entries of all formulas: of cells, of conditional formats and validations, and of Univer's features. */
  const entriesOf = (formulas: Formulas, others: object): readonly Entry[] => {
    const entries: Entry[] = [];
    const trees: Tree[] = [];
    for (const [unitId, sheets] of Object.entries(formulas)) {
      for (const [sheetId, matrix] of Object.entries(sheets ?? {})) {
        const found = kept.of(unitId, sheetId, matrix ?? {});
        if (!found) generator._registerFormulas([unitId], { [unitId]: { [sheetId]: matrix } }, units, trees);
        for (const entry of found ?? []) entries.push(entry);
      }
    }
    generator._registerOtherFormulas(others, Object.keys(others), trees);
    generator._registerFeatureFormulas(trees);
    for (const tree of trees) entries.push({ tree });
    return entries;
  };

  generator._generateTreeList = async function (formulas, others, unitsNow) {
    units = unitsNow;
    const sheets = sheetsOf(units, config.getSheetNameMap());
    if (sheets !== sheetsThen) known = new WeakMap();
    if (config.isForceCalculate() || sheets !== sheetsThen || index.isStale()) {
      index.forget();
      kept.forget();
    }
    sheetsThen = sheets;

    const entries = entriesOf(formulas, others);
    index.findOnly(entries.map(({ tree }) => tree.treeId));
    const areNamesChanged = Object.keys(config.getDirtyDefinedNameMap()).length > 0;
    let hasAddresses = false;
    for (const entry of entries) {
      const { tree } = entry;
      this._dependencyTreeCache.set(tree.treeId, tree);
      if (!tree.formula) {
        if (!tree.isCache) manager.addDependencyRTreeCache(tree);
        continue;
      }
      const node = (areNamesChanged ? undefined : entry.node) ?? this._getTreeNode(tree);
      const { isAsWritten, addresses } = knownOf(node);
      tree.isDirty = this._includeTree(tree, node);
      tree.addressFunctionNodes = addresses;
      hasAddresses ||= addresses.length > 0;
      if (!isAsWritten || node !== entry.node) entry.ranges = undefined;
      entry.node = node;
      entry.ranges ??= await rangesOf(tree.refTree ?? tree, node);
      if (!tree.isVirtual) tree.rangeList = [...entry.ranges];
      index.enter(tree as unknown as IFormulaDependencyTree, entry.ranges);
    }
    const trees = entries.map(({ tree }) => tree);
    // Only these read what their values say: others need no index of all formulas.
    if (hasAddresses) await this._calculateListByFunctionRefNode(trees);
    return trees;
  };
}

function isAsWritten(node: Node): boolean {
  const { nodeType } = node;
  if (nodeType === REFERENCE) return true;
  if (nodeType === UNION) return node.getChildren().every((each) => each.nodeType === REFERENCE);
  if (nodeType === PREFIX && node.getToken() === SINGLE) return false;
  if (nodeType === SUFFIX && node.getToken() === SPILLED) return false;
  return node.getChildren().every(isAsWritten);
}

/** Names and sizes of all sheets, on which it depends which cells a reference means. */
const sheetsOf = (units: Units, names: object): string =>
  JSON.stringify([
    names,
    Object.values(units).map((sheets) =>
      Object.entries(sheets).map(([id, { rowCount, columnCount }]) => [id, rowCount, columnCount]),
    ),
  ]);

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}
