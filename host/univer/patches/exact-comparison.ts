/**
 * Compares cells by `=` and similar operators as exactly as Sheets does; Univer reads wildcards there, and caches
 * comparisons.
 */
import {
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  functionMeta,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { wildcards } from '../../typing/wildcards';

/** Univer's private parts that are changed here. */
interface Comparing {
  _checkWildcard: (this: StringValueObject, value: string, operator: string) => BaseValueObject;
  _compareString: (this: unknown, current: string, value: string, operator: string) => boolean;
}
interface Operator {
  calculate: (this: unknown, left: BaseValueObject, right: BaseValueObject) => BaseValueObject;
}

/**
 * Univer looks a second comparison with the same cell up in an index by value, in which 0 and blank are one, as are a
 * number and its text; and `"Bắc"="B*"` is true to it, as it is in a criterion.
 *
 * Changes Univer for the whole process, once: there is no other place where it decides this.
 */
export function compareExactly(): void {
  if (isExact) return;
  isExact = true;
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  // So nobody reads the index, which takes its time to write.
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;

  const texts = StringValueObject.prototype as unknown as Comparing;
  const { _checkWildcard, _compareString } = texts;
  // Univer knows no `~~`, and a `~` only before wildcards.
  texts._compareString = function (current, value, operator) {
    const isEquality = operator === '=' || operator === '<>';
    if (isOperator || !isEquality || !value.includes('~')) {
      return _compareString.call(this, current, value, operator);
    }
    return wildcards(value).test(current) === (operator === '=');
  };
  texts._checkWildcard = function (value, operator) {
    if (!isOperator && !value.includes('~')) return _checkWildcard.call(this, value, operator);
    return BooleanValueObject.create(texts._compareString(this.getValue().toLowerCase(), value, operator));
  };

  const operators = compareOperator();
  const { calculate } = operators;
  operators.calculate = function (left, right) {
    isOperator = true;
    try {
      return calculate.call(this, left, right);
    } finally {
      isOperator = false;
    }
  };
}

function compareOperator(): Operator {
  const functions = functionMeta as unknown as readonly (readonly [
    { readonly prototype: Operator },
    string,
  ])[];
  const [found] = functions.find(([, name]) => name === 'COMPARE') ?? [];
  if (!found) throw new Error('Univer has no operator to compare with.');
  return found.prototype;
}

let isExact = false;
/** Whether an operator of a formula compares, not the criterion of a function. */
let isOperator = false;
