/** SpreadsheetApp.ConditionalFormatRule and its builder: a colour that a cell's number decides, kept as Univer's rule. */
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { generateRandomId } from '@univerjs/core';
import type { HostDocument } from '../document/host-document';
import { a, listOf, number, orNull, text } from './arguments';
import { areaOf, univerRange } from './area';
import { register } from './class-names';
import type { Classes, Place } from './classes';
import { BooleanCriteria } from './enumerations';
import { placeOf } from './place';
import { serve } from './serve';
import { worksheet } from './sheet-ids';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** A number above or below a bound. */
interface Comparison {
  readonly criteria: 'NUMBER_GREATER_THAN' | 'NUMBER_LESS_THAN';
  readonly bound: number;
}

interface Meaning extends Comparison {
  readonly places: readonly Place[];
  readonly color: string | null;
}

const rules = register<Rule, Meaning>('SpreadsheetApp.ConditionalFormatRule');

function condition(classes: Classes, { criteria, bound }: Comparison): Condition {
  return serve<Condition>({
    name: 'SpreadsheetApp.BooleanCondition',
    calls: classes.document.calls,
    local: 'all',
    methods: {
      getCriteriaType: () => BooleanCriteria[criteria],
      getCriteriaValues: () => [bound],
    },
  });
}

function formatRule(classes: Classes, meaning: Meaning): Rule {
  const served = serve<Rule>({
    name: 'SpreadsheetApp.ConditionalFormatRule',
    calls: classes.document.calls,
    local: 'all',
    methods: {
      getRanges: () => meaning.places.map(classes.range),
      getBooleanCondition: () => condition(classes, meaning),
    },
  });
  return rules.remember(served, meaning);
}

export function formatRuleBuilder(classes: Classes): Builder {
  let places: readonly Place[] = [];
  let color: string | null = null;
  let comparison: Comparison | undefined;
  const builder: Builder = serve<Builder>({
    name: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
    calls: classes.document.calls,
    local: 'all',
    takes: {
      setRanges: [[listOf(a('SpreadsheetApp.Range'))]],
      setFontColor: [[orNull(text)]],
      whenNumberGreaterThan: [[number]],
      whenNumberLessThan: [[number]],
    },
    methods: {
      setRanges(ranges) {
        places = ranges.map(placeOf);
        return builder;
      },
      setFontColor(given: string | null) {
        color = given;
        return builder;
      },
      whenNumberGreaterThan(bound) {
        comparison = { criteria: 'NUMBER_GREATER_THAN', bound };
        return builder;
      },
      whenNumberLessThan(bound) {
        comparison = { criteria: 'NUMBER_LESS_THAN', bound };
        return builder;
      },
      build() {
        if (!comparison) throw new Error('Cannot build a conditional format rule without a condition.');
        if (places.length === 0) throw new Error('Cannot build a conditional format rule without ranges.');
        return formatRule(classes, { ...comparison, places, color });
      },
    },
  });
  return builder;
}

const OPERATORS = {
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
} as const;

/** Gives the sheet these rules, the first one the strongest, in place of all that it had. */
export function writeFormatRules({ document }: Classes, sheetId: string, given: readonly Rule[]): void {
  const sheet = worksheet(document, sheetId);
  const univerRules = given.map((rule): IConditionFormattingRule => {
    const { criteria, bound, color, places } = rules.meaningOf(rule);
    return {
      cfId: generateRandomId(),
      ranges: places.map(({ area }) => univerRange(area)),
      stopIfTrue: false,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.number,
        operator: OPERATORS[criteria],
        value: bound,
        style: color === null ? {} : { cl: { rgb: color } },
      },
    };
  });
  sheet.clearConditionalFormatRules();
  addFormatRules(document, sheetId, univerRules);
}

/** Adds Univer's rules so that they keep their order: Univer puts each new rule before the others. */
export function addFormatRules(
  { engine, workbook }: HostDocument,
  sheetId: string,
  univerRules: readonly IConditionFormattingRule[],
): void {
  for (const rule of [...univerRules].reverse()) {
    engine.commands.syncExecuteCommand(AddConditionalRuleMutation.id, {
      unitId: workbook.getId(),
      subUnitId: sheetId,
      rule,
    });
  }
}

/** @throws where a person has made a rule of a kind that is not built here */
export const readFormatRules = (classes: Classes, sheetId: string): Rule[] =>
  worksheet(classes.document, sheetId)
    .getConditionalFormattingRules()
    .map(({ rule, ranges }) => {
      const comparison = comparisonOf(rule);
      return formatRule(classes, {
        ...comparison,
        places: ranges.map((range) => ({ sheetId, area: areaOf(range) })),
      });
    });

function comparisonOf(rule: IConditionFormattingRule['rule']): Comparison & Pick<Meaning, 'color'> {
  if (rule.type === CFRuleType.highlightCell && 'subType' in rule && rule.subType === CFSubRuleType.number) {
    const color = rule.style.cl?.rgb ?? null;
    const bound = rule.value;
    if (typeof bound === 'number' && rule.operator === CFNumberOperator.greaterThan) {
      return { criteria: 'NUMBER_GREATER_THAN', bound, color };
    }
    if (typeof bound === 'number' && rule.operator === CFNumberOperator.lessThan) {
      return { criteria: 'NUMBER_LESS_THAN', bound, color };
    }
  }
  throw new Error(`A conditional format of the kind ${rule.type} is not available on the local host`);
}
