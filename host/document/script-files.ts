/** Describes what clasp would push. */

/** The script, and the HTML files by name without `.html`. */
export interface ScriptFiles {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
}
