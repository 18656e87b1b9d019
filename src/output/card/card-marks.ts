/**
 * Marks the rows and columns of a scorecard with hidden numbers, and finds the moves that bring them back to their
 * places.
 */
import type { Block } from '../../core/layout/sheet-layout';
import type { Cell } from '../../core/text/cells';
import {
  COMMENT_TITLE_ROW,
  FIRST_REVIEW_ROW,
  FIRST_REVIEWS,
  LAST_TREND,
  LIST_TITLE_ROW,
  MARK_ROW,
  MORE_TITLE_ROW,
  MOST_REVIEWS,
  NOTE_ROW,
  PAY_TITLE_ROW,
  SIGN_NAME_ROW,
} from './card-places';

/** Hidden, as is their row. */
export const MARK_COLUMN = LAST_TREND + 1;

const upTo = (count: number, after = 0): readonly number[] =>
  Array.from({ length: count }, (_, at) => after + at + 1);

const PAY_ROWS = LIST_TITLE_ROW - PAY_TITLE_ROW;
const FOOT_ROWS = SIGN_NAME_ROW - COMMENT_TITLE_ROW + 1;
const HEAD_ROWS = NOTE_ROW;
const LIST_ROWS = COMMENT_TITLE_ROW - LIST_TITLE_ROW;
/** What was there when the list had as many rows as are shown at first. */
const REVIEW_ROWS = FIRST_REVIEW_ROW - 1 - SIGN_NAME_ROW + FIRST_REVIEWS;
const LATER_REVIEWS = MOST_REVIEWS - FIRST_REVIEWS;
const MORE_ROWS = PAY_TITLE_ROW - MORE_TITLE_ROW;
/** The last row of the signatures, then the row of marks. */
const LAST_OF_FOOT = HEAD_ROWS + FOOT_ROWS + 1;
const LAST_OF_PAY = LAST_OF_FOOT + PAY_ROWS;
const LAST_OF_LIST = LAST_OF_PAY + MORE_ROWS + REVIEW_ROWS + LIST_ROWS;

/**
 * The numbers in the marks, in the order of the rows: what is there now keeps the numbers that it had at first, and what came
 * later, wherever it stands, has those behind them.
 */
const NUMBERS: readonly number[] = [
  ...upTo(HEAD_ROWS),
  ...upTo(MORE_ROWS, LAST_OF_PAY),
  ...upTo(PAY_ROWS, LAST_OF_FOOT),
  ...upTo(LIST_ROWS, LAST_OF_PAY + MORE_ROWS + REVIEW_ROWS),
  ...upTo(FOOT_ROWS, HEAD_ROWS),
  ...upTo(REVIEW_ROWS, LAST_OF_PAY + MORE_ROWS),
  ...upTo(LATER_REVIEWS, LAST_OF_LIST),
  LAST_OF_FOOT,
];

/** Before the list of comments was as long as it is. */
const WITH_FEWER_REVIEWS: readonly number[] = NUMBERS.filter((number) => number <= LAST_OF_LIST);

/** The first layout that had what is paid, above the signatures. */
const WITH_PAY: readonly number[] = [
  ...upTo(HEAD_ROWS),
  ...upTo(PAY_ROWS, LAST_OF_FOOT),
  ...upTo(FOOT_ROWS + 1, HEAD_ROWS),
];

export const cardMarks = (): readonly Block[] => [
  { row: 1, column: MARK_COLUMN, cells: NUMBERS.map((number) => [`row ${number}`]) },
  { row: MARK_ROW, column: 1, cells: [upTo(LAST_TREND).map((column) => `column ${column}`)] },
];

/** One call that changes the order of rows, or of columns; each follows on the one before. */
export type Step =
  | { readonly kind: 'insert'; readonly count: number; readonly before: number }
  | { readonly kind: 'move'; readonly first: number; readonly count: number; readonly before: number };

export interface Straightening {
  readonly rows: readonly Step[];
  readonly columns: readonly Step[];
  /** Whether an earlier layout drew it, see `carried`. */
  readonly isFormer: boolean;
  /** The cells after these steps. */
  readonly values: readonly (readonly Cell[])[];
}

