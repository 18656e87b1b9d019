/** Runs a refresh of the BigQuery edition over the files, in a process of its own, and says what each query took: `node refresh.mjs FOLDER`. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { EDITIONS } from '../../scripts/editions.mjs';
import { importTypeScript } from '../../scripts/import-typescript.mjs';
import { inProject } from '../../scripts/project.mjs';
import { openWarehouseFolder } from '../../scripts/warehouse-folder.mjs';
import { SCOPES } from './data.mjs';
import { openFiles } from './files.mjs';
import { mappingOf, product } from './product.mjs';

const [folder] = process.argv.slice(2);
const dataset = folder.split('/').at(-1);

async function mappingInWarehouse() {
  const { connection, columns } = await openFiles(folder);
  connection.closeSync();
  const mapping = mappingOf(product(), (table) => Object.keys(columns[table]));
  const tables = Object.entries(mapping).map(([table, { columns: mapped, won, lost }]) => [
    table,
    {
      ...{ bigquery: `my-project.${dataset}.${table}`, columns: mapped },
      ...('status' in mapped && { won, lost }),
    },
  ]);
  return {
    team: { sheet: 'Team', columns: { rep: 'Rep', region: 'Region' } },
    ...Object.fromEntries(tables),
  };
}

const TEAM = [
  'Rep,Region',
  ...SCOPES.filter(({ type }) => type === 'rep').map(({ name, region }) => `${name},${region}`),
].join('\n');

const secondsSince = (before) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** What a query reads and is for, told by its text. */
function describe(sql) {
  const [, table] = /FROM `(?:[^`]*\.)?([^.`]+)`/.exec(sql) ?? [];
  return {
    table,
    what: sql.includes('`row_count`') ? 'people' : sql.includes('`scope`') ? 'numbers' : 'list',
  };
}

/** The service, which notes what each query took: the next thing is asked when it is done. */
function noting({ ask, idle }) {
  const queries = [];
  let began;
  return {
    queries,
    service: {
      ask(method, args) {
        const isQuery = method === 'Jobs.query' && !args[0].dryRun;
        if (isQuery) began = process.cpuUsage();
        const answer = ask(method, args);
        if (isQuery) queries.push(describe(args[0].query));
        return answer;
      },
      async idle() {
        await idle();
        const last = queries.at(-1);
        if (last && last.cpu === undefined) last.cpu = secondsSince(began);
      },
    },
  };
}

const { commandWords } = await importTypeScript('host/messages/command.ts');
const words = commandWords('en');
const host = createRequire(import.meta.url)(inProject('build/host.cjs'));
const edition = (file) => readFile(inProject(EDITIONS.bigquery.folder, file), 'utf8');
const mapping = await mappingInWarehouse();
const warehouse = await openWarehouseFolder(folder, words);
const { queries, service } = noting(warehouse.service);
await host.generate({
  script: { code: await edition('Code.js'), html: { Sidebar: await edition('Sidebar.html') } },
  files: [{ name: 'Team', text: TEAM }],
  // The last period of the files, which has begun and is not over on the day of this run or lies ahead of it.
  request: { by: ['rep', 'region'], mode: 'values', period: '2026-12', mapping },
  ...{ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', words },
  warehouse: service,
  report: process.env.REPORT ? (line) => console.error(line) : () => undefined,
});
console.log(JSON.stringify({ queries, peak: process.resourceUsage().maxRSS * 1024 }));
process.exit(0);
