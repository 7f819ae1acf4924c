import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OFFICE_JS_FILES, OFFICE_JS_FOLDER } from '../../src/build/office-js-source';
import { contentSecurityPolicy, selfContainedPolicy } from '../../src/build/page-policy';

const DIST = join(__dirname, '../../dist');
const DESK = 'desk.html';
const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * Addresses that may stand in our own files because nothing fetches them: names of XML name spaces, links in messages of
 * libraries, and the name that stands for "no address".
 */
const INERT = [
  /^https?:\/\/www\.w3\.org\//, // SVG, XHTML, MathML, XLink and XML name spaces in React and Fluent UI
  /^https:\/\/react\.dev\/(errors|link)\//, // React's error messages
  /^https:\/\/reactjs\.org\/docs\/error-decoder\.html/, // React 18's error messages
  /^https:\/\/go\.microsoft\.com\/fwlink\//, // Fluent UI's error messages
  /^http:\/\/fb\.me\/use-check-prop-types/, // prop-types' error message
];

/**
 * office-js-helpers is one file: beside the storage that is used it brings sign-in helpers that are not, with the
 * addresses of their providers. Nothing calls them, and the page's policy lets no request out (`connect-src 'self'`).
 */
const SIGN_IN_HELPERS = 'registerAzureADAuth';
const SIGN_IN_PROVIDERS =
  /^https:\/\/(accounts\.google\.com|graph\.(facebook|microsoft)\.com|login\.(microsoftonline\.com|windows\.net)|www\.(dropbox|facebook|googleapis)\.com)(\/|$)/;

const allFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

beforeAll(() => {
  if (!existsSync(join(DIST, 'taskpane.html')))
    throw new Error('dist is missing: run npm run build before these tests.');
});

const own = (): string[] => allFiles(DIST).filter((file) => !file.startsWith(`${OFFICE_JS_FOLDER}/`));
const text = (file: string): string => readFileSync(join(DIST, file), 'utf8');

test('holds the pages, the manifest and its pictures, nothing for development', () => {
  const files = own();
  expect(files).toEqual(
    expect.arrayContaining([
      'taskpane.html',
      'desk.html',
      'manifest.xml',
      'assets/office-guard.js',
      'assets/icon-32.png',
      ...['admin-zh', 'admin-en', 'user-zh', 'user-en'].map((guide) => `docs/${guide}.html`),
    ]),
  );
  const forDevelopment = /workbench(?!-(?:zh|en)\.png)|sample|\.map$|univer|\.test\./u;
  expect(files.filter((file) => forDevelopment.test(file))).toEqual([]);
  const hashed = files.filter((file) => /\.(js|css)$/.test(file) && !file.startsWith('assets/'));
  expect(hashed.filter((file) => !/\.[0-9a-f]{8}\./.test(file))).toEqual([]);
});

