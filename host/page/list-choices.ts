/**
 * Accepts what Sheets accepts in a cell with a list: an entry as the list shows it, and a choice as if it were typed. Whoever
 * types a choice behind the formula of such a cell, with which its editor opens, means the choice.
 */
import { DataValidationType, type ICellData, type IRange } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { readFormulas, readPatterns, typedCell } from '../document/cells';
import type { HostDocument } from '../document/host-document';
import { storedFormula } from '../typing/formula-text';

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
  const { api } = document.engine;
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== SetRangeValuesCommand.id || !isPick(params)) return;
    const { unitId, subUnitId, range, value } = params;
    const { startRow: row, startColumn: column } = range;
    if (!hasList(document, { unitId, subUnitId, row, col: column })) return;
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

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

const hasList = ({ engine }: HostDocument, { unitId, subUnitId, row, col }: Place): boolean =>
  engine.injector.get(SheetDataValidationModel).getRuleByLocation(unitId, subUnitId, row, col)?.type ===
  DataValidationType.LIST;

/**
 * What was typed behind the formula that a cell with a list holds; `null` where the formula itself was changed, or goes on.
 *
 * @param formula as it was entered
 */
export function choiceBehindFormula(document: HostDocument, formula: string, place: Place): string | null {
  const area = { row: place.row + 1, column: place.col + 1, rows: 1, columns: 1 };
  const [before, entered] = [readFormulas(document, place.subUnitId, area)[0]?.[0] ?? '', formula].map(
    (each) => storedFormula(each, document.locale),
  );
  if (!before || !entered?.startsWith(before) || !hasList(document, place)) return null;
  const behind = entered.slice(before.length).trim();
  return /^[\p{L}\p{N}]/u.test(behind) ? behind : null;
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
