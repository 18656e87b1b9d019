/** Says how the query of a table is copied, what stands above it, and why there is none, in English. */
export const sql = {
  /** What the sidebar asks; it is said by the server, for few people open it. */
  form: {
    title: 'Copy the SQL',
    hint: 'Are there more rows in a database than a sheet holds? This query counts them there. Put its answer on a sheet here and keep nothing but the headers on the sheet of this table: the scorecards are made from the answer.',
    database: 'Database',
    at: 'Name of the table there',
    atHint: 'With its dataset or schema: project.dataset.orders in BigQuery.',
    dates: 'Dates are stored as',
    datesAre: { date: 'Days, with or without a time', timestamp: 'Moments (TIMESTAMP, with a time zone)' },
    write: 'Write the query',
    written: 'The query is written: copy it.',
  },
  head: (table: string, database: string) =>
    `Facts of “${table}” for ${database}: a row for each scope, period and measure that has a number.`,
  ran: (database: string, engine: string) =>
    database === engine
      ? `In the tests of the add-on, ${engine} runs such queries.`
      : `In the tests of the add-on, ${engine} runs such queries; ${database} itself did not.`,
  untested: (database: string) =>
    `Not tested: written by the documentation of ${database}, never run there. Compare some numbers first.`,
  names:
    'Columns are called as the headers by which the table is read. Where the database calls them otherwise, change them here.',
  assumed:
    'No row here tells which statuses mean won or lost, so usual words do, such as “won” and “lost”. Add the words of your own.',
  answer:
    'Put the answer, with its headers, on a sheet of the document. Where the sheet of this table has nothing but headers, the scorecards are made from the answer.',
  periods: (first: string, last: string) =>
    `Periods from ${first} to ${last}, as far as they have begun. Copy the query anew when people come, go or move, and after that time.`,
  composed: 'Letters with accents must be stored as one sign each (Unicode NFC).',
  once: (column: string) =>
    `Rows that repeat an ID count once: the table needs a column “${column}” with the order of its rows.`,
  noPlace: (table: string, database: string) =>
    `Write what “${table}” is called in ${database}, with its dataset or schema: for example project.dataset.orders.`,
  namedBySheet: (table: string) =>
    `Whose rows are in “${table}” is told by the names of its sheets. A database needs a column for it: choose one here first.`,
  noMeasure: (table: string) => `No KPI counts rows of “${table}”, so there is no query for it.`,
  limits: {
    sheetName: (name: string, database: string) => `In ${database} no table can be called “${name}”.`,
    header: (name: string, database: string) => `In ${database} no column can be called “${name}”.`,
    currency: (name: string) =>
      `The column “${name}” says the currency of each row: a query would add up amounts of different currencies. Keep amounts of one currency in the database, then choose no column for the currency here.`,
    parts: (table: string) =>
      `Rows of “${table}” count in parts for several reps, which a query cannot tell. Keep one rep per row in the database.`,
    rowOfTotals: (sheet: string, row: number) =>
      `Row ${row} of “${sheet}” is a total that only its place tells. It must not stand in the database.`,
  },
};
