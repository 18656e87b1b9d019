/** Keeps the codes of a column in as few bytes a row as they need: most columns have few different texts. */

/** From -4 on. */
export type Codes = Int8Array | Int16Array | Int32Array;

/** @param texts how many different ones there are, at most */
export function codesFor(length: number, texts: number): Codes {
  if (texts <= 0x80) return new Int8Array(length);
  return texts <= 0x8000 ? new Int16Array(length) : new Int32Array(length);
}

/** Whether one more text finds no place among codes. */
export const areFull = (codes: Codes, texts: number): boolean =>
  texts === 0x80 ? codes instanceof Int8Array : texts === 0x8000 && codes instanceof Int16Array;

/** The same codes with room for more texts. */
export function widened(codes: Codes, texts: number): Codes {
  const wider = codesFor(codes.length, texts);
  wider.set(codes);
  return wider;
}
