/** Lays out the hidden sheet that keeps what the plan says now, with formulas that tell which of its cells are typed over later. */
import { greatestOf } from '../../core/extremes';
import type { TimeZone } from '../../core/calendar/time-zone';
import { area } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Content, Format, SheetLayout } from '../../core/layout/sheet-layout';
import type { Cell, SheetCells } from '../../core/text/cells';
import { agreedRows, type AgreedRow } from '../../plan/sheet/agreed-rows';
import { listId } from '../../plan/sheet/list-rows';
import { ID, LABEL } from '../../plan/sheet/places';
import type { Messages } from '../../words';
import { differing, moreRows, sums } from './differing';
import { DIFFERING, FIRST_KEPT, KEPT_ID, keptColumn, SUMS_ROW } from './kept-columns';

/**
 * @param plan the cells of the plan's sheet, by the name of its tab
 * @param formerRows the last row of an earlier drawing, which is blanked
 */
export function keptLayout(
  plan: SheetCells,
  formerRows: number,
  { zone, patterns, m }: { readonly zone: TimeZone; readonly patterns: Patterns; readonly m: Messages },
): SheetLayout {
  const { values } = plan;
  const agreed = agreedRows(values);
  const filled = agreed.filter(
    ({ row, agreement }) => !agreement.list || (values[row - 1]?.[agreement.list.filled - 1] ?? '') !== '',
  );
  const rows: readonly (readonly Content[])[] = [
    ...filled.map((each, at) => [
      ...differing(each, FIRST_KEPT + at, plan),
      ...keptCells(each, values[each.row - 1] ?? [], zone),
    ]),
    ...moreRows(agreed, filled, plan, FIRST_KEPT + filled.length, m),
  ];
  const last = FIRST_KEPT + rows.length - 1;
  const columns = greatestOf(rows.map((cells) => cells.length));
  const blanks = Array.from({ length: Math.max(0, formerRows - last) }, () => []);
  const head = [...sums(last), m.changes.keptHint];
  return {
    blocks: [
      {
        ...{ row: SUMS_ROW, column: DIFFERING },
        cells: [head, ...rows, ...blanks].map((cells) => [
          ...cells,
          ...Array<null>(columns - cells.length).fill(null),
        ]),
      },
    ],
    formats: [
      { area: area(SUMS_ROW, DIFFERING, rows.length + 1, columns), style: { number: 'General' } },
      ...dayFormats(filled, patterns),
    ],
    columnWidths: Array.from({ length: columns }, () => 100),
    frozenRows: SUMS_ROW,
    inputs: [],
    isFitted: true,
    tabColor: palette.technical,
  };
}

/** Neighbouring rows at once. */
function dayFormats(filled: readonly AgreedRow[], { date }: Patterns): readonly Format[] {
  const runs: { row: number; rows: number; column: number }[] = [];
  filled.forEach(({ agreement }, at) => {
    for (const day of agreement.days) {
      const [row, column] = [FIRST_KEPT + at, keptColumn(day)];
      const run = runs.find((each) => each.column === column && each.row + each.rows === row);
      if (run) run.rows++;
      else runs.push({ row, rows: 1, column });
    }
  });
  return runs.map(({ row, rows, column }) => ({ area: area(row, column, rows, 1), style: { number: date } }));
}

/** A row that people put between those of a list has no id yet: it is kept as one of them. */
const keptId = ({ row, agreement: { list } }: AgreedRow, id: Content): Content =>
  list && id === null ? listId(list.list, row) : id;

/** What a row is about and what people type in it, not what is calculated there; all of a row that only explains others. */
function keptCells(of: AgreedRow, cells: readonly Cell[], zone: TimeZone): readonly Content[] {
  const { typed, last } = of.agreement;
  return Array.from({ length: last }, (_, at) => {
    const column = at + 1;
    const isKept =
      typed.length === 0 ||
      column <= LABEL ||
      typed.some(({ first, last: end }) => first <= column && column <= end);
    const content = isKept ? kept(cells[at] ?? '', zone) : null;
    return column === ID ? keptId(of, content) : content;
  });
}

const kept = (value: Cell, zone: TimeZone): Content =>
  value instanceof Date ? zone.toSerial(value) : value === '' ? null : value;

/** What the plan's rows said when they were kept, as a sheet of its own; `undefined` where nothing is kept. */
export function keptPlan({ sheet, values }: SheetCells): SheetCells | undefined {
  const rows = values.slice(FIRST_KEPT - 1).map((cells) => cells.slice(KEPT_ID - 1));
  return rows.some(([id = '']) => id !== '') ? { sheet, values: rows } : undefined;
}
