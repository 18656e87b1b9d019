/** Counts and lists things as Vietnamese does. */

export const list = (values: readonly string[]): string => values.join(', ');
/** `“Lan”, “Minh”` */
export const quoted = (names: readonly string[]): string => list(names.map((name) => `“${name}”`));
export const decimal = (value: number): string => value.toLocaleString('vi');
/** `0.8` is `80%`. */
export const asPercent = (share: number): string => `${(share * 100).toLocaleString('vi')}%`;
