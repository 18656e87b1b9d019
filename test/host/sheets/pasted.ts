/** Puts values into cells as a paste does: it brings along that the cells have no rule. */
export function paste(
  range: GoogleAppsScript.Spreadsheet.Range,
  values: readonly (readonly unknown[])[],
): void {
  range.setDataValidation(null).setValues(values.map((row) => [...row]));
}
