/** Calculates of `IF` and `IFERROR` only what they choose, as Sheets does; Univer calculates all that stands in them. */
import {
  ArrayValueObject,
  BaseReferenceObject,
  Interpreter,
  NullValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';

/** A part of a parsed formula. */
interface Node {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly Node[];
  getValue(): FunctionVariantType | null | undefined;
  setValue(value: FunctionVariantType): void;
  setRefOffset(x: number, y: number): void;
  isEmptyParamFunction(): boolean;
  execute(): void;
}

/** Univer's private parts that are changed here. */
interface Interpreting {
  _execute: (this: Interpreting, node: Node, refOffsetX?: number, refOffsetY?: number) => number;
  readonly _runtimeService: { isStopExecution(): boolean };
}

/** Of the numbers that Univer gives to kinds of nodes. */
const [REFERENCE, FUNCTION] = [1, 4];
/** What Univer's interpreter answers. */
const [DONE, STOPPED] = [0, 1];
/** No argument behind the first one. */
const NONE = 0;

/** Changes Univer for the whole process: there is no other place where it decides this. */
export function takeBranches(): void {
  const interpreting = Interpreter.prototype as unknown as Interpreting;
  interpreting._execute = function (node, refOffsetX = 0, refOffsetY = 0) {
    if (this._runtimeService.isStopExecution()) return STOPPED;
    const children = node.getChildren();
    let taken: number | null = null;
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (!child) continue;
      if (index === 1) taken = argumentTaken(node, children[0]?.getValue());
      if (index > 0 && taken !== null && index !== taken) child.setValue(NullValueObject.create());
      // A function without parameters is called, and not looked into.
      else if (child.getToken().toUpperCase() === 'LAMBDA' && child.isEmptyParamFunction()) child.execute();
      else this._execute(child, refOffsetX, refOffsetY);
    }
    if (node.nodeType === REFERENCE) node.setRefOffset(refOffsetX, refOffsetY);
    node.execute();
    return DONE;
  };
}

/** Which argument is needed behind the first one; `null` for all. */
function argumentTaken(node: Node, first: FunctionVariantType | null | undefined): number | null {
  if (node.nodeType !== FUNCTION) return null;
  const name = node.getToken();
  if (name !== 'IF' && name !== 'IFERROR') return null;
  const value = first && single(first);
  if (!value) return null;
  if (name === 'IFERROR') return value.isError() ? 1 : NONE;
  if (value.isError()) return NONE;
  return value.getValue() ? 1 : 2;
}

/** The only value; `undefined` where there are several. */
function single(value: FunctionVariantType): BaseValueObject | undefined {
  if (value instanceof BaseReferenceObject) {
    const { startRow, endRow, startColumn, endColumn } = value.getRangePosition();
    return startRow === endRow && startColumn === endColumn ? value.getFirstCell() : undefined;
  }
  if (!(value instanceof ArrayValueObject)) return value;
  if (value.getRowCount() !== 1 || value.getColumnCount() !== 1) return undefined;
  return value.get(0, 0) ?? undefined;
}
