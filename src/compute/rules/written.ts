/** Writes a rule as the formula of a cell. */
import { unless } from '../../core/formula/blank-cells';
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { DECIMALS } from '../../core/noise';
import { wholePercentFormula } from './whole-percents';
import type { ArithmeticOperator, Condition, Rule } from './rule';

/** An expression for each input: cells, conditions, rows or columns of cells. */
export type Cells<Name extends string> = Readonly<Record<Name, Expression>>;

/** A criterion that an empty text does not meet: no function is asked to add it. */
const AT_LEAST_ZERO = text('>=0');

/** The formula shows a blank as an empty text, and takes one for a blank. */
export function written<N extends string, C extends string, L extends string>(
  rule: Rule<N, C, L>,
  cells: Cells<N | C | L>,
): Expression {
  const of = (each: Rule<N, C, L>): Expression => written(each, cells);
  switch (rule.kind) {
    case 'input':
      return cells[rule.name];
    case 'constant':
      return rule.value === null ? EMPTY : integer(rule.value);
    case 'arithmetic':
      return calculation(of(rule.left), rule.operator, of(rule.right));
    case 'rounded':
      return call('ROUND', of(rule.of), integer(DECIMALS));
    case 'shown':
      return call('ROUND', of({ kind: 'rounded', of: rule.of }), integer(rule.decimals));
    case 'wholePart':
      return call('INT', of(rule.of));
    case 'when':
      return when(condition(rule.if, cells), of(rule.then), of(rule.else));
    case 'unless':
      return unless(
        rule.any.map((each) => condition(each, cells)),
        of(rule.then),
      );
    case 'leastOf':
      return call('MIN', cells[rule.list]);
    case 'leastWithin':
      return call('MINIFS', cells[rule.list], cells[rule.within.list], cells[rule.within.is]);
    case 'totalOf':
      return call('SUM', cells[rule.list]);
    case 'totalBeside':
      return call('SUMIFS', cells[rule.list], cells[rule.beside], AT_LEAST_ZERO);
    case 'stepsAbove': {
      const by = of(rule.by);
      const [above, step] = [cells[rule.above], cells[rule.step]];
      const reached = binary(binary(by, '>', above), '*', step);
      return call('SUMPRODUCT', rule.excess ? binary(reached, '*', binary(by, '-', above)) : reached);
    }
    case 'wholePercents':
      return wholePercentFormula({
        item: cells[rule.item],
        place: cells[rule.place],
        all: cells[rule.all],
        list: cells[rule.list],
        places: cells[rule.places],
      });
    case 'firstReached': {
      const isAbove = binary(cells[rule.falling], '>', of(rule.by));
      const { within } = rule;
      const [list, is] = within ? [cells[within.list], cells[within.is]] : [];
      const counted = list && is ? binary(list, '=', is) : integer(1);
      const before = call('SUMPRODUCT', binary(isAbove, '*', counted));
      const first = list && is ? call('MATCH', is, list, integer(0)) : integer(1);
      return call('INDEX', cells[rule.item], binary(before, '+', first));
    }
    default:
      return rule satisfies never;
  }
}

function calculation(left: Expression, operator: ArithmeticOperator, right: Expression): Expression {
  switch (operator) {
    case 'least':
      return call('MIN', left, right);
    case 'greatest':
      return call('MAX', left, right);
    default:
      return binary(left, operator, right);
  }
}

function condition<N extends string, C extends string, L extends string>(
  of: Condition<N, C, L>,
  cells: Cells<N | C | L>,
): Expression {
  switch (of.kind) {
    case 'holds':
      return cells[of.name];
    case 'isBlank':
      return binary(cells[of.name], '=', EMPTY);
    case 'allBlank':
      return binary(call('COUNT', cells[of.list]), '=', integer(0));
    case 'compared':
      return binary(written(of.left, cells), of.operator, written(of.right, cells));
    default:
      return of satisfies never;
  }
}
