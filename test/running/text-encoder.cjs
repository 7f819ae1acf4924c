// jsdom's window has no TextEncoder; every browser and webview that the product runs in has one.
globalThis.TextEncoder ??= class {
  encode(text) {
    return Buffer.from(text, 'utf8');
  }
};
