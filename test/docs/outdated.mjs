import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/*
 * `npm run outdated`: what has newer versions, then the day of the last release of everything that is shipped. With --write
 * the days go into the table of dependencies. Asks the registry.
 */
const RELEASES = new URL('last-releases.json', import.meta.url);
const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const npm = (...words) => {
  // Windows has npm as a command file, which only a shell runs.
  const { stdout, error } = spawnSync('npm', words, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return stdout;
};

process.stdout.write(npm('outdated') || 'Nothing has a newer version.\n');

const releases = {};
for (const name of Object.keys(dependencies)) {
  const { time, 'dist-tags': tags } = JSON.parse(npm('view', name, 'time', 'dist-tags', '--json'));
  releases[name] = time[tags.latest].slice(0, 10);
}
process.stdout.write(`\nLast releases of what is shipped:\n`);
for (const [name, day] of Object.entries(releases).sort(([, a], [, b]) => (a < b ? -1 : 1)))
  process.stdout.write(`${day}  ${name}\n`);
if (process.argv.includes('--write')) writeFileSync(RELEASES, `${JSON.stringify(releases, null, 2)}\n`);
