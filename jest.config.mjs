import { fetchOwnPackages } from './scripts/own-packages.mjs';
import { LEFT_OUT } from './test/long-ways.cjs';

// Jest looks for the environments that are named below before it sets anything up.
fetchOwnPackages('test');

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testEnvironment: '<rootDir>/test/shared-host.cjs',
  testMatch: testMatch.map((each) => `<rootDir>/test/${each}`),
  transform: { '\\.ts$': '<rootDir>/test/transpile.cjs' },
  testPathIgnorePatterns: ['/node_modules/', ...LEFT_OUT],
  ...more,
});

export default {
  globalSetup: '<rootDir>/test/build.mjs',
  testSequencer: '<rootDir>/test/longest-first.cjs',
  // Jest leaves one core idle otherwise: on two cores half of them.
  maxWorkers: '100%',
  // Univer leaves timers behind that keep Node alive.
  forceExit: true,
  // A spreadsheet takes its time on a busy machine; a test that hangs still ends.
  testTimeout: 60_000,
  projects: [
    project('src', ['src/**/*.test.ts', 'layout/**/*.test.ts']),
    project('sidebar', ['sidebar/**/*.test.ts'], {
      testEnvironment: '<rootDir>/test/node_modules/jest-environment-jsdom',
      moduleNameMapper: { '\\.css$': '<rootDir>/test/sidebar/no-css.cjs' },
    }),
    project('agreement', ['agreement/**/*.test.ts']),
    project('host', ['host/**/*.test.ts', 'bundle/**/*.test.ts', 'command/**/*.test.ts']),
    project('browser', ['browser/**/*.test.ts'], {
      globalSetup: '<rootDir>/test/browser/start-browser.ts',
      globalTeardown: '<rootDir>/test/browser/stop-browser.ts',
    }),
  ],
};
