/**
 * Accepts what Sheets accepts in a cell with a list: an entry as the list shows it, and a choice as if it were typed.
 */
import { DataValidationType, type ICellData, type IRange } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { readPatterns, typedCell } from '../document/cells';
import type { HostDocument } from '../document/host-document';

export function chooseAsInSheets(document: HostDocument): void {
  acceptWhatIsShown(document);
  typeWhatIsPicked(document);
}

/** Univer holds the number of a date against the texts that its list shows. */
function acceptWhatIsShown({ engine }: HostDocument): void {
  const validator = engine.injector
    .get(DataValidatorRegistryService)
    .getValidatorItem(DataValidationType.LIST);
  if (!validator) throw new Error('Univer has no validator of lists');
  const isListed = validator.isValidType.bind(validator);
  validator.isValidType = async (cell, formulas, rule) =>
    (await isListed(cell, formulas, rule)) ||
    (await isListed({ ...cell, value: cell.interceptValue ?? '' }, formulas, rule));
}

/** Univer writes the text that the list shows, whatever the cell that it stands for holds. */
function typeWhatIsPicked(document: HostDocument): void {
  const { api, injector } = document.engine;
  const validations = injector.get(SheetDataValidationModel);
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== SetRangeValuesCommand.id || !isPick(params)) return;
    const { unitId, subUnitId, range, value } = params;
    const { startRow: row, startColumn: column } = range;
    if (validations.getRuleByLocation(unitId, subUnitId, row, column)?.type !== DataValidationType.LIST)
      return;
    // The value that is there already would be taken away.
    if (value.v === '') {
      params.value = {};
      return;
    }
    const place = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
    const pattern = readPatterns(document, subUnitId, place)[0]?.[0] ?? '';
    params.value = { ...value, ...typedCell(document, String(value.v), pattern) };
  });
}

/** What the command writes into a cell. */
interface Pick {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  value: ICellData;
}

/** A text without its type: what is typed comes with one. */
function isPick(params: unknown): params is Pick {
  const { unitId, subUnitId, range, value } = (params ?? {}) as Partial<Pick>;
  if (!unitId || !subUnitId || !range || !value || Array.isArray(value)) return false;
  return typeof value.v === 'string' && !('t' in value);
}
