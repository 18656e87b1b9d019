/**
 * Refuses a text that the spreadsheet took for a formula. Whether a plain-text cell keeps a leading `=` is not
 * documented.
 */
import { a1, area } from '../core/formula/reference';
import type { Content } from '../core/layout/sheet-layout';
import { Refusal } from '../words/refusal';

type Range = GoogleAppsScript.Spreadsheet.Range;

const MAY_BEGIN_A_FORMULA = /^[=+]/;

/**
 * Reads back the cells whose texts begin as a formula does, which costs nothing where none does.
 *
 * @param range into which the contents were just written
 * @throws Refusal that names the cell, which is then empty
 */
export function refuseReadAsFormula(range: Range, contents: readonly (readonly Content[])[]): void {
  contents.forEach((cells, down) => {
    cells.forEach((text, right) => {
      if (typeof text !== 'string' || !MAY_BEGIN_A_FORMULA.test(text)) return;
      const [row, column] = [range.getRow() + down, range.getColumn() + right];
      const sheet = range.getSheet();
      const cell = sheet.getRange(row, column);
      if (cell.getFormulas()[0]?.[0] === '') return;
      cell.clearContent();
      throw new Refusal((m) => m.errors.readAsFormula(sheet.getName(), a1(area(row, column)), text));
    });
  });
}
