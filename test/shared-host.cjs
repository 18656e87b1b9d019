/**
 * Loads the built local host once for all test files of a worker, beside the context in which Jest runs each of them:
 * there it would be compiled, and grow fast, anew for each file. https://github.com/jestjs/jest/issues/5163
 */
const { TestEnvironment } = require('jest-environment-node');

/** The host knows dates and errors by their class, and tests hand it theirs. */
const SHARED = ['Date', 'Error'];

module.exports = class extends TestEnvironment {
  #open = new Set();

  async setup() {
    await super.setup();
    for (const name of SHARED) this.global[name] = globalThis[name];
    // Most files need no spreadsheet.
    Object.defineProperty(this.global, 'builtHost', { get: () => this.#host() });
  }

  /** Closes what a file left open, so that nothing of it runs on beside the next one. */
  async teardown() {
    for (const { dispose } of this.#open) dispose();
    await super.teardown();
  }

  #host() {
    const host = require('../build/host.cjs');
    const kept =
      (open) =>
      (...given) => {
        const opened = open(...given);
        this.#open.add('engine' in opened ? opened.engine : opened);
        return opened;
      };
    return { ...host, openLocalHost: kept(host.openLocalHost), openDocument: kept(host.openDocument) };
  }
};
