/** Calculates a rule from values. */
import { leastOf } from '../../core/extremes';
import { roundedTo, withoutNoise } from '../../core/noise';
import { wholePercents } from './whole-percents';
import type { ArithmeticOperator, ComparisonOperator, Condition, Rule, Within } from './rule';

type Items = readonly (number | null)[];

/** A value for each input of a rule; `null` is blank. */
export type Values<N extends string, C extends string, L extends string> = Readonly<
  Record<N, number | null>
> &
  Readonly<Record<C, boolean>> &
  Readonly<Record<L, Items>>;

/** @throws Error where the rule calculates with a blank */
export function evaluate<N extends string, C extends string, L extends string>(
  rule: Rule<N, C, L>,
  values: Values<N, C, L>,
): number | null {
  const number = (of: Rule<N, C, L>): number => numberOf(of, values);
  const items = (list: L): Items => named(values, list);
  const numbers = (list: L): readonly number[] => items(list).filter((item) => item !== null);
  switch (rule.kind) {
    case 'input':
      return named<N, number | null>(values, rule.name);
    case 'constant':
      return rule.value;
    case 'arithmetic':
      return ARITHMETIC[rule.operator](number(rule.left), number(rule.right));
    case 'rounded':
      return withoutNoise(number(rule.of));
    case 'shown':
      return roundedTo(number(rule.of), rule.decimals);
    case 'wholePart':
      return Math.floor(number(rule.of));
    case 'when':
      return evaluate(isTrue(rule.if, values) ? rule.then : rule.else, values);
    case 'unless':
      return rule.any.some((each) => isTrue(each, values)) ? null : evaluate(rule.then, values);
    case 'leastOf':
      return numbers(rule.list).length === 0 ? 0 : leastOf(numbers(rule.list));
    case 'leastWithin': {
      const inside = placesWithin(rule.within, values);
      const found = items(rule.list).filter((item, place) => item !== null && inside.includes(place));
      return found.length === 0 ? 0 : leastOf(found as number[]);
    }
    case 'totalOf':
      return total(items(rule.list));
    case 'totalBeside': {
      const beside = items(rule.beside);
      return total(items(rule.list).filter((_, place) => (beside[place] ?? -1) >= 0));
    }
    case 'stepsAbove': {
      const by = number(rule.by);
      const above = items(rule.above);
      return items(rule.step).reduce<number>((sum, step, place) => {
        const excess = by - (above[place] ?? 0);
        return excess > 0 ? sum + (step ?? 0) * (rule.excess ? excess : 1) : sum;
      }, 0);
    }
    case 'wholePercents': {
      const place = items(rule.places).indexOf(number({ kind: 'input', name: rule.place }));
      const all = number({ kind: 'input', name: rule.all });
      return (wholePercents(items(rule.list), all)[place] ?? 0) / 100;
    }
    case 'firstReached': {
      const by = number(rule.by);
      const falling = items(rule.falling);
      const places = rule.within ? placesWithin(rule.within, values) : [...falling.keys()];
      const above = places.filter((place) => (falling[place] ?? 0) > by).length;
      return items(rule.item)[(places[0] ?? 0) + above] ?? null;
    }
    default:
      return rule satisfies never;
  }
}

/** @throws Error where the condition compares a blank */
export function isTrue<N extends string, C extends string, L extends string>(
  condition: Condition<N, C, L>,
  values: Values<N, C, L>,
): boolean {
  switch (condition.kind) {
    case 'holds':
      return named<C, boolean>(values, condition.name);
    case 'isBlank':
      return named<N, number | null>(values, condition.name) === null;
    case 'allBlank':
      return named<L, Items>(values, condition.list).every((item) => item === null);
    case 'compared':
      return COMPARISONS[condition.operator](
        numberOf(condition.left, values),
        numberOf(condition.right, values),
      );
    default:
      return condition satisfies never;
  }
}

/** The places of the items of which a rule speaks alone. */
function placesWithin<N extends string, C extends string, L extends string>(
  { list, is }: Within<N, L>,
  values: Values<N, C, L>,
): readonly number[] {
  const number = numberOf<N, C, L>({ kind: 'input', name: is }, values);
  return [...named<L, Items>(values, list).entries()].flatMap(([place, item]) =>
    item === number ? [place] : [],
  );
}

/** Told apart from the other inputs, whose values are of other types. */
const named = <Name extends string, Value>(values: Readonly<Record<Name, Value>>, name: Name): Value =>
  values[name];

function numberOf<N extends string, C extends string, L extends string>(
  rule: Rule<N, C, L>,
  values: Values<N, C, L>,
): number {
  const value = evaluate(rule, values);
  if (value === null) throw new Error('calculated with a blank');
  return value;
}

const ARITHMETIC: Readonly<Record<ArithmeticOperator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  least: Math.min,
  greatest: Math.max,
};

const COMPARISONS: Readonly<Record<ComparisonOperator, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
};

const total = (items: Items): number => items.reduce<number>((sum, item) => sum + (item ?? 0), 0);
