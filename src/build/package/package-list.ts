/** A file of the package that a server has to hand out. */
export interface PackedFile {
  /** Place in the package, with `/` between folders. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the content in hexadecimal digits. */
  readonly sha256: string;
}

/** What the install page knows of the package it came in. */
export interface PackageList {
  readonly version: string;
  readonly files: readonly PackedFile[];
  /** Template of the manifest, see `manifestTemplate`. */
  readonly manifest: string;
}

/** What the install page is made for. */
export interface InstallPage {
  readonly list: PackageList;
  /** Examples of server settings by file name. */
  readonly examples: Readonly<Record<string, string>>;
}
