/** Reads a workbook as the product does, and lists the periods of the agreement tests. */
import { availability } from '../../src/compute/available/availability';
import type { Kpi } from '../../src/model/kpi/kpi';
import type { LocatedTable } from '../../src/data/mapping/locate';
import { serialOf } from '../../src/core/calendar/calendar';
import { periodAt, rangeOf, type Period } from '../../src/core/calendar/period';
import type { Counting } from '../../src/data/reading/counting';
import { readRows, type ReadTable } from '../../src/data/reading/read';
import { locatedTables, type Sources } from '../../src/data/source';
import { sheetSources } from '../../src/document/sheet-source';
import type { SheetCells } from '../../src/core/text/cells';
import { HANOI } from '../src/literal-sheet';
import type { Workbook } from './random-workbook';

interface ReadSheet {
  readonly located: LocatedTable;
  readonly read: ReadTable;
}

export interface ReadWorkbook {
  readonly sources: Sources;
  readonly reads: readonly ReadSheet[];
  /** The same with every row, also those that are no data or repeat an ID. */
  readonly everyRow: readonly ReadSheet[];
  /** The KPIs that the workbook allows. */
  readonly kpis: readonly Kpi[];
}

export function readWorkbook(
  { sheets, mapping }: Workbook,
  kpis: readonly Kpi[],
  counting: Counting = {},
): ReadWorkbook {
  const cellsOf = (name: string): SheetCells | undefined => sheets.find(({ sheet }) => sheet === name);
  const document = { mapping, cellsOf, zone: HANOI, locale: 'en_US', ...counting };
  const sources = sheetSources(document, kpis);
  const readAs = (how: Counting): readonly ReadSheet[] =>
    Object.values(locatedTables(sources))
      .flat()
      .map((located) => {
        const cells = cellsOf(located.sheet);
        if (!cells) throw new Error(`no sheet ${located.sheet}`);
        return { located, read: readRows(located, cells, HANOI, 'en_US', how) };
      });
  const [reads, everyRow] = [readAs(counting), readAs({ extraRows: 'counted', repeats: 'everyRow' })];
  return { sources, reads, everyRow, kpis: availability(kpis, sources).available };
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
