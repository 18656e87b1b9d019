/** Serves the built page for the tests, twice: with the sample team, and with a folder of CSV files. */
import { startServer } from '../../scripts/server.mjs';

const [dataDir, mappingFile] = process.argv.slice(2);
const sample = await startServer({ port: 0 });
const data = await startServer({ port: 0, dataDir, mappingFile });
console.log(JSON.stringify({ sample: sample.url, data: data.url }));
