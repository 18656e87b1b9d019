/** Writes the formulas that tell, row by row, which cells of the plan differ from what was kept of them. */
import { greatestOf, leastOf } from '../../core/extremes';
import {
  binary,
  call,
  EMPTY,
  integer,
  joinedText,
  reference,
  sumOf,
  text,
  when,
  type Expression,
} from '../../core/formula/expression';
import { a1, area, fixedColumnRows, sheetPrefix, type Area } from '../../core/formula/reference';
import type { Content } from '../../core/layout/sheet-layout';
import type { SheetCells } from '../../core/text/cells';
import type { AgreedRow } from '../../plan/sheet/agreed-rows';
import { ID, LABEL } from '../../plan/sheet/places';
import type { Messages } from '../../words';
import { DIFFERING, FIRST_KEPT, keptColumn, WHERE } from './kept-columns';

/** So many places are named. */
const MOST_NAMED = 3;

const cells = (of: Area, sheet?: string): Expression =>
  reference(`${sheet === undefined ? '' : sheetPrefix(sheet)}${a1(of)}`);

/**
 * How many cells of a row differ, and where: the name of the row, with the headers above the cells. A row that is gone
 * differs, and has the name that it had.
 *
 * @param at the row in which the formulas stand, beside what was kept
 */
export function differing({ row, agreement }: AgreedRow, at: number, plan: SheetCells): readonly Content[] {
  const { typed, header, list } = agreement;
  if (typed.length === 0) return [null, null];
  const spans = typed.map(({ first, last }) => {
    const width = last - first + 1;
    const now = cells(area(row, first, 1, width), plan.sheet);
    return {
      condition: isOther(now, cells(area(at, keptColumn(first), 1, width))),
      headers: (above: number) => cells(area(above, first, 1, width), plan.sheet),
    };
  });
  const count = sumOf(spans.map(({ condition }) => call('SUMPRODUCT', binary(condition, '*', integer(1)))));
  const above = header === undefined ? undefined : rowOf(plan, header);
  const names =
    above === undefined
      ? []
      : spans.map(({ condition, headers }) => call('ARRAYFORMULA', when(condition, headers(above), EMPTY)));
  const label = cells(area(row, LABEL), plan.sheet);
  const former = cells(area(at, keptColumn(LABEL)));
  const titleRow = list && !list.isNamed ? rowOf(plan, list.title) : undefined;
  const title = titleRow === undefined ? undefined : cells(area(titleRow, LABEL), plan.sheet);
  const name = title ?? when(binary(label, '=', EMPTY), former, label);
  const where =
    names.length === 0
      ? name
      : joinedText(name, text(' ('), call('TEXTJOIN', text(', '), call('TRUE'), ...names), text(')'));
  return [
    call('IFERROR', count, integer(1)),
    when(binary(cells(area(at, DIFFERING)), '=', integer(0)), EMPTY, call('IFERROR', where, title ?? former)),
  ];
}

/** A blank cell counts as 0 elsewhere. */
function isOther(now: Expression, then: Expression): Expression {
  const isBlank = (each: Expression): Expression => binary(call('LEN', each), '=', integer(0));
  return binary(
    binary(binary(now, '<>', then), '+', binary(isBlank(now), '<>', isBlank(then))),
    '>',
    integer(0),
  );
}

const rowOf = ({ values }: SheetCells, id: string): number | undefined => {
  const at = values.findIndex((each) => each[ID - 1] === id);
  return at < 0 ? undefined : at + 1;
};

/** For each list how many rows are filled beyond those that were: in its free rows, between, or right below. */
export function moreRows(
  agreed: readonly AgreedRow[],
  filled: readonly AgreedRow[],
  plan: SheetCells,
  first: number,
  m: Messages,
): readonly (readonly Content[])[] {
  const lists = new Map(
    agreed.flatMap(({ agreement: { list, typed } }) =>
      list && typed.length > 0 ? [[list.list, list.title] as const] : [],
    ),
  );
  return [...lists].map(([name, titleId], index) => {
    const isOfList = ({ agreement }: AgreedRow): boolean => agreement.list?.list === name;
    const rows = agreed.filter(isOfList).map(({ row }) => row);
    const { filled: column = LABEL } = agreed.find(isOfList)?.agreement.list ?? {};
    const extent = fixedColumnRows(column, leastOf(rows), greatestOf(rows) + 1, plan.sheet);
    const isTyped = binary(call('LEN', extent), '>', integer(0));
    const now = call('SUMPRODUCT', binary(isTyped, '*', integer(1)));
    const more = call('MAX', integer(0), binary(now, '-', integer(filled.filter(isOfList).length)));
    const titleRow = rowOf(plan, titleId);
    const words = text(m.changes.newRows);
    const where =
      titleRow === undefined
        ? words
        : joinedText(cells(area(titleRow, LABEL), plan.sheet), text(' ('), words, text(')'));
    const own = cells(area(first + index, DIFFERING));
    return [call('IFERROR', more, integer(1)), when(binary(own, '=', integer(0)), EMPTY, where)];
  });
}

/** How many cells differ in all, and where the first of them are. */
export function sums(last: number): readonly Content[] {
  const down = (column: number): Expression => fixedColumnRows(column, FIRST_KEPT, last);
  const some = call('FILTER', down(WHERE), binary(down(DIFFERING), '>', integer(0)));
  const named = Array.from({ length: MOST_NAMED }, (_, at) =>
    call('IFERROR', call('INDEX', some, integer(at + 1)), EMPTY),
  );
  const rows = call('COUNTIF', down(DIFFERING), text('>0'));
  return [
    call('SUM', down(DIFFERING)),
    joinedText(
      call('TEXTJOIN', text('; '), call('TRUE'), ...named),
      when(binary(rows, '>', integer(MOST_NAMED)), text('…'), EMPTY),
    ),
  ];
}
