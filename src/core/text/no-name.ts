/** Recognises what people write where a rep, a region or a customer has no name: it is read as a blank cell. */
import type { Cell } from './cells';
import { textKey } from './text';

/**
 * What the `textKey` of such a text looks like; databases understand it as well. Not “na”: that is a given name.
 */
export const NO_NAME = new RegExp(
  [
    '^(?:[-–—_./]+|n/a|n\\.a\\.?|none|null|nil|\\((?:none|null|blank|empty|trống|không có)\\)',
    '|không có|khong co|chưa có|chua co)$',
  ].join(''),
  'u',
);

/** `-`, `N/A`, `không có`, `(trống)`, `null`. */
export const isNoName = (cell: Cell): boolean => typeof cell === 'string' && isNoNameKey(textKey(cell));

/** The same of the `textKey` of a text. */
export const isNoNameKey = (key: string): boolean => NO_NAME.test(key);

/** Whether a column of any table holds names. */
export const holdsNames = (column: string): boolean =>
  column === 'rep' || column === 'region' || column === 'customer';
