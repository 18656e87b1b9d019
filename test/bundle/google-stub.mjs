/**
 * Answers clasp in place of Google, when it is loaded before clasp: every request goes to the file that the environment
 * names, one line each, and none leaves the machine.
 */
import { appendFileSync } from 'node:fs';

/** What Google puts into a script that is new. */
const NEW_SCRIPT = {
  scriptId: 'script-1',
  files: [
    { name: 'appsscript', type: 'JSON', source: '{ "timeZone": "America/New_York" }' },
    { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n}\n' },
  ],
};

const ANSWERS = {
  'POST /drive/v3/files': { id: 'sheet-1' },
  'POST /v1/projects': { scriptId: 'script-1' },
  'GET /v1/projects/script-1/content': NEW_SCRIPT,
  'PUT /v1/projects/script-1/content': NEW_SCRIPT,
};

const answer = async (url, { method = 'GET', body } = {}) => {
  const what = `${method} ${new URL(url).pathname}`;
  const sent = body === undefined ? null : JSON.parse(await new Response(body).text());
  appendFileSync(process.env.GOOGLE_STUB_LOG, `${JSON.stringify({ what, sent })}\n`);
  const found = ANSWERS[what];
  return new Response(JSON.stringify(found ?? { error: { message: `not stubbed: ${what}` } }), {
    status: found ? 200 : 404,
    headers: { 'content-type': 'application/json' },
  });
};

// clasp's client takes the fetch of a window where there is one.
globalThis.window = { fetch: answer };
