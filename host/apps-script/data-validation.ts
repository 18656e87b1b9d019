/** Mirrors `SpreadsheetApp.DataValidation` and its builder: a rule for what a cell may hold, kept as Univer's rule. */
import { DataValidationErrorStyle, generateRandomId, type IDataValidationRule } from '@univerjs/core';
import { AddDataValidationMutation } from '@univerjs/data-validation';
import { a, listOf, number, text, truth } from './arguments';
import { univerRange } from './area';
import { register } from './class-names';
import type { Classes, Place } from './classes';
import { DataValidationCriteria } from './enumerations';
import { placeOf } from './place';
import { serve } from './serve';
import { worksheet } from '../document/sheet-ids';
import { criteriaOf, criteriaValues, univerCriteria, type Criteria } from './validation-criteria';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

interface Rule {
  readonly criteria: Criteria;
  readonly allowsInvalid: boolean;
  readonly help: string | null;
}

const rules = register<DataValidation, Rule>('SpreadsheetApp.DataValidation');

function validation(classes: Classes, rule: Rule): DataValidation {
  const served = serve<DataValidation>({
    name: 'SpreadsheetApp.DataValidation',
    calls: classes.document.calls,
    local: 'all',
    methods: {
      getCriteriaType: () => DataValidationCriteria[rule.criteria.is],
      getCriteriaValues: () => criteriaValues(classes, rule.criteria),
      getAllowInvalid: () => rule.allowsInvalid,
      // Google's types leave out that a rule without a help text gives null.
      getHelpText: () => rule.help as string,
    },
  });
  return rules.remember(served, rule);
}

/** A new builder: invalid values are allowed, with a warning, until it is told otherwise. */
export function validationBuilder(classes: Classes): Builder {
  let criteria: Criteria | undefined;
  let settings: Omit<Rule, 'criteria'> = { allowsInvalid: true, help: null };
  const require = (given: Criteria): Builder => {
    criteria = given;
    return builder;
  };
  const builder: Builder = serve<Builder>({
    name: 'SpreadsheetApp.DataValidationBuilder',
    calls: classes.document.calls,
    local: 'all',
    takes: {
      requireValueInRange: [[a('SpreadsheetApp.Range')], [a('SpreadsheetApp.Range'), truth]],
      requireValueInList: [[listOf(text)], [listOf(text), truth]],
      requireNumberGreaterThanOrEqualTo: [[number]],
      requireNumberBetween: [[number, number]],
      requireFormulaSatisfied: [[text]],
      setAllowInvalid: [[truth]],
      setHelpText: [[text]],
    },
    methods: {
      requireValueInRange: (range: GoogleAppsScript.Spreadsheet.Range, showsDropdown: boolean = true) =>
        require({ is: 'VALUE_IN_RANGE', source: placeOf(range), showsDropdown }),
      requireValueInList: (values: string[], showsDropdown: boolean = true) =>
        require({ is: 'VALUE_IN_LIST', words: [...values], showsDropdown }),
      requireNumberGreaterThanOrEqualTo: (least) => require({ is: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', least }),
      requireNumberBetween: (least, most) => require({ is: 'NUMBER_BETWEEN', least, most }),
      requireFormulaSatisfied: (formula) => require({ is: 'CUSTOM_FORMULA', formula }),
      requireDate: () => require({ is: 'DATE_IS_VALID_DATE' }),
      requireCheckbox: () => require({ is: 'CHECKBOX' }),
      setAllowInvalid(allowsInvalid) {
        settings = { ...settings, allowsInvalid };
        return builder;
      },
      setHelpText(help) {
        settings = { ...settings, help };
        return builder;
      },
      build() {
        if (!criteria) throw new Error('Cannot build a data validation rule without criteria.');
        return validation(classes, { ...settings, criteria });
      },
    },
  });
  return builder;
}

/** Puts a rule on the cells, in place of what was there; `null` takes every rule away. What the cells hold stays. */
export function writeValidation(
  { document }: Classes,
  { sheetId, area }: Place,
  given: DataValidation | null,
): void {
  worksheet(document, sheetId).getRange(univerRange(area)).setDataValidation(null);
  if (!given) return;
  const { criteria, allowsInvalid, help } = rules.meaningOf(given);
  const rule: IDataValidationRule = {
    uid: generateRandomId(),
    ...univerCriteria(document, criteria),
    allowBlank: true,
    errorStyle: allowsInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    ...(help === null ? {} : { error: help, prompt: help, showInputMessage: true }),
    ranges: [univerRange(area)],
  };
  // Univer's command would fill blank cells of a tick with FALSE.
  document.engine.commands.syncExecuteCommand(AddDataValidationMutation.id, {
    unitId: document.workbook.getId(),
    subUnitId: sheetId,
    rule,
  });
}

/** The rule of one cell; `null` where it has none. */
export function readValidation(classes: Classes, { sheetId, area }: Place): DataValidation | null {
  const rule = worksheet(classes.document, sheetId).getRange(univerRange(area)).getDataValidation()?.rule;
  if (!rule) return null;
  return validation(classes, {
    criteria: criteriaOf(classes, rule),
    allowsInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    help: rule.prompt ?? null,
  });
}
