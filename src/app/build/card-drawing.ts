/** Decides how the scorecard of one scope differs from the template, and what an earlier drawing of it still needs. */
import type { Area } from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import { areaOf, type Block, type SheetLayout } from '../../core/layout/sheet-layout';
import type { Cell } from '../../core/text/cells';
import { lookupKey } from '../../data/scopes/lookup-key';
import type { Scope, ScopeType } from '../../data/scopes/scopes';
import { SCOPE_CELL, TEMPLATE_SCOPE } from '../../output/card/card';
import { cardMarks, straightening, type Step } from '../../output/card/card-marks';
import { COMMENT_TITLE_ROW, LIST_TITLE_ROW, REVIEW_TITLE_ROW } from '../../output/card/card-places';
import { carried, gathered, type Typed } from '../../output/card/card-typed';
import type { Candidate } from './candidates';
import { shownReviews } from './missing-reviews';

/** The colour of the tab. Copies of the template have its colour: it changes once for all cards of a type. */
export const newCardColor = (type: ScopeType): string => palette[type];

export const knownCardColor = ({ scope, isFormer }: Candidate): string =>
  isFormer ? palette.technical : palette[scope.type];

/** The cell that makes a card one of this scope, and its text. It is written last: what has it is finished. */
export const scopeOfCard = (
  scope: Scope,
): { readonly row: number; readonly column: number; readonly text: string } => ({
  ...{ row: SCOPE_CELL.row, column: SCOPE_CELL.column },
  text: lookupKey(scope),
});

/** Brings the rows and columns of a card back to their places, with all that people typed there. */
export interface CardStraightening {
  readonly rows: readonly Step[];
  readonly columns: readonly Step[];
  /** Where a rule that a person made would refuse what is drawn. */
  readonly drawn: readonly Area[];
  /** What people typed elsewhere, in the cells that are for it. */
  readonly typed: readonly Typed[];
  /** On a card of an earlier layout: what has to be there before what people typed, and what says that it has been moved. */
  readonly moved?: { readonly before: readonly Block[]; readonly after: readonly Block[] };
  /** Periods that a later build names in free rows of the list of comments. */
  readonly reviews: readonly Block[];
  /** Rows of that list that are seen once the card is drawn, though the layout hides some of them. */
  readonly shown: Lines;
  /** Whether the card was not finished yet, so that nobody can have protected it. */
  readonly isUnfinished: boolean;
}

/**
 * @param cells the card as it is
 * @param missing finds in the cells, straightened, which periods are to be named
 */
export function cardStraightening(
  cells: readonly (readonly Cell[])[],
  { blocks, inputs = [] }: Pick<SheetLayout, 'blocks' | 'inputs'>,
  missing: (values: readonly (readonly Cell[])[]) => readonly Block[],
): CardStraightening {
  const { rows, columns, values, isFormer } = straightening(cells);
  // A card of an earlier layout has no list yet.
  const reviews = isFormer ? [] : missing(values);
  return {
    ...{ rows, columns },
    drawn: blocks.filter(({ initial = false }) => !initial).map(areaOf),
    typed: isFormer ? carried(values) : gathered(values, inputs),
    ...{ reviews, shown: shownReviews(isFormer ? [] : values, reviews) },
    ...(isFormer
      ? {
          moved: {
            before: blocks.filter(({ row, initial = false }) => initial && row > REVIEW_TITLE_ROW),
            after: cardMarks(),
          },
        }
      : {}),
    isUnfinished: values[SCOPE_CELL.row - 1]?.[SCOPE_CELL.column - 1] === TEMPLATE_SCOPE,
  };
}

/** What makes a template of one kind of scope that of another: the list, and which of its rows are hidden. */
export interface ListDrawing extends Pick<SheetLayout, 'blocks' | 'formats'> {
  /** All rows of the list. */
  readonly rows: Lines;
  readonly hiddenRows: readonly Lines[];
}

interface Lines {
  readonly first: number;
  readonly count: number;
}

/** All lists look alike but for their numbers. */
export function listDrawing({ blocks, formats, hiddenRows = [] }: SheetLayout): ListDrawing {
  const isInList = (row: number): boolean => row >= LIST_TITLE_ROW && row < COMMENT_TITLE_ROW;
  return {
    blocks: blocks.filter(({ row }) => isInList(row)),
    formats: formats.filter(({ area, style }) => isInList(area.row) && style.number !== undefined),
    rows: { first: LIST_TITLE_ROW, count: COMMENT_TITLE_ROW - LIST_TITLE_ROW },
    hiddenRows: hiddenRows.filter(({ first }) => isInList(first)),
  };
}
