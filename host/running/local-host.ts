/** Runs Apps Script on this machine: it opens a document on Univer and runs the add-on's own bundle in it. */
import { releaseLocks } from '../apps-script/lock-service';
import type { ServiceCalls } from '../document/service-calls';
import { appsScriptServices } from '../apps-script/services';
import { refuseInvalidResults } from '../apps-script/strict-rules';
import { registerCustomFunctions } from '../functions/custom-function';
import type { HostDocument } from '../document/host-document';
import { openDocument, saveDocument } from './open-document';
import { keepUndo } from '../document/undo';
import type { SavedDocument } from '../document/saved-document';
import type { LocalHostOptions } from './local-host-options';
import { calculateSaved } from './saved-results';
import { loadScript } from './script';

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
  /** Begins to calculate what a saved document does not hold; headless this is done when it is opened. */
  calculateOpened(): void;
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
  const services = appsScriptServices(document, options.askBigQuery);
  const script = loadScript(document.files.code, { services, now: options.now });
  registerCustomFunctions(document, script.customFunctions);
  const calculateOpened = (): void => {
    if (options.saved) calculateSaved(document, options.saved, script.customFunctions);
  };
  // A page calculates once it is drawn.
  if (!options.view) calculateOpened();
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
    calculateOpened,
    save: () => saveDocument(document),
    dispose: () => {
      document.engine.dispose();
    },
  };
}
