/**
 * Mirrors `SpreadsheetApp.ConditionalFormatRule` and its builder: colours that the value of a cell decides, kept as
 * Univer's rule.
 */
import {
  AddConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { generateRandomId } from '@univerjs/core';
import type { HostDocument } from '../document/host-document';
import { a, listOf, number, orNull, text } from './arguments';
import { areaOf, univerRange } from './area';
import { register } from './class-names';
import type { Classes, Place } from './classes';
import { BooleanCriteria } from './enumerations';
import { decisionOf, univerDecision, type Colors, type Decision, type Test } from './format-decision';
import { placeOf } from './place';
import { serve } from './serve';
import { worksheet } from '../document/sheet-ids';
import { shownFormula, storedFormula } from '../typing/formula-text';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

interface Meaning extends Decision {
  readonly places: readonly Place[];
}

const rules = register<Rule, Meaning>('SpreadsheetApp.ConditionalFormatRule');

function condition(classes: Classes, { criteria, operand }: Test): Condition {
  return serve<Condition>({
    name: 'SpreadsheetApp.BooleanCondition',
    calls: classes.document.calls,
    local: 'all',
    methods: {
      getCriteriaType: () => BooleanCriteria[criteria],
      getCriteriaValues: () => [operand],
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
      getBooleanCondition: () => condition(classes, meaning.test),
    },
  });
  return rules.remember(served, meaning);
}

export function formatRuleBuilder(classes: Classes): Builder {
  let places: readonly Place[] = [];
  let colors: Colors = { color: null, background: null };
  let test: Test | undefined;
  const when = (given: Test): Builder => {
    test = given;
    return builder;
  };
  const builder: Builder = serve<Builder>({
    name: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
    calls: classes.document.calls,
    local: 'all',
    takes: {
      setRanges: [[listOf(a('SpreadsheetApp.Range'))]],
      setFontColor: [[orNull(text)]],
      setBackground: [[orNull(text)]],
      whenNumberGreaterThan: [[number]],
      whenNumberLessThan: [[number]],
      whenTextStartsWith: [[text]],
      whenFormulaSatisfied: [[text]],
    },
    methods: {
      setRanges(ranges) {
        places = ranges.map(placeOf);
        return builder;
      },
      setFontColor(color: string | null) {
        colors = { ...colors, color };
        return builder;
      },
      setBackground(background: string | null) {
        colors = { ...colors, background };
        return builder;
      },
      whenNumberGreaterThan: (operand) => when({ criteria: 'NUMBER_GREATER_THAN', operand }),
      whenNumberLessThan: (operand) => when({ criteria: 'NUMBER_LESS_THAN', operand }),
      whenTextStartsWith: (operand) => when({ criteria: 'TEXT_STARTS_WITH', operand }),
      whenFormulaSatisfied: (operand) => when({ criteria: 'CUSTOM_FORMULA', operand }),
      build() {
        if (!test) throw new Error('Cannot build a conditional format rule without a condition.');
        if (places.length === 0) throw new Error('Cannot build a conditional format rule without ranges.');
        return formatRule(classes, { test, places, colors });
      },
    },
  });
  return builder;
}

/** A formula stands there as people of the locale write it, and in the workbook in its own form. */
const inForm = (test: Test, converted: (formula: string) => string): Test =>
  test.criteria === 'CUSTOM_FORMULA' ? { ...test, operand: converted(test.operand) } : test;

const shown = (decision: Decision, { document }: Classes): Decision => ({
  ...decision,
  test: inForm(decision.test, (each) => shownFormula(each, document.locale)),
});

/** Gives the sheet these rules, the first one the strongest, in place of all that it had. */
export function writeFormatRules({ document }: Classes, sheetId: string, given: readonly Rule[]): void {
  const univerRules = given.map((rule): IConditionFormattingRule => {
    const meaning = rules.meaningOf(rule);
    return {
      cfId: generateRandomId(),
      ranges: meaning.places.map(({ area }) => univerRange(area)),
      stopIfTrue: false,
      rule: univerDecision({
        ...meaning,
        test: inForm(meaning.test, (each) => storedFormula(each, document.locale)),
      }),
    };
  });
  worksheet(document, sheetId).clearConditionalFormatRules();
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
    .map(({ rule, ranges }) =>
      formatRule(classes, {
        ...shown(decisionOf(rule), classes),
        places: ranges.map((range) => ({ sheetId, area: areaOf(range) })),
      }),
    );
