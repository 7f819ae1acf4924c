import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { generate } from 'selfsigned';

export const PROJECT = join(__dirname, '../../..');
/** The shipped add-in. */
export const ADDIN_FOLDER = join(PROJECT, 'dist');
const WORKBENCH_FOLDER = join(PROJECT, 'test-output/workbench');
const WORKBENCH_PATH = '/workbench/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A web site under test. */
export interface Site {
  /** `https://localhost:` and a free port. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the shipped add-in and, under /workbench/, the workbench over https, as `npm start` does. */
export async function serveSite(): Promise<Site> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createServer({ key, cert }, (request, response) => {
    const file = fileOf(new URL(request.url ?? '/', 'https://localhost').pathname);
    readFile(file).then(
      (content) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' }).end(content), // prettier-ignore
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

function fileOf(path: string): string {
  const [folder, rest] = path.startsWith(WORKBENCH_PATH)
    ? [WORKBENCH_FOLDER, path.slice(WORKBENCH_PATH.length) || 'index.html']
    : [ADDIN_FOLDER, path];
  const file = normalize(join(folder, decodeURIComponent(rest)));
  return file.startsWith(folder + sep) ? file : join(folder, 'not-found');
}
