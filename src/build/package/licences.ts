import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that is part of the product, with the terms it is used under. */
export interface UsedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly homepage: string;
  /** The licence as the package carries it; null where it carries none. */
  readonly text: string | null;
}

/** A package may not become part of the product. */
export class LicenceError extends Error {
  readonly code = 'Licence';
  constructor(name: string, licence: string) {
    super(
      `${name}: licence ${licence} is not one that the product can carry (src/build/package/licences.ts).`,
    );
  }
}

/** Licences that ask for no more than their text, and those chosen where a package offers several. */
const ACCEPTED: Readonly<Record<string, string>> = {
  '0BSD': '0BSD',
  'Apache-2.0': 'Apache-2.0',
  'BSD-2-Clause': 'BSD-2-Clause',
  'BSD-3-Clause': 'BSD-3-Clause',
  ISC: 'ISC',
  MIT: 'MIT',
  Zlib: 'Zlib',
  '(MIT OR GPL-3.0-or-later)': 'MIT',
  '(MIT AND Zlib)': '(MIT AND Zlib)',
};

/** Microsoft's own terms: unchanged, and only for programs that work with Microsoft 365. */
const OFFICE_JS = '@microsoft/office-js';
const OFFICE_JS_LICENCE = 'Microsoft (LICENSE.md)';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

/**
 * Reads name, version and terms of a package.
 * @param folder of the package, from the project on
 * @throws LicenceError where its licence is none of the accepted
 */
export function usedPackage(project: string, folder: string): UsedPackage {
  const place = join(project, folder);
  const { name, version, license, homepage, repository } = JSON.parse(
    readFileSync(join(place, 'package.json'), 'utf8'),
  ) as Manifest;
  const stated = typeof license === 'object' ? license.type : (license ?? 'none');
  const licence = name === OFFICE_JS ? OFFICE_JS_LICENCE : ACCEPTED[stated];
  if (licence === undefined) throw new LicenceError(name, stated);
  const file = readdirSync(place)
    .sort()
    .find((entry) => /^licen[cs]e(?:\.\w+)?$/iu.test(entry));
  const source = typeof repository === 'object' ? repository.url : repository;
  return {
    name,
    version,
    licence,
    homepage: homepage ?? source?.replace(/^git\+/u, '').replace(/\.git$/u, '') ?? '',
    text: file === undefined ? null : readFileSync(join(place, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  };
}

const HEAD = `绩效目标表助手所含各组件的许可
Licences of everything in the package

本项目采用 MIT 许可，见下。随包发布的各组件按各自的许可使用，许可文本附在各自名称之后。
The add-in itself is under the MIT licence below; what it carries is under the licences named, each with its text.
`;

const RULE = '='.repeat(78);

/** One text with the licence of the project and of every package in it; the same for the same packages. */
export function licencesText(project: string, packages: readonly UsedPackage[]): string {
  const own = join(project, 'LICENSE');
  const shown = [...packages].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
  return [
    HEAD,
    ...shown.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`),
    `\n${RULE}\n绩效目标表助手 / Performance Target Assistant: MIT\n`,
    existsSync(own) ? readFileSync(own, 'utf8').trim() : '',
    ...shown.map(
      ({ name, version, licence, homepage, text }) =>
        `\n${RULE}\n${name} ${version}: ${licence}\n${homepage}\n\n${text ?? `The package carries no text of its own; it names ${licence}.`}`,
    ),
    '',
  ].join('\n');
}
