const { createHash } = require('node:crypto');
const {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { join } = require('node:path');
const esbuild = require('esbuild');

const PROJECT = join(__dirname, '../..');
const CACHE = join(PROJECT, 'node_modules/.cache/test-libraries');

/**
 * Puts libraries of many modules into one file each group, for jest: it evaluates every module anew for every test
 * file, and to find and read the several hundred modules of a library takes it seconds each time. The code is the
 * library's own, as installed.
 * @param name of the group
 * @param modules by the names they are imported by; those that share state with each other belong into one group
 * @returns for jest's `moduleNameMapper`
 */
exports.bundledLibraries = async (name, modules) => {
  const folder = join(CACHE, `${name}-${versionOf(modules)}`);
  if (!existsSync(folder)) await build(folder, modules);
  return Object.fromEntries(
    modules.map((module, index) => [`^${module.replaceAll('.', '\\.')}$`, join(folder, `${index}.cjs`)]),
  );
};

/** Another version of any package, or of this file, makes another bundle. */
const versionOf = (modules) =>
  [join(PROJECT, 'package-lock.json'), __filename]
    .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
    .update(modules.join())
    .digest('hex')
    .slice(0, 16);

/** What a library loads only when it needs it, dictionaries above all, stays where it is. */
const LATE_PARTS_ELSEWHERE = {
  name: 'late-parts-elsewhere',
  setup: (build) =>
    build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) =>
      kind === 'dynamic-import' ? { path: join(resolveDir, path), external: true } : undefined,
    ),
};

/** Written elsewhere and moved into place: two runs may begin at the same time. */
async function build(folder, modules) {
  mkdirSync(CACHE, { recursive: true });
  const made = mkdtempSync(join(CACHE, 'new-'));
  await esbuild.build({
    stdin: {
      contents: modules.map((module, index) => `export * as module${index} from '${module}';`).join('\n'),
      resolveDir: PROJECT,
    },
    outfile: join(made, 'all.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'node20',
    external: ['node:*', 'react', 'react-dom'],
    // Short and in one byte a character, for it is read again for every test file.
    minifyWhitespace: true,
    minifySyntax: true,
    charset: 'ascii',
    define: { 'process.env.NODE_ENV': '"test"' },
    legalComments: 'none',
    logLevel: 'error',
    plugins: [LATE_PARTS_ELSEWHERE],
  });
  modules.forEach((_module, index) =>
    writeFileSync(
      join(made, `${index}.cjs`),
      `const { module${index}: found } = require('./all.cjs');\n` +
        "module.exports = Object.defineProperty({ ...found }, '__esModule', { value: true });\n",
    ),
  );
  try {
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}
