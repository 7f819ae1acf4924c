import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { generate } from 'selfsigned';

export const PROJECT = join(__dirname, '../../..');
/** The shipped add-in. */
export const ADDIN_FOLDER = join(PROJECT, 'dist');
/** What is built for tests, by the path it is served under. */
const TEST_FOLDERS: readonly (readonly [path: string, folder: string])[] = ['workbench', 'pane-states'].map(
  (name) => [`/${name}/`, join(PROJECT, 'test-output', name)],
);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Makes Chromium keep an origin in a process of its own, so that its work is not mixed with that of other frames. */
const OWN_PROCESS = { 'origin-agent-cluster': '?1' };

/** A web site under test. */
export interface Site {
  /** `https://localhost:` and a free port. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves the shipped add-in and, under /workbench/, the workbench over https, as `npm start` does; beside them the pages made for tests.
 * @param framesFrom another origin whose pages the workbench may show
 * @param addinFolder an add-in other than the shipped one
 * @param kept whether the browser may keep scripts, and with them what it has compiled: a pane that opens again then takes
 *   half the time. Not for measurements.
 */
export async function serveSite(framesFrom?: string, addinFolder = ADDIN_FOLDER, kept = true): Promise<Site> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createServer({ key, cert }, (request, response) => {
    const file = fileOf(new URL(request.url ?? '/', 'https://localhost').pathname, addinFolder);
    readFile(file).then(
      (content) =>
        response
          .writeHead(200, {
            'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
            'cache-control': kept && extname(file) !== '.html' ? 'max-age=3600' : 'no-store',
            ...OWN_PROCESS,
          })
          .end(framesFrom && extname(file) === '.html' ? admitting(framesFrom, content) : content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** The page with another origin in its policy, for frames and pictures. */
const admitting = (origin: string, page: Buffer): string =>
  page.toString().replaceAll(/(frame-src|img-src) 'self'/gu, `$& ${origin}`);

function fileOf(path: string, addinFolder: string): string {
  const [prefix, folder] = TEST_FOLDERS.find(([start]) => path.startsWith(start)) ?? ['/', addinFolder];
  const rest = path.slice(prefix.length) || 'index.html';
  const file = normalize(join(folder, decodeURIComponent(rest)));
  return file.startsWith(folder + sep) ? file : join(folder, 'not-found');
}
