/**
 * Serves the built page for the tests: with the data of the sample team, with its finished document, or with a folder of CSV
 * files.
 */
import { startServer } from '../../scripts/server.mjs';

const [data, mapping] = process.argv.slice(2);
const options = data === '--finished' ? { finished: true } : { data, mapping };
const { url } = await startServer({ port: 0, ...options });
console.log(url);
