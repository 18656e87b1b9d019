/** Adds what the plan says of statuses and of the scale of surveys to a mapping of ranges. */
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
      const asks = asksOf(table, known, kpis);
      const planned = asks.status || asks.answer ? plan()?.mapping[table] : undefined;
      const scale = planned?.scale ?? known.scale;
      if (!asks.status) return [table, { ...known, ...(scale ? { scale } : {}) }];
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

function asksOf(
  table: TableId,
  { columns }: TableMapping,
  kpis: readonly Kpi[],
): Readonly<Record<'status' | 'answer', boolean>> {
  const kinds = measuresOfAll(kpis)
    .filter((measure) => measure.table === table)
    .flatMap((measure) => filtersOf(measure, columns.status !== undefined))
    .map(({ kind }) => kind);
  return { status: kinds.includes('status'), answer: kinds.includes('answer') };
}
