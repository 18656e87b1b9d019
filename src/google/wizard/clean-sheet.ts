/** Makes a cleaned copy of a data sheet beside it, and maps the sheet's tables to the copy. */
import { cleanText } from '../../data/cleaning/clean-texts';
import { greatestOf } from '../../core/extremes';
import { readDocument } from '../../document/read-document';
import type { Patterns } from '../../core/layout/number-format';
import type { Mapping, TableMapping } from '../../data/mapping/mapping';
import type { LocatedTable } from '../../data/mapping/locate';
import { Refusal } from '../../words/refusal';
import type { Plan } from '../../plan/plan';
import type { Cell } from '../../core/text/cells';
import { cleanedCopy, tablesOn } from '../../document/cleaned-copy';
import { TABLES } from '../../model/catalogue/tables';
import type { OpenDocument } from '../open-document';
import { ownSheets } from '../own-sheets';
import { changePlan, settledPlan } from '../place-plan';
import { readSourceSheets, writtenPlan } from '../source-sheets';
import { freeTabName } from '../../app/tab-name';

/**
 * Called again after it failed it makes no second copy where the plan names the first one already.
 *
 * @throws Refusal where no table is read from the sheet
 */
export function makeCleanedCopy(open: OpenDocument, name: string): void {
  const { spreadsheet, m, patterns } = open;
  const own = ownSheets(spreadsheet);
  const { document, plan, planSheet } = readSourceSheets(open, own);
  const { sources } = readDocument(document);
  const copy = cleanedCopy(sources, name, document);
  const original = spreadsheet.getSheetByName(name);
  if (!copy && planSheet && readsFrom(plan, m.sheets.cleaned(name))) {
    settledPlan(open, own, planSheet);
    return;
  }
  if (!copy || !original) throw new Refusal((say) => say.errors.notMapped(name));
  const { values } = copy.cells;
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  const title = freeTabName(m.sheets.cleaned(name), taken);
  const sheet = spreadsheet.insertSheet(title, original.getIndex());
  try {
    writeCopy(sheet, values, tablesOn(sources, name), patterns);
    changePlan(open, own, { ...plan, mapping: mappedTo(title, name, plan.mapping) }, planSheet);
  } catch (error) {
    // Half a copy, or one that nothing is read from, would only puzzle; the plan may name it already.
    const written = writtenPlan(open, ownSheets(spreadsheet));
    if (!written || !readsFrom(written, title)) spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

const readsFrom = ({ mapping }: Pick<Plan, 'mapping'>, sheet: string): boolean =>
  Object.values(mapping).some((each: TableMapping) => each.sheet === sheet);

function writeCopy(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  values: readonly (readonly Cell[])[],
  sources: readonly LocatedTable[],
  patterns: Patterns,
): void {
  const columns = greatestOf(values.map((row) => row.length));
  if (values.length > sheet.getMaxRows()) sheet.insertRowsAfter(1, values.length - sheet.getMaxRows());
  if (columns > sheet.getMaxColumns()) sheet.insertColumnsAfter(1, columns - sheet.getMaxColumns());
  sheet
    .getRange(1, 1, values.length, columns)
    .setValues(
      values.map((row) => Array.from({ length: columns }, (_, column) => asText(row[column] ?? ''))),
    );
  for (const source of sources) {
    const rows = values.length - source.headerRow;
    for (const { id, type } of TABLES[source.table].columns) {
      const place = source.columns[id];
      const pattern = type === 'date' ? patterns.date : type === 'number' ? numbersIn(values, place) : null;
      if (place !== undefined && pattern !== null && rows > 0) {
        sheet.getRange(source.headerRow + 1, place, rows).setNumberFormat(pattern);
      }
    }
    sheet.setFrozenRows(source.headerRow);
  }
}

/** Decimals where a cell has some. */
const numbersIn = (values: readonly (readonly Cell[])[], column = 0): string =>
  values.every((row) => typeof row[column - 1] !== 'number' || Number.isInteger(row[column - 1]))
    ? '#,##0'
    : '#,##0.00';

/** A leading apostrophe keeps a text from being read as a number, a date or a formula. */
const asText = (value: Cell): Cell => (typeof value === 'string' && value !== '' ? `'${value}` : value);

const mappedTo = (copy: string, original: string, mapping: Mapping): Mapping =>
  Object.fromEntries(
    Object.entries(mapping).map(([table, each]: [string, TableMapping]) => [
      table,
      each.sheet === original ? { ...each, ...cleanWords(each), sheet: copy } : each,
    ]),
  );

/** Status words belong to the copy as its cells are written. */
const cleanWords = ({ won, lost }: TableMapping): Pick<TableMapping, 'won' | 'lost'> => ({
  ...(won ? { won: won.map(cleanText) } : {}),
  ...(lost ? { lost: lost.map(cleanText) } : {}),
});
