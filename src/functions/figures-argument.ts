/** Reads which figures of closed periods are asked for, in English or Vietnamese. */
import { Refusal } from '../words/refusal';
import { isBlank, plainText } from '../core/text/text';
import { unaccented } from '../core/text/unaccented';
import { oneCell, type Given } from './arguments';

/** What was closed, or what the data say now. */
type Figures = 'closed' | 'now';

const WORDS: Readonly<Record<string, Figures>> = {
  closed: 'closed',
  'da chot': 'closed',
  now: 'now',
  'hien tai': 'now',
  'hien nay': 'now',
};

/**
 * Blank is what the data say now.
 *
 * @throws Refusal where it is another word, or several cells are filled
 */
export function readFigures(given: Given): Figures {
  const cell = oneCell(given, 'figures');
  if (isBlank(cell)) return 'now';
  const typed = plainText(given.shown(cell));
  const found = new Map(Object.entries(WORDS)).get(unaccented(typed).toLowerCase());
  if (!found) throw new Refusal((m) => m.errors.unknownFigures(given.fn.name, typed));
  return found;
}