/**
 * A row or column that people deleted is inserted again, one that they inserted comes behind the card with all that
 * stands in it, and what they moved goes back. A card without marks in its rows is taken to be as it was drawn: where the
 * marks of the columns do not say otherwise, before anything was paid on cards.
 */
export function straightening(values: readonly (readonly Cell[])[]): Straightening {
  const columns = values.reduce((most, row) => Math.max(most, row.length), 0);
  const turned = upTo(columns).map((column) => values.map((row) => row[column - 1] ?? ''));
  const marksOfRows = markedLine(turned, /^row (\d+)$/);
  const marksOfColumns = markedLine(values, /^column (\d+)$/);
  const numbers =
    marksOfRows?.marks ??
    [NUMBERS, WITH_FEWER_REVIEWS, WITH_PAY].find(({ length }) => marksOfColumns?.at === length - 1) ??
    upTo(LAST_OF_FOOT);
  const rowSteps = steps(
    numbers.map((number) => NUMBERS.indexOf(number) + 1),
    MARK_ROW,
  );
  // The column of the marks is the last one.
  const columnMarks = marksOfColumns?.marks.map((mark, at) => (at === marksOfRows?.at ? MARK_COLUMN : mark));
  const columnSteps = columnMarks ? steps(columnMarks, marksOfRows ? MARK_COLUMN : LAST_TREND) : [];
  const inRows = done<readonly Cell[]>(values, rowSteps, []);
  return {
    ...{ rows: rowSteps, columns: columnSteps },
    isFormer: numbers.every((number) => number <= LAST_OF_PAY),
    values: inRows.map((row) =>
      done<Cell>(
        upTo(columns).map((column) => row[column - 1] ?? ''),
        columnSteps,
        '',
      ),
    ),
  };
}

/** The line that holds most marks, and the number of each of its cells, 0 where it has none. */
function markedLine(
  lines: readonly (readonly Cell[])[],
  pattern: RegExp,
): { readonly at: number; readonly marks: readonly number[] } | undefined {
  const all = lines.map((line, at) => ({
    at,
    marks: line.map((cell) => Number(pattern.exec(String(cell))?.[1] ?? 0)),
  }));
  const count = ({ marks }: { readonly marks: readonly number[] }): number => marks.filter(Boolean).length;
  return all
    .filter((line) => count(line) > 0)
    .reduce<(typeof all)[number] | undefined>(
      (most, line) => (most && count(most) >= count(line) ? most : line),
      undefined,
    );
}

/** @param wanted the marks from 1 to this one, in their order; all else comes behind them */
function steps(marks: readonly number[], wanted: number): readonly Step[] {
  let now = [...marks];
  const found: Step[] = [];
  const take = (step: Step): void => {
    found.push(step);
    now = [...done(now, [step], 0)];
  };
  for (let mark = 1; mark <= wanted; mark++) {
    const [here, at] = [mark - 1, now.indexOf(mark, mark - 1)];
    if (at < 0) {
      const count =
        upTo(wanted - mark).findIndex((next) => now.includes(mark + next)) + 1 || wanted - mark + 1;
      take({ kind: 'insert', count, before: mark });
      upTo(count).forEach((each) => (now[here + each - 1] = mark + each - 1));
    } else if (at > here) {
      const between = now.slice(here, at);
      const areForeign = between.every((each) => each < mark || each > wanted);
      const follow = now.slice(at).findIndex((each, place) => each !== mark + place);
      take(
        areForeign
          ? { kind: 'move', first: mark, count: between.length, before: now.length + 1 }
          : { kind: 'move', first: at + 1, count: follow < 0 ? now.length - at : follow, before: mark },
      );
    }
  }
  return found;
}

function done<Each>(list: readonly Each[], all: readonly Step[], blank: Each): readonly Each[] {
  return all.reduce<readonly Each[]>((now, step) => {
    if (step.kind === 'insert')
      return [
        ...now.slice(0, step.before - 1),
        ...Array<Each>(step.count).fill(blank),
        ...now.slice(step.before - 1),
      ];
    const [first, end] = [step.first - 1, step.first - 1 + step.count];
    const others = [...now.slice(0, first), ...now.slice(end)];
    const before = (step.before > step.first ? step.before - step.count : step.before) - 1;
    return [...others.slice(0, before), ...now.slice(first, end), ...others.slice(before)];
  }, list);
}
