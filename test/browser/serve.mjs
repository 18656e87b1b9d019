/** Builds the page and serves it for the tests, twice: with the sample team, and with a folder of CSV files. */
import { buildPage } from '../../scripts/build-page.mjs';
import { startServer } from '../../scripts/server.mjs';

const [dataDir, mappingFile] = process.argv.slice(2);
await buildPage();
const sample = await startServer({ port: 0 });
const data = await startServer({ port: 0, dataDir, mappingFile });
console.log(JSON.stringify({ sample: sample.url, data: data.url }));
