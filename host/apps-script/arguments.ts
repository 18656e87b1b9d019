/** Refuses, as Google does, the arguments of a call that no form of the method takes. */
import { classOf } from './class-names';

/** Whether a parameter takes a value. */
export type Parameter = (given: unknown) => boolean;

/** One form of a method: its parameters in order. */
export type Form = readonly Parameter[];

export const text: Parameter = (given) => typeof given === 'string';
export const number: Parameter = (given) => typeof given === 'number' && Number.isFinite(given);
export const whole: Parameter = (given) => Number.isInteger(given);
export const truth: Parameter = (given) => typeof given === 'boolean';
export const anything: Parameter = () => true;

export const orNull =
  (parameter: Parameter): Parameter =>
  (given) =>
    given === null || parameter(given);

export const oneOf =
  (...words: readonly string[]): Parameter =>
  (given) =>
    typeof given === 'string' && words.includes(given);

export const listOf =
  (parameter: Parameter): Parameter =>
  (given) =>
    Array.isArray(given) && given.every(parameter);

/** An object that the named service has made: `SpreadsheetApp.Range`. */
export const a =
  (className: string): Parameter =>
  (given) =>
    classOf(given) === className;

/** A member of an enumeration. */
export const memberOf =
  (enumeration: object): Parameter =>
  (given) =>
    Object.values(enumeration).includes(given);

/** An object with any entries of one kind. */
export const recordOf =
  (parameter: Parameter): Parameter =>
  (given) =>
    typeof given === 'object' && given !== null && Object.values(given).every(parameter);

/** An options object whose known entries are of the given kinds; other entries are refused. */
export const options =
  (entries: Readonly<Record<string, Parameter>>): Parameter =>
  (given) =>
    typeof given === 'object' &&
    given !== null &&
    Object.entries(given).every(([key, value]) => value === undefined || entries[key]?.(value) === true);

/** As Google's messages name a value: `String`, `number`, `number[]`, `SpreadsheetApp.Range`. */
function kindOf(given: unknown): string {
  if (given === null || given === undefined) return 'null';
  if (Array.isArray(given)) return `${given.length === 0 ? '' : kindOf(given[0])}[]`;
  switch (typeof given) {
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'object':
      return classOf(given) ?? given.constructor.name;
    default:
      return typeof given;
  }
}

/** @throws Google's error where the arguments fit none of the forms */
export function checkArguments(method: string, given: readonly unknown[], forms: readonly Form[]): void {
  const fits = forms.some(
    (form) => form.length === given.length && form.every((parameter, index) => parameter(given[index])),
  );
  if (fits) return;
  throw new Error(
    `The parameters (${given.map(kindOf).join(',')}) don't match the method signature for ${method}.`,
  );
}
