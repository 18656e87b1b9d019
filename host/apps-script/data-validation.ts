/** SpreadsheetApp.DataValidation and its builder: a rule for what a cell may hold, kept as Univer's rule. */
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type IDataValidationRule,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import { AddSheetDataValidationCommand } from '@univerjs/sheets-data-validation';
import { a1, sheetPrefix } from '../../src/formula/reference';
import { a, listOf, text, truth } from './arguments';
import { areaOfA1, univerRange } from './area';
import { register } from './class-names';
import type { Classes, Place } from './classes';
import { DataValidationCriteria } from './enumerations';
import { placeOf } from './place';
import { serve } from './serve';
import { worksheet } from './sheet-ids';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** One of the values in a range, or of a list. */
interface Rule {
  readonly source: Place | readonly string[];
  readonly showsDropdown: boolean;
  readonly allowsInvalid: boolean;
  readonly help: string | null;
}

const isList = (source: Rule['source']): source is readonly string[] => Array.isArray(source);

const rules = register<DataValidation, Rule>('SpreadsheetApp.DataValidation');

function validation(classes: Classes, rule: Rule): DataValidation {
  const served = serve<DataValidation>({
    name: 'SpreadsheetApp.DataValidation',
    calls: classes.document.calls,
    local: 'all',
    methods: {
      getCriteriaType: () =>
        isList(rule.source) ? DataValidationCriteria.VALUE_IN_LIST : DataValidationCriteria.VALUE_IN_RANGE,
      getCriteriaValues: () => [
        isList(rule.source) ? [...rule.source] : classes.range(rule.source),
        rule.showsDropdown,
      ],
      getAllowInvalid: () => rule.allowsInvalid,
      // Google's types leave out that a rule without a help text gives null.
      getHelpText: () => rule.help as string,
    },
  });
  return rules.remember(served, rule);
}

/** A new builder: invalid values are allowed, with a warning, until it is told otherwise. */
export function validationBuilder(classes: Classes): Builder {
  let rule: Partial<Rule> & Pick<Rule, 'allowsInvalid' | 'help'> = { allowsInvalid: true, help: null };
  const builder: Builder = serve<Builder>({
    name: 'SpreadsheetApp.DataValidationBuilder',
    calls: classes.document.calls,
    local: 'all',
    takes: {
      requireValueInRange: [[a('SpreadsheetApp.Range')], [a('SpreadsheetApp.Range'), truth]],
      requireValueInList: [[listOf(text)], [listOf(text), truth]],
      setAllowInvalid: [[truth]],
      setHelpText: [[text]],
    },
    methods: {
      requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showsDropdown: boolean = true) {
        rule = { ...rule, source: placeOf(range), showsDropdown };
        return builder;
      },
      requireValueInList(values: string[], showsDropdown: boolean = true) {
        rule = { ...rule, source: [...values], showsDropdown };
        return builder;
      },
      setAllowInvalid(allowsInvalid) {
        rule = { ...rule, allowsInvalid };
        return builder;
      },
      setHelpText(help) {
        rule = { ...rule, help };
        return builder;
      },
      build() {
        const { source, showsDropdown = true, allowsInvalid, help } = rule;
        if (!source) throw new Error('Cannot build a data validation rule without criteria.');
        return validation(classes, { source, showsDropdown, allowsInvalid, help });
      },
    },
  });
  return builder;
}

/** Puts a rule on the cells, in place of what was there; `null` takes every rule away. */
export function writeValidation(
  { document }: Classes,
  { sheetId, area }: Place,
  given: DataValidation | null,
): void {
  const sheet = worksheet(document, sheetId);
  const cells = sheet.getRange(univerRange(area));
  cells.setDataValidation(null);
  if (!given) return;
  const { source, showsDropdown, allowsInvalid, help } = rules.meaningOf(given);
  const rule: IDataValidationRule = {
    uid: generateRandomId(),
    type: DataValidationType.LIST,
    formula1: isList(source) ? serializeListOptions([...source]) : rangeText(document, source),
    showDropDown: showsDropdown,
    allowBlank: true,
    errorStyle: allowsInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: true,
    ...(help === null ? {} : { error: help, prompt: help, showInputMessage: true }),
    ranges: [univerRange(area)],
  };
  document.engine.commands.syncExecuteCommand(AddSheetDataValidationCommand.id, {
    unitId: document.workbook.getId(),
    subUnitId: sheetId,
    rule,
  });
}

/** The rule of one cell; `null` where it has none. */
export function readValidation(classes: Classes, { sheetId, area }: Place): DataValidation | null {
  const { document } = classes;
  const rule = worksheet(document, sheetId).getRange(univerRange(area)).getDataValidation()?.rule;
  if (!rule) return null;
  if (rule.type !== (DataValidationType.LIST as string)) {
    throw new Error(`A data validation of the kind ${rule.type} is not available on the local host`);
  }
  return validation(classes, {
    source: sourceOf(classes, rule.formula1 ?? ''),
    showsDropdown: rule.showDropDown ?? true,
    allowsInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    help: rule.prompt ?? null,
  });
}

const rangeText = (document: Classes['document'], { sheetId, area }: Place): string =>
  `=${sheetPrefix(worksheet(document, sheetId).getSheetName())}${a1(area)}`;

/** `='Kỳ'!A2:A13` to the place it names, `Tuần,Tháng` to a list. */
function sourceOf({ document }: Classes, formula: string): Rule['source'] {
  if (!formula.startsWith('=')) return deserializeListOptions(formula);
  const [, quoted, plain, notation] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? plain;
  const sheet = name === undefined ? null : document.workbook.getSheetByName(name);
  if (!sheet || notation === undefined) throw new Error(`No such source of a data validation: ${formula}`);
  return {
    sheetId: sheet.getSheetId(),
    area: areaOfA1(notation, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }),
  };
}