test('has no foreign address that it would fetch', () => {
  const foreign = own()
    // The libraries of files in the desk are full of names, and guides name addresses; their policies let no request out.
    .filter((file) => /\.(html|js|css)$/.test(file) && file !== DESK && !file.startsWith('docs/'))
    .flatMap((file) => {
      const content = text(file);
      const inert = content.includes(SIGN_IN_HELPERS) ? [...INERT, SIGN_IN_PROVIDERS] : INERT;
      return (content.match(/\b(?:https?|wss?):\/\/[^\s"'`)\\]+/g) ?? [])
        .filter((url) => !inert.some((pattern) => pattern.test(url)))
        .map((url) => `${file}: ${url}`);
    });
  expect(foreign).toEqual([]);
});

describe('the pane page', () => {
  const page = () => text('taskpane.html');

  test('has the Content-Security-Policy before its first script', () => {
    const policy = page().indexOf('Content-Security-Policy');
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(page().indexOf('<script'));
    expect(page()).toContain(contentSecurityPolicy(null));
  });

  test('loads only files that are there, office.js before its own, and no office-js-helpers at the start', () => {
    const sources = [...page().matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map((match) => match[1]!);
    expect(sources.slice(0, 3)).toEqual([
      './assets/office-guard.js',
      './office-js/office.js',
      expect.stringMatching(/^commands\.[0-9a-f]{8}\.js$/u),
    ]);
    // The functions of the ribbon are tied to their names while the page is still being read; everything else waits.
    const undeferred = [...page().matchAll(/<script(?![^>]*\bdefer\b)[^>]*\bsrc="?([^\s">]+)/g)];
    expect(undeferred.map((match) => match[1])).toEqual(sources.slice(0, 3));
    const links = [...page().matchAll(/<link[^>]*\bhref="?([^\s">]+)/g)].map((match) => match[1]!);
    expect([...sources, ...links].filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
    expect(page()).not.toMatch(/<script(?![^>]*\bsrc=)/);
    const atStart = sources.filter((file) => !file.startsWith(`./${OFFICE_JS_FOLDER}/`));
    expect(atStart.filter((file) => text(file).includes(SIGN_IN_HELPERS))).toEqual([]);
    expect(own().filter((file) => file.endsWith('.js') && text(file).includes(SIGN_IN_HELPERS))).toHaveLength(
      1,
    );
    expect(page()).not.toMatch(/\son[a-z]+=/);
  });
});

describe('office.js', () => {
  test('is exactly what Excel on Windows, Mac and the web asks for, byte for byte', () => {
    const folder = join(DIST, OFFICE_JS_FOLDER);
    expect(allFiles(folder)).toEqual([...OFFICE_JS_FILES].sort());
    const changed = OFFICE_JS_FILES.filter(
      (file) => !readFileSync(join(folder, file)).equals(readFileSync(join(OFFICE_JS, file))),
    );
    expect(changed).toEqual([]);
  });

  test('is some four megabytes of the package, and the add-in itself small beside it', () => {
    const bytes = (files: readonly string[], folder: string) =>
      files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes(OFFICE_JS_FILES, join(DIST, OFFICE_JS_FOLDER))).toBeLessThan(4.5e6);
    expect(
      bytes(
        own().filter((file) => file !== DESK && !file.startsWith('docs/')),
        DIST,
      ),
    ).toBeLessThan(2e6);
  });

  test('asks for the host files that are here', () => {
    const loader = text(`${OFFICE_JS_FOLDER}/office.js`);
    expect(loader).toContain('telemetry/oteljs_agave.js');
    expect(loader).toMatch(/excel:\{[^}]*mac:"16\.00"[^}]*web:"16\.00"[^}]*win32:"16\.01"/);
  });
});

test('regular expressions that look behind are only shipped with the guard that asks for them, and the floor is stated', () => {
  const LOOKS_BEHIND = /\(\?<[=!]/u;
  const scripts = own().filter((file) => /^[^/]*\.js$/.test(file));
  // The first script runs before anything is known of the browser: Excel must find its commands in every one.
  expect(scripts.filter((file) => file.startsWith('commands.') && LOOKS_BEHIND.test(text(file)))).toEqual([]);
  if (!scripts.some((file) => LOOKS_BEHIND.test(text(file)))) return;
  expect(text('assets/office-guard.js')).toMatch(LOOKS_BEHIND);
  expect(text('assets/office-guard.js')).toContain('Safari 16.4');
  expect(readFileSync(join(__dirname, '../../README.md'), 'utf8')).toMatch(/Safari 16\.4/u);
});

test('the first picture waits for no more than 140 KB of scripts, packed', () => {
  const first = Array.from(
    text('taskpane.html').matchAll(/<script[^>]*src="?([^"\s>]+\.js)/gu),
    ([, src = '']) => src,
  );
  const scripts = first.filter((src) => !src.includes('/'));
  expect(scripts).toHaveLength(3);
  const bytes = scripts.reduce((sum, src) => sum + gzipSync(text(src), { level: 9 }).length, 0);
  expect(bytes).toBeLessThan(140_000);
});

describe('the desk', () => {
  const page = () => text(DESK);

  test('is one page with one script, under a policy that knows it by its hash and lets nothing out', () => {
    const scripts = [...page().matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)];
    expect(scripts).toHaveLength(1);
    const hash = `sha256-${createHash('sha256').update(scripts[0]![1]!).digest('base64')}`;
    const policy = selfContainedPolicy(hash);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*|'self'/u);
    expect(page().indexOf(policy)).toBeGreaterThan(0);
    expect(page().indexOf(policy)).toBeLessThan(page().indexOf('<script'));
    expect(page().slice(0, page().indexOf('<script'))).not.toMatch(/<link|\ssrc=|@import|url\(/u);
    expect(page().indexOf('<meta charset')).toBeLessThan(512);
  });

  test('is no more than 0.9 MB, packed', () => {
    expect(gzipSync(page(), { level: 9 }).length).toBeLessThan(0.9e6);
  });
});
