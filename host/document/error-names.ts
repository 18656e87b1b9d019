/** Univer's error values to the ones that Sheets shows. */

const IN_SHEETS: ReadonlyMap<string, string> = new Map([
  // https://support.google.com/docs/thread/10189421: a result that would overwrite cells, and a circle, are #REF!.
  ['#SPILL!', '#REF!'],
  ['#CYCLE!', '#REF!'],
  ['#CALC!', '#N/A'],
  ['#NULL!', '#ERROR!'],
]);

/** Any other text is returned as it is. */
export const errorAsInSheets = (text: string): string => IN_SHEETS.get(text) ?? text;
