/** The custom function of a KPI: its name, its parameters, and the help that Sheets shows. */
import type { TableId } from '../catalogue/tables';
import type { KpiId } from '../catalogue/kpis';
import { measuresOf, type Kpi } from '../kpi/kpi';
import { en } from '../messages/en';
import { vi } from '../messages/vi';

/** `newLeads` to `KPI_NEWLEADS`. */
export const functionName = (kpiId: string): string => `KPI_${kpiId.toUpperCase()}`;

/** The tables a KPI is made from, in order of use. */
export const tablesOf = (kpi: Kpi): readonly TableId[] => [
  ...new Set(measuresOf(kpi.value).map((measure) => measure.table as TableId)),
];

/** An example of the range of a table. */
export const exampleRange = (table: TableId): string => `${en.tables[table]}!A:H`;

const EXAMPLES = { period: '"2026-10"', rep: '"Lan"', region: '"Miền Bắc"' } as const;

/** The source of a KPI's custom function with its JSDoc, which Sheets shows as help. */
export function functionSource(kpi: Kpi): string {
  const id = kpi.id as KpiId;
  const tables = tablesOf(kpi);
  const parameters = [...tables, 'period', 'rep', 'region'] as const;
  const example = (name: (typeof parameters)[number]): string =>
    name === 'period' || name === 'rep' || name === 'region' ? EXAMPLES[name] : exampleRange(name);
  return [
    '/**',
    ` * ${en.kpis[id].explains} ${vi.kpis[id].explains}`,
    ' *',
    ...parameters.map(
      (name) => ` * @param {${example(name)}} ${name} ${en.functions[name]} ${vi.functions[name]}`,
    ),
    ` * @return {number} ${en.kpis[id].name}. ${vi.kpis[id].name}.`,
    ' * @customfunction',
    ' */',
    `global.${functionName(kpi.id)} = function (${parameters.join(', ')}) { return kpiFunction('${kpi.id}', arguments); };`,
  ].join('\n');
}
