/** Makes the services of Apps Script that a script finds by name, for one document. */
import type { HostDocument } from '../document/host-document';
import type { AskBigQuery } from '../warehouse/answer';
import { bigQueryService } from './big-query';
import { chartsService } from './charts';
import type { Classes } from './classes';
import { htmlService } from './html-service';
import { lockService } from './lock-service';
import { propertiesService } from './properties-service';
import { rangeClass } from './range';
import { serve } from './serve';
import { sessionService } from './session';
import { sheetClass } from './sheet';
import { spreadsheetClass } from './spreadsheet';
import { spreadsheetApp } from './spreadsheet-app';

/** Services that the script does not use: every one of their names throws. */
const UNBUILT = ['Utilities', 'CacheService', 'ScriptApp', 'UrlFetchApp', 'DriveApp', 'Logger'] as const;

function classesOf(document: HostDocument): Classes {
  const classes: Classes = {
    document,
    spreadsheet: () => spreadsheet,
    sheet: (sheetId) => sheet(sheetId),
    range: (place) => range(place),
  };
  const spreadsheet = spreadsheetClass(classes);
  const sheet = sheetClass(classes);
  const range = rangeClass(classes);
  return classes;
}

/**
 * Each service by its global name. `console` is not among them: the machine's own serves.
 *
 * @param askBigQuery without it there is no advanced service, as in a script that has not enabled it
 */
export function appsScriptServices(
  document: HostDocument,
  askBigQuery?: AskBigQuery,
): Readonly<Record<string, object>> {
  return {
    SpreadsheetApp: spreadsheetApp(classesOf(document)),
    Charts: chartsService(document),
    HtmlService: htmlService(document),
    PropertiesService: propertiesService(document),
    LockService: lockService(document),
    Session: sessionService(document),
    ...(askBigQuery ? { BigQuery: bigQueryService(document, askBigQuery) } : {}),
    ...Object.fromEntries(UNBUILT.map((name) => [name, serve({ name, calls: document.calls, methods: {} })])),
  };
}
