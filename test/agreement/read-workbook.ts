/** Reads a workbook as the product does, and lists the periods of the agreement tests. */
import { mappedTables } from '../../src/data/mapping/mapping';
import { availability } from '../../src/compute/available/availability';
import type { Kpi } from '../../src/model/kpi/kpi';
import { locate, type LocatedTable } from '../../src/data/mapping/locate';
import { serialOf } from '../../src/core/calendar/calendar';
import { periodAt, rangeOf, type Period } from '../../src/core/calendar/period';
import { readRows, type ReadTable } from '../../src/data/reading/read';
import { rowsSource } from '../../src/compute/engine/rows-source';
import type { Sources } from '../../src/data/source';
import { HANOI } from '../src/literal-sheet';
import type { Workbook } from './random-workbook';

export interface ReadWorkbook {
  readonly sources: Sources;
  readonly reads: readonly { readonly located: LocatedTable; readonly read: ReadTable }[];
  /** The KPIs that the workbook allows. */
  readonly kpis: readonly Kpi[];
}

export function readWorkbook({ sheets, mapping }: Workbook, kpis: readonly Kpi[]): ReadWorkbook {
  const reads = mappedTables(mapping).map(([table, tableMapping]) => {
    const cells = sheets.find(({ sheet }) => sheet === tableMapping.sheet);
    if (!cells) throw new Error(`no sheet ${tableMapping.sheet}`);
    const located = locate(table, tableMapping, cells);
    return { located, read: readRows(located, cells, HANOI, 'en_US') };
  });
  const sources: Sources = Object.fromEntries(
    reads.map(({ located, read }) => [
      located.table,
      {
        ...rowsSource(read.rows, located),
        onSheet: { ...located, unclean: () => [], checked: () => [], shown: () => [] },
      },
    ]),
  );
  return {
    sources,
    reads,
    kpis: availability(kpis, sources).available,
  };
}

/** August to November 2026. */
export const MONTHS: readonly Period[] = [8, 9, 10, 11].map((month) =>
  periodAt('month', serialOf(2026, month, 1)),
);

/** A week, a day and six weeks, with gaps between them. */
export const RANGES: readonly Period[] = [
  rangeOf(serialOf(2026, 8, 24), serialOf(2026, 8, 30)),
  rangeOf(serialOf(2026, 9, 1), serialOf(2026, 9, 1)),
  rangeOf(serialOf(2026, 9, 15), serialOf(2026, 10, 31)),
];
