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

/** The workbook that the workbench opens by itself. */
const SAMPLE = '/workbench/sample-2024.xlsx';

/** Makes Chromium keep an origin in a process of its own, so that its work is not mixed with that of other frames. */
const OWN_PROCESS = { 'origin-agent-cluster': '?1' };

/** A web site under test. */
export interface Site {
  /** `https://localhost:` and a free port. */
  readonly origin: string;
  close(): Promise<void>;
}

/** What differs from what `npm start` serves. */
export interface SiteOptions {
  /** Another origin whose pages the workbench may show. */
  readonly framesFrom?: string | undefined;
  /** An add-in other than the shipped one. */
  readonly addinFolder?: string | undefined;
  /**
   * Whether the browser may keep scripts, and with them what it has compiled: a pane that opens again then takes half the
   * time. Not for measurements.
   */
  readonly kept?: boolean;
  /** The workbook that the workbench opens by itself, in the place of the sample. */
  readonly workbook?: Uint8Array | undefined;
}

/** Serves the shipped add-in and, under /workbench/, the workbench over https, as `npm start` does; beside them the pages made for tests. */
export async function serveSite(options: SiteOptions = {}): Promise<Site> {
  const { framesFrom, addinFolder = ADDIN_FOLDER, kept = true, workbook } = options;
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const file = fileOf(pathname, addinFolder);
    const read = workbook && pathname === SAMPLE ? Promise.resolve(Buffer.from(workbook)) : readFile(file);
    read.then(
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
