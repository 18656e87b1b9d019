/** Describes as plain data how a number follows from others: `evaluate` calculates it, `written` makes a formula of it. */

export type ArithmeticOperator = '+' | '-' | '*' | '/' | 'least' | 'greatest';

export type ComparisonOperator = '=' | '<' | '<=';

/**
 * A number, or blank. Its inputs have names: `N` are numbers, each of which may be blank, `C` are conditions, `L` are lists of
 * numbers with blanks between them.
 */
export type Rule<N extends string, C extends string = never, L extends string = never> =
  | { readonly kind: 'input'; readonly name: N }
  /** A whole number, or `null` for blank. */
  | { readonly kind: 'constant'; readonly value: number | null }
  /** Of numbers: a rule that comes to a blank here is wrong, and a formula would show an error. */
  | {
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: Rule<N, C, L>;
      readonly right: Rule<N, C, L>;
    }
  /** Without the noise of binary fractions. */
  | { readonly kind: 'rounded'; readonly of: Rule<N, C, L> }
  /** As it is shown with so many decimals, halves away from zero. */
  | { readonly kind: 'shown'; readonly of: Rule<N, C, L>; readonly decimals: number }
  /** Rounded down. */
  | { readonly kind: 'wholePart'; readonly of: Rule<N, C, L> }
  | {
      readonly kind: 'when';
      readonly if: Condition<N, C, L>;
      readonly then: Rule<N, C, L>;
      readonly else: Rule<N, C, L>;
    }
  /** Blank where one of the conditions holds, else a number that may rely on none of them holding. */
  | { readonly kind: 'unless'; readonly any: readonly Condition<N, C, L>[]; readonly then: Rule<N, C, L> }
  /** Of the numbers of a list, without its blanks; 0 where it has none. */
  | { readonly kind: 'leastOf' | 'totalOf'; readonly list: L }
  /** The least number of the items beside which another list holds a number. */
  | { readonly kind: 'leastWithin'; readonly list: L; readonly within: Within<N, L> }
  /** The total of those items beside which another list holds 0 or more. */
  | { readonly kind: 'totalBeside'; readonly list: L; readonly beside: L }
  /**
   * Of the steps beside those items of a list that a number exceeds: their total, or with `excess` the total of each times
   * by how much it is exceeded. Neither list has blanks.
   */
  | {
      readonly kind: 'stepsAbove';
      readonly by: Rule<N, C, L>;
      readonly above: L;
      readonly step: L;
      readonly excess: boolean;
    }
  /**
   * The part that an item of a list is of all, in whole percents, as a share of 1. The percents of all items add up to 100:
   * what is left after rounding down goes to the largest remainders, of equal ones to the first. All is above 0; places
   * are whole numbers that rise from item to item.
   */
  | {
      readonly kind: 'wholePercents';
      readonly item: N;
      readonly place: N;
      readonly all: N;
      readonly list: L;
      readonly places: L;
    }
  /** The item beside the first one of a falling list that a number reaches. */
  | {
      readonly kind: 'firstReached';
      readonly by: Rule<N, C, L>;
      readonly falling: L;
      readonly item: L;
      /** Only some of the items, which stand one behind the other. */
      readonly within?: Within<N, L>;
    };

/** The items beside which a list holds a number. */
export interface Within<N extends string, L extends string> {
  readonly list: L;
  readonly is: N;
}

export type Condition<N extends string, C extends string = never, L extends string = never> =
  | { readonly kind: 'holds'; readonly name: C }
  | { readonly kind: 'isBlank'; readonly name: N }
  /** A list has blanks alone. */
  | { readonly kind: 'allBlank'; readonly list: L }
  /** Of numbers, as arithmetic is. */
  | {
      readonly kind: 'compared';
      readonly operator: ComparisonOperator;
      readonly left: Rule<N, C, L>;
      readonly right: Rule<N, C, L>;
    };

export const input = <N extends string>(name: N): Rule<N> => ({ kind: 'input', name });

export const whole = (value: number): Rule<never> => ({ kind: 'constant', value });

export const BLANK: Rule<never> = { kind: 'constant', value: null };

export const holds = <C extends string>(name: C): Condition<never, C> => ({ kind: 'holds', name });

export const arithmetic = <N extends string, C extends string = never, L extends string = never>(
  left: Rule<N, C, L>,
  operator: ArithmeticOperator,
  right: Rule<N, C, L>,
): Rule<N, C, L> => ({ kind: 'arithmetic', operator, left, right });

export const compared = <N extends string, C extends string = never, L extends string = never>(
  left: Rule<N, C, L>,
  operator: ComparisonOperator,
  right: Rule<N, C, L>,
): Condition<N, C, L> => ({ kind: 'compared', operator, left, right });

export const isBlank = <N extends string>(name: N): Condition<N> => ({ kind: 'isBlank', name });

export const allBlank = <L extends string>(list: L): Condition<never, never, L> => ({
  kind: 'allBlank',
  list,
});

export const rounded = <N extends string, C extends string = never, L extends string = never>(
  of: Rule<N, C, L>,
): Rule<N, C, L> => ({ kind: 'rounded', of });

export const shown = <N extends string, C extends string = never, L extends string = never>(
  of: Rule<N, C, L>,
  decimals: number,
): Rule<N, C, L> => ({ kind: 'shown', of, decimals });

export const wholePart = <N extends string, C extends string = never, L extends string = never>(
  of: Rule<N, C, L>,
): Rule<N, C, L> => ({ kind: 'wholePart', of });

export const when = <N extends string, C extends string = never, L extends string = never>(
  condition: Condition<N, C, L>,
  then: Rule<N, C, L>,
  otherwise: Rule<N, C, L>,
): Rule<N, C, L> => ({ kind: 'when', if: condition, then, else: otherwise });

export const unless = <N extends string, C extends string = never, L extends string = never>(
  any: readonly Condition<N, C, L>[],
  then: Rule<N, C, L>,
): Rule<N, C, L> => ({ kind: 'unless', any, then });

export const leastOf = <L extends string>(of: L): Rule<never, never, L> => ({ kind: 'leastOf', list: of });

export const totalOf = <L extends string>(of: L): Rule<never, never, L> => ({ kind: 'totalOf', list: of });
