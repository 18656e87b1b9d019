/** The order in which test files are begun: those of a browser and of a spreadsheet first, so that no core waits at the end. */
const { default: Sequencer } = require('@jest/test-sequencer');

const LONGEST = ['browser', 'host', 'agreement'];

const place = ({ context }) => {
  const at = LONGEST.indexOf(context.config.displayName.name);
  return at < 0 ? LONGEST.length : at;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
};
