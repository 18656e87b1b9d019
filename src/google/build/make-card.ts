/** Makes the scorecard of one scope: a copy of the template with one cell changed, or the card it already has. */
import { palette } from '../../core/layout/palette';
import { cardLayout, SCOPE_CELL, TEMPLATE_SCOPE, type Card } from '../../output/card/card';
import { lookupKey } from '../../data/scopes/lookup-key';
import type { Scope, ScopeType } from '../../data/scopes/scopes';
import { draw } from '../draw';
import { insertNamed } from '../insert-named';
import type { OpenDocument } from '../open-document';
import { claim, findCard, type OwnSheet } from '../own-sheets';
import { protect } from '../protect';
import { straightenCard } from '../straighten-card';
import type { Candidate } from '../../app/build/candidates';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Parts {
  readonly card: Card;
  readonly template: Sheet;
  /** New cards are put before it. */
  readonly planSheet: Sheet;
}

/**
 * A further new card costs six calls: the copy, the mark, three for the protection, and the cell of the scope.
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
      const cells = straightenCard(known, layout);
      draw(known, layout, { isNew: false, zone: open.zone });
      known.setTabColor(isFormer ? palette.technical : palette[scope.type]);
      const isOurs = cells[SCOPE_CELL.row - 1]?.[SCOPE_CELL.column - 1] === TEMPLATE_SCOPE;
      finish(known, scope, { isNew: false, isOurs });
      return;
    }
    // Copies are as visible as the template, and have its colour: it changes once for all cards of a type.
    if (templateType === undefined) template.showSheet();
    if (templateType !== scope.type) template.setTabColor(palette[scope.type]);
    templateType = scope.type;
    const sheet = insertNamed(spreadsheet, m.sheets.card(scope.type, scope.name), index, template);
    try {
      claim(sheet, { role: 'card', scope: scope.type, name: scope.name });
      finish(sheet, scope, { isNew: true });
    } catch (error) {
      // A half-made card would be found as finished.
      spreadsheet.deleteSheet(sheet);
      throw error;
    }
    index++;
  };

  function finish(sheet: Sheet, scope: Scope, protection: Parameters<typeof protect>[2]): void {
    protect(sheet, layout, protection);
    // It comes last: what has it is finished.
    sheet.getRange(SCOPE_CELL.row, SCOPE_CELL.column).setValue(lookupKey(scope));
  }
}
