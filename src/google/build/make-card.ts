/** Makes the scorecard of one scope: a copy of the template with one cell changed, or the card it already has. */
import type { Candidate } from '../../app/build/candidates';
import {
  identityOfCard,
  isMergedAs,
  knownCardColor,
  listDrawing,
  lookOf,
  newCardColor,
  UNKNOWN_LOOK,
} from '../../app/build/card-drawing';
import { reviewsOf } from '../../app/build/card-of';
import { templateOfBuild, type CardParts } from '../../app/build/layouts';
import type { SheetLayout } from '../../core/layout/sheet-layout';
import { readingOnce } from '../../core/text/reading-once';
import { applyFormats, draw, drawAgain, writeBlocks } from '../draw';
import { insertNamed } from '../insert-named';
import type { OpenDocument } from '../open-document';
import { claim, findCard, sheetOf, type OwnSheet } from '../own-sheets';
import { protect } from '../protect';
import { straightenCard } from '../straighten-card';

type ScopeType = Candidate['scope']['type'];
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A further new card of a type costs six calls: the copy, the mark, three for the protection, and the cells of its look and its scope.
 *
 * @returns a function that makes a card, or draws over the scope's existing one without touching what people typed
 */
export function cardMaker(
  open: OpenDocument,
  own: readonly OwnSheet[],
  parts: CardParts,
): (candidate: Candidate) => void {
  const { spreadsheet, m } = open;
  const drawingOf = drawingsByType(parts, open);
  const template = sheetOf(own, 'template');
  // New cards are put before the plan.
  let index = sheetOf(own, 'plan').getIndex() - 1;
  let shaped: ScopeType | undefined;

  return (candidate) => {
    const { scope } = candidate;
    const drawing = drawingOf(scope.type);
    const { layout } = drawing;
    const known = findCard(own, scope);
    if (known) {
      const reviews = reviewsOf(parts.planSheet.plan, open.now);
      const { isUnfinished, look, shown } = straightenCard(known, layout, reviews, open);
      if (look === drawing.look && isMergedAs(mergedOn(known), layout)) drawAgain(known, layout, open.zone);
      else {
        writeBlocks(known, [UNKNOWN_LOOK], layout, open.zone);
        draw(known, layout, { isNew: false, zone: open.zone });
      }
      known.showRows(shown.first, shown.count);
      known.setTabColor(knownCardColor(candidate));
      finish(known, candidate, drawing, { isNew: false, isOurs: isUnfinished });
      return;
    }
    // Copies are as visible as the template, have its colour and its list: these change once for all cards of a type.
    if (shaped === undefined) template.showSheet();
    if (shaped !== scope.type) shape(scope.type, layout);
    shaped = scope.type;
    const sheet = insertNamed(spreadsheet, m.sheets.card(scope.type, scope.name), index, template);
    try {
      claim(sheet, { role: 'card', scope: scope.type, name: scope.name });
      finish(sheet, candidate, drawing, { isNew: true });
    } catch (error) {
      // A half-made card would be found as finished.
      spreadsheet.deleteSheet(sheet);
      throw error;
    }
    index++;
  };

  function shape(type: ScopeType, layout: SheetLayout): void {
    template.setTabColor(newCardColor(type));
    const { blocks, formats, rows, hiddenRows } = listDrawing(layout);
    template.showRows(rows.first, rows.count);
    applyFormats(template, formats);
    writeBlocks(template, blocks, layout, open.zone);
    for (const { first, count } of hiddenRows) template.hideRows(first, count);
  }

  function finish(
    sheet: Sheet,
    { scope }: Candidate,
    { layout, look }: Drawing,
    protection: Parameters<typeof protect>[2],
  ): void {
    protect(sheet, layout, protection);
    writeBlocks(sheet, [identityOfCard(scope, look)], layout, open.zone);
  }
}

const mergedOn = (sheet: Sheet): readonly string[] =>
  sheet
    .getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
    .getMergedRanges()
    .map((range) => range.getA1Notation());

interface Drawing {
  readonly layout: SheetLayout;
  readonly look: string;
}

/** Each is made once. */
function drawingsByType(parts: CardParts, open: OpenDocument): (type: ScopeType) => Drawing {
  return readingOnce((type: ScopeType) => {
    const layout = templateOfBuild(parts, open, type);
    return { layout, look: lookOf(layout) };
  });
}
