'use strict';
const { createHash } = require('node:crypto');
const vm = require('node:vm');
const { keep, readKept } = require('./bundle.cjs');

/**
 * V8 itself compares only the length of a text with that of the text which the machine code was made of. Of a text of many
 * lines the first one says which it is.
 */
const digestOf = (code) => {
  const end = code.indexOf('\n');
  const head = end < 0 ? code : code.slice(0, end);
  return createHash('sha256').update(head).digest();
};

/** The machine code kept for a text, or undefined where there is none. */
function keptCode(kept, digest) {
  const bytes = readKept(kept);
  return bytes?.subarray(0, digest.length).equals(digest) ? bytes.subarray(digest.length) : undefined;
}

/**
 * A program's text, which begins with a line that no other one has, as a script, with the machine code of its former run where that is kept in `kept` for this text, this
 * Node and its flags: compiling it anew takes a tenth of a second. Otherwise the code is kept when the program ends, where it `keeps`.
 */
function compiled({ code, filename, kept, keeps = true }) {
  const digest = digestOf(code);
  const cachedData = keptCode(kept, digest);
  const script = new vm.Script(code, { filename, cachedData });
  if (keeps && (!cachedData || script.cachedDataRejected))
    process.on('exit', () => keep(kept, Buffer.concat([digest, script.createCachedData()])));
  return script;
}

module.exports = { compiled };
