/** Gathers the queries that a build needs of the tables in BigQuery, by what is known of these until now. */
import { mappedTables, parseMapping, type Mapping } from '../../data/mapping/mapping';
import { isInWarehouse } from '../../data/mapping/warehouse-table';
import type { BuildRequest } from '../bridge';
import type { Setting } from '../setting';
import { sourceSheets, type ReadSheets } from '../plan/source-sheets';
import type { AskingState } from './asking-state';
import { askAll } from './questions';
import { mappedKey, tablesElsewhere, type TableQuery, type TablesElsewhere } from './tables-elsewhere';
import type { Warehouse } from './warehouse';

/** The document, what is to be built of it, and the service. */
export interface AskingPlace {
  readonly sheets: ReadSheets;
  readonly setting: Setting;
  readonly request: Partial<BuildRequest>;
  readonly warehouse: Warehouse;
}

export interface Gathered {
  readonly people: readonly TableQuery[];
  /** While it is not known who is in the tables, those that would be asked if nobody was. */
  readonly numbers: readonly TableQuery[];
}

/** The tables in BigQuery of what is to be built. */
export function mappingElsewhere({ sheets, setting, request }: Omit<AskingPlace, 'warehouse'>): Mapping {
  const mapping =
    request.mapping === undefined
      ? sourceSheets(sheets, setting).plan.mapping
      : parseMapping(request.mapping);
  return Object.fromEntries(mappedTables(mapping).filter(([, each]) => isInWarehouse(each)));
}

/** Whether the tables in BigQuery are mapped as they were when they were described. */
export function isStillMapped(mapping: Mapping, { tables }: Pick<AskingState, 'tables'>): boolean {
  const mapped = mappedTables(mapping).map(([table]) => table);
  return (
    mapped.length === Object.keys(tables).length &&
    mapped.every((table) => tables[table]?.mapped === mappedKey(mapping, table))
  );
}

/** @throws Refusal where nothing can be calculated */
export function gathered({ sheets, setting, request, warehouse }: AskingPlace, state: AskingState): Gathered {
  let tables: TablesElsewhere | undefined;
  const read = sourceSheets(
    {
      ...sheets,
      elsewhere: (mapping, document, onSheets) =>
        (tables = tablesElsewhere(mapping, document, onSheets, { state, warehouse })).sources,
    },
    setting,
  );
  askAll(read, setting.now, request);
  if (!tables) return { people: [], numbers: [] };
  const { answers, queryFor, peopleQueries } = tables;
  const numbers = answers.asked().map(({ question }) => queryFor(question));
  return { people: peopleQueries, numbers: [...new Map(numbers.map((each) => [each.key, each])).values()] };
}
