/** Converts the test that decides a conditional format between Google's and Univer's form. */
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';

/** A number above or below a bound, how a text begins, or a formula that speaks of the first cell. */
export type Test =
  | { readonly criteria: 'NUMBER_GREATER_THAN' | 'NUMBER_LESS_THAN'; readonly operand: number }
  | { readonly criteria: 'TEXT_STARTS_WITH'; readonly operand: string }
  | { readonly criteria: 'CUSTOM_FORMULA'; readonly operand: string };

export interface Colors {
  readonly color: string | null;
  readonly background: string | null;
}

/** What a rule decides: where which test holds, which colours. */
export interface Decision {
  readonly test: Test;
  readonly colors: Colors;
}

const OPERATORS = {
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
} as const;

export function univerDecision({ test, colors }: Decision): IConditionFormattingRule['rule'] {
  const { color, background } = colors;
  const style = {
    ...(color === null ? {} : { cl: { rgb: color } }),
    ...(background === null ? {} : { bg: { rgb: background } }),
  };
  const { highlightCell: type } = CFRuleType;
  if (test.criteria === 'CUSTOM_FORMULA')
    return { type, subType: CFSubRuleType.formula, value: test.operand, style };
  return test.criteria === 'TEXT_STARTS_WITH'
    ? {
        type,
        subType: CFSubRuleType.text,
        operator: CFTextOperator.beginsWith,
        value: test.operand,
        style,
      }
    : {
        type,
        subType: CFSubRuleType.number,
        operator: OPERATORS[test.criteria],
        value: test.operand,
        style,
      };
}

/** @throws where a person has made a rule of a kind that is not built here */
export function decisionOf(rule: IConditionFormattingRule['rule']): Decision {
  if (rule.type === CFRuleType.highlightCell) {
    const test = testOf(rule);
    const { cl: color, bg: background } = rule.style;
    const colors = { color: color?.rgb ?? null, background: background?.rgb ?? null };
    if (test) return { test, colors };
  }
  throw new Error(`A conditional format of the kind ${rule.type} is not available on the local host`);
}

function testOf(
  rule: Extract<IConditionFormattingRule['rule'], { readonly type: CFRuleType.highlightCell }>,
): Test | undefined {
  const {
    subType,
    operator,
    value: operand,
  } = rule as {
    readonly subType: CFSubRuleType;
    readonly operator?: unknown;
    readonly value?: unknown;
  };
  if (subType === CFSubRuleType.number && typeof operand === 'number') {
    if (operator === CFNumberOperator.greaterThan) return { criteria: 'NUMBER_GREATER_THAN', operand };
    if (operator === CFNumberOperator.lessThan) return { criteria: 'NUMBER_LESS_THAN', operand };
  }
  if (subType === CFSubRuleType.formula && typeof operand === 'string')
    return { criteria: 'CUSTOM_FORMULA', operand };
  const isStart = subType === CFSubRuleType.text && operator === CFTextOperator.beginsWith;
  return isStart && typeof operand === 'string' ? { criteria: 'TEXT_STARTS_WITH', operand } : undefined;
}
