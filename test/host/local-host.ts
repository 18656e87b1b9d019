/** Loads the local host as it was built, because Jest cannot load Univer's modules one by one. */
import type * as headless from '../../host/headless';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the file is built before the tests are compiled
const host = require('../../build/host.cjs') as typeof headless;

export const {
  clearContent,
  commandWords,
  errorMessageAt,
  generate,
  importCsv,
  openDocument,
  openLocalHost,
  readDisplay,
  readExtent,
  readFormulas,
  readPatterns,
  readValues,
  registerCustomFunctions,
  saveDocument,
  writeStyle,
  writeValues,
  appsScriptServices,
  chartData,
  holdLock,
  protectionAt,
} = host;
