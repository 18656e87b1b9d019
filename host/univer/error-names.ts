/** Translates Univer's error values into those that Sheets shows. */

const IN_SHEETS: ReadonlyMap<string, string> = new Map([
  // A result that would cover other cells.
  ['#SPILL!', '#REF!'],
  ['#CYCLE!', '#REF!'],
  ['#CALC!', '#N/A'],
  ['#NULL!', '#ERROR!'],
]);

/** Any other text is returned as it is. */
export const errorAsInSheets = (text: string): string => IN_SHEETS.get(text) ?? text;
