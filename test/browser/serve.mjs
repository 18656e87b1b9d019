/** Serves the built page for the tests: with the sample team, or with a folder of CSV files. */
import { startServer } from '../../scripts/server.mjs';

const [data, mapping] = process.argv.slice(2);
const { url } = await startServer({ port: 0, data, mapping });
console.log(url);
