/** Runs Apps Script on this machine: it opens a document on Univer and runs the add-on's own bundle in it. */
import type { IWorkbookData } from '@univerjs/core';
import { releaseLocks } from './apps-script/lock-service';
import type { ServiceCalls } from './apps-script/service-calls';
import { appsScriptServices } from './apps-script/services';
import { refuseInvalidResults } from './apps-script/strict-rules';
import { registerCustomFunctions } from './document/custom-function';
import type { ViewPlugins } from './document/engine';
import type { Beside, HostDocument } from './document/host-document';
import { openDocument, saveDocument } from './document/open-document';
import { keepUndo } from './document/undo';
import { loadScript } from './script';

/** What clasp would push: the script, and the HTML files by name without `.html`. */
export interface ScriptFiles {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
}

export interface MenuItem {
  readonly label: string;
  /** The name of the function that the item calls. */
  readonly run: string;
}

/** What a script shows to a person; headless, a test records it. */
export interface HostUi {
  addMenu(menu: { readonly name: string | null; readonly items: readonly (MenuItem | 'separator')[] }): void;
  showSidebar(html: { readonly title: string; readonly content: string }): void;
  showDialog(html: {
    readonly title: string;
    readonly content: string;
    readonly width?: number;
    readonly height?: number;
  }): void;
  toast(message: string, title: string, seconds: number): void;
  alert(message: string, title?: string): void;
}

/** A document as it is kept between two visits: plain JSON. */
export interface SavedDocument {
  readonly workbook: IWorkbookData;
  readonly beside: Beside;
}

export interface LocalHostOptions {
  readonly files: ScriptFiles;
  readonly ui: HostUi;
  /** Without it a new document with one empty sheet is opened. */
  readonly saved?: SavedDocument;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly userLocale?: string;
  readonly now?: () => number;
  /**
   * Whether a script's text that starts with `=` becomes a formula in a cell of plain text, too. Google does not say: an
   * add-on has to stand both.
   */
  readonly plainTextTakesFormulas?: boolean;
  /** Univer's plugins of the page; headless there are none. */
  readonly view?: ViewPlugins;
}

export interface LocalHost {
  readonly document: HostDocument;
  /** The document as a script sees it. */
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly calls: ServiceCalls;
  /**
   * Calls a function of the script as a menu item or `google.script.run` does: arguments and answer travel as JSON.
   *
   * @throws the script's own error; an error where there is no such public function
   */
  run(name: string, ...args: readonly unknown[]): unknown;
  /**
   * Resolves when every formula shows its value.
   *
   * @throws Google's error where a formula that was written came to what a strict data validation of its cell forbids
   */
  calculated(): Promise<void>;
  save(): SavedDocument;
  /** Closes the document; without it Univer's timers keep Node alive. */
  dispose(): void;
}

/**
 * Opens a document and loads the script into it. `onOpen` is not run: that is the opener's to do.
 *
 * @throws what the script's global code throws; where the locale or the time zone is unknown
 */
export function openLocalHost(options: LocalHostOptions): LocalHost {
  const document = openDocument(options);
  const services = appsScriptServices(document);
  const script = loadScript(document.files.code, { services, now: options.now });
  registerCustomFunctions(document, script.customFunctions);
  // A saved workbook holds no spilled values, and what reads the clock is out of date.
  if (options.saved) document.engine.recalculate();
  const { SpreadsheetApp } = services as unknown as {
    readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  };
  return {
    document,
    spreadsheet: SpreadsheetApp.getActive(),
    calls: document.calls,
    run(name, ...args) {
      try {
        return keepUndo(document, () => script.run(name, args));
      } finally {
        releaseLocks(document);
      }
    },
    async calculated() {
      await document.engine.calculated();
      await refuseInvalidResults(document);
    },
    save: () => saveDocument(document),
    dispose: () => {
      document.engine.dispose();
    },
  };
}
