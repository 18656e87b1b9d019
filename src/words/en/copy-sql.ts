/** Says how the query of a table is copied, in English. */
export const copySql = {
  title: (table: string) => `Copy the SQL of “${table}”`,
  hint: 'Too many rows for a sheet? This query counts them in your database. Put its answer on a sheet here: scorecards are made from it.',
  database: 'Database',
  at: 'Name of the table there, such as project.dataset.orders',
  dates: 'Its dates are',
  datesAre: { date: 'Days', timestamp: 'Moments (TIMESTAMP)' },
  write: 'Write the query',
  written: 'The query is written: copy it.',
};
