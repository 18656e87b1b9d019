/** Asks a database for facts, by queries with their values written in, as people copy them. */
import type { Spelling } from '../../src/compute/sql/dialects/dialect';
import { typesByDates } from '../../src/compute/sql/column-type';
import { factsQuery } from '../../src/compute/sql/facts-query';
import { dayText } from '../../src/compute/sql/parameter';
import { printSql } from '../../src/compute/sql/print';
import { withValues } from '../../src/compute/sql/with-values';
import { measureId } from '../../src/model/kpi/measure-id';
import { HANOI } from '../src/literal-sheet';
import type { Asked, Database } from './duckdb';
import { AS_READ } from './stored-types';

/** As `FACT_COLUMNS` has it: type and name of the scope, first and last day, measure, value. */
export type FactRow = readonly [string, string, string, string, string, number];

export interface LoadedDatabase {
  readonly load: Database['load'];
  readonly close: () => void;
  readonly run: (sql: string) => Promise<readonly FactRow[]>;
}

/** What was asked for and has no fact is null; a fact twice, or one that nobody asked for, is a mistake. */
export const factsDatabase = (
  { run, load, close }: LoadedDatabase,
  spelling: Spelling,
  place: { readonly schema: string; readonly rowColumn: string },
): Database => {
  let types = typesByDates('DATE');
  return {
    close,
    load(workbook, read, how = AS_READ) {
      types = typesByDates(how.dates === 'TIMESTAMP' ? 'TIMESTAMP' : 'DATE');
      return load(workbook, read, how);
    },
    async ask({ measures, workbook: { mapping }, scopes, periods, counting, customers }: Asked) {
      const { query, parameters } = factsQuery({
        ...{ measures, mapping, scopes, periods, types, zone: HANOI.name },
        place: { ...place, customers },
        ...(counting && { counting }),
      });
      const facts = await run(printSql(query, withValues(spelling, parameters)));
      const key = (...parts: readonly string[]): string => JSON.stringify(parts);
      const values = new Map(
        facts.map(([type, name, first, last, id, value]) => [key(type, name, first, last, id), value]),
      );
      const different = values.size;
      const asked = measures.map((measure): readonly [string, readonly (number | null)[]] => {
        const id = measureId(measure);
        const value = (fact: string): number | null => {
          const found = values.get(fact);
          values.delete(fact);
          return found ?? null;
        };
        return [
          id,
          scopes.flatMap(({ type, name }) =>
            periods.map(({ start, end }) => value(key(type, name, dayText(start), dayText(end - 1), id))),
          ),
        ];
      });
      expect({ different, others: [...values.keys()] }).toEqual({ different: facts.length, others: [] });
      return new Map(asked);
    },
  };
};
