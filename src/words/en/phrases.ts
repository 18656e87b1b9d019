/** Counts and lists things as English does. */

/** More are counted. */
const FEW = 8;

export const list = (values: readonly string[]): string => values.join(', ');
const quote = (name: string): string => `“${name}”`;
/** `“Lan”, “Minh”` */
export const quoted = (names: readonly string[]): string => list(names.map(quote));
export const decimal = (value: number): string => value.toLocaleString('en');
/** The first ones, with how many more there are. */
export const firstOf = (values: readonly string[], few: number): string =>
  `${list(values.slice(0, few))}${values.length > few ? ` and ${decimal(values.length - few)} more` : ''}`;
/** `“Won”, “Lost” and 7 more` */
export const fewOf = (names: readonly string[]): string => firstOf(names.map(quote), FEW);
/** `1 cell`, `2,000 cells` */
export const counted = (count: number, one: string): string =>
  `${decimal(count)} ${one}${count === 1 ? '' : 's'}`;
/** `1 cell loses`, `2 cells lose` */
export const doing = (count: number, one: string, does: string, plural: string): string =>
  `${counted(count, one)} ${count === 1 ? does : plural}`;
/** `0.8` is `80%`. */
export const asPercent = (share: number): string => `${(share * 100).toLocaleString('en')}%`;
