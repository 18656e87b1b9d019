/** Makes the scorecard of one scope: a copy of the template with one cell changed, or the card it already has. */
import type { Candidate } from '../../app/build/candidates';
import { knownCardColor, newCardColor, scopeOfCard } from '../../app/build/card-drawing';
import { templateOfBuild, type LookupParts } from '../../app/build/layouts';
import { draw } from '../draw';
import { insertNamed } from '../insert-named';
import type { OpenDocument } from '../open-document';
import { claim, findCard, sheetOf, type OwnSheet } from '../own-sheets';
import { protect } from '../protect';
import { straightenCard } from '../straighten-card';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A further new card costs six calls: the copy, the mark, three for the protection, and the cell of the scope.
 *
 * @returns a function that makes a card, or draws over the scope's existing one without touching what people typed
 */
export function cardMaker(
  open: OpenDocument,
  own: readonly OwnSheet[],
  parts: LookupParts,
): (candidate: Candidate) => void {
  const { spreadsheet, m } = open;
  const layout = templateOfBuild(parts, open);
  const template = sheetOf(own, 'template');
  // New cards are put before the plan.
  let index = sheetOf(own, 'plan').getIndex() - 1;
  let templateColor: string | undefined;

  return (candidate) => {
    const { scope } = candidate;
    const known = findCard(own, scope);
    if (known) {
      const isOurs = straightenCard(known, layout, open.zone);
      draw(known, layout, { isNew: false, zone: open.zone });
      known.setTabColor(knownCardColor(candidate));
      finish(known, candidate, { isNew: false, isOurs });
      return;
    }
    const color = newCardColor(scope.type);
    // Copies are as visible as the template, and have its colour: it changes once for all cards of a type.
    if (templateColor === undefined) template.showSheet();
    if (templateColor !== color) template.setTabColor(color);
    templateColor = color;
    const sheet = insertNamed(spreadsheet, m.sheets.card(scope.type, scope.name), index, template);
    try {
      claim(sheet, { role: 'card', scope: scope.type, name: scope.name });
      finish(sheet, candidate, { isNew: true });
    } catch (error) {
      // A half-made card would be found as finished.
      spreadsheet.deleteSheet(sheet);
      throw error;
    }
    index++;
  };

  function finish(sheet: Sheet, { scope }: Candidate, protection: Parameters<typeof protect>[2]): void {
    protect(sheet, layout, protection);
    const { row, column, text } = scopeOfCard(scope);
    sheet.getRange(row, column).setValue(text);
  }
}
