/** Knows what BigQuery bills for a query. https://cloud.google.com/bigquery/pricing#on_demand_pricing */

const MEGABYTE = 2 ** 20;
const TERABYTE = 2 ** 40;

/** Of each table that a query reads at least so much is billed. */
const LEAST_PER_TABLE = 10 * MEGABYTE;

/** The list price of most locations. */
const DOLLARS_PER_TERABYTE = 6.25;

/** What a query may be billed at most unless people say otherwise. */
export const USUAL_CAP = 10 * 2 ** 30;

/** Rounded up to whole megabytes. */
export const billedBytes = (processed: number, tables: number): number =>
  Math.max(Math.ceil(processed / MEGABYTE) * MEGABYTE, LEAST_PER_TABLE * tables);

export const priceOf = (billed: number): number => (billed / TERABYTE) * DOLLARS_PER_TERABYTE;
