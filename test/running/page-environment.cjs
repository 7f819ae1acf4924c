const { TestEnvironment } = require('jest-environment-jsdom');

/** A page with what every browser has and jsdom lacks: for tests in which files are read beside the page. */
module.exports = class PageEnvironment extends TestEnvironment {
  channels = [];

  async setup() {
    await super.setup();
    const { channels } = this;
    // Node waits for open channels when it ends; a page that is left does not.
    class Channel extends MessageChannel {
      constructor() {
        super();
        channels.push(this);
      }
    }
    const lacking = { TextEncoder, TextDecoder, structuredClone, MessageChannel: Channel };
    Object.assign(this.global, { ...lacking, Uint8Array, ArrayBuffer });
  }

  async teardown() {
    for (const { port1 } of this.channels) port1.close();
    await super.teardown();
  }
};
