/** Offers the local host as it was built, because Jest cannot load Univer's modules one by one. */
import type * as headless from '../../host/headless';

declare global {
  /** What test/shared-host.cjs has loaded. */
  const builtHost: typeof headless;
}

export const {
  clearContent,
  commandWords,
  errorMessageAt,
  generate,
  importCsv,
  importWorkbookSheet,
  openDocument,
  openLocalHost,
  readDisplay,
  readExtent,
  readFormulas,
  readPatterns,
  readValues,
  readWorkbook,
  registerCustomFunctions,
  saveDocument,
  writeStyle,
  writeValues,
  appsScriptServices,
  chartData,
  holdLock,
  protectionAt,
} = builtHost;
