/** Adds the plan's status words to those of a mapping of ranges. */
import { MEANINGS, type Meaning } from '../model/catalogue/status';
import type { TableId } from '../model/catalogue/tables';
import { filtersOf } from '../model/kpi/filter';
import { measuresOfAll, type Kpi } from '../model/kpi/kpi';
import { mappedTables, type Mapping, type TableMapping } from '../data/mapping/mapping';
import type { Plan } from '../plan/plan';
import { textKey } from '../core/text/text';

/** A word that only one of them knows counts; where they contradict each other, the plan goes before. */
export function withPlannedWords(
  mapping: Mapping,
  kpis: readonly Kpi[],
  plan: () => Plan | undefined,
): Mapping {
  return Object.fromEntries(
    mappedTables(mapping).map(([table, known]) => {
      if (!asksStatus(table, known, kpis)) return [table, known];
      const planned = plan()?.mapping[table];
      const both = (means: Meaning): readonly string[] => {
        const otherwise = new Set(
          MEANINGS.filter((other) => other !== means).flatMap((other) =>
            (planned?.[other] ?? []).map(textKey),
          ),
        );
        return [
          ...(known[means] ?? []).filter((word) => !otherwise.has(textKey(word))),
          ...(planned?.[means] ?? []),
        ];
      };
      return [table, { ...known, won: both('won'), lost: both('lost') }];
    }),
  );
}

const asksStatus = (table: TableId, { columns }: TableMapping, kpis: readonly Kpi[]): boolean =>
  measuresOfAll(kpis)
    .filter((measure) => measure.table === table)
    .flatMap((measure) => filtersOf(measure, columns.status !== undefined))
    .some(({ kind }) => kind === 'status');
