/** How texts are read and compared: one rule for names, headers and status words. */

/** A cell's text: NFC, without outer blanks. */
export const plainText = (value: string): string => value.normalize('NFC').trim();

/** What two texts must share to be the same name: they are compared without regard to case. */
export const textKey = (value: string): string => plainText(value).toLowerCase();
