/** Describes an error that a function returns as its value, by the name that cells show. */
import { ErrorType } from '@univerjs/engine-formula';

const BY_NAME: ReadonlyMap<string, ErrorType> = new Map(Object.values(ErrorType).map((each) => [each, each]));

export class FormulaError {
  constructor(readonly name: ErrorType) {}
}

/** Finds the error that a cell shows by its text, as cells of ranges carry errors. */
export function errorNamed(cell: unknown): FormulaError | undefined {
  const name = typeof cell === 'string' ? BY_NAME.get(cell) : undefined;
  return name && new FormulaError(name);
}
