/** Reads the words that say what stands down a table of KPIs, in English or Vietnamese. */
import { Refusal } from '../words/refusal';
import { GRAIN_WORDS } from '../words/period-text';
import type { Grain } from '../core/calendar/period';
import type { Cell } from '../core/text/cells';
import { isBlank, plainText } from '../core/text/text';
import { unaccented } from '../core/text/unaccented';
import type { Given } from './arguments';

/** One row for each of a kind of scope, for each period of a length, or for each pair of the two. */
export interface By {
  readonly scope?: 'rep' | 'region';
  readonly grain?: Grain;
}

const SCOPE_WORDS: Readonly<Record<string, 'rep' | 'region'>> = {
  rep: 'rep',
  reps: 'rep',
  'nhan vien': 'rep',
  region: 'region',
  regions: 'region',
  'khu vuc': 'region',
};

/**
 * `rep`, `month`, `rep, month`; blank is by rep.
 *
 * @throws Refusal where it is another word, or two of the same kind
 */
export function readBy({ fn, shown }: Given, value: Cell): By {
  if (isBlank(value)) return { scope: 'rep' };
  const typed = plainText(shown(value));
  let by: By = {};
  for (const word of typed.split(/[,;+×]/)) {
    const key = unaccented(plainText(word)).toLowerCase();
    const [scope, grain] = [SCOPE_WORDS[key], GRAIN_WORDS[key]];
    if (scope !== undefined && by.scope === undefined) by = { ...by, scope };
    else if (grain !== undefined && by.grain === undefined) by = { ...by, grain };
    else throw new Refusal((m) => m.errors.unknownBy(fn.name, typed));
  }
  return by;
}
