/** Lists the tables of the document with the columns that name people: facts, which stand in for a table, name everybody. */
import type { WizardState } from '../../../src/app/bridge';
import type { Mapping } from '../../../src/data/mapping/mapping';

type Columns = Pick<NonNullable<Mapping['team']>, 'columns'>;

export const namingTables = ({
  plan,
  tables,
}: Pick<WizardState, 'plan' | 'tables'>): Readonly<Partial<Record<keyof Mapping, Columns>>> => ({
  ...plan.mapping,
  ...Object.fromEntries(
    tables.flatMap(({ table, isFromFacts }) =>
      isFromFacts ? [[table, { columns: { rep: table, region: table } }]] : [],
    ),
  ),
});
