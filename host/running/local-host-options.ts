/** Describes how a document is opened: with which script, for whom, and where. */
import type { ViewPlugins } from '../univer/engine';
import type { HostUi } from '../document/host-ui';
import type { SavedDocument } from '../document/saved-document';
import type { ScriptFiles } from '../document/script-files';
import type { AskBigQuery } from '../warehouse/answer';

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
  /** Answers what a script asks of BigQuery; without it the script has no such service. */
  readonly askBigQuery?: AskBigQuery | undefined;
  /** Univer's plugins of the page; headless there are none. */
  readonly view?: ViewPlugins;
}
