/** Joins a date to a text as its cell shows it: whoever means the number has to say so by the cell's number format. */
import {
  functionText,
  StringValueObject,
  type BaseFunction,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { isDatePattern } from '../typing/date-pattern';
import { displayNumber } from '../document/read-cells';

type JoiningFunction = new (name: string) => BaseFunction;

/** What the operator `&` runs. */
const NAME = 'CONCATENATE';

/**
 * Univer joins a date's serial, whatever the cell shows. Google does not document what Sheets joins; its text depends on
 * the cell's format and on the locale, and so do formulas that rely on it.
 *
 * @param locale whose marks the texts have
 */
export function joiningDates(locale: string): BaseFunction {
  return new (class extends joining() {
    override calculate(...values: BaseValueObject[]) {
      // oxlint-disable-next-line eslint-js/no-restricted-syntax -- the operator joins two values
      return super.calculate(...values.map((value) => eachDateAsText(value, locale)));
    }
  })(NAME);
}

function eachDateAsText(value: BaseValueObject, locale: string): BaseValueObject {
  if (value.isArray()) return value.mapValue((each) => dateAsText(each, locale));
  return dateAsText(value, locale);
}

function dateAsText(value: BaseValueObject, locale: string): BaseValueObject {
  const [number, pattern] = [value.getValue(), value.getPattern()];
  return typeof number === 'number' && isDatePattern(pattern)
    ? StringValueObject.create(displayNumber(number, pattern, locale))
    : value;
}

function joining(): JoiningFunction {
  const functions = functionText as unknown as readonly (readonly [JoiningFunction, string])[];
  const [found] = functions.find(([, name]) => name === NAME) ?? [];
  if (!found) throw new Error('Univer has no operator to join with.');
  return found;
}
