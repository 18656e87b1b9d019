/** Gives the cards of reps who are called otherwise now to their new names, before the build looks for them by these. */
import { cardsByOtherNames } from '../../app/own-sheets';
import type { Scope } from '../../data/scopes/scopes';
import { freeName } from '../insert-named';
import type { OpenDocument } from '../open-document';
import { reclaim, type OwnSheet } from '../own-sheets';

/** A tab keeps the name that a person gave it. */
export function renameCards(
  { spreadsheet, m }: OpenDocument,
  own: readonly OwnSheet[],
  scopes: readonly Scope[],
): void {
  const cards = cardsByOtherNames(own, scopes);
  if (cards.length === 0) return;
  reclaim(
    spreadsheet,
    cards.map(({ card, scope: { type, name } }) => ({
      own: card,
      role: { role: 'card', scope: type, name },
    })),
  );
  for (const { card, scope } of cards) {
    const { sheet, role } = card;
    const former = role.role === 'card' ? m.sheets.card(role.scope, role.name) : '';
    if (sheet.getName() === former)
      sheet.setName(freeName(spreadsheet, m.sheets.card(scope.type, scope.name)));
  }
}
