/** Removes the accents of a text, as people do who type without them. */

/** `Tháng này` to `Thang nay`, `Đội` to `Doi`. */
export const unaccented = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
