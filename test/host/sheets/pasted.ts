/** Puts values into cells as a paste does, which also removes the rules of the cells. */
export function paste(
  range: GoogleAppsScript.Spreadsheet.Range,
  values: readonly (readonly unknown[])[],
): void {
  range.setDataValidation(null).setValues(values.map((row) => [...row]));
}
