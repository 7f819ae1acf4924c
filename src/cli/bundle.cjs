'use strict';
const fs = require('node:fs');
const path = require('node:path');

/** Says of which state of which files a bundle was made: its first line. */
const HEAD = '//inputs ';

/** Size and time of a file, or undefined where it is gone. */
function stateOf(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat && `${stat.size} ${stat.mtimeMs}`;
}

/** What was kept, or undefined where nothing was. */
function readKept(kept, encoding) {
  try {
    return fs.readFileSync(kept, encoding);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The kept bundle, if every file that it was made of is as it was. */
function keptBundle(root, kept) {
  // It holds nothing but ASCII: read so, it costs no decoding, and half the memory.
  const code = readKept(kept, 'latin1');
  if (code === undefined) return undefined;
  const end = code.indexOf('\n');
  if (!code.startsWith(HEAD) || end < 0) return undefined;
  const inputs = [...code.slice(HEAD.length, end).matchAll(/([^|=]+)=(\d+ [\d.]+)/g)];
  const same = inputs.every(([, file, state]) => stateOf(path.join(root, file)) === state);
  return inputs.length > 0 && same ? code : undefined;
}

/** Keeps what was made in one step, so that a program started meanwhile never sees half of it. A folder that cannot be written to costs time, nothing else. */
function keep(kept, content) {
  const half = `${kept}.${process.pid}`;
  try {
    fs.mkdirSync(path.dirname(kept), { recursive: true });
    fs.writeFileSync(half, content);
    fs.renameSync(half, kept);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  }
}

const escaped = (text) =>
  text.replace(/[^\0-\x7f]/gu, (sign) =>
    [...Array(sign.length).keys()]
      .map((i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  );

/**
 * The same program in ASCII. What the bundler leaves unescaped stands in regular expressions, which take escapes as what
 * they mean, and in raw templates, which do not: there the escape goes into a string of its own.
 */
const inAscii = (code) =>
  code.replace(/String\.raw`(?:\\[^]|[^`\\])*`|[^\0-\x7f]+/g, (found) =>
    found.startsWith('String.raw')
      ? found.replace(/\\*[^\0-\x7f]+/g, (text) => `\${"${escaped(text.replaceAll('\\', '\\\\'))}"}`)
      : escaped(found),
  );

/**
 * The program of an entry file as the text of one function of `require` and `__filename`, with its packages. It is
 * made anew when a file that went into it has changed, and kept in `kept` otherwise: starting from TypeScript would cost
 * half a second each time. Its first line tells it from every other bundle.
 */
function bundleOf({ root, entry, kept }) {
  const known = keptBundle(root, kept);
  if (known !== undefined) return known;
  const { outputFiles, metafile } = require('esbuild').buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    supported: { 'dynamic-import': false },
    banner: { js: '(function (require, __filename) {' },
    footer: { js: '})' },
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'silent',
  });
  const files = [...Object.keys(metafile.inputs), path.relative(root, __filename)];
  const inputs = files.map((file) => `${file}=${stateOf(path.join(root, file))}`);
  const code = `${HEAD}${inputs.join('|')}\n${inAscii(outputFiles[0].text)}`;
  keep(kept, code);
  return code;
}

module.exports = { bundleOf, keep, readKept };
