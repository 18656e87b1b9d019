/** Refuses what is no formula where a script sets formulas, and cells of which Google does not document what they make of one. */
import { a1, area } from '../../src/core/formula/reference';
import { readPatterns } from '../document/cells';
import type { HostDocument } from '../document/host-document';
import type { Place } from './classes';

/**
 * An empty text leaves the cell without a formula, as `getFormulas` gives it for such a cell.
 *
 * @param formulas a block as large as the place
 * @returns the same
 * @throws Error that names the first cell that the local host knows no answer for
 */
export function formulasGiven(document: HostDocument, place: Place, formulas: string[][]): string[][] {
  const patterns = readPatterns(document, place.sheetId, place.area);
  formulas.forEach((row, down) => {
    row.forEach((formula, right) => {
      if (formula === '') return;
      const cell = a1(area(place.area.row + down, place.area.column + right));
      const refuse = (what: string): never => {
        throw new Error(`${what} is not available on the local host: ${cell} gets ${formula}`);
      };
      if (!formula.startsWith('=')) refuse('A formula without =');
      if (patterns[down]?.[right] === '@') refuse('A formula in a cell of plain text');
    });
  });
  return formulas;
}
