/** The word that says what stands down a table of KPIs to what it means, in English or Vietnamese. */
import { Refusal } from '../messages/refusal';
import { GRAIN_WORDS } from '../periods/parse';
import type { Grain } from '../periods/period';
import type { Cell } from '../rows/cells';
import { isBlank, plainText } from '../rows/text';
import { unaccented } from '../rows/unaccented';
import type { CustomFunction } from './custom-function';

export type By = 'rep' | 'region' | Grain;

const WORDS: Readonly<Record<string, By>> = {
  rep: 'rep',
  reps: 'rep',
  'nhan vien': 'rep',
  region: 'region',
  regions: 'region',
  'khu vuc': 'region',
  ...GRAIN_WORDS,
};

/**
 * Blank is by rep.
 *
 * @throws Refusal where it is another word
 */
export function readBy(fn: CustomFunction, value: Cell): By {
  if (isBlank(value)) return 'rep';
  const by = WORDS[unaccented(plainText(String(value))).toLowerCase()];
  if (by === undefined) throw new Refusal((m) => m.errors.unknownBy(fn.name, plainText(String(value))));
  return by;
}
