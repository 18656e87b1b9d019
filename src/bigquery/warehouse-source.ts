/** Makes a source of a table in BigQuery: it has no rows, but tells whom they name, and answers what was asked before. */
import { textKey } from '../core/text/text';
import { distinctWords } from '../data/mapping/locate';
import type { TableRows } from '../data/reading/table-rows';
import type { Source } from '../data/source';
import { dateColumn } from '../model/catalogue/tables';
import type { Messages } from '../words';
import type { Answers } from './answers';
import type { People } from './people';
import type { WarehouseTable } from './warehouse-table';

/** @param isOnTeam whether the team sheet lists a rep, by `textKey` */
export function warehouseSource(
  { table, mapped }: Pick<WarehouseTable, 'table' | 'mapped'>,
  people: People,
  answers: Answers,
  listed: TableRows | undefined,
  isOnTeam?: (rep: string) => boolean,
): Source {
  const strangers = people.named
    .filter(({ rep }) => rep !== '' && isOnTeam && !isOnTeam(textKey(rep)))
    .reduce((sum, { count }) => sum + count, 0);
  const won = distinctWords(mapped.won ?? []);
  return {
    table,
    columns: mapped.columns,
    won,
    lost: distinctWords(mapped.lost ?? []),
    scale: mapped.scale,
    length: people.length,
    ...(people.isUnknown ? { isUncounted: true } : {}),
    problems: [],
    decisions: [],
    ...(listed ? { listed } : {}),
    named: () => people.named,
    days: people.days,
    happened: people.happened,
    measure: (question) => answers.measure(table, question),
    isAnswered: () => answers.asked().every((each) => each.isAnswered()),
    told: (m: Messages) => [
      ...(people.length === 0 && !people.isUnknown ? [m.bigQuery.noRows(table)] : []),
      ...(people.hasNoneWon && won.length > 0 ? [m.build.unknownStatuses(m.tables[table], won)] : []),
      ...people.empty.map(({ column, rows }) =>
        m.bigQuery[column === dateColumn(table) ? 'undatedRows' : 'emptyNumbers'](table, column, rows),
      ),
      ...(strangers > 0 ? [m.bigQuery.unknownReps(table, strangers)] : []),
    ],
  };
}
