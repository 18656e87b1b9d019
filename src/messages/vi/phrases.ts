/** How Vietnamese counts and lists. */

export const list = (values: readonly string[]): string => values.join(', ');
/** A period within a sentence: `tháng 10/2026`. */
export const within = (period: string): string => period.charAt(0).toLowerCase() + period.slice(1);
export const decimal = (value: number): string => value.toLocaleString('vi');
/** `0.8` is `80%`. */
export const asPercent = (share: number): string => `${(share * 100).toLocaleString('vi')}%`;
