/** Says in one line where a table is read from, and whether anything about it is missing. */
import type { TableView } from '../../../src/app/bridge';
import type { TableMapping } from '../../../src/data/mapping/mapping';
import type { SidebarWords } from '../../../src/words/sidebar';
import { badge, type Title } from '../../controls/collapsible';
import { writtenNumber } from '../../core/written';
import { elsewhere } from './elsewhere';

/** @param mapped as the plan has it: which words of its status are won */
export function tableTitle(
  view: TableView,
  mapped: TableMapping | undefined,
  locale: string,
  m: SidebarWords,
): Title {
  return {
    key: `table ${view.table}`,
    title: m.tables[view.table],
    note: elsewhere.tables?.note(view, locale, m) ?? noteOf(view, locale, m),
    badge: state(view, mapped, m),
  };
}

function noteOf(
  { sheet, joined, rows, isUncounted, leftOut, isFromFacts }: TableView,
  locale: string,
  { what }: SidebarWords,
): string {
  if (isFromFacts) return sheet === null ? what.fromFacts : what.fromFactsFor(sheet);
  if (sheet === null) return what.noSheet;
  const left = (kind: 'rows' | 'cells'): number =>
    leftOut.filter((each) => each.what === kind).reduce((sum, { count }) => sum + count, 0);
  const name = joined.length > 0 ? what.andMore(sheet, joined.length) : sheet;
  if (isUncounted) return name;
  return [
    what.rows(name, rows, writtenNumber(rows, locale)),
    what.rowsLeftOut(left('rows'), writtenNumber(left('rows'), locale)),
    what.cellsLeftOut(left('cells'), writtenNumber(left('cells'), locale)),
  ].join('');
}

/** Whether a person has to say something before all rows can count. */
export const isLacking = (view: TableView, mapped: TableMapping | undefined): boolean =>
  missingIn(view) > 0 || lacksWon(view, mapped);

function state(view: TableView, mapped: TableMapping | undefined, { what }: SidebarWords): HTMLElement {
  const { sheet, rows, isUncounted, isFromFacts } = view;
  const missing = missingIn(view);
  if (sheet !== null && missing > 0) return badge('warn', what.incomplete(missing));
  if (isFromFacts) return badge('good', what.complete);
  if (sheet === null) return badge('quiet', what.notFound);
  if (rows === 0 && !isUncounted) return badge('quiet', what.noRows);
  if (lacksWon(view, mapped)) return badge('warn', what.noWon);
  return isUncounted ? badge('quiet', what.uncounted) : badge('good', what.complete);
}

const missingIn = ({ columns }: TableView): number =>
  columns.filter(({ required, header }) => required && header === null).length;

const lacksWon = ({ columns }: TableView, mapped: TableMapping | undefined): boolean =>
  columns.some(({ column, header }) => column === 'status' && header !== null) && !mapped?.won?.length;
