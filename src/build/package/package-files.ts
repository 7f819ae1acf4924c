import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { manifestTemplate } from '../manifest-at';
import { bundledPackagesFile } from './bundled-packages';
import { installPage } from './install-page';
import { licencesText, usedPackage } from './licences';
import type { PackedFile } from './package-list';

/** Builds whose code is in the package. */
export const PACKED_BUILDS = ['addin', 'desk'] as const;
/** Copied into the build as it is, not bundled. */
const COPIED = 'node_modules/@microsoft/office-js';
/** Names an address; the install page makes it for the place. */
const MANIFEST = 'manifest.xml';
const SERVER_EXAMPLES = 'src/install/server';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** SHA-256 of a file's content, as `sha256sum` prints it. */
export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Files below a folder, by their places in it, in order. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();

/** Whether a server has to hand a file out: texts for people may be kept back. */
const isServed = (path: string): boolean => !path.endsWith('.txt');

/** Version of the project, from package.json. */
export const versionOf = (project: string): string =>
  (JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }).version;

/**
 * Everything in the package by its place in it. The same build gives the same bytes.
 * @param project folder of the project, with the production build of add-in and desk in `dist`
 * @throws LicenceError where something in it may not be passed on
 */
export function packageFiles(project: string): ReadonlyMap<string, Uint8Array> {
  const dist = join(project, 'dist');
  const files = new Map<string, Uint8Array>();
  for (const path of filesBelow(dist))
    if (path !== MANIFEST) files.set(path, new Uint8Array(readFileSync(join(dist, path))));

  const served: readonly PackedFile[] = [...files]
    .filter(([path]) => isServed(path))
    .map(([path, content]) => ({ path, size: content.length, sha256: sha256(content) }));
  const examples = Object.fromEntries(
    filesBelow(join(project, SERVER_EXAMPLES)).map((name) => [
      name,
      readFileSync(join(project, SERVER_EXAMPLES, name), 'utf8'),
    ]),
  );
  const manifest = manifestTemplate(readFileSync(join(project, MANIFEST), 'utf8'));
  const list = { version: versionOf(project), files: served, manifest };
  files.set('install.html', bytes(installPage(project, { list, examples })));
  for (const [name, text] of Object.entries(examples)) files.set(`server/${name}`, bytes(text));
  files.set('LICENCES.txt', bytes(licencesText(project, packagesIn(project))));
  files.set('SHA256SUMS.txt', bytes(checksums(files)));
  return files;
}

const packagesIn = (project: string) =>
  [
    ...new Set([
      COPIED,
      ...PACKED_BUILDS.flatMap(
        (build) => JSON.parse(readFileSync(bundledPackagesFile(project, build), 'utf8')) as string[],
      ),
    ]),
  ].map((folder) => usedPackage(project, folder));

/** As `sha256sum` writes and checks them. */
const checksums = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files.keys()]
    .sort()
    .map((path) => `${sha256(files.get(path) ?? new Uint8Array())}  ${path}\n`)
    .join('');
