/** Writes the locale of a spreadsheet, `vi_VN`, as the tag by which JavaScript knows it: `vi-VN`. */
export const languageTag = (locale: string): string => locale.replace(/_/g, '-');
