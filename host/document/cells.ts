/** Offers the workbook's cells as Apps Script reads and writes them: blocks of values by sheet and area. */
export {
  displayNumber,
  readDisplay,
  readExtent,
  readFormulas,
  readPatterns,
  readValues,
  spilledPattern,
} from './read-cells';
export { clearCells, clearContent, typedCell, typingRules, writeStyle, writeValues } from './write-cells';
