/** Says what the sidebar of the BigQuery edition shows besides: where a table is, its statuses, the limit and the price, in English. */
import { bigQueryColumns } from './big-query-columns';
import { counted } from './phrases';

export const bigQueryForm = {
  ...bigQueryColumns,

  /** Among the sheets of a table. */
  choice: 'A table in BigQuery',
  /** Below the name of a table; without rows before it was asked. */
  stands: (path: string, rows: number, written: string) =>
    `${path} in BigQuery${rows === 0 ? '' : ` · ${written} ${rows === 1 ? 'row' : 'rows'}`}`,
  path: 'Table in BigQuery',
  pathHint: 'project.dataset.table, for example my-project.crm.orders.',
  badPath: 'Write project.dataset.table, for example my-project.crm.orders.',
  look: 'Look at the table',
  lookNamed: (table: string) => `Look at the table in BigQuery for “${table}”`,
  lookHint: 'Reads the names and types of its columns only. This costs nothing.',
  looking: 'Looking at the table…',
  looked: (columns: number) =>
    `The table has ${counted(columns, 'column')}. Check below which of them is what.`,
  lookFirst: 'Press “Look at the table” first.',
  /** Of a column, in the list of columns. */
  typed: (path: string, type: string) => `${path} (${type})`,
  listOf: (type: string) => `list of ${type}`,
  scaleMissing: 'Choose the scale: in BigQuery the answers do not tell it.',
  scaleOpen: '– choose –',

  readStatuses: 'Find the statuses in BigQuery',
  readStatusesHint:
    'Counts the rows of the last 12 months for each status. You see first what that costs. Or type the statuses below.',
  statusesPrice: 'What finding the statuses costs',
  readingStatuses: 'Asking BigQuery…',
  noStatuses: 'No row has a status. Type the statuses below.',
  statusesMeaning: (meaning: string) => `Statuses that mean “${meaning}”`,
  statusesTyped: 'As they are in BigQuery, with a semicolon between two.',

  limits: 'Limit of BigQuery queries',
  limitsHint:
    'A query that would read more is not run, and costs nothing. Step 5 shows the price before it asks.',
  saveLimit: 'Save the limit',
  savingLimit: 'Saving the limit…',
  limitSaved: 'The limit is saved.',

  title: 'What asking BigQuery costs',
  asking: 'Asking BigQuery',
  ask: 'Ask BigQuery',
  notNow: 'Not now',
  cap: 'No query may read more than (GB)',
  useCap: 'Use this limit',
  badCap: 'Write a number of gigabytes above 0, such as 10.',
};
