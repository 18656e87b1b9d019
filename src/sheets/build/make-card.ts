/** One scope to its scorecard: a copy of the template with one cell changed, or the card it already has. */
import { palette } from '../../layout/palette';
import { cardLayout, SCOPE_CELL, type Card } from '../../scorecard/card';
import { draw, protect } from '../draw';
import type { OpenDocument } from '../open-document';
import { claim, findCard, type OwnSheet, type Role } from '../own-sheets';
import { freeTabName } from '../tab-name';
import type { NumberedScope } from './read-scopes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Parts {
  readonly card: Card;
  readonly template: Sheet;
  /** New cards are put before it. */
  readonly planSheet: Sheet;
}

/** @returns a function that makes a card, or draws over the scope's existing one without touching what people chose */
export function cardMaker(
  open: OpenDocument,
  own: readonly OwnSheet[],
  { card, template, planSheet }: Parts,
): (scope: NumberedScope) => void {
  const { spreadsheet, m } = open;
  const layout = cardLayout(card, m);
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let index = planSheet.getIndex() - 1;

  return (scope) => {
    const known = findCard(own, scope);
    if (known) {
      draw(known, layout, { isNew: false });
      finish(known, scope);
      return;
    }
    const name = freeTabName(m.sheets.card(scope.type, scope.name), taken);
    taken.add(name.toLowerCase());
    const sheet = spreadsheet.insertSheet(name, index, { template });
    try {
      claim(sheet, cardRole(scope));
      sheet.showSheet().setTabColor(palette[scope.type]);
      finish(sheet, scope);
    } catch (error) {
      // A half-made card would be found as finished.
      spreadsheet.deleteSheet(sheet);
      throw error;
    }
    index++;
  };

  function finish(sheet: Sheet, { number }: NumberedScope): void {
    sheet.getRange(SCOPE_CELL.row, SCOPE_CELL.column).setValue(number);
    protect(sheet, layout, m.protection);
  }
}

const cardRole = ({ type, name }: NumberedScope): Role => ({ role: 'card', scope: type, name });
