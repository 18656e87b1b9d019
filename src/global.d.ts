/** The build turns `global` into the global object of Apps Script. */
declare const global: Record<string, unknown>;
