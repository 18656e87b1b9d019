/** Converts the criteria of a data validation between Google's and Univer's form. */
import {
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import { a1, sheetPrefix } from '../../src/core/formula/reference';
import { shownFormula, storedFormula } from '../typing/formula-text';
import type { HostDocument } from '../document/host-document';
import { areaOfA1 } from './area';
import type { Classes, Place } from './classes';
import { worksheet } from '../document/sheet-ids';

/** Each by the name of Google's criterion. */
export type Criteria =
  | { readonly is: 'VALUE_IN_LIST'; readonly words: readonly string[]; readonly showsDropdown: boolean }
  /** The source is undefined where its sheet was deleted. */
  | { readonly is: 'VALUE_IN_RANGE'; readonly source: Place | undefined; readonly showsDropdown: boolean }
  | { readonly is: 'NUMBER_GREATER_THAN_OR_EQUAL_TO'; readonly least: number }
  | { readonly is: 'NUMBER_BETWEEN'; readonly least: number; readonly most: number }
  | { readonly is: 'CUSTOM_FORMULA'; readonly formula: string }
  | { readonly is: 'DATE_IS_VALID_DATE' | 'CHECKBOX' };

type UniverRule = Pick<
  IDataValidationRule,
  'type' | 'operator' | 'formula1' | 'formula2' | 'showDropDown' | 'renderMode'
>;

/** As `getCriteriaValues` gives them. @throws where the sheet of a source was deleted */
export function criteriaValues(classes: Classes, criteria: Criteria): unknown[] {
  switch (criteria.is) {
    case 'VALUE_IN_LIST':
      return [[...criteria.words], criteria.showsDropdown];
    case 'VALUE_IN_RANGE':
      return [classes.range(known(criteria.source)), criteria.showsDropdown];
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return [criteria.least];
    case 'NUMBER_BETWEEN':
      return [criteria.least, criteria.most];
    case 'CUSTOM_FORMULA':
      return [criteria.formula];
    case 'DATE_IS_VALID_DATE':
    case 'CHECKBOX':
      return [];
  }
}

export function univerCriteria(document: HostDocument, criteria: Criteria): UniverRule {
  switch (criteria.is) {
    case 'VALUE_IN_LIST':
      return listRule(serializeListOptions([...criteria.words]), criteria.showsDropdown);
    case 'VALUE_IN_RANGE':
      return listRule(rangeText(document, known(criteria.source)), criteria.showsDropdown);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return numberRule(DataValidationOperator.GREATER_THAN_OR_EQUAL, criteria.least);
    case 'NUMBER_BETWEEN':
      return {
        ...numberRule(DataValidationOperator.BETWEEN, criteria.least),
        formula2: String(criteria.most),
      };
    case 'CUSTOM_FORMULA':
      return {
        type: DataValidationType.CUSTOM,
        formula1: storedFormula(criteria.formula, document.locale),
      };
    case 'DATE_IS_VALID_DATE':
      return { type: DataValidationType.DATE };
    case 'CHECKBOX':
      // Without these words Univer toggles between the numbers 1 and 0.
      return { type: DataValidationType.CHECKBOX, formula1: 'TRUE', formula2: 'FALSE' };
  }
}

function known(source: Place | undefined): Place {
  if (!source) throw new Error('The source of the data validation was deleted.');
  return source;
}

const listRule = (formula1: string, showDropDown: boolean): UniverRule => ({
  type: DataValidationType.LIST,
  formula1,
  showDropDown,
  renderMode: DataValidationRenderMode.ARROW,
});

const numberRule = (operator: DataValidationOperator, bound: number): UniverRule => ({
  type: DataValidationType.DECIMAL,
  operator,
  formula1: String(bound),
});

/** @throws where a person has made a rule of a kind that is not built here */
export function criteriaOf({ document }: Classes, rule: UniverRule): Criteria {
  const { type, operator, formula1 = '', formula2 = '', showDropDown: showsDropdown = true } = rule;
  const isKind = (kind: DataValidationType, comparison?: DataValidationOperator): boolean =>
    type === (kind as string) && operator === comparison;
  if (isKind(DataValidationType.LIST)) {
    return formula1.startsWith('=')
      ? { is: 'VALUE_IN_RANGE', source: sourceOf(document, formula1), showsDropdown }
      : { is: 'VALUE_IN_LIST', words: deserializeListOptions(formula1), showsDropdown };
  }
  const least = Number(formula1);
  if (isKind(DataValidationType.DECIMAL, DataValidationOperator.GREATER_THAN_OR_EQUAL))
    return { is: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', least };
  if (isKind(DataValidationType.DECIMAL, DataValidationOperator.BETWEEN))
    return { is: 'NUMBER_BETWEEN', least, most: Number(formula2) };
  if (isKind(DataValidationType.CUSTOM))
    return { is: 'CUSTOM_FORMULA', formula: shownFormula(formula1, document.locale) };
  if (isKind(DataValidationType.DATE)) return { is: 'DATE_IS_VALID_DATE' };
  if (isKind(DataValidationType.CHECKBOX)) return { is: 'CHECKBOX' };
  const kind = [type, operator].filter((each) => each !== undefined).join(' ');
  throw new Error(`A data validation of the kind ${kind} is not available on the local host`);
}

const rangeText = (document: HostDocument, { sheetId, area }: Place): string =>
  `=${sheetPrefix(worksheet(document, sheetId).getSheetName())}${a1(area)}`;

/** `='Kỳ'!A2:A13` to the place it names; undefined where the sheet was deleted. */
function sourceOf(document: HostDocument, formula: string): Place | undefined {
  const [, quoted, plain, notation] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? plain;
  const sheet = name === undefined ? null : document.workbook.getSheetByName(name);
  if (!sheet || notation === undefined) return undefined;
  return {
    sheetId: sheet.getSheetId(),
    area: areaOfA1(notation, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }),
  };
}
