/** Shows formulas as text, and that the text means what the tree does. */
import fc from 'fast-check';
import {
  binary,
  call,
  EMPTY,
  integer,
  print,
  reference,
  sumOf,
  text,
  when,
  type Expression,
  type Operator,
} from '../../../../src/core/formula/expression';

const [a, b, c] = [reference('A1'), reference('B1'), reference('C1')];

describe('expressions as text', () => {
  test.each([
    ['a call parts its arguments with ;', call('COUNTIFS', a, text('x'), integer(3)), 'COUNTIFS(A1;"x";3)'],
    ['a call without arguments', call('TODAY'), 'TODAY()'],
    ['quotes in a text are doubled', text('5" "pipe"'), '"5"" ""pipe"""'],
    ['the empty text', EMPTY, '""'],
    ['a condition', when(binary(a, '=', integer(0)), EMPTY, b), 'IF(A1=0;"";B1)'],
    ['a sum of several terms', sumOf([a, b, c]), 'A1+B1+C1'],
    ['a sum of nothing', sumOf([]), '0'],
    ['a negative number', integer(-5), '-5'],
  ])('%s', (_, expression, expected) => {
    expect(print(expression)).toBe(expected);
  });

  test('fractions are refused, for their decimal mark depends on the locale', () => {
    expect(() => integer(0.5)).toThrow(new RangeError('not a whole number: 0.5'));
    expect(() => integer(NaN)).toThrow(RangeError);
  });
});

describe('parentheses stand only where the meaning needs them', () => {
  test.each([
    ['(A1+B1)*C1', binary(binary(a, '+', b), '*', c)],
    ['A1+B1*C1', binary(a, '+', binary(b, '*', c))],
    ['A1-B1-C1', binary(binary(a, '-', b), '-', c)],
    ['A1-(B1-C1)', binary(a, '-', binary(b, '-', c))],
    ['A1/(B1*C1)', binary(a, '/', binary(b, '*', c))],
    ['"<"&A1+B1', binary(text('<'), '&', binary(a, '+', b))],
    ['"<"&A1=B1', binary(binary(text('<'), '&', a), '=', b)],
    ['(A1=B1)&C1', binary(binary(a, '=', b), '&', c)],
    ['ABS(A1-B1)', call('ABS', binary(a, '-', b))],
  ])('%s', (expected, expression) => {
    expect(print(expression)).toBe(expected);
  });
});

test('a printed formula, read by the rules of Sheets, is the formula that was meant', () => {
  const operator = fc.constantFrom<Operator>('=', '<>', '<', '<=', '>', '>=', '&', '+', '-', '*', '/');
  const { tree } = fc.letrec<{ tree: Expression; leaf: Expression }>((tie) => ({
    leaf: fc.oneof(
      fc.nat(99).map(integer),
      fc.string({ maxLength: 4 }).map(text),
      fc.constantFrom('A1', '$B$2', "'Khách hàng'!$C:$C").map(reference),
    ),
    tree: fc.oneof(
      { maxDepth: 5 },
      tie('leaf'),
      fc.tuple(tie('tree'), operator, tie('tree')).map(([left, sign, right]) => binary(left, sign, right)),
      fc
        .tuple(fc.constantFrom('IF', 'SUM'), fc.array(tie('tree'), { maxLength: 3 }))
        .map(([name, args]) => call(name, ...args)),
    ),
  }));
  fc.assert(
    fc.property(tree, (expression) => {
      expect(parse(print(expression))).toEqual(expression);
    }),
    { seed: 4, numRuns: 1_000 },
  );
});

/** Reads a formula independently of how it was printed: operators of one level group from the left. */
function parse(formula: string): Expression {
  const tokens =
    formula.match(/"(?:[^"]|"")*"|'[^']*'![$A-Z:]+|[$A-Z]+[$\d]*|\d+|<>|<=|>=|[-=<>&+*/();]/g) ?? [];
  let at = 0;
  const levels = [['=', '<>', '<', '<=', '>', '>='], ['&'], ['+', '-'], ['*', '/']];
  const parsed = level(0);
  if (at !== tokens.length || tokens.join('') !== formula) throw new Error(`cannot read ${formula}`);
  return parsed;

  function level(depth: number): Expression {
    const signs = levels[depth];
    if (!signs) return operand();
    let left = level(depth + 1);
    while (signs.includes(tokens[at] ?? '')) left = binary(left, tokens[at++] as Operator, level(depth + 1));
    return left;
  }

  function operand(): Expression {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const inner = level(0);
      at++;
      return inner;
    }
    if (token.startsWith('"')) return text(token.slice(1, -1).replaceAll('""', '"'));
    if (/^\d/.test(token)) return integer(Number(token));
    if (tokens[at] !== '(') return reference(token);
    const args: Expression[] = [];
    at++;
    while (tokens[at] !== ')') {
      args.push(level(0));
      if (tokens[at] === ';') at++;
    }
    at++;
    return call(token, ...args);
  }
}
