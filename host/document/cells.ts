/** The workbook's cells as Apps Script reads and writes them: blocks of values by sheet and area. */
export { readDisplay, readExtent, readFormulas, readPatterns, readValues } from './read-cells';
export { clearContent, writeStyle, writeValues } from './write-cells';
