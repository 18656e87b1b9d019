/** Finds the values of a status column that mean won and lost. */
import type { Cell } from '../../core/text/cells';
import { plainText, textKey } from '../../core/text/text';
import { headerKey } from './header-key';
import type { TableMapping } from './mapping';

const WORDS = {
  won: [
    ...['won', 'win', 'closed won', 'closedwon', 'success', 'successful', 'completed', 'delivered', 'paid'],
    ...['thành công', 'đã chốt', 'chốt', 'chốt đơn', 'thắng', 'đã ký hợp đồng'],
    ...['đã giao', 'đã giao hàng', 'giao thành công', 'hoàn thành', 'hoàn tất', 'đã thanh toán'],
  ],
  lost: [
    ...['lost', 'closed lost', 'closedlost', 'failed', 'cancelled', 'canceled', 'returned', 'refunded'],
    ...['thất bại', 'không thành công', 'mất', 'mất khách', 'từ chối', 'hủy', 'đã hủy'],
    ...['trả hàng', 'đã trả hàng', 'hoàn hàng', 'giao thất bại'],
  ],
} as const;

const KEYS = { won: new Set(WORDS.won.map(headerKey)), lost: new Set(WORDS.lost.map(headerKey)) };

export const isStatusWord = (text: string): boolean =>
  KEYS.won.has(headerKey(text)) || KEYS.lost.has(headerKey(text));

/** Each word once, as it is first written; a meaning that no value has is left out. */
export function wonAndLost(values: readonly Cell[]): Pick<TableMapping, 'won' | 'lost'> {
  const words = new Map<string, string>();
  for (const value of values) {
    if (typeof value === 'string' && value !== '' && !words.has(textKey(value)))
      words.set(textKey(value), plainText(value));
  }
  const meaning = (keys: ReadonlySet<string>): readonly string[] =>
    [...words.values()].filter((word) => keys.has(headerKey(word)));
  const [won, lost] = [meaning(KEYS.won), meaning(KEYS.lost)];
  return { ...(won.length > 0 ? { won } : {}), ...(lost.length > 0 ? { lost } : {}) };
}
