/** Picks the test files of `npm run test:all`: those that go further with `ALL=1` (all-ways.ts), and those that only run then or when they are named. */
const { readFileSync } = require('node:fs');

/** Beside a file that always runs, those that look at the same kind of thing from further sides. */
const FURTHER = {
  'agreement/engine-formula': ['agreement/scores'],
  'browser/keyboard': ['browser/keyboard-journey'],
  'browser/page': ['browser/after-run', 'browser/first-minute', 'browser/old-sample', 'browser/period'],
  'browser/wizard-plan': [
    ...['browser/closing', 'browser/one-person', 'browser/plan-changes'],
    ...['browser/suggestions', 'browser/target-grid'],
  ],
  'browser/wizard-start': [
    ...['browser/wizard-at-once', 'browser/wizard-data-'],
    ...['browser/wizard-english', 'browser/wizard-vietnamese'],
  ],
  'command/bigquery': ['browser/bigquery'],
  'command/generate': ['command/real-data'],
  'host/sheets/card-look': ['host/sheets/card-again', 'host/sheets/card-kept'],
  'host/sheets/closed-is-closed': ['host/sheets/closed-before-mature', 'host/sheets/pay-closed'],
  'host/sheets/facts': ['host/sheets/copied-sql'],
  'host/sheets/first-look': ['host/sheets/period'],
  'host/sheets/history': ['host/sheets/histories', 'host/sheets/reopening'],
  'host/sheets/interrupted': [
    ...['host/sheets/data-in-chunks', 'host/sheets/plan-changes-interrupted'],
    'host/sheets/plan-interrupted',
  ],
  'host/sheets/large-file': ['host/sheets/cost'],
  'host/sheets/names': ['host/sheets/joined-criteria', 'host/sheets/one-error'],
  'host/sheets/plan-sheet': ['host/sheets/bands-out-of-order', 'host/sheets/plan-rearranged'],
  'host/sheets/regenerate': ['host/sheets/again'],
  'host/sheets/scores': ['host/sheets/year'],
  'host/sheets/target-grid': ['host/sheets/target-grid-typed', 'host/sheets/typed-lengths'],
};

const ONLY_THEN = Object.values(FURTHER)
  .flat()
  .map((each) => `/test/${each}${each.endsWith('-') ? '' : '\\.test'}`);

const isNamed = process.argv.slice(2).some((each) => /^--testPathPattern|^[^-/].*\//.test(each));

const isLong = (file) =>
  ONLY_THEN.some((each) => new RegExp(each).test(file.replaceAll('\\', '/'))) ||
  readFileSync(file, 'utf8').includes('/all-ways');

module.exports = async (files) => ({ filtered: files.filter(isLong) });
/** Patterns of the files that this run leaves out. */
module.exports.LEFT_OUT = process.env.ALL === '1' || isNamed ? [] : ONLY_THEN;
