import type { PackageList, PackedFile } from '../build/package/package-list';
import { PLACE_TEXTS } from '../texts/install-texts';
import type { Answer } from './answers';
import { judgePlace, type Observed } from './judge-place';
import { CERTIFICATE_PROBE, certificate } from './observe';
import type { PaneHeaders } from './pane-headers';

const file = (path: string): PackedFile => ({ path, size: 1, sha256: `sum of ${path}` });
const list: PackageList = {
  version: '1.2.3',
  manifest: '',
  files: ['taskpane.html', 'main.js', 'main.css', 'assets/a.json', 'assets/a.png', 'office-js/office.js'].map(
    file,
  ),
};
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'application/javascript',
  css: 'text/css;charset="UTF-8"',
  json: 'application/json',
  png: 'image/png',
};
const sound = (path: string): Answer => ({
  status: 200,
  redirected: false,
  type: TYPES[path.split('.').pop() ?? ''] ?? null,
  sha256: `sum of ${path}`,
  sha256WithPlainLineEnds: `sum of ${path}`,
});
const PANE: PaneHeaders = { frameOptions: null, policy: null, cacheControl: 'no-cache' };

/** What is said of a place that is sound but for what a test changes: states and texts, and the files named. */
function judged(
  answers: Readonly<Record<string, Partial<Answer> | null>> = {},
  rest: Partial<Observed> = {},
): readonly string[] {
  const all = list.files.flatMap(({ path }) => {
    const changed = answers[path];
    return changed === null ? [] : [[path, { ...sound(path), ...changed }] as const];
  });
  const observed: Observed = {
    protocol: 'https:',
    certificate: 'accepted',
    answers: new Map(all),
    pane: PANE,
    ...rest,
  };
  return judgePlace(list, observed)
    .filter(({ state }) => state !== 'good')
    .map(({ state, what, action, files }) => {
      expect(action).toBeDefined();
      return [state, what.zh, ...(files ?? [])].join(' | ');
    });
}

test('a sound place is in order', () => {
  expect(judged()).toEqual([]);
});

test.each([
  ['http:', PLACE_TEXTS.http.zh],
  ['file:', PLACE_TEXTS.folder.zh],
])('opened by %s, nothing else is looked at', (protocol, said) => {
  expect(judged({}, { protocol, answers: new Map() })).toEqual([`bad | ${said}`]);
});

test('a certificate that was passed over is bad, one that cannot be told of is to be looked at', () => {
  expect(judged({}, { certificate: 'refused' })).toEqual([`bad | ${PLACE_TEXTS.certificateBad.zh}`]);
  expect(judged({}, { certificate: 'unknown' })).toEqual([`unsure | ${PLACE_TEXTS.certificateUnsure.zh}`]);
});

test('a certificate that could not be looked at for a wrong file is not doubted', async () => {
  const probe = file(CERTIFICATE_PROBE);
  const answers = new Map([[probe.path, { ...sound(probe.path), type: 'text/plain' }]]);
  expect(await certificate(probe, answers)).toBe('waits');
  expect(judged({}, { certificate: 'waits' })).toEqual([`unsure | ${PLACE_TEXTS.certificateWaits.zh}`]);
});

test.each([
  ['no answer', null, PLACE_TEXTS.missing(1).zh],
  ['404', { status: 404, sha256: 'page' }, PLACE_TEXTS.missing(1).zh],
  ['a sign-in page', { redirected: true, sha256: 'page' }, PLACE_TEXTS.redirected(1).zh],
  ['other content', { sha256: 'other' }, PLACE_TEXTS.altered(1).zh],
  ['changed line ends', { sha256: 'crlf' }, PLACE_TEXTS.lineEnds(1).zh],
  ['a wrong type', { type: 'text/plain' }, PLACE_TEXTS.wrongType(1).zh],
  ['no type', { type: null }, PLACE_TEXTS.wrongType(1).zh],
  ['another charset', { type: 'text/javascript; charset=GBK' }, PLACE_TEXTS.wrongType(1).zh],
])('%s in place of a script is named with the file', (name, answer, said) => {
  const changed = name === 'other content' ? { ...answer, sha256WithPlainLineEnds: 'other' } : answer;
  expect(judged({ 'main.js': changed })).toEqual([`bad | ${said} | main.js`]);
});

test('a picture needs no charset, and its type counts', () => {
  expect(judged({ 'assets/a.png': { type: 'image/png; charset=gbk' } })).toEqual([]);
  expect(judged({ 'assets/a.png': { type: 'application/octet-stream' } })).toHaveLength(1);
});

test('office.js is spoken of by itself where its content is not as published', () => {
  const library = 'office-js/office.js';
  const said = judged({ [library]: { sha256: 'rewritten', sha256WithPlainLineEnds: 'rewritten' } });
  expect(said).toEqual([
    `bad | ${PLACE_TEXTS.altered(1).zh} | ${library}`,
    `bad | ${PLACE_TEXTS.libraryBad.zh} | ${library}`,
  ]);
  expect(judged({ [library]: null })).toEqual([
    `bad | ${PLACE_TEXTS.missing(1).zh} | ${library}`,
    `bad | ${PLACE_TEXTS.libraryIncomplete.zh} | ${library}`,
  ]);
  expect(judged({ [library]: { type: 'text/plain' } })).toEqual([
    `bad | ${PLACE_TEXTS.wrongType(1).zh} | ${library}`,
  ]);
});

describe('headers of the pane', () => {
  const withHeaders = (headers: Partial<PaneHeaders>): readonly string[] =>
    judged({}, { pane: { ...PANE, ...headers } });

  test.each([
    ['DENY', null, 'X-Frame-Options: DENY'],
    ['SAMEORIGIN', null, 'X-Frame-Options: SAMEORIGIN'],
    [null, "frame-ancestors 'self'", "Content-Security-Policy: frame-ancestors 'self'"],
    [null, "img-src *; Frame-Ancestors 'none'", "Content-Security-Policy: frame-ancestors 'none'"],
  ])('X-Frame-Options %s, policy %s: Excel on the web could not show it', (frameOptions, policy, header) => {
    expect(withHeaders({ frameOptions, policy })).toEqual([`bad | ${PLACE_TEXTS.framed(header).zh}`]);
  });

  test('a policy without the scripts of the site is named', () => {
    expect(withHeaders({ policy: "default-src 'none'" })).toEqual([
      `bad | ${PLACE_TEXTS.policy("default-src 'none'").zh}`,
    ]);
  });

  test.each([
    "frame-ancestors *; default-src 'self'",
    "default-src 'none'; script-src 'self'",
    'upgrade-insecure-requests',
  ])('policy %s stands in nobody’s way', (policy) => {
    expect(withHeaders({ policy })).toEqual([]);
  });

  test('a page that is kept is to be looked at', () => {
    expect(withHeaders({ cacheControl: null })).toEqual([`unsure | ${PLACE_TEXTS.cacheUnsure.zh}`]);
    expect(withHeaders({ cacheControl: 'public, max-age=0' })).toEqual([]);
  });
});
