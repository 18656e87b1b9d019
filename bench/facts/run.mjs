/** Counts the facts in one way in a process of its own: `node run.mjs WAY ROWS [REPS] [MEASURES]` says what it took. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { byHand } from './by-hand.mjs';
import { ours } from './ours.mjs';
import * as peers from './peers.mjs';
import { HEADERS, makeRows } from './rows.mjs';

const WAYS = { ...peers, ours, byHand: () => byHand };

const [way, length, reps, many] = process.argv.slice(2);
const count = await WAYS[way]();
const rows = makeRows(Number(length), reps && Number(reps));
// The product finds its columns by their headers, which stand on the sheet; the others know theirs.
if (way === 'ours') rows.unshift(HEADERS);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
collect();

/** The most memory since the peak was last set back; Linux alone tells. */
const peak = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
const held = () => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
const [memory, resident, before] = [held(), process.memoryUsage().rss, process.cpuUsage()];
const answer = await count(rows, many && Number(many));
const { user, system } = process.cpuUsage(before);
const most = process.platform === 'linux' ? peak() - resident : NaN;
collect();
const kept = held() - memory;
const digest = createHash('sha1');
for (const values of answer) digest.update(Buffer.from(values.buffer));
console.log(
  JSON.stringify({
    cpu: (user + system) / 1000,
    query: answer.query,
    most,
    kept,
    digest: digest.digest('hex'),
  }),
);
process.exit(0);
