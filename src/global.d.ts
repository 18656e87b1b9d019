/** Declares `global`, which the build turns into the global object of Apps Script. */
declare const global: Record<string, unknown>;
