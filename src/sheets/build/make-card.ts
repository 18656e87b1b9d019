/** One scope to its scorecard: a copy of the template with one cell changed, or the card it already has. */
import { palette } from '../../layout/palette';
import { cardLayout, SCOPE_CELL, type Card } from '../../scorecard/card';
import { lookupKey } from '../../scopes/lookup-key';
import type { Scope, ScopeType } from '../../scopes/scopes';
import { draw, protect } from '../draw';
import { insertNamed } from '../insert-named';
import type { OpenDocument } from '../open-document';
import { claim, findCard, type OwnSheet } from '../own-sheets';
import type { Candidate } from './candidates';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Parts {
  readonly card: Card;
  readonly template: Sheet;
  /** New cards are put before it. */
  readonly planSheet: Sheet;
}

/**
 * A further new card costs six calls: the copy, the mark, the cell of the scope, and three for the protection.
 *
 * @returns a function that makes a card, or draws over the scope's existing one without touching what people typed
 */
export function cardMaker(
  open: OpenDocument,
  own: readonly OwnSheet[],
  { card, template, planSheet }: Parts,
): (candidate: Candidate) => void {
  const { spreadsheet, m } = open;
  const layout = cardLayout(card, m);
  let index = planSheet.getIndex() - 1;
  let templateType: ScopeType | undefined;

  return ({ scope, isFormer }) => {
    const known = findCard(own, scope);
    if (known) {
      draw(known, layout, { isNew: false, zone: open.zone });
      known.setTabColor(isFormer ? palette.technical : palette[scope.type]);
      finish(known, scope, false);
      return;
    }
    // Copies are as visible as the template, and have its colour: it changes once for all cards of a type.
    if (templateType === undefined) template.showSheet();
    if (templateType !== scope.type) template.setTabColor(palette[scope.type]);
    templateType = scope.type;
    const sheet = insertNamed(spreadsheet, m.sheets.card(scope.type, scope.name), index, template);
    try {
      claim(sheet, { role: 'card', scope: scope.type, name: scope.name });
      finish(sheet, scope, true);
    } catch (error) {
      // A half-made card would be found as finished.
      spreadsheet.deleteSheet(sheet);
      throw error;
    }
    index++;
  };

  function finish(sheet: Sheet, scope: Scope, isNew: boolean): void {
    sheet.getRange(SCOPE_CELL.row, SCOPE_CELL.column).setValue(lookupKey(scope));
    protect(sheet, layout, { isNew });
  }
}
