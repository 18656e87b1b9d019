/** Describes a spreadsheet formula as a tree, and prints it as every locale of Google Sheets reads it. */

export type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '&';

export type Expression =
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'reference'; readonly a1: string }
  | { readonly kind: 'nothing' };

/** A function by its English name: Sheets reads it in every locale. */
export const call = (name: string, ...args: readonly Expression[]): Expression => ({
  kind: 'call',
  name,
  args,
});

export const binary = (left: Expression, operator: Operator, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
});

/** A whole number. Fractions are refused: their decimal mark depends on the locale. */
export function integer(value: number): Expression {
  if (!Number.isInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  return { kind: 'integer', value };
}

/** A number with at most two decimals, as a fraction: formulas have no decimal marks. */
export const hundredths = (value: number): Expression =>
  Number.isInteger(value) ? integer(value) : binary(integer(Math.round(value * 100)), '/', integer(100));

/** A text that the add-on itself chose; what people typed reaches a formula as a cell reference only. */
export const text = (value: string): Expression => ({ kind: 'text', value });

export const EMPTY = text('');

/** As a result of `IF` it leaves the cell blank, where an empty text would be something: `IF(A1="";;A1)`. */
export const NOTHING: Expression = { kind: 'nothing' };

export const reference = (a1: string): Expression => ({ kind: 'reference', a1 });

/** `IF(condition; then; otherwise)` */
export const when = (condition: Expression, then: Expression, otherwise: Expression): Expression =>
  call('IF', condition, then, otherwise);

/** Texts and values, one after the other. */
export const joinedText = (...parts: readonly Expression[]): Expression =>
  parts.reduce((left, right) => binary(left, '&', right));

export const sumOf = (terms: readonly Expression[]): Expression =>
  terms.length === 0 ? integer(0) : terms.reduce((left, right) => binary(left, '+', right));

const PRECEDENCE: Readonly<Record<Operator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
};

/** The formula without its `=`; `;` parts the arguments, which every locale accepts. */
export function print(expression: Expression): string {
  switch (expression.kind) {
    case 'call':
      return `${expression.name}(${expression.args.map(print).join(';')})`;
    case 'binary': {
      const { left, operator, right } = expression;
      return `${operand(left, PRECEDENCE[operator])}${operator}${operand(right, PRECEDENCE[operator] + 1)}`;
    }
    case 'integer':
      return String(expression.value);
    case 'text':
      return `"${expression.value.replace(/"/g, '""')}"`;
    case 'reference':
      return expression.a1;
    case 'nothing':
      return '';
    default:
      return expression satisfies never;
  }
}

function operand(expression: Expression, precedence: number): string {
  const isLooser = expression.kind === 'binary' && PRECEDENCE[expression.operator] < precedence;
  return isLooser ? `(${print(expression)})` : print(expression);
}
