/** Collects the generated text of every measure and KPI: the contents of the golden files. */
import { KPIS } from '../../src/model/kpi/kpis';
import { ROW_TABLE_IDS, TABLES, type ColumnId, type TableId } from '../../src/model/catalogue/tables';
import { operandsOf } from '../../src/compute/formulas/conditions';
import { measureFormula } from '../../src/compute/formulas/measure';
import { valueFormula } from '../../src/compute/formulas/value';
import { BIGQUERY } from '../../src/compute/sql/dialects/bigquery';
import { DUCKDB } from '../../src/compute/sql/dialects/duckdb';
import type { Dialect } from '../../src/compute/sql/dialects/dialect';
import { printSql } from '../../src/compute/sql/print';
import { statement } from '../../src/compute/sql/statement';
import type { CustomerKinds } from '../../src/core/text/customer-key';
import { print, reference } from '../../src/core/formula/expression';
import { measuresOfAll } from '../../src/model/kpi/kpi';
import type { Measure } from '../../src/model/kpi/measure';
import { measureId } from '../../src/model/kpi/measure-id';
import { needsOf } from '../../src/model/kpi/needs';
import type { Mapping, TableMapping } from '../../src/data/mapping/mapping';
import { firstSheet } from '../../src/data/mapping/mapped-sheets';
import type { Counting } from '../../src/data/reading/counting';
import type { LocatedTable, LocatedTables } from '../../src/data/mapping/locate';
import { serialOf } from '../../src/core/calendar/calendar';
import { periodAt } from '../../src/core/calendar/period';
import { attribution, names } from '../../src/data/scopes/attribution';
import type { Scope } from '../../src/data/scopes/scopes';

const measures = measuresOfAll(KPIS);
const WORDS = { won: ['Won', 'Chốt'], lost: ['Lost'] };

/** Each table on a sheet `its …`, all columns mapped but those left out; headers are column ids. */
function mappingOf(leftOut: readonly ColumnId[] = []): Mapping {
  const tables = ROW_TABLE_IDS.map((id): [TableId, TableMapping] => {
    const ids = TABLES[id].columns.map((column): ColumnId => column.id);
    const columns = ids.filter((column) => id === 'team' || !leftOut.includes(column));
    return [
      id,
      { sheet: `its ${id}`, columns: Object.fromEntries(columns.map((each) => [each, each])), ...WORDS },
    ];
  });
  return Object.fromEntries(tables);
}

const sources: Readonly<Record<string, LocatedTable>> = Object.fromEntries(
  Object.entries(mappingOf()).map(([table, mapped]) => [
    table,
    {
      table: table as TableId,
      sheet: firstSheet(mapped),
      headerRow: 1,
      columns: Object.fromEntries(Object.keys(mapped.columns).map((id, index) => [id, index + 1])),
      ...WORDS,
    },
  ]),
);

const placements: LocatedTables = Object.fromEntries(
  Object.entries(sources).map(([table, source]) => [table, [source]]),
);

/** What the formulas of a measure look like in the row of a scope; cells go by what they hold. */
function measureText(measure: Measure): string {
  const source = sources[measure.table];
  if (!source) throw new Error(measure.table);
  const formulas = (['team', 'region', 'rep'] as const)
    .filter((type) => names(attribution(source, sources.team), type))
    .map((type) => {
      const formula = measureFormula(measure, placements, {
        start: reference('start'),
        end: reference('end'),
        ...(type === 'team' ? {} : { scope: { column: type, criteria: [reference('escapedName')] } }),
        operands: operandsOf(measure, source).map((_, index) => reference(`operand${index + 1}`)),
      });
      return `  ${type}: =${print(formula)}`;
    });
  return [measureId(measure), ...formulas].join('\n');
}

function kpiText({ id, value }: (typeof KPIS)[number]): string {
  const cell = (where: string) => (measure: Measure) =>
    reference(`${where}${measures.findIndex((each) => measureId(each) === measureId(measure)) + 1}`);
  const formula = valueFormula(value, { here: cell('m'), previous: cell('previous'), team: cell('team') });
  if (!formula) throw new Error(id);
  return `${id}: =${print(formula)}`;
}

const SCOPES: readonly Scope[] = [
  { type: 'team', name: '', region: '' },
  { type: 'region', name: 'Bắc', region: 'Bắc' },
  { type: 'rep', name: 'Lan', region: 'Bắc' },
];
const PERIODS = [periodAt('month', serialOf(2026, 10, 1)), periodAt('month', serialOf(2026, 11, 1))];

const isAvailable = (measure: Measure, mapping: Mapping): boolean =>
  needsOf(measure).every(({ table, column }) => mapping[table]?.columns[column]);

interface Asked {
  /** Without it, all. */
  readonly tables?: readonly TableId[];
  readonly counting?: Counting;
  readonly customers?: CustomerKinds;
}

/** The query of each table, with what its columns and parameters are. */
function queries(
  dialect: Dialect,
  title: string,
  mapping: Mapping,
  { tables = [...new Set(measures.map((each) => each.table))], counting = {}, customers }: Asked = {},
): readonly string[] {
  return tables.map((table) => {
    const own = measures.filter((each) => each.table === table && isAvailable(each, mapping));
    const { query, parameters } = statement({
      measures: own,
      mapping,
      scopes: SCOPES,
      periods: PERIODS,
      place: { schema: 'crm', rowColumn: 'sheet_row', customers },
      counting,
    });
    return [
      `-- ${table}${title}`,
      ...own.map((measure, index) => `-- m${index + 1}: ${measureId(measure)}`),
      ...Object.entries(parameters).map(
        ([name, { type, value }]) => `-- ${dialect.parameter(name)}: ${type} ${JSON.stringify(value)}`,
      ),
      `${printSql(query, dialect)};`,
    ].join('\n');
  });
}

/**
 * The queries where all columns are mapped, where only the team sheet knows the regions, where IDs count once, and where
 * customers have phone numbers and codes.
 */
const queriesOf = (dialect: Dialect): readonly string[] => [
  ...queries(dialect, '', mappingOf()),
  ...queries(dialect, ', without region, until and the status of sales', {
    ...mappingOf(['region', 'until']),
    ...only('sales', mappingOf(['region', 'status'])),
  }),
  ...queries(dialect, ', each ID once', mappingOf(), {
    tables: ['leads', 'sales'],
    counting: { repeats: 'once' },
  }),
  ...queries(dialect, ', whose customers have phone numbers and codes', mappingOf(), {
    tables: ['customers', 'care'],
    customers: { phones: true, codes: true },
  }),
];

const only = (table: TableId, mapping: Mapping): Mapping => {
  const own = mapping[table];
  return own ? { [table]: own } : {};
};

const file = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

/** By the name of the file. */
export const goldenTexts = (): Readonly<Record<string, string>> => ({
  'measures.txt': file(measures.map((measure, index) => `m${index + 1}: ${measureText(measure)}`)),
  'kpis.txt': file(KPIS.map(kpiText)),
  'bigquery.sql': file(queriesOf(BIGQUERY)),
  'duckdb.sql': file(queriesOf(DUCKDB)),
});
