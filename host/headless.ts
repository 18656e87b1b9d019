/**
 * Exports everything of the local host that runs without a screen: the entry of the bundle for tests and the command
 * line.
 */
export { openLocalHost } from './running/local-host';
export { chartData } from './apps-script/chart-spec';
export { holdLock } from './apps-script/lock-service';
export { protectionAt } from './apps-script/protection';
export { appsScriptServices } from './apps-script/services';
export * from './document/cells';
export { importCsv } from './document/csv';
export { importWorkbookSheet } from './document/import-workbook';
export { readWorkbook } from './document/workbook-file';
export { registerCustomFunctions, type CustomFunction } from './functions/custom-function';
export { errorMessageAt } from './document/error-message';
export { finishedSample } from './running/finished-sample';
export { openDocument, saveDocument } from './running/open-document';
export { loadScript } from './running/script';
export { csvText } from './command/csv-text';
export { fileNames } from './command/file-name';
export { generate } from './command/generate';
export { summaryTable } from './command/summary';
export { commandWords } from './messages/command';
