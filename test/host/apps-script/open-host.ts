/** Opens a local host for a script and a document, whose services a test can hold and whose interface it can read. */
import type { HostUi } from '../../../host/document/host-ui';
import type { LocalHost } from '../../../host/running/local-host';
import type { LocalHostOptions } from '../../../host/running/local-host-options';
import { appsScriptServices, openLocalHost } from '../local-host';

interface Services {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
}

export interface OpenHost extends Services {
  readonly host: LocalHost;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The first sheet, empty. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** What the script has shown, in order. */
  readonly shown: readonly unknown[];
}

/** An American spreadsheet in Vietnam's time zone. */
export function openHost(options: Partial<LocalHostOptions> = {}): OpenHost {
  const shown: unknown[] = [];
  const ui: HostUi = {
    addMenu: (menu) => void shown.push({ menu }),
    showSidebar: (sidebar) => void shown.push({ sidebar }),
    showDialog: (dialog) => void shown.push({ dialog }),
    toast: (message, title, seconds) => void shown.push({ toast: [message, title, seconds] }),
    alert: (message, title) => void shown.push({ alert: [message, title] }),
  };
  const host = openLocalHost({
    files: { code: '', html: { Sidebar: '<p>Hello</p>' } },
    ui,
    locale: 'en_US',
    timeZone: 'Asia/Ho_Chi_Minh',
    userLocale: 'vi',
    ...options,
  });
  const services = appsScriptServices(host.document) as unknown as Services;
  const [sheet] = host.spreadsheet.getSheets();
  if (!sheet) throw new Error('The document has no sheet.');
  host.calls.reset();
  return { ...services, host, spreadsheet: host.spreadsheet, sheet, shown };
}
