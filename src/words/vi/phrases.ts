/** Counts and lists things as Vietnamese does. */

/** More are counted. */
const FEW = 8;

export const list = (values: readonly string[]): string => values.join(', ');
/** `“Lan”, “Minh”` */
export const quoted = (names: readonly string[]): string => list(names.map((name) => `“${name}”`));
/** The first few, with how many more there are: `“Mới”, “Đã chốt” và 7 từ khác`. */
export const fewOf = (names: readonly string[]): string =>
  `${quoted(names.slice(0, FEW))}${names.length > FEW ? ` và ${names.length - FEW} từ khác` : ''}`;
export const decimal = (value: number): string => value.toLocaleString('vi');
/** `0.8` is `80%`. */
export const asPercent = (share: number): string => `${(share * 100).toLocaleString('vi')}%`;
