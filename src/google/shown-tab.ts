/** Keeps the person's tab in front while sheets are inserted, because Google activates each new sheet. */

/** @returns what the run gives; the tab that was shown before it is shown again, also where it fails */
export function keepingShownTab<T>(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, run: () => T): T {
  const shown = spreadsheet.getActiveSheet();
  try {
    return run();
  } finally {
    // With the cells that the person had selected.
    spreadsheet.setActiveSheet(shown, true);
  }
}
