import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKED_BUILDS, packageFiles, sha256, versionOf } from './package-files';
import { reproducibleZip } from './zip';

const PROJECT = join(__dirname, '../../..');
/** Settings of a build for one address or for another source of office.js: the package is for every address, and brings its own. */
const SETTINGS = ['ADDIN_URL', 'OFFICE_JS_URL'];

/** `npm run package`: builds add-in and desk, and puts them into release/ with install page, guides, licences and checksums. */
function main(): void {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name)));
  execFileSync(
    process.execPath,
    [
      join(PROJECT, 'node_modules/webpack/bin/webpack.js'),
      ...['--mode', 'production', '--stats', 'errors-warnings'],
      ...PACKED_BUILDS.flatMap((build) => ['--config-name', build]),
    ],
    { cwd: PROJECT, env, stdio: 'inherit' },
  );
  const files = packageFiles(PROJECT);
  const zip = reproducibleZip(files);
  const folder = join(PROJECT, 'release');
  const name = `performance-target-${versionOf(PROJECT)}.zip`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), zip);
  const sum = sha256(zip);
  writeFileSync(join(folder, `${name}.sha256`), `${sum}  ${name}\n`);
  process.stdout.write(
    `release/${name}: ${files.size} files, ${(zip.length / 1e6).toFixed(1)} MB\nsha256 ${sum}\n`,
  );
}

main();
