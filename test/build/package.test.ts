import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { DEVELOPMENT_URL } from '../../src/build/addin-url';
import { CERTIFICATE_PROBE } from '../../src/install/observe';
import { packageFolder } from '../../src/build/package/bundled-packages';
import { LicenceError, usedPackage } from '../../src/build/package/licences';
import { packageFiles, versionOf } from '../../src/build/package/package-files';
import type { InstallPage } from '../../src/build/package/package-list';
import { reproducibleZip } from '../../src/build/package/zip';

const PROJECT = join(__dirname, '../..');

let files: ReadonlyMap<string, Uint8Array>;
beforeAll(() => {
  if (!existsSync(join(PROJECT, 'dist/taskpane.html')))
    throw new Error('dist is missing: run npm run build before these tests.');
  files = packageFiles(PROJECT);
});

const text = (path: string): string => Buffer.from(files.get(path) ?? []).toString();
const sha256 = (content: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(content ?? '')
    .digest('hex');
const installPage = (): InstallPage =>
  JSON.parse(/<script type="application\/json" id="package">(.*?)<\/script>/su.exec(text('install.html'))?.[1] ?? '') as InstallPage; // prettier-ignore

test('holds pane, desk, office.js, install page, guides, examples, licences and checksums', () => {
  const wanted = [
    'taskpane.html', 'desk.html', 'install.html', 'office-js/office.js', 'office-js/excel-win32-16.01.js',
    'docs/admin-zh.html', 'docs/admin-en.html', 'docs/user-zh.html', 'docs/user-en.html',
    'server/nginx.conf', 'server/web.config', 'server/httpd.conf', 'LICENCES.txt', 'SHA256SUMS.txt', CERTIFICATE_PROBE,
  ]; // prettier-ignore
  expect(wanted.filter((path) => !files.has(path))).toEqual([]);
});

test('names no address of its own', () => {
  expect(files.has('manifest.xml')).toBe(false);
  const named = [...files.keys()].filter((path) => text(path).includes(DEVELOPMENT_URL));
  expect(named).toEqual([]);
});

test('is the same zip twice, whatever the order, the time and the zone, and unpacks to the same', () => {
  // Large files take seconds and show nothing more.
  const some = new Map([...files].filter(([, content]) => content.length < 50_000));
  const zip = reproducibleZip(some);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Asia/Shanghai';
  expect(sha256(reproducibleZip(new Map([...some].reverse())))).toBe(sha256(zip));
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  const unpacked = unzipSync(zip);
  expect(Object.keys(unpacked).sort()).toEqual([...some.keys()].sort());
  expect(sha256(unpacked['taskpane.html'])).toBe(sha256(files.get('taskpane.html')));
});

test('the checksums are those of every other file', () => {
  const lines = text('SHA256SUMS.txt').trimEnd().split('\n');
  expect(lines).toHaveLength(files.size - 1);
  for (const line of lines) {
    const [sum = '', path = ''] = line.split('  ');
    expect([path, sum]).toEqual([path, sha256(files.get(path))]);
  }
});

test('every package in it is named with its licence, its terms, and none asks for more', () => {
  const licences = text('LICENCES.txt');
  for (const name of ['@microsoft/office-js', '@microsoft/office-js-helpers', 'react', 'fflate', 'zustand']) {
    const { version, text: terms } = usedPackage(PROJECT, `node_modules/${name}`);
    expect(licences).toContain(`- ${name} ${version}: `);
    if (terms !== null) expect(licences).toContain(terms);
  }
  expect(licences).toContain(readFileSync(join(PROJECT, 'LICENSE'), 'utf8').trim());
  expect(licences.split('\n').filter((line) => /^- .*GPL/u.test(line))).toEqual([]);
  expect(() => usedPackage(PROJECT, 'test/build/copyleft')).toThrow(LicenceError);
});

test.each([
  ['/a/node_modules/react/index.js', 'node_modules/react'],
  ['/a/node_modules/@scope/name/lib/x.js', 'node_modules/@scope/name'],
  ['/a/node_modules/b/node_modules/@c/d/x.js', 'node_modules/b/node_modules/@c/d'],
  ['/a/src/x.ts', undefined],
])('%s belongs to %s', (file, folder) => {
  expect(packageFolder(file)).toBe(folder);
});

describe('the install page', () => {
  test('knows every file that the server hands out, the version, and a manifest without an address', () => {
    const { list, examples } = installPage();
    expect(list.version).toBe(versionOf(PROJECT));
    expect(list.manifest).toContain(`<Version>${list.version}.0</Version>`);
    expect(list.manifest).toContain('"{address}/taskpane.html"');
    const kept = /^(?:install\.html|server\/.*|.*\.txt)$/u;
    expect(list.files.map(({ path }) => path)).toEqual(
      [...files.keys()].filter((path) => !kept.test(path)).sort(),
    );
    for (const { path, size, sha256: sum } of list.files)
      expect([path, size, sum]).toEqual([path, files.get(path)?.length, sha256(files.get(path))]);
    expect(Object.keys(examples).sort()).toEqual(['httpd.conf', 'nginx.conf', 'web.config']);
  });

  test('is one page whose policy knows its script and styles by their hashes', () => {
    const page = text('install.html');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? '';
    const hashOf = (code = ''): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
    const [, style] = /<style>(.*?)<\/style>/su.exec(page) ?? [];
    const [, script] = /<script>(.*?)<\/script>/su.exec(page) ?? [];
    expect(policy).toContain(`script-src ${hashOf(script)}`);
    expect(policy).toContain(`style-src ${hashOf(style)}`);
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    // A server may name another charset.
    expect(page).toMatch(/^[\n\x20-\x7E]*$/u);
    expect(page).not.toMatch(/<link|\ssrc=|\sstyle=|\son[a-z]+=/u);
  });
});
