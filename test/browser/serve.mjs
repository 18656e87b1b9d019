/**
 * Serves the built page for the tests: with the data of the sample team, with its finished document, or with a folder of CSV
 * files, beside a folder that stands in for BigQuery or not.
 */
import { startServer } from '../../scripts/server.mjs';

const [data, mapping, warehouse] = process.argv.slice(2);
const edition = warehouse === undefined ? 'sheets' : 'bigquery';
const options = data === '--finished' ? { finished: true } : { data, mapping, warehouse, edition };
const { url } = await startServer({ port: 0, ...options });
console.log(url);
