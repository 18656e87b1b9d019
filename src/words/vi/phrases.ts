/** Counts and lists things as Vietnamese does. */

/** More are counted. */
const FEW = 8;

export const list = (values: readonly string[]): string => values.join(', ');
const quote = (name: string): string => `“${name}”`;
/** `“Lan”, “Minh”` */
export const quoted = (names: readonly string[]): string => list(names.map(quote));
export const decimal = (value: number): string => value.toLocaleString('vi');
/** The first ones, with how many more there are, and what these are. */
export const firstOf = (values: readonly string[], few: number, others: string): string =>
  `${list(values.slice(0, few))}${values.length > few ? ` và ${decimal(values.length - few)} ${others}` : ''}`;
/** `“Mới”, “Đã chốt” và 7 từ khác` */
export const fewOf = (names: readonly string[]): string => firstOf(names.map(quote), FEW, 'từ khác');
/** `0.8` is `80%`. */
export const asPercent = (share: number): string => `${(share * 100).toLocaleString('vi')}%`;
