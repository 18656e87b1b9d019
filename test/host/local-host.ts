/** The local host as the build made it: Univer's modules cannot be loaded one by one by Jest. */
import type * as headless from '../../host/headless';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the file is built before the tests are compiled
const host = require('../../build/host.cjs') as typeof headless;

export const {
  clearContent,
  commandWords,
  errorMessageAt,
  generate,
  importCsv,
  loadScript,
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
