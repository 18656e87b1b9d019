/** Runs the tests that need Google's SQL engine: `npm run test:googlesql`. */
export default {
  rootDir: '../..',
  testMatch: ['<rootDir>/test/googlesql/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/test/transpile.cjs' },
  testTimeout: 900_000,
};
