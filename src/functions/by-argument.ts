/** The word that says what stands down a table of KPIs to what it means, in English or Vietnamese. */
import { Refusal } from '../messages/refusal';
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
  week: 'week',
  tuan: 'week',
  month: 'month',
  thang: 'month',
  quarter: 'quarter',
  quy: 'quarter',
  year: 'year',
  nam: 'year',
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
