/** A text without the marks above and below its letters: what people type who leave accents out. */

/** `Tháng này` to `Thang nay`, `Đội` to `Doi`. */
export const unaccented = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
