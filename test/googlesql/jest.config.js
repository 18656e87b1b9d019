/** Runs the tests that need Google's SQL engine: `npm run test:googlesql`. */
import { fetchOwnPackages } from '../../scripts/own-packages.mjs';

fetchOwnPackages('test');

export default {
  rootDir: '../..',
  testMatch: ['<rootDir>/test/googlesql/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/test/transpile.cjs' },
  testTimeout: 900_000,
};
