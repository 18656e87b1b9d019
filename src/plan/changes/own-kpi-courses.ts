/** Says how a team defines KPIs of its own as courses, one for each column of its definition. */
import type { OwnKpi } from '../own-kpis/own-kpi';
import { always, type AgreedValue, type Course, type OwnDefinition } from './course';

const VALUES: Readonly<Record<OwnDefinition, (own: OwnKpi) => AgreedValue>> = {
  name: ({ name }) => name,
  table: ({ table }) => table,
  aggregate: ({ aggregate }) => aggregate,
  column: ({ column }) => column ?? null,
  filterColumn: ({ filter }) => filter?.column ?? null,
  comparison: ({ filter }) => filter?.comparison ?? null,
  value: ({ filter }) => (filter && 'value' in filter ? filter.value : null),
  date: ({ date }) => date,
  denominator: ({ denominator }) => denominator ?? null,
  better: ({ better }) => better,
  format: ({ format }) => format,
  unit: ({ unit }) => (unit === '' ? null : unit),
};

export const ownKpiCourses = (own: readonly OwnKpi[]): readonly Course[] =>
  own.flatMap((kpi) =>
    Object.entries(VALUES).map(([column, value]) =>
      always({ what: `own ${column as OwnDefinition}`, of: kpi.id }, value(kpi)),
    ),
  );
