/** Says where the condition of an own KPI names a status that no row has: it would count nothing. */
import { MOST_STATUSES, type TableView } from '../../../src/app/bridge';
import { nearestWord } from '../../../src/core/text/nearest-word';
import { textKey } from '../../../src/core/text/text';
import type { OwnKpi } from '../../../src/plan/own-kpis/own-kpi';
import type { SidebarWords } from '../../../src/words/sidebar';

/**
 * @param former the KPI as the plan has it: what stands there already may stay, its rows may have been archived
 * @returns `null` where nothing is wrong, and where the words of the column are not known, or not all of them
 */
export function unseenStatus(
  { table, filter }: OwnKpi,
  former: OwnKpi | null,
  tables: readonly TableView[],
  m: SidebarWords,
): string | null {
  if (filter?.comparison !== 'eq' || filter.column !== 'status') return null;
  const word = String(filter.value);
  const view = tables.find((each) => each.table === table);
  const seen = view?.statuses.filter(({ rows }) => rows > 0).map((status) => status.word) ?? [];
  const isSaid = former?.table === table && JSON.stringify(former.filter) === JSON.stringify(filter);
  if (isSaid || seen.length === 0 || seen.length >= MOST_STATUSES) return null;
  if (seen.some((each) => textKey(each) === textKey(word))) return null;
  const header = view?.columns.find(({ column }) => column === 'status')?.header ?? m.columns.status;
  return m.errors.statusUnseen(header, word, seen, nearestWord(word, seen));
}
