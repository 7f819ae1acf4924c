const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes long first, so that no processor is idle at the end while another works at a long file. */
const ORDER = ['e2e', 'host', 'pane', 'core'];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ context }) => ORDER.indexOf(context.config.displayName?.name ?? '');
    // Within a kind: as jest has it, by time where it has run before, else by size. Sorting keeps that order.
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
