/** Loads what the product says of the data: its measures, its query for each table, what its engine counts. */
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { inProject } from '../../scripts/project.mjs';
import { SCOPES, TABLES } from './data.mjs';

const ENTRY = `
  export { statement } from './src/compute/sql/statement';
  export { printSql } from './src/compute/sql/print';
  export { DUCKDB } from './src/compute/sql/dialects/duckdb';
  export { KPIS } from './src/model/kpi/kpis';
  export { measuresOfAll } from './src/model/kpi/kpi';
  export { TABLES as CATALOGUE } from './src/model/catalogue/tables';
  export { serialOf, isoText } from './src/core/calendar/calendar';
  export { periodAt } from './src/core/calendar/period';
  export { measure } from './src/compute/engine/engine';
  export { rowsSource } from './src/compute/engine/rows-source';
  export { textKey } from './src/core/text/text';
`;

const outfile = inProject('build/scale.cjs');

/** Bundles the sources that the questions need. */
export const buildProduct = () =>
  build({
    stdin: { contents: ENTRY, resolveDir: inProject('.') },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });

export const product = () => createRequire(import.meta.url)(outfile);

/** The months until the end of 2026: those of two years, or of the three years that the files hold. */
export const months = ({ periodAt, serialOf }, years = 2) =>
  Array.from({ length: years * 12 }, (_, month) => periodAt('month', serialOf(2027 - years, month + 1, 1)));

/** Columns have the names of the product's; what a file lacks is not mapped. */
export const mappingOf = ({ CATALOGUE }, columnsOf) =>
  Object.fromEntries(
    TABLES.map((table) => {
      const ids = CATALOGUE[table].columns.map(({ id }) => id).filter((id) => columnsOf(table).includes(id));
      return [
        table,
        {
          sheet: table,
          columns: Object.fromEntries(ids.map((id) => [id, id])),
          ...{ won: ['Won'], lost: ['Lost'], scale: '1-10' },
        },
      ];
    }),
  );

/** The query of each table with its parameters. */
export function questions(parts, mapping, types) {
  const { statement, printSql, DUCKDB, KPIS, measuresOfAll } = parts;
  const measures = measuresOfAll(KPIS);
  return TABLES.map((table) => {
    const own = measures.filter((each) => each.table === table);
    const { query, parameters } = statement({
      measures: own,
      mapping,
      scopes: SCOPES,
      periods: months(parts),
      place: { schema: 'main', rowColumn: 'row' },
      types,
    });
    return { table, measures: own, sql: printSql(query, DUCKDB), parameters };
  });
}
