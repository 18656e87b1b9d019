/** Decides how the scorecard of one scope differs from the template, and what an earlier drawing of it still needs. */
import { a1, type Area } from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import { areaOf, type Block, type SheetLayout } from '../../core/layout/sheet-layout';
import type { Cell } from '../../core/text/cells';
import { lookupKey } from '../../data/scopes/lookup-key';
import type { Scope, ScopeType } from '../../data/scopes/scopes';
import { LOOK_CELL, SCOPE_CELL, TEMPLATE_SCOPE } from '../../output/card/card';
import { cardMarks, straightening, type Step } from '../../output/card/card-marks';
import { COMMENT_TITLE_ROW, LIST_TITLE_ROW, REVIEW_TITLE_ROW } from '../../output/card/card-places';
import { carried, gathered, type Typed } from '../../output/card/card-typed';
import { digest } from '../digest';
import type { Candidate } from './candidates';
import { shownReviews } from './missing-reviews';

/** The colour of the tab. Copies of the template have its colour: it changes once for all cards of a type. */
export const newCardColor = (type: ScopeType): string => palette[type];

export const knownCardColor = ({ scope, isFormer }: Candidate): string =>
  isFormer ? palette.technical : palette[scope.type];

/** The cells that say how a card looks and whose it is. They are written last: what has them is finished. */
export const identityOfCard = (scope: Scope, look: string): Block => ({
  ...{ row: LOOK_CELL.row, column: LOOK_CELL.column },
  cells: [[look, lookupKey(scope)]],
});

/** Until a card is drawn to its end. */
export const UNKNOWN_LOOK: Block = { row: LOOK_CELL.row, column: LOOK_CELL.column, cells: [['']] };

/** How what is drawn on a card is drawn: counts up where `google/draw.ts` draws the same layout otherwise. */
const DRAWING = 1;

/**
 * A short text, another one where a layout looks otherwise. What a card that has it shows is written again by each build;
 * its looks are as they were drawn, or as people changed them.
 */
export const lookOf = ({ blocks, choices: _, ...looks }: SheetLayout): string =>
  digest(JSON.stringify([DRAWING, blocks.map(areaOf), looks]));

/** Whether the cells that are merged on a card are those of its layout. */
export function isMergedAs(
  merged: readonly string[],
  { merges = [], mergesAcross = [] }: SheetLayout,
): boolean {
  const rows = mergesAcross.flatMap((each) =>
    Array.from({ length: each.rows }, (_, at) => ({ ...each, row: each.row + at, rows: 1 })),
  );
  const wanted = new Set([...merges, ...rows].map(a1));
  return merged.length === wanted.size && merged.every((each) => wanted.has(each));
}

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
  /** How it was drawn last, see `lookOf`; blank where nobody knows, or where its parts had to be brought back. */
  readonly look: string;
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
    look:
      isFormer || rows.length + columns.length > 0
        ? ''
        : String(values[LOOK_CELL.row - 1]?.[LOOK_CELL.column - 1] ?? ''),
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
