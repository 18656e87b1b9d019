/** Writes in which database a person's tables stand as a text to be kept, and reads it back. */
import { DATABASE_IDS, DATABASES } from '../../compute/sql/dialects/databases';
import type { Messages } from '../../words';
import { DATE_KINDS, type SqlPlace, type SqlRequest, type SqlView } from '../bridge/sql';

const NEW: SqlPlace = { database: 'bigquery', dates: 'date', tables: {} };

/** What an earlier version kept and this one does not know counts as nothing. */
export function placeOf(kept: string | null): SqlPlace {
  if (kept === null) return NEW;
  const { database, dates, tables } = JSON.parse(kept) as Partial<SqlPlace>;
  return {
    database: DATABASE_IDS.find((each) => each === database) ?? NEW.database,
    dates: DATE_KINDS.find((each) => each === dates) ?? NEW.dates,
    tables: tables ?? NEW.tables,
  };
}

export const placeWith = ({ tables }: SqlPlace, { database, dates, table, at }: SqlRequest): SqlPlace => ({
  database,
  dates,
  tables: { ...tables, [table]: at },
});

export const placeText = (place: SqlPlace): string => JSON.stringify(place);

export const sqlView = (place: SqlPlace, { sql }: Messages): SqlView => ({
  ...place,
  words: sql.form,
  databases: DATABASE_IDS.map((value) => ({ value, text: DATABASES[value].name })),
});
