/** Says what concerns tables in BigQuery: what is asked and what it costs, what cannot be read, and what to do, in English. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import { bigQueryColumns } from './big-query-columns';
import { columns, tables } from './names';
import { counted, decimal, list, quoted } from './phrases';

const of = (table: TableId): string => `“${tables[table]}”`;

/** Bytes as BigQuery’s own pages count them. */
function bytes(count: number): string {
  const [mega, giga, tera] = [2 ** 20, 2 ** 30, 2 ** 40];
  if (count >= tera) return `${rounded(count / tera)} TB`;
  return count >= giga ? `${rounded(count / giga)} GB` : `${rounded(Math.max(1, count / mega))} MB`;
}

const rounded = (value: number): string =>
  decimal(value >= 10 ? Math.round(value) : Math.round(value * 10) / 10);

const price = (dollars: number): string =>
  dollars < 0.01
    ? 'less than $0.01'
    : `about $${dollars.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

export const bigQuery = {
  /** Before anything is asked. */
  estimate: (queries: number, read: number, dollars: number, cap: number) =>
    `BigQuery will read at most ${bytes(read)} in ${queries === 1 ? '1 query' : `${decimal(queries)} queries`}: ${price(dollars)} at the list price of $6.25 per TB. The first TB of each month is free. No single query may read more than ${bytes(cap)}.`,
  aboveCap: (table: TableId, read: number, cap: number) =>
    `One query of the table ${of(table)} would read ${bytes(read)}, more than the limit of ${bytes(cap)}: BigQuery would refuse it. Raise the limit, or partition the table by its date.`,
  asksPeople: (table: TableId) => `Asking BigQuery who is in ${of(table)}`,
  asksNumbers: (table: TableId) => `Asking BigQuery for the numbers of ${of(table)}`,
  waitsFor: (table: TableId) => `Waiting for BigQuery to answer about ${of(table)}`,
  answered: 'BigQuery has answered',

  noRows: (table: TableId) =>
    `${tables[table]}: no row in BigQuery is in a period that can be shown. Is it the right table, and the right column of dates?`,
  undatedRows: (table: TableId, column: ColumnId, rows: number) =>
    `${tables[table]}: ${counted(rows, 'row')} in BigQuery without “${columns[column]}” ${rows === 1 ? 'is' : 'are'} in no period.`,
  emptyNumbers: (table: TableId, column: ColumnId, rows: number) =>
    `${tables[table]}: ${counted(rows, 'row')} in BigQuery without “${columns[column]}” ${rows === 1 ? 'adds' : 'add'} nothing.`,
  unknownReps: (table: TableId, rows: number) =>
    `${tables[table]}: ${counted(rows, 'row')} in BigQuery ${rows === 1 ? 'names' : 'name'} a rep who is not in the team sheet.`,

  otherEdition: (table: TableId, path: string) =>
    `The table ${of(table)} stands in BigQuery (${path}), which this edition of the add-on does not read. Install the BigQuery edition, or map the table to a sheet.`,
  inFunction: (fn: string, table: TableId) =>
    `${fn}: the table ${of(table)} is in BigQuery, which a function cannot ask. Read the numbers from “KPI Data”, or pass a range.`,
  badPath: (table: TableId, written: string) =>
    `The table ${of(table)}: “${written}” is not a table of BigQuery. Write project.dataset.table, for example my-project.crm.sales.`,
  onePlace: (table: TableId) =>
    `The table ${of(table)} is mapped to BigQuery and to something else. Map it to one table of BigQuery; to read several, make a view with UNION ALL.`,
  onSheet: (table: TableId) =>
    `The table ${of(table)} has to be on a sheet of this document. Map it to a sheet, for example one that Connected Sheets fills.`,
  oneLocation: (locations: readonly string[]) =>
    `The tables stand in several locations of BigQuery: ${list(locations)}. One query cannot read from two locations: copy them to one.`,
  noColumn: (table: TableId, path: string, header: string, known: readonly string[]) =>
    `The table ${of(table)} needs the column “${header}”, which ${path} does not have. It has ${quoted(known)}. A column within another one is written with a point, such as customer.name.`,
  ...bigQueryColumns,
  onDriveSheet: (table: TableId, path: string) =>
    `The table ${of(table)}: ${path} reads a Google sheet, for which the add-on would need to see your Drive. Map the table to the sheet itself, or save the data as a table of BigQuery.`,
  onceById: (table: TableId) =>
    `The plan counts each ID once, but the rows of ${of(table)} in BigQuery have no order. Make a view that gives each order once and map the table to it, or let every row count.`,
  inCurrencies: (table: TableId) =>
    `The amounts of ${of(table)} in BigQuery are in several currencies. Make a view that converts them, and map the table to it without a column of currencies.`,
  badName: (table: TableId, name: string) =>
    `The table ${of(table)}: BigQuery cannot have a column or table called “${name}”.`,
  tooManyPeople: (table: TableId, most: number) =>
    `The table ${of(table)} names more than ${decimal(most)} pairs of a rep and a region. Is the column of reps the right one?`,

  tooManyStatuses: (table: TableId, header: string, most: number) =>
    `The table ${of(table)}: “${header}” has more than ${decimal(most)} different values, too many for statuses. Choose another column, or type the statuses.`,

  /** After numbers were written without asking. */
  refreshedAsOf: (moment: string) =>
    `All numbers are written anew, as BigQuery answered on ${moment}. The menu asks BigQuery nothing. For newer numbers, open the sidebar and press “Refresh the numbers” in step 5.`,
  askFirst:
    'The numbers of tables in BigQuery have not been asked for yet. Open the sidebar and press “Refresh the numbers”: it shows first what that costs.',
  askAgain:
    'BigQuery keeps its answers for 24 hours, or the plan has changed since it was asked. Open the sidebar and press “Refresh the numbers”: it shows first what that costs.',

  /** By the reason that BigQuery gives. */
  accessDenied: (table: TableId, path: string, project: string) =>
    `BigQuery does not let you read ${path} (table ${of(table)}). Ask for the role “BigQuery Data Viewer” on the dataset, and “BigQuery Job User” in the project ${project}.`,
  notFound: (table: TableId, path: string) =>
    `BigQuery does not find ${path} (table ${of(table)}), or it is in another location than the other tables. Check the project, the dataset and the table in the mapping of the KPI plan.`,
  overCap: (table: TableId, needed: number, cap: number) =>
    `The query of ${of(table)} needs to read ${bytes(needed)}, above the limit of ${bytes(cap)}: it was not run, and costs nothing. Raise the limit, or partition the table by its date.`,
  quotaExceeded: (project: string) =>
    `The project ${project} has used up its quota of BigQuery for now. Try again tomorrow, or ask its administrator for more.`,
  rateLimitExceeded:
    'BigQuery had too many questions at a time. Try again in a minute: what is answered already is kept.',
  backendError:
    'BigQuery did not answer, three times. Try again in a few minutes: what is answered already is kept.',
  partitionNeeded: (table: TableId, path: string, column: string) =>
    `${path} (table ${of(table)}) may only be read by a part of its dates in “${column}”. Map the date of the table to this column, or switch off “Require partition filter”.`,
  notEnabled: (project: string) =>
    `The BigQuery API is not switched on in the project ${project}. Its administrator switches it on: https://console.cloud.google.com/apis/library/bigquery.googleapis.com?project=${project}`,
  billingNotEnabled: (project: string) =>
    `The project ${project} has no billing account, which BigQuery needs for this. Its administrator links one: https://console.cloud.google.com/billing/linkedaccount?project=${project}`,
  otherReason: (table: TableId, message: string) => `BigQuery says about the table ${of(table)}: ${message}`,
};
