/** Makes a function that formulas of the workbook can call from a JavaScript function. */
import {
  BaseFunction,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import {
  functionArgument,
  type FunctionArgument,
  type ReadNumber,
  type ReadRanges,
} from './function-arguments';
import { functionResult, type ResultDates } from './function-result';

/** The message of a thrown error, in the custom data of the cell that shows `#ERROR!`. */
interface ErrorData {
  readonly error: string;
}

export interface SheetFunctionSettings extends ResultDates {
  readonly readNumber: ReadNumber;
  readonly ranges: ReadRanges;
}

export class SheetFunction extends BaseFunction {
  override needsReferenceObject = true;
  readonly #call: (args: FunctionArgument[]) => unknown;
  readonly #settings: SheetFunctionSettings;

  constructor(name: string, call: (args: FunctionArgument[]) => unknown, settings: SheetFunctionSettings) {
    super(name);
    this.#call = call;
    this.#settings = settings;
  }

  /** Otherwise the text "2026-10" would arrive as a date. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** An argument that is one error is the result, as with Sheets' own functions; a thrown error becomes `#ERROR!`. */
  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    const { readNumber, ranges } = this.#settings;
    try {
      const args: FunctionArgument[] = [];
      for (const each of given) {
        const error = errorOf(each);
        if (error) return error;
        args.push(functionArgument(each, readNumber, ranges));
      }
      return functionResult(this.#call(args), this.#settings);
    } catch (thrown) {
      const data: ErrorData = { error: thrown instanceof Error ? thrown.message : String(thrown) };
      // `create` would share one object, and with it the message, between all cells.
      return new ErrorValueObject(ErrorType.ERROR, data.error).withCustomData({ ...data });
    }
  }
}

function errorOf(given: FunctionVariantType): BaseValueObject | undefined {
  if (!(given instanceof BaseReferenceObject)) return given.isError() ? given : undefined;
  const { startRow, endRow, startColumn, endColumn } = given.getRangePosition();
  if (startRow !== endRow || startColumn !== endColumn) return undefined;
  const only = given.getFirstCell();
  return only.isError() ? only : undefined;
}
