/** Lists every word of the page itself, in English. */
import type { RefError } from '../document/ref-error';
import type { WorkbookFlaw } from '../document/workbook-file';

export const en = {
  loading: 'Loading…',
  loadingScript: 'Loading the add-on…',
  loadingSaved: 'Opening your spreadsheet…',
  loadingSample: 'Making a sample sales team…',
  loadingFile: (name: string) => `Reading ${name}.csv…`,
  loadingCalculation: 'Calculating…',

  sampleTitle: 'Sample sales team',
  untitled: 'Untitled spreadsheet',
  sampleNoticeTitle: 'This is a sample',
  sampleNotice:
    'An invented sales team with its scorecards, as this add-on builds them. Change what you like: the numbers follow.',
  useOwnData: 'Use my own data',
  seeHow: 'See how it was made',
  ownNoticeTitle: 'Bring your own data',
  ownNotice:
    'Drop Excel or CSV files anywhere on this page, or choose them: with one table per sheet, such as sales or leads. Each sheet is taken over; nothing leaves this computer.',
  chooseFiles: 'Choose files…',
  saved: 'Saved in this browser',
  saving: 'Saving…',
  notSaved: 'Not saved',
  saveFailed: (reason: string) => `Your last changes could not be saved in this browser: ${reason}`,

  menuBar: 'Menu bar',
  file: 'File',
  newDocument: 'New',
  open: 'Open',
  import: 'Import…',
  importTitle: 'Import',
  notRead: (names: readonly string[]) =>
    `CSV files and Excel workbooks (.xlsx) can be read here, and not: ${names.join(', ')}. In your spreadsheet program, save them as .xlsx (File › Download or Save as), then drop those files.`,
  workbookFlaws: {
    broken: (file: string) =>
      `“${file}” is damaged, or no Excel workbook, and nothing was read from it. Open it in your spreadsheet program, save it again as .xlsx, then drop that file.`,
    locked: (file: string) =>
      `“${file}” is protected by a password, and nothing was read from it. Save it without one, then drop that file.`,
    large: (file: string, megabytes: number, cells: number) =>
      `“${file}” is too large, and nothing was read from it: ${megabytes} MB and ${cells.toLocaleString('en')} cells are the most. Keep only the sheets with your data, or save each of them as CSV.`,
    empty: (file: string) => `“${file}” has no sheet with anything on it.`,
  } satisfies Record<WorkbookFlaw, unknown>,
  fromFormulas: (sheet: string, count: number) =>
    `“${sheet}”: ${count} ${count === 1 ? 'cell is a formula' : 'cells are formulas'} in the file. Here the value is as it was last saved, and does not change with other cells.`,
  stayHidden: (file: string, sheets: readonly string[]) =>
    `“${file}”: ${sheets.map((sheet) => `“${sheet}”`).join(', ')} ${sheets.length === 1 ? 'is' : 'are'} hidden in the file, and here, too. The data in hidden sheets are read.`,
  imported: (sheet: string, rows: number) => `“${sheet}”: ${rows.toLocaleString('en')} rows read.`,
  print: 'Print',
  pdf: 'Download as PDF…',
  pdfHow:
    'The print dialog opens with this sheet. As destination choose “Save as PDF”; the paper is A4, and the sheet as wide as the paper.',
  pdfGoOn: 'Continue',
  reset: 'Reset…',
  extensions: 'Extensions',
  help: 'Help',
  about: 'About this page…',
  aboutTitle: 'About this page',
  aboutText: (addOn: string, build: string) => [
    'This spreadsheet runs on your own machine, with the same add-on that is installed in Google Sheets. No Google account is needed, and nothing leaves this computer.',
    `Open Extensions › ${addOn} › ${build} to make one scorecard per rep and per region. In a cell, type =KPI_ to see the functions.`,
    'What you do is kept in this browser. File › Reset starts afresh.',
    'By keyboard: Alt+F, Alt+N and Alt+H open the menus, Alt+Shift+. goes to the sidebar or the notice above the sheet, Esc goes back to the cells. On a Mac, hold Ctrl+Option instead of Alt.',
  ],
  language: 'Language',
  close: 'Close',
  dismiss: 'Dismiss',
  ok: 'OK',
  cancel: 'Cancel',

  working: 'Working…',
  failedTitle: 'That did not work',
  resetTitle: 'Start afresh?',
  resetQuestion:
    'All changes and all scorecards in this spreadsheet are deleted, and the data are loaded again.',
  resetDo: 'Start afresh',

  protectedTitle: 'Heads up!',
  protectedQuestion: (description: string) =>
    `You are about to change a part of this sheet that should not be changed by accident${
      description === '' ? '' : ` (${description})`
    }. Change it anyway?`,
  protectedDo: 'Change it',

  /** Beside the formula bar, by Univer's keys: its own packs lack them. */
  calculation: {
    analyzing: 'Looking for formulas',
    calculating: 'Calculating',
    'array-analysis': 'Looking for array formulas',
    'array-calculation': 'Calculating array formulas',
    done: 'Calculated',
  },

  errorTip: 'Error',
  /** In Sheets' own words. */
  refError: (error: RefError): string => {
    switch (error.kind) {
      case 'circle':
        return 'Circular dependency detected.';
      case 'occupied':
        return `Array result was not expanded because it would overwrite data in ${error.cell}.`;
      case 'rows':
        return `Result was not automatically expanded, please insert more rows (${error.missing}).`;
      case 'columns':
        return `Result was not automatically expanded, please insert more columns (${error.missing}).`;
    }
  },
  /** Beside the axis of a chart, in place of what the browser writes. */
  largeNumbers: {} as Readonly<Record<string, string>>,
  chartFailed: (reason: string) => `This chart cannot be drawn: ${reason}`,
  dataChanged:
    'The CSV files have changed since this spreadsheet was first opened. File › Reset loads them again.',
  openFailedTitle: 'This spreadsheet could not be opened',
  openFailedSaved:
    'What was saved in this browser cannot be read. You can start afresh: then the saved changes are lost.',
  openFailed: 'The page could not start.',
  tryAgain: 'Try again',
};

export type Words = typeof en;
