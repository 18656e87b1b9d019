/** How English counts and lists. */

export const list = (values: readonly string[]): string => values.join(', ');
/** `1 cell`, `2 cells` */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
/** `0.8` is `80%`. */
export const asPercent = (share: number): string => `${(share * 100).toLocaleString('en')}%`;
