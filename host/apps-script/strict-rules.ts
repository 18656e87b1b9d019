/**
 * Refuses what a strict data validation forbids, whether a script or a person enters it: a value at once, a formula's
 * result as soon as it is calculated.
 *
 * Google documents that a strict rule rejects input; that a script meets it too is what people report. Here the
 * strictest reading of it holds, so that no add-on comes to rely on a milder one.
 */
import { DataValidationErrorStyle, type IDataValidationRule, type IRange } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { a1 } from '../../src/core/formula/reference';
import type { Cell } from '../../src/core/text/cells';
import { readPatterns, readValues, typingRules } from '../document/cells';
import { isDatePattern } from '../typing/date-pattern';
import type { CellArea } from '../document/cell-area';
import type { HostDocument } from '../document/host-document';
import { typedText } from '../typing/typed-text';
import type { TypingRules } from '../typing/typed-cell';
import { areaOf, univerRange } from './area';
import type { Classes, Place } from './classes';
import { worksheet } from '../document/sheet-ids';
import { criteriaOf, type Criteria } from './validation-criteria';

/** What a cell is about to hold. */
type Written = Filled | { readonly kind: 'empty' | 'formula'; readonly value?: undefined };

interface Filled {
  readonly kind: 'text' | 'number' | 'date' | 'boolean';
  /** The serial of a date. */
  readonly value: string | number | boolean;
}

/**
 * @param values a block as large as the place
 * @throws Google's error for the first cell whose strict rule a value breaks; then nothing was written
 */
export function refuseInvalid(classes: Classes, place: Place, values: readonly (readonly unknown[])[]): void {
  const { document } = classes;
  const rules = strictRules(document, place);
  if (rules.length === 0) return;
  const typing = typingRules(document);
  for (const rule of rules) {
    const criteria = criteriaOf(classes, rule);
    for (const area of overlaps(rule, place.area)) {
      const patterns = readPatterns(document, place.sheetId, area);
      patterns.forEach((row, down) => {
        row.forEach((pattern, right) => {
          const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
          const value = values[cell.row - place.area.row]?.[cell.column - place.area.column];
          const written = writtenBy(value as Cell, pattern, document, typing);
          if (written.kind === 'formula' || (written.kind !== 'empty' && criteria.is === 'CUSTOM_FORMULA')) {
            document.unproven.push(() => refuseInvalidResult(classes, { ...place, area: cell }, criteria));
          } else if (!allows(classes, criteria, written)) throw violation(cell);
        });
      });
    }
  }
}

/** @throws Google's error for the first cell in which a formula came to what its strict rule forbids */
export async function refuseInvalidResults({ unproven }: HostDocument): Promise<void> {
  for (const prove of unproven.splice(0)) await prove();
}

async function refuseInvalidResult(
  classes: Classes,
  { sheetId, area }: Place,
  criteria: Criteria,
): Promise<void> {
  const { document } = classes;
  // Its sheet may have gone meanwhile.
  if (!document.workbook.getSheetBySheetId(sheetId)) return;
  if (criteria.is === 'CUSTOM_FORMULA') {
    const range = worksheet(document, sheetId).getRange(univerRange(area));
    // A rule that was lifted since has nothing to say.
    if (!range.getDataValidation()) return;
    const [status] = ((await range.getValidatorStatus()) as readonly (readonly string[])[]).flat();
    if (status === 'invalid') throw violation(area);
    return;
  }
  const value = readValues(document, sheetId, area)[0]?.[0] ?? '';
  const result = resultOf(value, document);
  // A formula that shows nothing is not a blank cell.
  if (result.kind === 'empty' || !allows(classes, criteria, result)) throw violation(area);
}

const violation = (cell: CellArea): Error =>
  new Error(`The data you entered in cell ${a1(cell)} violates the data validation rules set on this cell.`);

const strictRules = (
  { engine, workbook }: HostDocument,
  { sheetId, area }: Place,
): readonly IDataValidationRule[] =>
  engine.injector
    .get(SheetDataValidationModel)
    .getRules(workbook.getId(), sheetId)
    .filter((rule) => rule.errorStyle === DataValidationErrorStyle.STOP && overlaps(rule, area).length > 0);

const overlaps = ({ ranges }: IDataValidationRule, area: CellArea): readonly CellArea[] =>
  (ranges as readonly IRange[]).flatMap((range) => overlap(areaOf(range), area));

/** The cells that two areas share, none or one area. */
function overlap(one: CellArea, other: CellArea): readonly CellArea[] {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? [{ row, column, rows, columns }] : [];
}

function writtenBy(value: Cell, pattern: string, { zone }: HostDocument, typing: TypingRules): Written {
  if (value instanceof Date) return { kind: 'date', value: zone.toSerial(value) };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value === '') return { kind: 'empty' };
  if (pattern === '@') return { kind: 'text', value };
  const typed = typedText(value, typing);
  switch (typed.kind) {
    case 'empty':
    case 'formula':
      return { kind: typed.kind };
    case 'text':
      return { kind: 'text', value: typed.text };
    case 'boolean':
      return { kind: 'boolean', value: typed.value };
    case 'number':
      return { kind: isDatePattern(typed.pattern ?? '') ? 'date' : 'number', value: typed.value };
  }
}

function resultOf(value: Cell, { zone }: HostDocument): Written {
  if (value instanceof Date) return { kind: 'date', value: zone.toSerial(value) };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return value === '' ? { kind: 'empty' } : { kind: 'text', value };
}

function allows(classes: Classes, criteria: Criteria, written: Written): boolean {
  if (written.kind === 'empty' || written.kind === 'formula') return true;
  const { kind, value } = written;
  switch (criteria.is) {
    case 'VALUE_IN_LIST':
      return criteria.words.includes(kind === 'boolean' ? String(value).toUpperCase() : String(value));
    case 'VALUE_IN_RANGE':
      return sourceValues(classes, criteria.source).some(
        (each) => each.kind === kind && each.value === value,
      );
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return kind === 'number' && Number(value) >= criteria.least;
    case 'NUMBER_BETWEEN':
      return kind === 'number' && Number(value) >= criteria.least && Number(value) <= criteria.most;
    case 'DATE_IS_VALID_DATE':
      // Whether Google takes a plain number for a date is not known: a script writes a moment.
      return kind === 'date';
    case 'CHECKBOX':
      return kind === 'boolean';
    case 'CUSTOM_FORMULA':
      return true;
    default:
      return criteria satisfies never;
  }
}

/** A rule whose sheet was deleted allows nothing. */
const sourceValues = ({ document }: Classes, source: Place | undefined): readonly Written[] =>
  source === undefined
    ? []
    : readValues(document, source.sheetId, source.area)
        .flat()
        .map((value) => resultOf(value, document));
