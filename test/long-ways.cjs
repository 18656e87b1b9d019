/** Picks the test files of `npm run test:all`: those that go further with `ALL=1` (all-ways.ts), and those that only run then. */
const { readFileSync } = require('node:fs');

const ONLY_THEN = ['wizard-vietnamese', 'wizard-data', 'real-data'];

const isLong = (file) =>
  ONLY_THEN.some((each) => file.includes(each)) || readFileSync(file, 'utf8').includes('/all-ways');

module.exports = async (files) => ({ filtered: files.filter(isLong) });
module.exports.ONLY_THEN = ONLY_THEN;
