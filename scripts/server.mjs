/** Serves the built page, the built add-on and a data folder on this machine. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import path from 'node:path';
import sirv from 'sirv';
import { PAGE_FOLDER } from './build-page.mjs';
import { readDataFolder, readMapping } from './data-folder.mjs';
import { EDITIONS } from './editions.mjs';
import { finishedSampleFile, sampleData, today } from './finished-sample.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { inProject } from './project.mjs';
import { openWarehouseFolder } from './warehouse-folder.mjs';

const TRIES = 20;
const LANGUAGES = ['vi', 'en'];

/**
 * Serves what `build` and `buildPage` have written.
 *
 * @param {{ port: number, data?: string, mapping?: string, numberLocale?: string, finished?: boolean,
 *   edition?: keyof typeof EDITIONS, warehouse?: string }} options a folder
 *   of CSV files and how to read them; without one the sample team, `finished` with its scorecards; port 0 takes any free
 *   one; where a port is taken the next ones are tried
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws {Error} where the data cannot be read or no port is free
 */
export async function startServer({ port, ...described }) {
  const data = JSON.stringify(await describeData(described));
  const page = sirv(PAGE_FOLDER, { dev: true, etag: true });
  const { edition = 'sheets' } = described;
  const addOn = sirv(inProject(EDITIONS[edition].folder), { dev: true, etag: true });
  const warehouse = await openedWarehouse(described);
  const server = createServer((request, response) => {
    if (!isAskedHere(request.headers.host, server.address().port)) {
      response.writeHead(403, { 'content-type': 'text/plain' }).end('Only this machine is served.');
      return;
    }
    // Pages of other sites must not show this one inside of them.
    response.setHeader('content-security-policy', "frame-ancestors 'self'");
    if (request.url === '/data.json') {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(data);
      return;
    }
    if (warehouse && request.method === 'POST' && request.url === '/bigquery') {
      void answerBigQuery(request, response, warehouse.service);
      return;
    }
    const [, language] = /^\/sample\.(\w+)\.json$/.exec(request.url) ?? [];
    if (described.finished && LANGUAGES.includes(language)) {
      void sendSample(language, response);
      return;
    }
    page(request, response, () =>
      addOn(request, response, () =>
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found'),
      ),
    );
  });
  await listen(server, port);
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        warehouse?.close();
      }),
  };
}

/**
 * Whether a request names this machine. Any other name was made to lead here by somebody else, whose page would read
 * the data as if they were its own: https://developer.mozilla.org/docs/Glossary/DNS_rebinding
 */
const isAskedHere = (host, port) =>
  ['localhost', '127.0.0.1', '[::1]'].some(
    (name) => host === `${name}:${port}` || (port === 80 && host === name),
  );

/** What the page asks for as /data.json; `id` tells one folder from another, `files` is `null` without a folder. */
async function describeData({ data, mapping, numberLocale = null, finished = false, warehouse }) {
  if (data === undefined && warehouse === undefined) return sampleData(finished ? today() : null);
  const words = await englishWords();
  const read = {
    files: data === undefined ? [] : await readDataFolder(data, words),
    hasWarehouse: warehouse !== undefined,
    mapping: mapping === undefined ? null : await readMapping(mapping, words),
    numberLocale,
    finishedOn: null,
  };
  const folder = path.resolve(data ?? warehouse);
  return { id: hash(folder), name: path.basename(folder), version: hash(JSON.stringify(read)), ...read };
}

const englishWords = async () => (await importTypeScript('host/messages/command.ts')).commandWords('en');

const openedWarehouse = async ({ warehouse }) =>
  warehouse === undefined ? undefined : openWarehouseFolder(warehouse, await englishWords());

/** An answer that is not there yet is waited for so long: the page stands still meanwhile. */
const WAIT_MILLISECONDS = 250;

async function answerBigQuery(request, response, service) {
  // A page of another site cannot send this type without being asked first, which is not answered.
  if (request.headers['content-type'] !== 'application/json') {
    response.writeHead(415, { 'content-type': 'text/plain' }).end('Only JSON is answered.');
    return;
  }
  const { method, args } = JSON.parse(await text(request));
  if (method === 'Jobs.getQueryResults') {
    await Promise.race([service.idle(), new Promise((done) => setTimeout(done, WAIT_MILLISECONDS))]);
  }
  const answer = JSON.stringify(service.ask(method, args));
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(answer);
}

async function sendSample(language, response) {
  try {
    const text = await readFile(await finishedSampleFile(language));
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(text);
  } catch (error) {
    console.error(error);
    response.writeHead(500, { 'content-type': 'text/plain' }).end(error.message);
  }
}

const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

async function listen(server, port) {
  const last = port === 0 ? 0 : Math.min(port + TRIES - 1, 65535);
  for (let candidate = port; candidate <= last; candidate++) {
    if (await tryPort(server, candidate)) return;
  }
  throw new Error(`No port from ${port} to ${last} is free. Choose another one with PORT.`);
}

const tryPort = (server, port) =>
  new Promise((resolve, reject) => {
    const failed = (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', failed);
    // Only this machine may connect: the page has no log-in.
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
