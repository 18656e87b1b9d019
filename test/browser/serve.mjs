/** Serves the built page for the tests: with the sample team, or with a folder of CSV files. */
import { startServer } from '../../scripts/server.mjs';

const [dataDir, mappingFile] = process.argv.slice(2);
const { url } = await startServer({ port: 0, dataDir, mappingFile });
console.log(url);
