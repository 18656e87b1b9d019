/** Prints records with the same keys as a table of text, with numbers aligned right. */

/** @param {Record<string, string | number>[]} records */
export function printTable(records) {
  const keys = Object.keys(records[0]);
  const rows = [keys, ...records.map((record) => keys.map((key) => String(record[key])))];
  const widths = keys.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const isNumber = keys.map((_, column) => rows.slice(1).every((row) => /^[\d.,\s]*$/.test(row[column])));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      isNumber[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
    );
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
}
