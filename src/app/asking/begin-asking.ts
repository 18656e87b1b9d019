/** Begins to ask the tables in BigQuery: what they are is described, and what the queries would read is estimated. Nothing is billed yet. */
import { billedBytes, priceOf } from '../../bigquery/billing';
import { refuseUnsayable } from '../../bigquery/refuse-unsayable';
import { warehouseTable } from '../../bigquery/table-columns';
import type { WarehouseTable } from '../../bigquery/warehouse-table';
import { greatestOf } from '../../core/extremes';
import { mappedTables } from '../../data/mapping/mapping';
import { sourceSheets } from '../plan/source-sheets';
import { Refusal } from '../../words/refusal';
import type { Messages } from '../../words';
import type { AskingView } from '../bridge';
import { orFailure } from './asked-table';
import { isKept, type AskingState } from './asking-state';
import { gathered, isStillMapped, mappingElsewhere, type AskingPlace } from './gathered';
import { mappedKey, pathOf, type TableQuery } from './tables-elsewhere';
import { progressOf } from './progress-of-asking';

interface Begun {
  readonly state: AskingState;
  readonly view: AskingView;
}

/**
 * What was agreed and is not finished goes on, if the tables are still mapped in the same way; everything else begins anew.
 *
 * @param cap how many bytes a query may be billed at most
 * @returns `undefined` where no table stands in BigQuery
 * @throws Refusal that names what a table lacks, or what BigQuery refuses
 */
export function beginAsking(
  place: AskingPlace,
  last: AskingState | undefined,
  cap: number,
  m: Messages,
): Begun | undefined {
  const { setting } = place;
  const mapping = mappingElsewhere(place);
  if (Object.keys(mapping).length === 0) return undefined;
  if (last?.isAgreed && !last.isFinished && isKept(last, setting.now) && isStillMapped(mapping, last)) {
    return {
      // Whoever has raised the limit since then goes on with it.
      state: { ...last, cap },
      view: { isAgreed: true, estimate: progressOf(last, m).label, cap, tooLarge: [] },
    };
  }
  const tables = describedTables(place);
  const described: AskingState = {
    begun: setting.now,
    cap,
    expected: 0,
    isAgreed: false,
    isFinished: false,
    tables: Object.fromEntries(
      tables.map(({ table, location, types }) => [
        table,
        { mapped: mappedKey(mapping, table), location, types },
      ]),
    ),
    jobs: [],
    failed: {},
  };
  const { people, numbers } = gathered(place, described);
  const costs = [...people, ...numbers].map((query) => ({ ...query, bytes: bytesOf(query, place) }));
  const bytes = costs.reduce((sum, each) => sum + each.bytes, 0);
  return {
    state: { ...described, expected: costs.length },
    view: {
      isAgreed: false,
      cap,
      estimate: m.bigQuery.estimate(costs.length, bytes, priceOf(bytes), cap),
      tooLarge: tables.flatMap(({ table }) => {
        const largest = greatestOf(costs.map(({ about, bytes: each }) => (about.table === table ? each : 0)));
        return largest > cap ? [m.bigQuery.aboveCap(table, largest, cap)] : [];
      }),
    },
  };
}

/** @throws Refusal as `beginAsking` does */
function describedTables(place: AskingPlace): readonly WarehouseTable[] {
  const { plan } = sourceSheets(place.sheets, place.setting);
  const mapping = mappingElsewhere(place);
  const tables = mappedTables(mapping).map(([table, mapped]) => {
    const path = pathOf(table, mapping);
    const resource = orFailure({ table, path }, () => place.warehouse.describe(path));
    const described = warehouseTable(table, path, mapped, resource);
    refuseUnsayable(described, plan);
    return described;
  });
  const locations = [...new Set(tables.map(({ location }) => location))];
  if (locations.length > 1) throw new Refusal((m) => m.bigQuery.oneLocation(locations));
  return tables;
}

/** Of a query that reads its own table alone, at the least. */
function bytesOf({ request, about }: TableQuery, { warehouse }: AskingPlace): number {
  const processed = orFailure(about, () => warehouse.bytesOf(request, about.path.project));
  return billedBytes(processed, 1);
}
