/**
 * Leaves a formula as it is where nothing that it reads has another value; Univer calculates everything that depends on
 * what changed, however soon the values are the same again.
 */
import type { ICellData, Injector, Nullable } from '@univerjs/core';
import {
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  type IArrayFormulaRangeType,
  type IFormulaDependencyTree,
} from '@univerjs/engine-formula';

type Tree = IFormulaDependencyTree;

/** Univer's private parts that are changed here; the patch “unchanged values” asks `isUnneeded`. */
interface Calculating {
  isUnneeded?: (tree: Tree) => boolean;
}
interface Generator {
  _calculateRunList: (this: Generator, asked: Tree[]) => readonly Tree[];
  _checkIsCycleDependency: (this: Generator, toCalculate: Tree[]) => boolean;
  _calculateListByFunctionRefNode: (this: Generator, all: readonly Tree[]) => Promise<void>;
}
interface Runtime {
  setRuntimeData: (this: Runtime, value: Parameters<IFormulaRuntimeService['setRuntimeData']>[0]) => void;
  readonly _currentRow: number;
  readonly _currentColumn: number;
  readonly _currentSubUnitId: string;
  readonly _currentUnitId: string;
}

export function leaveUnchanged(injector: Injector): void {
  const calculating = injector.get(ICalculateFormulaService) as unknown as Calculating;
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const runtime = injector.get(IFormulaRuntimeService) as IFormulaRuntimeService & Runtime;
  const dependencies = injector.get(IDependencyManagerService);
  const config = injector.get(IFormulaCurrentConfigService);
  /** The formulas to calculate; `null` for all. */
  let needed: Set<number> | null = null;

  /** Who reads an address that is calculated: the index does not say so. */
  let atAddresses = new Set<number>();
  const isUncertain = ({ treeId, featureId }: Tree): boolean => atAddresses.has(treeId) || Boolean(featureId);

  const { _calculateListByFunctionRefNode, _calculateRunList, _checkIsCycleDependency } = generator;
  generator._calculateListByFunctionRefNode = function (all) {
    const found = all.filter(({ addressFunctionNodes }) => addressFunctionNodes.length > 0);
    atAddresses = new Set(found.map(({ treeId }) => treeId));
    return _calculateListByFunctionRefNode.call(this, all);
  };
  generator._calculateRunList = function (asked) {
    const directly = new Set(asked.map(({ treeId }) => treeId));
    const toCalculate = _calculateRunList.call(this, asked);
    const isAll = directly.size === toCalculate.length;
    needed = isAll || config.isForceCalculate() || toCalculate.some(isUncertain) ? null : directly;
    return toCalculate;
  };
  generator._checkIsCycleDependency = function (toCalculate) {
    const hasCircle = _checkIsCycleDependency.call(this, toCalculate);
    if (hasCircle) needed = null;
    return hasCircle;
  };
  calculating.isUnneeded = ({ treeId }) => needed !== null && !needed.has(treeId);

  const setRuntimeData = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = function (value) {
    if (needed === null) {
      setRuntimeData(value);
      return;
    }
    const {
      _currentRow: row,
      _currentColumn: column,
      _currentSubUnitId: sheetId,
      _currentUnitId: unitId,
    } = this;
    const calculated = (): Nullable<ICellData> =>
      runtime.getUnitData()[unitId]?.[sheetId]?.getValue(row, column);
    const isSpilled = (ranges: IArrayFormulaRangeType): boolean =>
      Boolean(ranges[unitId]?.[sheetId]?.[row]?.[column]);
    const before = calculated() ?? config.getUnitData()[unitId]?.[sheetId]?.cellData.getValue(row, column);
    setRuntimeData(value);
    const spills = isSpilled(runtime.getUnitArrayFormula()) || isSpilled(config.getArrayFormulaRange());
    if (!spills && isSame(before, calculated())) return;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    for (const reader of dependencies.searchDependency([{ unitId, sheetId, range }])) needed.add(reader);
  };
}

/** Rich texts, as links, have no plain value: they are taken for other ones. */
function isSame(before: Nullable<ICellData>, after: Nullable<ICellData>): boolean {
  if (!before || !after || after.v === undefined || before.p || after.p) return false;
  return (before.v ?? null) === after.v && (after.v === null || before.t === after.t);
}
